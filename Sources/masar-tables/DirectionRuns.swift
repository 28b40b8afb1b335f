/// Stretches of scalars that mean the same to direction.
enum DirectionRuns {
  /// The runs in order; the first begins at 0.
  ///
  /// - Returns: where each begins, and the raw value of `ScalarDirection` that it has.
  static func runs(_ database: UnicodeDatabase) -> [(start: UInt32, number: Int)] {
    var runs: [(start: UInt32, number: Int)] = []
    for record in database.characters where !isNoBase(record) {
      let number = number(of: record.bidiClass)
      if runs.isEmpty {
        runs.append((0, number))
      } else if runs[runs.count - 1].number != number {
        runs.append((record.scalars.lowerBound, number))
      }
    }
    return runs
  }

  /// Marks, and what is spelt out or has no cell; number signs are format characters and have one.
  private static func isNoBase(_ record: CharacterRecord) -> Bool {
    ["Mn", "Me", "Cc", "Cf", "Cs", "Co", "Cn"].contains(record.category)
      && record.bidiClass != "AN"
  }

  private static func number(of bidiClass: Substring) -> Int {
    switch bidiClass {
    case "L": 1
    case "R", "AL": 2
    case "EN": 3
    case "AN": 4
    case "CS": 5
    default: 0
    }
  }
}
