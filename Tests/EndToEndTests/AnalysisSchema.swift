/// The schema of `masar analyze --format json`, as the design has it.
enum AnalysisSchema {
  static let document = JSONShape.object([
    "schema": .integer(1...1), "articles": .array(article), "entities": .array(entity),
    "tracks": .array(track), "events": .array(event),
  ])

  private static let article = JSONShape.object([
    "path": filled, "title": filled, "source": .string, "direction": .word(["rtl", "ltr"]),
    "published": .object([
      "date": .nullable(day),
      "basis": .word([
        "reader", "front matter", "dossier", "byline", "inferred", "file name", "unknown",
      ]),
      "alternatives": .array(day),
    ]),
    "lines": .array(
      .object([
        "line": count,
        "role": .word([
          "title", "heading", "body", "caption", "masthead", "byline", "widget", "blank",
        ]),
        "shown": .boolean,
      ])),
    "mentions": .array(
      .object([
        "start": offset, "length": count, "text": filled, "type": kind, "entity": identifier,
        "canonical": filled, "confidence": .number(0...1),
      ])),
    "times": .array(
      .object([
        "start": offset, "length": count, "text": filled,
        "type": .word(["date", "time", "duration", "set"]), "value": timex,
        "granularity": granularity,
        "anchor": .word([
          "absolute", "publication", "quotation", "previous", "dossier", "event", "holiday", "none",
        ]),
      ])),
  ])

  private static let entity = JSONShape.object([
    "id": identifier, "type": kind, "canonical": filled, "latin": filled,
    "aliases": .array(filled), "mentions": count,
  ])

  private static let track = JSONShape.object([
    "id": identifier, "name": filled, "place": .string,
  ])

  private static let event = JSONShape.object([
    "id": identifier, "track": .nullable(identifier), "title": filled, "start": .nullable(day),
    "end": .nullable(day), "precision": granularity,
    "clock": .text("a time of the day or empty") {
      $0.isEmpty || $0.wholeMatch(of: /\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?/) != nil
    },
    "status": .word(["past", "planned", "denied", "cancelled"]), "place": .string,
    "participants": .array(identifier),
    "sources": .array(
      .object([
        "path": filled, "start": offset, "length": count, "text": filled,
        "value": .text("a TIMEX3 value or empty") { $0.isEmpty || isTimex($0) },
        "speaker": .nullable(identifier), "claims": .array(claim),
      ])),
    "disagreements": .array(
      .object([
        "kind": point, "grade": .word(["overlaps", "contradicts"]),
        "values": .array(.object(["value": filled, "sources": .array(filled)])),
      ])),
  ])

  private static let point = JSONShape.word(["date", "duration", "place", "participants"])

  private static let claim = JSONShape.object([
    "kind": point, "value": filled, "start": offset, "length": count, "text": filled,
    "approximate": .boolean, "grade": .word(["fits", "overlaps", "contradicts"]),
  ])

  private static let offset = JSONShape.integer(0 ... .max)
  private static let count = JSONShape.integer(1 ... .max)
  private static let filled = JSONShape.text("a text that is not empty") { !$0.isEmpty }
  private static let kind = JSONShape.word(["person", "place", "organization", "nationality"])
  private static let granularity = JSONShape.word([
    "second", "minute", "hour", "part-of-day", "day", "weekend", "week", "month", "quarter",
    "season", "half-year", "year", "decade", "century", "millennium", "vague",
  ])
  private static let identifier = JSONShape.text("an identifier") {
    $0.wholeMatch(of: /[a-z0-9][a-z0-9.\-]*/) != nil
  }
  private static let day = JSONShape.text("a day") { isDay($0) }
  private static let timex = JSONShape.text("a TIMEX3 value") { isTimex($0) }

  /// Whether a text is a day that exists, as ISO 8601 writes it.
  static func isDay(_ text: String) -> Bool {
    guard text.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil else { return false }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let isLeap = (parts[0] % 4 == 0 && parts[0] % 100 != 0) || parts[0] % 400 == 0
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(parts[1]) && (1...days[parts[1] - 1]).contains(parts[2])
  }

  /// Whether a text is a value of TIMEX3, or an interval of two as ISO 8601 writes it.
  static func isTimex(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1: return isPoint(text) || isDuration(text)
    case 2: return parts.allSatisfy { $0 == ".." || isPoint($0) } && parts != ["..", ".."]
    default: return false
    }
  }

  private static func isPoint(_ text: String) -> Bool {
    if ["PAST_REF", "PRESENT_REF", "FUTURE_REF"].contains(text) { return true }
    let patterns: [Regex<Substring>] = [
      /\d{2,4}|XXXX/,
      /(?:\d{4}|XXXX)-(?:\d{2}|XX|Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:\d{2}|XX)(?:-[1-7]|-WE)?)/,
      /(?:\d{4}|XXXX)-(?:\d{2}|XX)-(?:\d{2}|XX)(?:T(?:MO|MI|AF|EV|NI|\d{2}(?::\d{2}){0,2}(?:Z|[+-]\d{2}:\d{2})?))?/,
    ]
    guard patterns.contains(where: { text.wholeMatch(of: $0) != nil }) else { return false }
    let day = text.prefix(10)
    return day.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) == nil || isDay(String(day))
  }

  private static func isDuration(_ text: String) -> Bool {
    let date = /P(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|DE|CE|Q))+/
    let time = /P(?:\d+D)?T(?:(?:\d+(?:\.\d+)?|X)(?:H|M|S))+/
    return text.wholeMatch(of: date) != nil || text.wholeMatch(of: time) != nil
  }
}
