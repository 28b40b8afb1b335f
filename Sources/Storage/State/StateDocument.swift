public import MasarModel

/// The reading state as one JSON document, to be taken to another machine.
public struct StateDocument: Codable, Sendable, Hashable {
  /// The version of the document's form.
  public var schema: Int
  /// The articles of which something is kept, by path.
  public var articles: [Entry]

  /// The version that this program writes.
  public static let schema = 1

  /// What is kept of one article.
  public struct Entry: Codable, Sendable, Hashable {
    /// The absolute path.
    public var path: String
    /// The title.
    public var title: String
    /// The fingerprint of its text in hexadecimal digits, to find it under another path.
    public var fingerprint: String?
    /// Place, read mark, date and encoding.
    public var record: ReadingRecord
    /// When it was opened, in seconds since 1970, oldest first.
    public var visits: [Int]
    /// The bookmarks in it, oldest first.
    public var bookmarks: [Mark]
  }

  /// A bookmark.
  public struct Mark: Codable, Sendable, Hashable {
    /// Where it is.
    public var place: ReadingPlace
    /// What was written about it.
    public var note: String
    /// When it was set, in seconds since 1970.
    public var created: Int
  }
}
