/// A point on which the sources of an event do not agree.
public struct Disagreement: Codable, Sendable, Hashable {
  /// What they disagree on.
  public var kind: DisagreementKind
  /// How far the two versions that are furthest apart are: ``Grade/overlaps`` or ``Grade/contradicts``.
  public var grade: Grade
  /// The versions, the one with most sources first.
  public var versions: [Version]

  /// Creates a disagreement.
  public init(kind: DisagreementKind, grade: Grade = .contradicts, versions: [Version]) {
    self.kind = kind
    self.grade = grade
    self.versions = versions
  }

  /// One version of the story.
  public struct Version: Codable, Sendable, Hashable {
    /// The value as TIMEX3 writes it, or a canonical name.
    public var value: String
    /// The paths of the articles that say so.
    public var sources: [String]

    /// Creates a version.
    public init(value: String, sources: [String]) {
      self.value = value
      self.sources = sources
    }
  }
}

/// What sources can agree or disagree on.
public enum DisagreementKind: String, Codable, Sendable, CaseIterable {
  case date, duration, place
  /// How many took part.
  case participants
}
