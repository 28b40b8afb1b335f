import MasarModel

/// So many units, and perhaps a part of one more.
struct TimeAmount: Hashable, Sendable {
  /// How many; `nil` where the words do not say ("بضعة أيام").
  var count: Int?
  var unit: TimeUnit
  /// Sixtieths of the unit that are added: 30 for "ونصف", -15 for "إلا ربعا".
  var sixtieths = 0
}

extension [TimeAmount] {
  /// The duration as ISO 8601 writes it; `nil` where it is none.
  var duration: String? {
    guard let first else { return nil }
    guard let count = first.count else { return first.unit.duration("X") }
    guard self.count > 1 || first.sixtieths != 0 else { return first.unit.duration("\(count)") }
    if self.count == 1, let fraction = first.fraction { return first.unit.duration(fraction) }
    return parts?.text
  }

  /// The amounts in ISO 8601's units.
  private var parts: DurationParts? {
    var parts = DurationParts()
    for amount in self {
      guard let count = amount.count, count >= 0, count < 1_000_000 else { return nil }
      let sixtieths = amount.sixtieths
      switch amount.unit {
      case .second: parts.seconds += count
      case .minute: parts.seconds += count * 60 + sixtieths
      case .hour: parts.minutes += count * 60 + sixtieths
      case .day: parts.hours += count * 24 + sixtieths * 24 / 60
      case .week: parts.weeks += count
      case .month: parts.months += count
      case .quarter: parts.months += count * 3
      case .year: parts.months += count * 12 + sixtieths * 12 / 60
      case .decade: parts.months += (count * 10 + sixtieths * 10 / 60) * 12
      case .century: parts.months += (count * 100 + sixtieths * 100 / 60) * 12
      }
    }
    return parts
  }

  /// What is shifted by the amounts: months, days, and seconds.
  var shift: (months: Int, days: Int, seconds: Int)? {
    var (months, days, seconds) = (0, 0, 0)
    for amount in self {
      guard let count = amount.count, (0...100_000).contains(count) else { return nil }
      let sixtieths = amount.sixtieths
      switch amount.unit {
      case .second: seconds += count
      case .minute: seconds += count * 60 + sixtieths
      case .hour: seconds += count * 3600 + sixtieths * 60
      case .day:
        days += count
        seconds += sixtieths * 1440
      case .week: days += count * 7 + sixtieths * 7 / 60
      case .month:
        months += count
        days += sixtieths / 2
      case .quarter: months += count * 3
      case .year: months += count * 12 + sixtieths * 12 / 60
      case .decade: months += (count * 10 + sixtieths * 10 / 60) * 12
      case .century: months += (count * 100 + sixtieths * 100 / 60) * 12
      }
    }
    return (months, days, seconds)
  }
}

extension TimeAmount {
  /// The count with its fraction where ISO 8601 has no smaller unit to put it in.
  fileprivate var fraction: String? {
    guard unit == .week || unit == .month || unit == .quarter || unit == .second, let count else {
      return nil
    }
    let total = count * 60 + sixtieths
    let hundredths = (total * 100 / 60) % 100
    let digits =
      hundredths == 0 ? "" : hundredths % 10 == 0 ? ".\(hundredths / 10)" : ".\(padded(hundredths))"
    return "\(total / 60)\(digits)"
  }
}

/// The numbers of an ISO 8601 duration.
private struct DurationParts {
  var months = 0
  var weeks = 0
  var hours = 0
  var minutes = 0
  var seconds = 0

  var text: String {
    var (days, rest) = (hours / 24, hours % 24)
    // "25 hours" stay hours; whole days stay days.
    if hours < 24, hours > 0 { (days, rest) = (0, hours) }
    let clockMinutes = minutes + seconds / 60
    let clock = [
      (rest + clockMinutes / 60, "H"), (clockMinutes % 60, "M"), (seconds % 60, "S"),
    ].filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }.joined()
    let calendar = [(months / 12, "Y"), (months % 12, "M"), (weeks, "W"), (days, "D")]
      .filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }.joined()
    return "P" + calendar + (clock.isEmpty ? "" : "T" + clock)
  }
}
