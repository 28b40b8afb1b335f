import MasarModel

/// The document that `masar timeline --format json` prints: tracks and events as ``AnalysisDocument``
/// has them.
public struct TimelineDocument: Codable, Sendable, Equatable {
  /// The version of the format.
  public var schema: Int
  /// The tracks of the dossiers.
  public var tracks: [AnalysisDocument.TrackRecord]
  /// The events in order of time, dossier by dossier.
  public var events: [AnalysisDocument.EventRecord]

  /// The document of one or more dossiers or folders, in the order given.
  public init(_ analyses: [DossierAnalysis]) {
    let whole = AnalysisDocument(analyses)
    self.init(schema: whole.schema, tracks: whole.tracks, events: whole.events)
  }

  private init(
    schema: Int, tracks: [AnalysisDocument.TrackRecord], events: [AnalysisDocument.EventRecord]
  ) {
    self.schema = schema
    self.tracks = tracks
    self.events = events
  }
}
