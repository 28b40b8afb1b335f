import MasarModel

/// What a page says of itself for programs, as it comes.
struct PageHead {
  var title: String?
  var language: String?
  var visibleAuthor: String?
  /// The values of `meta` elements by name, in lower case; the first of each name.
  private(set) var values: [String: String] = [:]
  private(set) var tags: [String] = []
  private(set) var canonical: String?
  private(set) var data: [StructuredData] = []
  /// The moments that the page names, with the number of blocks before each; -1 for the one that it
  /// marks as its publication.
  private(set) var times: [(date: CalendarDate, block: Int)] = []

  private static let tagNames: Set<String> = ["article:tag", "og:article:tag"]
  /// Names whose values are kept.
  private static let names: Set<String> = [
    "og:title", "twitter:title", "dc.title", "dcterms.title", "og:site_name", "application-name",
    "dc.publisher", "publisher", "author", "article:author", "og:article:author", "dc.creator",
    "dcterms.creator", "parsely-author", "sailthru.author", "byl", "article:published_time",
    "og:article:published_time", "og:published_time", "datepublished", "date", "dc.date",
    "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date",
    "publish_date", "parsely-pub-date", "sailthru.date", "article.published", "creation_date",
    "og:url", "og:locale", "keywords", "news_keywords", "article:modified_time", "lastmod",
  ]

  /// Takes a `meta` element.
  mutating func takeMeta(_ attributes: MarkupAttributes) {
    guard let content = attributes["content"] else { return }
    let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? ""
    guard name.utf8.count < 64 else { return }
    let key = name.lowercased()
    if Self.tagNames.contains(key), tags.count < 40, let tag = Self.line(Array(content.utf8)) {
      tags.append(tag)
    }
    guard Self.names.contains(key), values[key] == nil else { return }
    values[key] = Self.line(Array(content.utf8))
  }

  /// Takes a `link` element.
  mutating func takeLink(_ attributes: MarkupAttributes) {
    guard canonical == nil, attributes["rel"]?.lowercased() == "canonical" else { return }
    canonical = attributes["href"].flatMap { Self.line(Array($0.utf8)) }
  }

  /// Takes a moment as ISO 8601 writes it.
  mutating func takeTime(_ value: String?, block: Int) {
    guard let value, times.count < 1000, let date = WebDate.date(value) else { return }
    times.append((date, block))
  }

  /// Takes a script with JSON-LD.
  mutating func takeData(_ bytes: [UInt8]) {
    if data.count < 16 { data += StructuredData.articles(in: bytes) }
  }

  /// Text with its white space folded; `nil` where nothing is left. Attributes may hold references that
  /// were escaped twice.
  static func line(_ bytes: [UInt8]) -> String? {
    let words = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split { $0.properties.isWhitespace || $0.value < 0x20 }
    let text = words.map { String($0) }.joined(separator: " ")
    return text.isEmpty ? nil : CharacterReferences.resolved(text)
  }

  /// The first value there is.
  func value(_ names: String...) -> String? { names.lazy.compactMap { values[$0] }.first }
}
