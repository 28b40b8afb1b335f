/// When an article was published, as far as that is known.
public struct Publication: Codable, Sendable, Hashable {
  /// The day; `nil` where it is not known.
  public var date: CalendarDate?
  /// Where the day comes from.
  public var basis: PublicationBasis
  /// Other days that fit as well, best first; empty where the basis leaves no doubt.
  public var alternatives: [CalendarDate]

  /// Creates a publication date.
  public init(
    date: CalendarDate?, basis: PublicationBasis, alternatives: [CalendarDate] = []
  ) {
    self.date = date
    self.basis = basis
    self.alternatives = alternatives
  }

  /// Nothing is known.
  public static let unknown = Publication(date: nil, basis: .unknown)
}

/// How the publication date came to be known, strongest first.
public enum PublicationBasis: String, Codable, Sendable, CaseIterable {
  /// The reader has set it.
  case reader
  /// The file's own front matter.
  case frontMatter = "front matter"
  /// The folder's `dossier.yaml`.
  case dossier
  /// What a page or a feed says of itself for programs: OpenGraph, JSON-LD, `time`, `pubDate`.
  case metadata
  /// A date line of the page itself.
  case byline
  /// Weekday, day and month in the text, with the years of the dossier.
  case inferred
  /// The file's name.
  case fileName = "file name"
  /// Nothing says.
  case unknown
}
