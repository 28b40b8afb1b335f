/// The line breaking class of every scalar that is not ``LineBreakClass/alphabetic``.
struct LineBreakClasses {
  /// A run of scalars of one class.
  struct Run {
    /// The scalars of the run.
    var scalars: ClosedRange<UInt32>
    /// Their class.
    let lineBreak: LineBreakClass
  }

  /// The Hangul syllables, whose class follows from their number: every 28th has no final consonant.
  static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  /// The runs in order, Hangul syllables left out.
  let runs: [Run]

  /// Collects the classes.
  /// - Throws: ``TablesError/malformedLine(file:line:)`` for a class that UAX #14 does not have.
  init(_ database: UnicodeDatabase) throws(TablesError) {
    var categories: [UInt32: Substring] = [:]
    for record in database.characters where ["Pi", "Pf"].contains(record.category) {
      for scalar in record.scalars { categories[scalar] = record.category }
    }
    var wide: Set<UInt32> = []
    for row in database.eastAsianWidth.rows where ["F", "W", "H"].contains(row.fields[0]) {
      wide.formUnion(row.scalars)
    }
    var runs: [Run] = []
    let file = database.lineBreak
    for row in file.rows.sorted(by: { $0.scalars.lowerBound < $1.scalars.lowerBound })
    where !Self.syllables.contains(row.scalars.lowerBound) {
      for scalar in row.scalars {
        guard
          let lineBreak = LineBreakClass(
            name: row.fields[0], category: categories[scalar] ?? "", isWide: wide.contains(scalar))
        else { throw .malformedLine(file: file.name, line: row.line) }
        guard lineBreak != .alphabetic else { continue }
        if let last = runs.last, last.lineBreak == lineBreak,
          last.scalars.upperBound + 1 == scalar
        {
          runs[runs.count - 1].scalars = last.scalars.lowerBound...scalar
        } else {
          runs.append(Run(scalars: scalar...scalar, lineBreak: lineBreak))
        }
      }
    }
    self.runs = runs
  }
}
