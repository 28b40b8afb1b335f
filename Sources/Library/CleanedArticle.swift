public import MasarModel

/// An article as a file of its own: front matter, then what a reader sees of it, as Markdown.
public struct CleanedArticle {
  /// The name that the file is to have, without its extension: the date and words of the title.
  public let name: String
  /// The bytes of the file, in UTF-8.
  public let bytes: [UInt8]

  /// How long a name may be, in bytes; file systems allow 255, and a number may follow.
  private static let maximumName = 120
  /// More marks than this on one letter are no writing; front matter with them would be refused.
  private static let maximumMarks = 16

  /// Writes an article.
  ///
  /// Leftovers of the page stay behind; a sentence about which there is doubt comes along.
  public init(_ article: Article) {
    name = Self.name(of: article)
    var text = Self.frontMatter(of: article)
    for paragraph in article.paragraphs where paragraph.isShown {
      switch paragraph.role {
      case .title, .masthead, .byline, .blank: continue
      case .heading:
        text += "\n" + String(repeating: "#", count: max(2, paragraph.level)) + " "
      case .body, .caption, .widget: text += "\n"
      }
      text += Self.line(article.text[paragraph.range], isHeading: paragraph.role == .heading) + "\n"
    }
    bytes = Array(text.utf8)
  }

  /// A paragraph on one line. What Markdown would take for a mark gets a mark of direction before it,
  /// which shows nothing.
  private static func line(_ text: String, isHeading: Bool) -> String {
    let line = text.unicodeScalars.split { $0.properties.isWhitespace }
      .map { String($0) }.joined(separator: " ")
    let isMark = line.utf8.first.map { "#>=-*+".utf8.contains($0) } ?? false
    return isMark && !isHeading ? "\u{200F}" + line : line
  }

  private static func frontMatter(of article: Article) -> String {
    var lines = ["---", "title: " + quoted(article.title)]
    if let source = article.source { lines.append("source: " + quoted(source.name)) }
    if let author = article.author { lines.append("author: " + quoted(author)) }
    if let date = article.published.date { lines.append("published: " + date.iso8601) }
    if let url = article.source?.url { lines.append("url: " + quoted(url)) }
    if let language = article.language { lines.append("language: " + quoted(language)) }
    if !article.tags.isEmpty {
      lines.append("tags: [" + article.tags.map(quoted).joined(separator: ", ") + "]")
    }
    return (lines + ["---", ""]).joined(separator: "\n")
  }

  /// A text as YAML has it between double quotes (YAML 1.2.2, 7.3.1).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    var marks = 0
    for scalar in text.unicodeScalars {
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks > maximumMarks { continue }
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      // An asterisk and an ampersand together would read as an alias.
      case "*": result += "\\x2A"
      case let scalar where scalar.properties.isWhitespace: result += " "
      case let scalar where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func name(of article: Article) -> String {
    var name = article.published.date.map { $0.iso8601 + "-" } ?? ""
    for scalar in article.title.unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWord {
        if name.utf8.count + String(scalar).utf8.count > maximumName { break }
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, name.utf8.last != UInt8(ascii: "-"),
        scalar.properties.generalCategory != .nonspacingMark,
        scalar.properties.generalCategory != .format
      {
        name += "-"
      }
    }
    while name.utf8.last == UInt8(ascii: "-") { name.removeLast() }
    return name.isEmpty ? "article" : name
  }
}
