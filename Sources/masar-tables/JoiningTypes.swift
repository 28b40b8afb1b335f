/// The joining type of every scalar that is not `nonJoining`.
struct JoiningTypes {
  /// A run of scalars of one type.
  struct Run {
    /// The scalars of the run.
    var scalars: ClosedRange<UInt32>
    /// Their type.
    let type: JoiningType
  }

  /// The categories that are transparent where ArabicShaping.txt does not list the scalar.
  ///
  /// The rule is in the head of that file. What it lists comes first: ZWNJ and U+0600 are of
  /// category `Cf` and do not join.
  private static let transparentCategories: Set<Substring> = ["Mn", "Me", "Cf"]

  private var types: [UInt32: JoiningType] = [:]

  /// Collects the types.
  /// - Throws: ``TablesError/malformedLine(file:line:)`` for a type that is none of the six.
  init(_ database: UnicodeDatabase) throws(TablesError) {
    for record in database.characters where Self.transparentCategories.contains(record.category) {
      for scalar in record.scalars { types[scalar] = .transparent }
    }
    let file = database.arabicShaping
    for row in file.rows {
      guard let type = JoiningType.allCases.first(where: { $0.letter == row.fields[1] }) else {
        throw .malformedLine(file: file.name, line: row.line)
      }
      for scalar in row.scalars { types[scalar] = type }
    }
    types = types.filter { $0.value != .nonJoining }
  }

  /// The type of a scalar.
  subscript(scalar: UInt32) -> JoiningType { types[scalar] ?? .nonJoining }

  /// The runs outside a range, in order; what lies in no run does not join.
  func runs(outside excluded: ClosedRange<UInt32>) -> [Run] {
    var runs: [Run] = []
    for scalar in types.keys.sorted() where !excluded.contains(scalar) {
      if let last = runs.last, last.type == self[scalar], last.scalars.upperBound + 1 == scalar {
        runs[runs.count - 1].scalars = last.scalars.lowerBound...scalar
      } else {
        runs.append(Run(scalars: scalar...scalar, type: self[scalar]))
      }
    }
    return runs
  }
}
