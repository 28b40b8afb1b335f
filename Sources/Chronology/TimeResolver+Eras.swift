import MasarModel

extension TimeResolver {
  /// The number of hundreds of years that a sketch names: 19 for the twentieth century.
  func hundreds(_ sketch: TimeSketch, _ ordinal: Int?) -> (Int, TimeAnchor)? {
    if let ordinal { return (ordinal - 1, .absolute) }
    guard let which = sketch.which, let reference = context.reference else { return nil }
    return (reference.year / 100 + which, basis)
  }

  func decade(_ sketch: TimeSketch) -> TimeValue? {
    if let tens = sketch.decade {
      if let (century, anchor) = hundreds(sketch, sketch.centuries.first) {
        return decadeValue(century * 10 + tens / 10, anchor: anchor)
      }
      // Without a century the twentieth is meant; only the twenties have come again.
      var found = decadeValue(190 + tens / 10, anchor: .absolute)
      if tens == 20 { found?.alternatives = ["202"] }
      return found
    }
    let isLast = sketch.nth == -1
    let ordinals = sketch.centuries
    guard let number = isLast ? 10 : ordinals.first, (1...10).contains(number),
      let (century, anchor) = hundreds(sketch, isLast ? ordinals.first : ordinals.dropFirst().first)
    else { return nil }
    // 200 is written with its zeros: the decade of 2000.
    return decadeValue(century * 10 + number - 1, anchor: anchor)
  }

  func century(_ sketch: TimeSketch) -> TimeValue? {
    guard let ordinal = sketch.centuries.first, (1...31).contains(ordinal) else { return nil }
    if sketch.marks.contains(.beforeChrist) {
      return TimeValue(
        text: "BC" + padded(ordinal - 1), granularity: .century, anchor: .absolute)
    }
    if sketch.marks.contains(.islamicYear) {
      return yearValue(
        Self.islamicYearStart(ordinal * 100 - 99).year,
        to: Self.islamicYearStart(ordinal * 100).year,
        anchor: .absolute)
    }
    guard var first = centuryValue(ordinal - 1, anchor: .absolute) else { return nil }
    if let last = sketch.centuries.dropFirst().first, last > ordinal,
      let other = centuryValue(last - 1, anchor: .absolute), let start = first.days?.start,
      let end = other.days?.end
    {
      first.text += "/" + other.text
      first.days = DayInterval(start, end)
    }
    return first
  }

  func millennium(_ sketch: TimeSketch) -> TimeValue? {
    // "الألفية الجديدة" is the one that has begun.
    let ordinal = sketch.clocks.first?.hour ?? sketch.which.map { $0 == 3 ? 3 : 3 + $0 }
    guard let ordinal, (1...9).contains(ordinal), !sketch.marks.contains(.beforeChrist) else {
      return nil
    }
    return TimeValue(text: "\(ordinal - 1)", granularity: .millennium, anchor: .absolute)
  }

  func yearBeforeChrist(_ sketch: TimeSketch) -> TimeValue? {
    guard let year = sketch.years.first, (1..<10_000).contains(year) else { return nil }
    let digits = "\(year)"
    return TimeValue(
      text: "BC" + String(repeating: "0", count: 4 - digits.utf8.count) + digits,
      granularity: .year, anchor: .absolute)
  }
}
