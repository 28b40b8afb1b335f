public import Analysis
import MasarModel
import Screen

/// The dated events of timelines as a calendar (RFC 5545, iCalendar) for other programs.
///
/// Equal timelines give equal bytes: an event's stamp is the day of the last article that tells it.
public struct TimelineCalendar {
  /// The calendar; lines end with CR LF and have at most 75 octets.
  public let text: String
  /// The number of events that have no date and therefore no place in a calendar.
  public let undated: Int

  /// Makes a calendar.
  /// - Parameters:
  ///   - analyses: dossiers or folders; what is not wanted of their timelines is left out already.
  ///   - titles: what each of them is called.
  ///   - interface: whose language the descriptions are in.
  public init(_ analyses: [DossierAnalysis], titles: [String], interface: Interface) {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Masar//Timeline//AR")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    let title = titles.joined(separator: " · ")
    lines.add("X-WR-CALNAME", text: title)
    var undated = 0
    var identifiers: Set<String> = []
    for analysis in analyses {
      let words = EventWords(
        interface: interface, index: TimelineIndex(analysis), path: nil)
      for event in words.index.events {
        guard let days = event.days else {
          undated += 1
          continue
        }
        lines.add(event, days, uid: Self.uid(of: event, &identifiers), words)
      }
    }
    lines.add("END", "VCALENDAR")
    text = lines.text
    self.undated = undated
  }

  /// An identifier that stays the same as long as the articles do: the name of the dossier's folder and
  /// the event's own; the second event of that name, in order of time, has a number.
  private static func uid(of event: Event, _ taken: inout Set<String>) -> String {
    let folder = event.sources.first?.path.split(separator: "/").dropLast().last ?? "articles"
    let name = "\(event.id).\(folder)"
    var number = 1
    var uid = name
    while !taken.insert(uid).inserted {
      number += 1
      uid = "\(name).\(number)"
    }
    return uid + "@masar.invalid"
  }
}

extension CalendarLines {
  /// Adds an event, which takes whole days; its end is the day after the last (RFC 5545, 3.6.1).
  mutating func add(_ event: Event, _ days: DayInterval, uid: String, _ words: EventWords) {
    let dates = event.sources.compactMap { words.index.articles[$0.path]?.article.published.date }
    add("BEGIN", "VEVENT")
    add("UID", text: uid)
    add("DTSTAMP", Self.digits(of: dates.max() ?? days.start) + "T000000Z")
    add("DTSTART;VALUE=DATE", Self.digits(of: days.start))
    if !event.isOpenEnded {
      add("DTEND;VALUE=DATE", Self.digits(of: days.end.advanced(by: 1)))
    }
    add("SUMMARY", text: event.title)
    add("STATUS", Self.status(of: event))
    if let track = words.index.lanes[words.index.lane(of: event)].track {
      add("CATEGORIES", text: track.name)
    }
    if let place = event.place { add("LOCATION", text: place) }
    add("DESCRIPTION", text: Self.description(of: event, words))
    add("TRANSP", "TRANSPARENT")
    add("END", "VEVENT")
  }

  private static func digits(of day: CalendarDate) -> String {
    day.iso8601.filter { $0 != "-" }
  }

  private static func status(of event: Event) -> String {
    switch event.status {
    case .past: "CONFIRMED"
    case .planned: "TENTATIVE"
    case .denied, .cancelled: "CANCELLED"
    }
  }

  /// Who says so in which words, and where they disagree.
  private static func description(of event: Event, _ words: EventWords) -> String {
    var lines: [String] = []
    if let status = words.status(of: event) { lines.append(status) }
    let people = words.participants(of: event)
    if !people.isEmpty { lines.append(people.joined(separator: words.interface(.listComma))) }
    if let agreement = words.agreement(of: event) { lines.append(agreement) }
    for disagreement in event.disagreements {
      lines.append("! \(words.point(disagreement.kind)) \(words.mark(disagreement.grade))")
      lines += disagreement.versions.map { version in
        let names = words.names(of: version, in: event)
        return "- \(words.value(version.value, of: disagreement.kind)): "
          + names.joined(separator: words.interface(.listComma))
      }
    }
    let account = EventAccount(event)
    for source in account.sources {
      let article = words.index.articles[source.path]?.article
      let date = article?.published.date.map(words.interface.date)
      let head = [words.newsroom(source), date].compactMap { $0 }
      lines.append(
        head.joined(separator: words.interface(.listComma)) + ": " + words.sentence(of: source))
    }
    return lines.joined(separator: "\n")
  }
}

/// The lines of an iCalendar file as they are written (RFC 5545, 3.1 and 3.3.11).
struct CalendarLines {
  /// The most octets of a line, its end not counted.
  static let octets = 75

  private(set) var text = ""

  /// Adds a property whose value is written as it is.
  mutating func add(_ name: String, _ value: String) { text += Self.folded("\(name):\(value)") }

  /// Adds a property whose value is text.
  mutating func add(_ name: String, text value: String) {
    add(name, Self.escaped(value))
  }

  /// A text with what has a meaning of its own escaped; nothing is left in it that could move a cursor.
  static func escaped(_ text: String) -> String {
    var result = ""
    // What counts as a line's end is one line feed from here on.
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let safe = lines.map { ScalarDisposition.safe(String($0), keepsFormatting: true) }
    for scalar in safe.joined(separator: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line over as many lines as it takes, each but the first behind a blank; no scalar is cut.
  static func folded(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var room = octets
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if width > room {
        result.append(contentsOf: "\r\n ".unicodeScalars)
        // The blank is part of the line.
        room = octets - 1
      }
      result.append(scalar)
      room -= width
    }
    return String(result) + "\r\n"
  }
}
