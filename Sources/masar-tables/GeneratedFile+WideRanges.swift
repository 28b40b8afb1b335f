extension GeneratedFile {
  /// The ranges of scalars that take two cells, for the module Screen.
  static func wideRanges(from database: UnicodeDatabase) -> GeneratedFile {
    let ranges = WideScalars.ranges(database).map {
      "\($0.lowerBound.literal)...\($0.upperBound.literal)"
    }
    let header = SwiftSource.header(
      version: database.version, files: [database.eastAsianWidth.name, database.emoji.name])
    let table = SwiftSource.array(
      "wideRanges", of: "ClosedRange<UInt32>", ranges, perLine: 4, access: "")
    return GeneratedFile(
      path: "Sources/Screen/Generated/WideRanges.swift",
      source: """
        \(header)

        /// The scalars that take two cells, in sorted ranges that neither overlap nor touch.
        ///
        /// East Asian Width W or F (UAX #11), unassigned ideographs included, and what is shown as
        /// emoji by default (UTS #51). Some combining marks are among them: ask first whether a
        /// scalar is a mark.
        \(table)

        """)
  }
}
