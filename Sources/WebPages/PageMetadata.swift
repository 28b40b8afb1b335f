import Foundation
public import MasarModel

/// What a page, or an entry of a feed, says of itself.
public typealias PageMetadata = Dossier.FileMetadata

extension Dossier.FileMetadata {
  /// Puts together what the head of a page and its blocks say.
  /// - Parameter title: the block of the title.
  init(_ head: PageHead, blocks: [PageBlock], title: Int?) {
    self.init()
    let data = head.data.first
    source =
      head.value("og:site_name") ?? data?.publisher
      ?? head.value("application-name", "dc.publisher", "publisher")
    self.title =
      title.map { String(decoding: blocks[$0].text, as: UTF8.self) }
      ?? head.titles.first.map { Self.withoutSite($0, source) }
    if source == nil { source = Self.site(in: head.title, around: self.title) }
    author = Self.author(
      data?.author, head.value("author", "dc.creator", "dcterms.creator", "parsely-author"),
      head.value("article:author", "sailthru.author", "byl"), head.visibleAuthor,
      Self.signature(blocks, near: title), source: source)
    published = data?.published ?? Self.metaDate(head) ?? Self.visibleDate(head, blocks, title)
    let address = head.canonical ?? head.value("og:url") ?? data?.url
    url = address.flatMap { $0.hasPrefix("http") ? $0 : nil }
    language = head.language.flatMap(Self.language)
    tags = head.tags.isEmpty ? data?.keywords ?? [] : head.tags
    if tags.isEmpty, let words = head.value("news_keywords", "keywords") {
      tags = words.unicodeScalars.split { $0 == "," || $0 == "،" }.prefix(40)
        .compactMap { PageHead.line(Array(String($0).utf8)) }
    }
  }

  /// Cuts the name of the site off a title: «عنوان - موقع».
  private static func withoutSite(_ title: String, _ site: String?) -> String {
    guard let site else { return title }
    let key = MainText.key(Array(site.utf8))
    for mark in separators(in: title) {
      let (before, after) = (title[..<mark.lowerBound], title[mark.upperBound...])
      if MainText.key(Array(after.utf8)) == key { return String(before) }
      if MainText.key(Array(before.utf8)) == key { return String(after) }
    }
    return title
  }

  /// The name of the site behind a title, or before it.
  private static func site(in pageTitle: String?, around title: String?) -> String? {
    guard let pageTitle, let title else { return nil }
    let key = MainText.key(Array(title.utf8))
    for mark in separators(in: pageTitle) {
      let (before, after) = (pageTitle[..<mark.lowerBound], pageTitle[mark.upperBound...])
      for (name, rest) in [(after, before), (before, after)]
      where (1...6).contains(name.split(separator: " ").count)
        && MainText.key(Array(rest.utf8)).starts(with: key)
      {
        return String(name)
      }
    }
    return nil
  }

  private static let separatorMarks = [
    " - ", " | ", " – ", " — ", " :: ", " « ", " » ", "| ", ": ", " • ",
  ]

  /// Where a title may end and the name of the site begin, the last place first.
  private static func separators(in title: String) -> [Range<String.Index>] {
    separatorMarks.flatMap { mark in
      [title.range(of: mark, options: .backwards), title.range(of: mark)].compactMap { $0 }
    }.sorted { $0.lowerBound > $1.lowerBound }
  }

  /// The line near a title that begins with «كتب» or «بقلم».
  private static func signature(_ blocks: [PageBlock], near title: Int?) -> String? {
    guard let title else { return nil }
    let near = blocks[max(0, title - 3)..<min(blocks.count, title + 8)]
    for block in near where block.words <= 12 {
      let text = String(decoding: block.text, as: UTF8.self)
      if authorWords.contains(where: { text.hasPrefix($0 + " ") || text.hasPrefix($0 + ":") }) {
        return text
      }
    }
    return nil
  }

  /// What stands before the name of an author; longer ones first.
  private static let authorWords = [
    "مرسلة بواسطة", "نشر بواسطة", "بواسطة", "بقلم", "كتبت", "كتب", "إعداد", "الكاتب", "الكاتبة",
    "المحرر", "By", "by", "Posted by",
  ]

  /// The first of several that is a name: short, no address, and not the site's own.
  private static func author(_ candidates: String?..., source: String?) -> String? {
    for candidate in candidates {
      guard var name = candidate else { continue }
      for word in authorWords {
        for prefix in [word + ":", word + " :", word + " "] where name.hasPrefix(prefix) {
          name = String(name.dropFirst(prefix.count))
        }
      }
      // A date often follows.
      for mark in [" | ", " – ", " - ", " • ", " في "] {
        if let range = name.range(of: mark) { name = String(name[..<range.lowerBound]) }
      }
      name = String(name.prefix { !$0.isNumber })
      name = PageHead.line(Array(name.utf8)) ?? ""
      let words = name.split(separator: " ").count
      guard (1...8).contains(words), !name.hasPrefix("http"), !name.contains("@"),
        name.utf8.count <= 120, !["admin", "administrator", "editor"].contains(name.lowercased()),
        name != source
      else { continue }
      return name
    }
    return nil
  }

  private static func metaDate(_ head: PageHead) -> CalendarDate? {
    for name in [
      "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
      "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "pubdate", "publishdate",
      "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "article.published",
      "date", "creation_date",
    ] {
      if let date = head.values[name].flatMap(WebDate.date) { return date }
    }
    return nil
  }

  /// The first moment between the title and the end of the article; those of other articles stand
  /// before and after.
  private static func visibleDate(
    _ head: PageHead, _ blocks: [PageBlock], _ title: Int?
  ) -> CalendarDate? {
    if let marked = head.times.first(where: { $0.block < 0 }) { return marked.date }
    let start = title ?? blocks.firstIndex { $0.place == .main } ?? 0
    let end = blocks.lastIndex { $0.place == .main } ?? blocks.count
    let inside = head.times.first { (start...max(start, end + 1)).contains($0.block) }
    // A date may stand just above the title.
    return (inside ?? head.times.last { (max(0, start - 3)...start).contains($0.block) })?.date
  }

  private static func language(_ tag: String) -> String? {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    return (2...3).contains(primary.utf8.count) ? tag.replacing("_", with: "-") : nil
  }
}

extension PageHead {
  /// The titles that a page gives itself, the surest first.
  var titles: [String] {
    [data.first?.headline, value("og:title"), value("twitter:title", "dc.title"), title]
      .compactMap { $0 }
  }
}
