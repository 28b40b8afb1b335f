/// Lines that say nothing but the time of day, as the entries of a live blog have them above.
enum ClockLine {
  /// Words that may stand beside the time.
  private static let words: Set<String> = [
    "ص", "م", "صباحا", "صباحًا", "صباحاً", "مساء", "مساءً", "ظهرا", "ظهرًا", "ظهراً", "الساعة", "بتوقيت",
    "غرينتش",
    "غرينيتش", "مكة", "المكرمة", "القاهرة", "بيروت", "الرباط", "موسكو", "المحلي", "GMT", "UTC",
    "AM", "PM", "am", "pm",
  ]

  /// Whether a line, in UTF-8, is such a one.
  static func isClock(_ line: some Collection<UInt8>) -> Bool {
    guard line.count <= 120 else { return false }
    let parts = String(decoding: line, as: UTF8.self).unicodeScalars
      .split { $0.properties.isWhitespace || "()[]|،,-–".unicodeScalars.contains($0) }
      .map { String($0) }
    let times = parts.filter(isTime)
    return times.count == 1 && parts.allSatisfy { isTime($0) || words.contains($0) }
  }

  /// Whether a word is an hour and a minute with a colon between them.
  private static func isTime(_ word: String) -> Bool {
    let numbers = word.unicodeScalars.split(separator: ":", omittingEmptySubsequences: false)
    guard numbers.count == 2 || numbers.count == 3, (1...2).contains(numbers[0].count) else {
      return false
    }
    return numbers.allSatisfy { $0.allSatisfy { $0.properties.numericType == .decimal } }
      && numbers.dropFirst().allSatisfy { $0.count == 2 }
  }
}
