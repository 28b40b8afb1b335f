/// What is kept of the reading of one article.
public struct ReadingRecord: Codable, Sendable, Hashable {
  /// The line that was the first in view; `nil` where the article was never scrolled.
  public var place: ReadingPlace?
  /// How much of the article has been seen at that place, in percent.
  public var progress: Int
  /// Whether it counts as read.
  public var isRead: Bool
  /// The publication date that the reader has set.
  public var published: CalendarDate?
  /// The encoding that the reader has chosen, by its IANA name.
  public var encoding: String?
  /// When it was opened last, in seconds since 1970.
  public var opened: Int?

  /// Creates a record; without arguments, of an article that nobody has opened.
  public init(
    place: ReadingPlace? = nil, progress: Int = 0, isRead: Bool = false,
    published: CalendarDate? = nil, encoding: String? = nil, opened: Int? = nil
  ) {
    self.place = place
    self.progress = progress
    self.isRead = isRead
    self.published = published
    self.encoding = encoding
    self.opened = opened
  }
}

/// A place in an article that the reader wants to find again.
public struct Bookmark: Codable, Sendable, Hashable, Identifiable {
  /// Its number; 0 until it is kept.
  public var id: Int64
  /// The article's path.
  public var path: String
  /// The article's title when the bookmark was set.
  public var title: String
  /// Where it is.
  public var place: ReadingPlace
  /// What the reader has written about it; empty where nothing.
  public var note: String
  /// When it was set, in seconds since 1970.
  public var created: Int

  /// Creates a bookmark.
  public init(
    id: Int64 = 0, path: String, title: String, place: ReadingPlace, note: String = "",
    created: Int = 0
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.place = place
    self.note = note
    self.created = created
  }
}

/// An article that was opened, and when last.
public struct Visit: Codable, Sendable, Hashable {
  /// The article's path.
  public var path: String
  /// Its title then.
  public var title: String
  /// When it was opened, in seconds since 1970.
  public var opened: Int

  /// Creates a visit.
  public init(path: String, title: String, opened: Int) {
    self.path = path
    self.title = title
    self.opened = opened
  }
}

/// What is kept of the reading of a library.
public struct ReadingOverview: Sendable, Hashable {
  /// What is kept of articles, by path.
  public var records: [String: ReadingRecord]
  /// The bookmarks, the last one first.
  public var bookmarks: [Bookmark]
  /// The articles that were opened, the last one first.
  public var history: [Visit]

  /// Creates an overview; without arguments, of nothing.
  public init(
    records: [String: ReadingRecord] = [:], bookmarks: [Bookmark] = [], history: [Visit] = []
  ) {
    self.records = records
    self.bookmarks = bookmarks
    self.history = history
  }
}

/// Something about the reading of articles that is to be kept.
public enum ReadingChange: Sendable, Hashable {
  /// An article was opened.
  case opened(path: String, title: String, fingerprint: UInt64)
  /// The reader has gone to another line.
  case moved(path: String, ReadingPlace, progress: Int)
  /// An article was marked as read, or as unread.
  case marked(path: String, isRead: Bool)
  /// A bookmark was set.
  case bookmarked(Bookmark)
  /// A bookmark has another note.
  case annotated(Bookmark.ID, note: String)
  /// A bookmark was taken away.
  case unbookmarked(Bookmark.ID)
  /// The publication date of an article was set; `nil` leaves it to the article again.
  case dated(path: String, CalendarDate?)
  /// The encoding of a file was chosen, by its IANA name; `nil` leaves it to the file again.
  case encoded(path: String, String?)
}

extension UTF8Text {
  /// A number that tells texts apart (FNV-1a, 64 bits: Fowler, Noll and Vo).
  /// - Complexity: O(*n*).
  public var fingerprint: UInt64 { bytes.fingerprint }
}

extension [UInt8] {
  /// A number that tells byte sequences apart (FNV-1a, 64 bits); no protection against forgery.
  /// - Complexity: O(*n*).
  public var fingerprint: UInt64 {
    withUnsafeBufferPointer { buffer in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return hash
    }
  }
}
