/// A negotiation track: talks that belong together.
public struct Track: Codable, Sendable, Hashable, Identifiable {
  /// A short ASCII identifier, unique in the dossier.
  public var id: String
  /// The name readers see.
  public var name: String
  /// One letter for the lane.
  public var letter: String
  /// The canonical name of its venue, if it has one.
  public var place: String?
  /// Names of those who talk.
  public var participants: [String]
  /// Words that hint at this track.
  public var cues: [String]

  /// Creates a track.
  public init(
    id: String, name: String, letter: String, place: String? = nil, participants: [String] = [],
    cues: [String] = []
  ) {
    self.id = id
    self.name = name
    self.letter = letter
    self.place = place
    self.participants = participants
    self.cues = cues
  }
}

/// What the articles of a dossier tell, in order of time.
public struct Timeline: Codable, Sendable, Hashable {
  /// The tracks in the dossier's order.
  public var tracks: [Track]
  /// The dated events by first day, then the undated ones.
  public var events: [Event]

  /// Creates a timeline.
  public init(tracks: [Track] = [], events: [Event] = []) {
    self.tracks = tracks
    self.events = events
  }
}

/// A folder of articles that tell one story.
public struct Dossier: Codable, Sendable, Hashable {
  /// The folder's path.
  public var path: String
  /// The title readers see.
  public var title: String
  /// The language of the articles, as BCP 47 has it.
  public var language: String?
  /// The tracks its file names; empty where there is none.
  public var tracks: [Track]
  /// What the dossier's file says about articles that do not say it themselves, by file name.
  public var files: [String: FileMetadata]
  /// What its file says of entities.
  public var entities: EntityEdits

  /// Creates a dossier.
  public init(
    path: String, title: String, language: String? = nil, tracks: [Track] = [],
    files: [String: FileMetadata] = [:], entities: EntityEdits = EntityEdits()
  ) {
    self.path = path
    self.title = title
    self.language = language
    self.tracks = tracks
    self.files = files
    self.entities = entities
  }

  /// Metadata of one article, as its front matter or its dossier gives it.
  public struct FileMetadata: Codable, Sendable, Hashable {
    /// The article's title.
    public var title: String?
    /// The newsroom.
    public var source: String?
    /// Who signed it.
    public var author: String?
    /// The day of publication.
    public var published: CalendarDate?
    /// The article's address.
    public var url: String?
    /// Its language, as BCP 47 has it.
    public var language: String?
    /// Key words.
    public var tags: [String]

    /// Creates metadata; everything is optional.
    public init(
      title: String? = nil, source: String? = nil, author: String? = nil,
      published: CalendarDate? = nil, url: String? = nil, language: String? = nil,
      tags: [String] = []
    ) {
      self.title = title
      self.source = source
      self.author = author
      self.published = published
      self.url = url
      self.language = language
      self.tags = tags
    }
  }
}
