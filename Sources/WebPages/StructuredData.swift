import Foundation
import MasarModel

/// What JSON-LD says of an article (schema.org, `NewsArticle` and its kin).
struct StructuredData {
  var headline: String?
  var author: String?
  var publisher: String?
  var published: CalendarDate?
  var keywords: [String] = []
  var url: String?
  /// The text of the article; some pages have it nowhere else until a program has filled them.
  var body: String?

  /// More marks in a row than this are refused, as in front matter: comparing keys takes too long.
  private static let maximumMarks = 32

  /// The articles that a script describes, at most four; none where it is no JSON.
  static func articles(in bytes: [UInt8]) -> [StructuredData] {
    // Pages break lines inside strings, which JSON forbids.
    let text = String(decoding: bytes.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    guard !hasMarkRun(text),
      let root = try? JSONSerialization.jsonObject(
        with: Data(text.utf8), options: [.fragmentsAllowed])
    else { return [] }
    var found: [StructuredData] = []
    var waiting: [(value: Any, depth: Int)] = [(root, 0)]
    var seen = 0
    while let (value, depth) = waiting.popLast(), found.count < 4, seen < 10_000 {
      seen += 1
      if let list = value as? [Any], depth < 8 {
        waiting += list.reversed().map { ($0, depth + 1) }
      } else if let object = value as? [String: Any] {
        if isArticle(object["@type"]) {
          found.append(StructuredData(object))
        } else if depth < 8 {
          let inner = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"]
          waiting += inner.compactMap { object[$0] }.map { ($0, depth + 1) }
        }
      }
    }
    return found
  }

  private static func isArticle(_ type: Any?) -> Bool {
    let names =
      (type as? [Any])?.compactMap { $0 as? String } ?? [type as? String].compactMap { $0 }
    return names.contains { name in
      name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
    }
  }

  private init(_ object: [String: Any]) {
    headline = Self.text(object["headline"]) ?? Self.text(object["name"])
    author = Self.name(object["author"]) ?? Self.name(object["creator"])
    publisher = Self.name(object["publisher"])
    published = (object["datePublished"] as? String ?? object["dateCreated"] as? String)
      .flatMap(WebDate.date)
    url = Self.text(object["url"])
    body = object["articleBody"] as? String
    switch object["keywords"] {
    case let list as [Any]: keywords = list.prefix(40).compactMap(Self.text)
    case let text as String:
      keywords = text.unicodeScalars.split { $0 == "," || $0 == "،" }.prefix(40)
        .compactMap { Self.text(String($0)) }
    default: break
    }
  }

  /// The name of a person or organisation, or of several.
  private static func name(_ value: Any?) -> String? {
    switch value {
    case let text as String: return self.text(text)
    case let object as [String: Any]: return text(object["name"])
    case let list as [Any]:
      let names = list.prefix(5).compactMap(name)
      return names.isEmpty ? nil : names.joined(separator: "، ")
    default: return nil
    }
  }

  private static func text(_ value: Any?) -> String? {
    (value as? String).flatMap { PageHead.line(Array($0.utf8.prefix(4096))) }
  }

  /// Whether marks stand in a row, escaped or not.
  private static func hasMarkRun(_ text: String) -> Bool {
    var run = 0
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      var value = scalar
      if scalar == "\\", scalars.first == "u",
        let code = UInt32(String(scalars.dropFirst().prefix(4)), radix: 16),
        let escaped = Unicode.Scalar(code)
      {
        value = escaped
        scalars = scalars.dropFirst(5)
      }
      let isMark =
        value.value >= 0x300 && value.properties.canonicalCombiningClass != .notReordered
      run = isMark ? run + 1 : 0
      if run > maximumMarks { return true }
    }
    return false
  }
}
