/// What UnicodeData.txt says of a character, or of a range of them.
struct CharacterRecord {
  /// The characters; one, but for the ranges that the file gives by their ends.
  let scalars: ClosedRange<UInt32>
  /// The general category, such as `Lo`.
  let category: Substring
  /// The bidirectional class, such as `AL`.
  let bidiClass: Substring
  /// The decomposition, where it is one into a positional form.
  let positionalForm: PositionalForm?
  /// The canonical decomposition; empty where it has none.
  let canonicalDecomposition: [UInt32]

  /// Reads all records, joining each pair of `<…, First>` and `<…, Last>` lines.
  /// - Throws: ``TablesError/malformedLine(file:line:)`` where a first has no last.
  static func all(in file: UnicodeDataFile) throws(TablesError) -> [CharacterRecord] {
    var records: [CharacterRecord] = []
    var opened: UnicodeDataFile.Row?
    for row in file.rows {
      let first = opened?.scalars.lowerBound ?? row.scalars.lowerBound
      let isFirst = row.fields[0].hasSuffix(", First>")
      let isLast = row.fields[0].hasSuffix(", Last>")
      guard isLast == (opened != nil), first <= row.scalars.upperBound else {
        throw .malformedLine(file: file.name, line: row.line)
      }
      opened = isFirst ? row : nil
      if isFirst { continue }
      records.append(
        CharacterRecord(
          scalars: first...row.scalars.upperBound, category: row.fields[1],
          bidiClass: row.fields[3],
          positionalForm: PositionalForm(decomposition: row.fields[4]),
          canonicalDecomposition: row.fields[4].hasPrefix("<")
            ? [] : row.fields[4].split(separator: " ").compactMap { UInt32($0, radix: 16) }))
    }
    if let opened { throw .malformedLine(file: file.name, line: opened.line) }
    return records
  }
}
