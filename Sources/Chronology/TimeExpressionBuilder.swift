import ArabicText
import MasarModel

/// Turns matches into expressions, in reading order, keeping the date named before.
struct TimeExpressionBuilder {
  private(set) var found: [TimeExpression] = []
  private let list: TokenList
  private var resolver: TimeResolver

  init(list: TokenList, context: TimeContext) {
    self.list = list
    resolver = TimeResolver(context: context)
  }

  mutating func add(_ match: RuleMatch, letters: Int) {
    var sketch = TimeSketch(match.captures)
    if sketch.years.isEmpty, sketch.deictic == nil, sketch.month != nil || !sketch.weekdays.isEmpty
    {
      sketch.isFuture = FutureCue.stands(before: match.position / 2, in: list)
    }
    if match.rule.value == .dayList, !isInterval(sketch, match) {
      addSeparately(sketch, match)
      return
    }
    guard let value = value(match, sketch) else { return }
    let first = list[match.position / 2].range
    let start =
      match.position & 1 == 0
      ? first.start : Clitics.offset(skipping: letters, of: first, in: list.text)
    append(value, TextRange(start, list[match.end - 1].range.end), sketch)
  }

  private mutating func append(_ value: TimeValue, _ range: TextRange, _ sketch: TimeSketch) {
    found.append(
      TimeExpression(
        range: range, kind: value.kind, value: value.text, granularity: value.granularity,
        anchor: value.anchor, days: value.days, alternatives: value.alternatives,
        isApproximate: sketch.isApproximate))
    if let days = value.days, value.kind != .duration { resolver.previous = days }
  }

  private func value(_ match: RuleMatch, _ sketch: TimeSketch) -> TimeValue? {
    switch match.rule.value {
    case .date: sketch.days.first.flatMap { resolver.day(sketch, day: $0) }
    case .dayList: resolver.days(sketch)
    case .dayOfPreviousMonth: dayOfPreviousMonth(sketch)
    case .dayOfRelativeMonth: resolver.relativeMonthDay(sketch)
    case .dayMonthYear, .yearMonthDay, .dotted:
      sketch.days.first.flatMap { resolver.day(sketch, day: $0) }
    case .monthDayYear: sketch.days.first.flatMap { resolver.day(sketch, day: $0) }
    case .month: resolver.month(sketch)
    case .year: sketch.years.first.flatMap { resolver.yearValue($0, anchor: .absolute) }
    case .yearRange:
      sketch.years.first.flatMap {
        resolver.yearValue($0, to: sketch.years.last, anchor: .absolute)
      }
    case .period: resolver.period(sketch)
    case .deictic: resolver.deictic(sketch)
    case .weekday:
      resolver.weekday(sketch)
    case .fromPrevious(let distance): fromPrevious(distance, match)
    case .lastNight:
      resolver.context.reference.map {
        resolver.value($0.advanced(by: -1), part: .night, anchor: .publication)
      } ?? resolver.open("XXXX-XX-XX", part: .night)
    case .ago:
      resolver.context.reference.flatMap { reference in
        sketch.amounts.first.flatMap {
          resolver.shifted($0, from: reference, sign: -1, anchor: .publication)
        }
      }
    case .later:
      resolver.previous.flatMap { previous in
        sketch.amounts.first.flatMap {
          resolver.shifted($0, from: previous.end, sign: 1, anchor: .previous)
        }
      }
    case .duration: resolver.duration(sketch)
    case .holiday: resolver.holiday(sketch, isOpen: false)
    case .afterHoliday: resolver.holiday(sketch, isOpen: true)
    case .nothing: nil
    }
  }

  /// "12 منه": the month of the date before; none where no date stands before.
  private func dayOfPreviousMonth(_ sketch: TimeSketch) -> TimeValue? {
    guard let day = sketch.days.first else { return nil }
    if let previous = resolver.previous {
      return CalendarDate(year: previous.end.year, month: previous.end.month, day: day).map {
        resolver.value($0, anchor: .previous)
      }
    }
    // Open dates have no days, but they name a month.
    guard let open = found.last(where: { $0.kind != .duration })?.value, open.hasPrefix("XXXX-"),
      open.utf8.count >= 7
    else { return nil }
    return resolver.open("\(open.prefix(7))-\(padded(day))")
  }

  /// "اليوم التالي" without a complement ("للقاء") counts from the date before.
  private func fromPrevious(_ distance: Int, _ match: RuleMatch) -> TimeValue? {
    if match.end < list.count, list[match.end].kind == .word,
      list.foldedString(match.end).hasPrefix("لل")
    {
      return nil
    }
    return resolver.previous.map {
      resolver.value($0.end.advanced(by: distance), anchor: .previous)
    }
  }

  /// Whether several days are one stretch: consecutive, or said to be a range.
  private func isInterval(_ sketch: TimeSketch, _ match: RuleMatch) -> Bool {
    guard let first = sketch.days.first, let last = sketch.days.last else { return false }
    if sketch.isRange || zip(sketch.days, sketch.days.dropFirst()).allSatisfy({ $1 == $0 + 1 }) {
      return first < last
    }
    let start = match.position / 2
    let isBetween =
      start > 0 && list[start - 1].kind == .word
      && ["بين", "وبين", "مابين"].contains(list.foldedString(start - 1))
    let isHyphen =
      sketch.dayTokens.count == 2 && list.isPunctuation(sketch.dayTokens[1] - 1, UInt8(ascii: "-"))
    return (isBetween || isHyphen) && sketch.days.count == 2 && first < last
  }

  /// "9 و12 يناير": two days, the last one with the month.
  private mutating func addSeparately(_ sketch: TimeSketch, _ match: RuleMatch) {
    for (index, day) in sketch.days.enumerated() {
      guard let value = resolver.day(sketch, day: day) else { continue }
      let token = sketch.dayTokens[index]
      let end = index == sketch.days.count - 1 ? match.end - 1 : token
      append(value, TextRange(list[token].range.start, list[end].range.end), sketch)
    }
  }
}
