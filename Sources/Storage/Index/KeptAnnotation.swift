import Analysis
import MasarModel

/// What was found in an article, for a file: column by column, as thirty names with all that is said of each
/// would take more room than the article.
struct KeptAnnotation: Codable, Equatable {
  /// The entities that are named, each once.
  private let entities: [Entity.ID]
  /// Of each name: how far it begins behind the one before, its length, its kind, who it is (a place in
  /// `entities`), and how sure that is, in thousandths.
  private let names: [[Int]]
  /// Of each time: how far it begins behind the one before, its length, and what it says.
  private let times: [[Int]]
  private let values: [[String]]

  private enum CodingKeys: String, CodingKey {
    case entities = "e"
    case names = "n"
    case times = "t"
    case values = "v"
  }

  private static let kinds = EntityKind.allCases

  init(_ annotation: Annotation) {
    var places: [Entity.ID: Int] = [:]
    var entities: [Entity.ID] = []
    var end = 0
    names = annotation.mentions.map { mention in
      let place = places[mention.entity] ?? entities.count
      if place == entities.count {
        entities.append(mention.entity)
        places[mention.entity] = place
      }
      defer { end = mention.range.start }
      return [
        mention.range.start - end, mention.range.count,
        Self.kinds.firstIndex(of: mention.kind) ?? 0, place,
        Int((mention.confidence * 1000).rounded()),
      ]
    }
    self.entities = entities
    end = 0
    times = annotation.times.map { time in
      defer { end = time.range.start }
      let days = time.days.map { [$0.start.dayNumber, $0.end.dayNumber - $0.start.dayNumber] }
      return [time.range.start - end, time.range.count, time.isApproximate ? 1 : 0] + (days ?? [])
    }
    values = annotation.times.map { time in
      [time.kind.rawValue, time.granularity.rawValue, time.anchor.rawValue, time.value]
        + time.alternatives
    }
  }

  /// What was kept; `nil` where it is something else.
  var annotation: Annotation? {
    guard times.count == values.count else { return nil }
    var annotation = Annotation()
    var start = 0
    for name in names {
      guard name.count == 5, Self.kinds.indices.contains(name[2]),
        entities.indices.contains(name[3]), let range = Self.range(name, behind: &start)
      else { return nil }
      annotation.mentions.append(
        Mention(
          range: range, kind: Self.kinds[name[2]], entity: entities[name[3]],
          confidence: Double(name[4]) / 1000))
    }
    start = 0
    for (time, value) in zip(times, values) {
      guard time.count == 3 || time.count == 5, value.count >= 4,
        let kind = TimeKind(rawValue: value[0]),
        let granularity = TimeGranularity(rawValue: value[1]),
        let anchor = TimeAnchor(rawValue: value[2]), let range = Self.range(time, behind: &start)
      else { return nil }
      var days: DayInterval?
      if time.count == 5, time[4] >= 0 {
        let first = CalendarDate(dayNumber: time[3])
        days = DayInterval(first, first.advanced(by: time[4]))
      }
      annotation.times.append(
        TimeExpression(
          range: range, kind: kind, value: value[3], granularity: granularity, anchor: anchor,
          days: days, alternatives: Array(value[4...]), isApproximate: time[2] == 1))
    }
    return annotation
  }

  private static func range(_ columns: [Int], behind start: inout Int) -> TextRange? {
    let (first, overflows) = start.addingReportingOverflow(columns[0])
    guard !overflows, first >= 0, columns[1] >= 0, first < 1 << 40, columns[1] < 1 << 40 else {
      return nil
    }
    start = first
    return TextRange(first, first + columns[1])
  }
}
