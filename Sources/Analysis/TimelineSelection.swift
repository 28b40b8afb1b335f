public import MasarModel

/// Which events of a timeline are wanted.
public struct TimelineSelection: Sendable, Equatable {
  /// The tracks; empty for all events, whether they are on one or not.
  public var tracks: Set<Track.ID>
  /// The first day; an event that ends before it is left out.
  public var from: CalendarDate?
  /// The last day; an event that begins after it is left out.
  public var to: CalendarDate?

  /// Creates a selection; without anything, it takes every event.
  public init(tracks: Set<Track.ID> = [], from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.tracks = tracks
    self.from = from
    self.to = to
  }

  /// Whether an event is wanted; where days are given, one without a date is not.
  public func contains(_ event: Event) -> Bool {
    if !tracks.isEmpty, !(event.track.map(tracks.contains) ?? false) { return false }
    guard from != nil || to != nil else { return true }
    guard let days = event.days else { return false }
    // What is open-ended goes on.
    let isLateEnough = from.map { $0 <= days.end || event.isOpenEnded } ?? true
    return isLateEnough && (to.map { days.start <= $0 } ?? true)
  }

  /// A timeline with the events that are wanted, and their tracks.
  public func applied(to timeline: Timeline) -> Timeline {
    Timeline(
      tracks: timeline.tracks.filter { tracks.isEmpty || tracks.contains($0.id) },
      events: timeline.events.filter(contains))
  }
}
