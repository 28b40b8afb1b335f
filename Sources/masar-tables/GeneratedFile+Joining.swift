extension GeneratedFile {
  /// The scalars looked up by index: the blocks Arabic to Arabic Extended-A.
  ///
  /// Nearly every lookup is of these, or of a scalar below the first run.
  private static let flatScalars: ClosedRange<UInt32> = 0x0600...0x08FF

  /// The enumeration of joining types and the lookup of one.
  static func joiningSource(_ types: JoiningTypes) -> String {
    let runs = types.runs(outside: flatScalars)
    let flat = SwiftSource.array(
      "joiningTypesOfArabic", of: "UInt8", flatScalars.map { "\(types[$0].rawValue)" },
      perLine: 32, note: { (flatScalars.lowerBound + UInt32($0)).codePoint })
    let starts = SwiftSource.array(
      "joiningRunStarts", of: "UInt32", runs.map(\.scalars.lowerBound.literal), perLine: 10)
    let ends = SwiftSource.array(
      "joiningRunEnds", of: "UInt32", runs.map(\.scalars.upperBound.literal), perLine: 10)
    let runTypes = SwiftSource.array(
      "joiningRunTypes", of: "UInt8", runs.map { "\($0.type.rawValue)" }, perLine: 30)
    return """
      \(enumeration)

      /// How a scalar joins its neighbours; scalars that Unicode does not list do not join.
      /// - Complexity: O(1) in Arabic and below \(runs.first?.scalars.lowerBound.codePoint ?? "it"), \
      else O(log *n*) of \(runs.count) runs.
      func joiningType(of value: UInt32) -> JoiningType {
        if value >= \(flatScalars.lowerBound.literal) && value <= \(flatScalars.upperBound.literal) {
          let type = joiningTypesOfArabic[Int(value - \(flatScalars.lowerBound.literal))]
          return JoiningType(rawValue: type) ?? .nonJoining
        }
        guard value >= \(runs.first?.scalars.lowerBound.literal ?? "0") else { return .nonJoining }
        var low = 0
        var high = joiningRunEnds.count
        while low < high {
          let middle = (low + high) / 2
          if joiningRunEnds[middle] < value { low = middle + 1 } else { high = middle }
        }
        guard low < joiningRunStarts.count, joiningRunStarts[low] <= value else { return .nonJoining }
        return JoiningType(rawValue: joiningRunTypes[low]) ?? .nonJoining
      }

      /// Raw values of the joining types of \(flatScalars.lowerBound.codePoint) to \
      \(flatScalars.upperBound.codePoint).
      \(flat)

      /// The first scalar of each run of one joining type outside that table, in order.
      \(starts)

      /// The last scalar of each run.
      \(ends)

      /// The raw value of the joining type of each run.
      \(runTypes)
      """
  }

  private static var enumeration: String {
    let cases = JoiningType.allCases.map { type in
      """
        /// \(type.summary) `\(type.letter)` in ArabicShaping.txt.
        case \(type) = \(type.rawValue)
      """
    }
    return """
      /// How a character joins its neighbours (Unicode, table 9-3).
      enum JoiningType: UInt8 {
      \(cases.joined(separator: "\n"))
      }
      """
  }
}
