import MasarModel
import Screen

/// A piece of an article as it is given to other programs: the words in reading order, and below
/// them where they are from.
struct Quotation {
  /// The most bytes that are copied.
  static let maximumBytes = 32 * 1024
  private static let maximumCitationBytes = 2 * 1024

  /// The words on one line, as they stand in the article.
  let words: String
  /// Title, newsroom, date and address.
  let citation: String

  /// Quotes a range of an article.
  init(_ range: TextRange, of article: Article, interface: Interface) {
    var facts = [article.source?.name, article.published.date.map(interface.date)]
    facts.append(article.source?.url)
    let details = facts.compactMap { $0 }.joined(separator: interface(.listComma))
    let title = details.isEmpty ? article.title : article.title + " — " + details
    citation = Self.cut(Self.clean(title), to: Self.maximumCitationBytes)

    // One byte more than there is room for tells that something is missing.
    let limit = Self.maximumBytes - citation.utf8.count - 1
    var end = min(range.end, range.start + limit + 1)
    while end < range.end, article.text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    words = Self.cut(Self.clean(article.text[TextRange(range.start, end)]), to: limit)
  }

  /// What goes to the clipboard.
  var text: String { words + "\n" + citation }

  /// A text of which nothing is left but what can be seen, what joins letters, and the two marks of
  /// direction that turn nothing around (U+200E, U+200F); line ends become blanks.
  private static func clean(_ string: String) -> String {
    var result = String.UnicodeScalarView()
    var followsLineEnd = true
    for scalar in ScalarDisposition.safe(string, keepsFormatting: true).unicodeScalars {
      switch ScalarDisposition(scalar) {
      case .tab, .lineBreak:
        while result.last == " " { result.removeLast() }
        if !result.isEmpty { result.append(" ") }
        followsLineEnd = true
      case .base where scalar == " " && followsLineEnd: break
      case .base, .mark, .joinControl:
        result.append(scalar)
        followsLineEnd = false
      case .bidiControl where scalar == "\u{200E}" || scalar == "\u{200F}": result.append(scalar)
      default: break
      }
    }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  /// A text of at most so many bytes, cut behind a word.
  private static func cut(_ string: String, to bytes: Int) -> String {
    guard string.utf8.count > bytes else { return string }
    var end = string.utf8.index(string.utf8.startIndex, offsetBy: bytes - "…".utf8.count)
    while end.samePosition(in: string.unicodeScalars) == nil {
      end = string.utf8.index(before: end)
    }
    let kept = string.unicodeScalars[..<end]
    let word = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    return String(word) + "…"
  }
}
