extension GeneratedFile {
  /// The line breaking classes, for the module Typesetting.
  /// - Throws: ``TablesError`` where the database does not fit the table.
  static func lineBreaks(from database: UnicodeDatabase) throws(TablesError) -> GeneratedFile {
    let runs = try LineBreakClasses(database).runs
    let header = SwiftSource.header(
      version: database.version,
      files: [database.lineBreak.name, "UnicodeData.txt", database.eastAsianWidth.name])
    let cases = LineBreakClass.allCases.map { lineBreak in
      """
        /// \(lineBreak.summary)
        case \(lineBreak) = \(lineBreak.rawValue)
      """
    }
    let starts = SwiftSource.array(
      "breakRunStarts", of: "UInt32", runs.map(\.scalars.lowerBound.literal), perLine: 10)
    let ends = SwiftSource.array(
      "breakRunEnds", of: "UInt32", runs.map(\.scalars.upperBound.literal), perLine: 10)
    let classes = SwiftSource.array(
      "breakRunClasses", of: "UInt8", runs.map { "\($0.lineBreak.rawValue)" }, perLine: 30)
    let syllables = LineBreakClasses.syllables
    return GeneratedFile(
      path: "Sources/Typesetting/Generated/LineBreaks.swift",
      source: """
        \(header)

        /// The line breaking classes that layout tells apart (UAX #14, table 1), as LB1 resolves them.
        enum BreakClass: UInt8 {
        \(cases.joined(separator: "\n"))
        }

        /// The line breaking class of a scalar as LineBreak.txt has it.
        /// - Complexity: O(log *n*) of \(runs.count) runs.
        func breakClass(of value: UInt32) -> BreakClass {
          if value >= \(syllables.lowerBound.literal) && value <= \(syllables.upperBound.literal) {
            return (value - \(syllables.lowerBound.literal)) % 28 == 0 ? .hangulLV : .hangulLVT
          }
          var low = 0
          var high = breakRunEnds.count
          while low < high {
            let middle = (low + high) / 2
            if breakRunEnds[middle] < value { low = middle + 1 } else { high = middle }
          }
          guard low < breakRunStarts.count, breakRunStarts[low] <= value else { return .alphabetic }
          return BreakClass(rawValue: breakRunClasses[low]) ?? .alphabetic
        }

        /// The first scalar of each run of one class other than `alphabetic`, in order.
        \(starts)

        /// The last scalar of each run.
        \(ends)

        /// The raw value of the class of each run.
        \(classes)

        """)
  }
}
