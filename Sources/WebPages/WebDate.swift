public import MasarModel

/// Reads the day of a moment as pages and feeds write it, without any shift of time zone.
public enum WebDate {
  /// Reads ISO 8601 (`2021-12-31T20:15:00+03:00`, `20211231`) and RFC 822 (`Fri, 31 Dec 2021 20:15`),
  /// and what is like them; digits may be Arabic. Years are 1900...2100.
  public static func date(_ text: String) -> CalendarDate? {
    var parts: [Part] = []
    for scalar in text.unicodeScalars.prefix(80) { Part.take(scalar, &parts) }
    let numbers = parts.prefix(6)
    for index in numbers.indices {
      if let date = isoDate(parts, at: index) ?? namedDate(parts, at: index) { return date }
    }
    return nil
  }

  private enum Part {
    case number(Int, digits: Int)
    case word(String)
    case mark(Unicode.Scalar)

    static func take(_ scalar: Unicode.Scalar, _ parts: inout [Part]) {
      let digit: Int? =
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0x0660...0x0669: Int(scalar.value) - 0x0660
        case 0x06F0...0x06F9: Int(scalar.value) - 0x06F0
        default: nil
        }
      if let digit {
        if case .number(let value, let digits)? = parts.last, digits < 9 {
          parts[parts.count - 1] = .number(value * 10 + digit, digits: digits + 1)
        } else {
          parts.append(.number(digit, digits: 1))
        }
      } else if scalar.properties.isAlphabetic, scalar.isASCII {
        let letter = scalar.properties.lowercaseMapping
        if case .word(let word)? = parts.last {
          parts[parts.count - 1] = .word(word + letter)
        } else {
          parts.append(.word(letter))
        }
      } else {
        parts.append(.mark(scalar))
      }
    }

    var number: Int? {
      if case .number(let value, _) = self { return value }
      return nil
    }
    var isSeparator: Bool {
      if case .mark(let mark) = self { return mark == "-" || mark == "/" || mark == "." }
      return false
    }
    var isBlank: Bool {
      if case .mark = self { return true }
      return false
    }
  }

  private static func isoDate(_ parts: [Part], at i: Int) -> CalendarDate? {
    guard case .number(let value, let digits) = parts[i] else { return nil }
    if digits == 8 {
      return day(value / 10_000, value / 100 % 100, value % 100)
    }
    guard digits == 4, i + 4 < parts.count, parts[i + 1].isSeparator, parts[i + 3].isSeparator,
      let month = parts[i + 2].number, let day = parts[i + 4].number
    else { return nil }
    return self.day(value, month, day)
  }

  /// `31 Dec 2021`, `Dec 31, 2021`.
  private static func namedDate(_ parts: [Part], at i: Int) -> CalendarDate? {
    let rest = parts[i...].filter { !$0.isBlank }.prefix(3)
    guard rest.count == 3 else { return nil }
    let (first, second, third) = (rest[rest.startIndex], rest.dropFirst().first, rest.last)
    guard let third, let second, let year = third.number else { return nil }
    if let day = first.number, case .word(let name) = second, let month = month(name) {
      return self.day(year < 70 ? 2000 + year : year, month, day)
    }
    if case .word(let name) = first, let month = month(name), let day = second.number {
      return self.day(year, month, day)
    }
    return nil
  }

  private static func month(_ name: String) -> Int? {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return names.firstIndex { name.hasPrefix($0) }.map { $0 + 1 }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    guard (1900...2100).contains(year) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
