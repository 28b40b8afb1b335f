import Analysis
import MasarModel

/// What can be typed to find an event: its title, days, track, place, participants and status.
///
/// All events stand in one text, a range each, so that ``ArticleSearch`` finds them as it finds words
/// in an article: hamza, marks, digits and case make no difference.
struct EventFilter {
  private let text: UTF8Text
  /// The range of each event, in order.
  private let ranges: [TextRange]

  /// - Complexity: O(*n*) in the number of events.
  init(_ words: EventWords) {
    var bytes: [UInt8] = []
    var ranges: [TextRange] = []
    let tracks = Dictionary(
      words.index.timeline.tracks.map { ($0.id, $0.name) }
    ) { first, _ in first }
    // A place is known by its name alone, and may be typed in Latin letters all the same.
    let entities = Dictionary(words.index.entities.values.map { ($0.canonical, $0) }) { a, b in
      a.id < b.id ? a : b
    }
    for event in words.index.events {
      let start = bytes.count
      for part in Self.parts(
        of: event, words, track: event.track.flatMap { tracks[$0] },
        place: event.place.flatMap { entities[$0] })
      {
        bytes += part.utf8
        bytes.append(UInt8(ascii: "\n"))
      }
      ranges.append(TextRange(start, bytes.count))
    }
    text = UTF8Text(validated: bytes)
    self.ranges = ranges
  }

  private static func parts(
    of event: Event, _ words: EventWords, track: String?, place: Entity?
  ) -> [String] {
    var parts = [event.title, track, event.place, words.status(of: event)].compactMap { $0 }
    if let days = event.days {
      parts += [words.interface.daysAndYear(days), days.start.iso8601, days.end.iso8601]
    }
    let participants = event.participants.compactMap { words.index.entities[$0] }
    for entity in participants + [place].compactMap({ $0 }) {
      parts += [entity.canonical, entity.latin] + entity.aliases
    }
    return parts
  }

  /// The events in which every word of a query stands; `nil` where it has no words.
  func events(matching query: String) -> Set<Int>? {
    var found: Set<Int>?
    for word in query.split(separator: " ") {
      guard let search = ArticleSearch(String(word)) else { continue }
      let hits = search.hits(in: text, ranges: ranges).ranges
      let events = Set(
        hits.map { hit in ranges.partitioningIndex { $0.end > hit.start } })
      found = found?.intersection(events) ?? events
    }
    return found
  }
}
