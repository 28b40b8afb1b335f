import ArabicText
import Files
import MasarModel

/// The words of an article as the index has them: folded, a blank between two.
struct IndexedText: Sendable {
  var title: String
  var body: String
  /// What is known of the article beside its words, each as one word; see ``Fact``.
  var facts: String

  init(_ article: Article, facts: [String]) {
    let title = UTF8Text(article.title)
    var words: [UInt8] = []
    Self.append(Tokenizer.tokens(in: title, range: title.range), to: &words)
    self.title = String(decoding: words, as: UTF8.self)
    words.removeAll(keepingCapacity: true)
    for paragraph in article.paragraphs where paragraph.isShown && paragraph.role != .title {
      Self.append(Tokenizer.tokens(in: article.text, range: paragraph.range), to: &words)
    }
    body = String(decoding: words, as: UTF8.self)
    self.facts = facts.joined(separator: " ")
  }

  private static func append(_ list: TokenList, to words: inout [UInt8]) {
    for index in list.tokens.indices where list[index].kind != .punctuation {
      words += list.folded[list.foldedRange(index)]
      words.append(0x20)
    }
  }

  // MARK: Packing

  private static let separator = UInt8(ascii: "\n")

  /// All of it, packed, and its size before.
  var packed: (bytes: [UInt8], size: Int) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count + body.utf8.count + facts.utf8.count + 2)
    bytes += title.utf8
    bytes.append(Self.separator)
    bytes += facts.utf8
    bytes.append(Self.separator)
    bytes += body.utf8
    return (Deflate.pack(bytes), bytes.count)
  }

  /// Unpacks what ``packed`` has packed; `nil` where it is something else.
  init?(packed: [UInt8], size: Int) {
    guard let bytes = Deflate.unpack(packed, count: size) else { return nil }
    let parts = bytes.split(
      separator: Self.separator, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    title = String(decoding: parts[0], as: UTF8.self)
    facts = String(decoding: parts[1], as: UTF8.self)
    body = String(decoding: parts[2], as: UTF8.self)
  }
}

/// What the index knows of an article beside its words, as words of a column of their own: so they are
/// looked up, joined and excluded like any other.
enum Fact {
  /// What is true of no article.
  static let none = "none"
  /// Its names were not looked for yet: what is asked of them is asked of its words.
  static let unread = "n"
  /// Its names were looked for.
  static let analysed = "y"

  /// It lies in a folder.
  static func folder(_ number: Int64) -> String { "f\(number)" }
  /// It is of a newsroom.
  static func source(_ name: String) -> String { "s" + code(name) }
  /// It names an entity.
  static func entity(_ id: Entity.ID) -> String { "e" + code(id) }
  /// It tells of an event on a track of a folder's dossier.
  static func track(_ id: Track.ID, in folder: Int64) -> String { "t\(folder)x" + code(id) }

  private static func code(_ text: String) -> String {
    String(UTF8Text(text).fingerprint, radix: 36)
  }
}
