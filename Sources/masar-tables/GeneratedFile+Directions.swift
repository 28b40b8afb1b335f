extension GeneratedFile {
  /// What scalars mean to direction, for the module Screen.
  static func directions(from database: UnicodeDatabase) -> GeneratedFile {
    let runs = DirectionRuns.runs(database)
    let header = SwiftSource.header(version: database.version, files: ["UnicodeData.txt"])
    let starts = SwiftSource.array(
      "directionRunStarts", of: "UInt32", runs.map(\.start.literal), perLine: 10, access: "")
    let classes = SwiftSource.array(
      "directionRunClasses", of: "UInt8", runs.map { String($0.number) }, perLine: 32, access: "")
    return GeneratedFile(
      path: "Sources/Screen/Generated/Directions.swift",
      source: """
        \(header)

        /// The scalars with which a run of one direction begins, in order; it lasts up to the next.
        ///
        /// Marks and unassigned scalars are of the run they stand in: ask first whether a scalar is a
        /// base.
        \(starts)

        /// Raw values of `ScalarDirection`, one a run.
        \(classes)

        """)
  }
}
