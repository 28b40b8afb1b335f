/// The files of the Unicode Character Database that the tables are made from.
struct UnicodeDatabase {
  /// UnicodeData.txt, its ranges joined.
  let characters: [CharacterRecord]
  /// ArabicShaping.txt: the joining types of all scripts that join.
  let arabicShaping: UnicodeDataFile
  /// EastAsianWidth.txt.
  let eastAsianWidth: UnicodeDataFile
  /// LineBreak.txt.
  let lineBreak: UnicodeDataFile
  /// emoji/emoji-data.txt.
  let emoji: UnicodeDataFile
  /// The Unicode version, such as `15.0.0`.
  let version: String

  /// Reads the files.
  /// - Throws: ``TablesError`` where a file is missing or malformed, or the versions differ.
  init(directory: String) throws(TablesError) {
    characters = try CharacterRecord.all(
      in: UnicodeDataFile("UnicodeData.txt", in: directory, fieldCount: 15))
    arabicShaping = try UnicodeDataFile("ArabicShaping.txt", in: directory, fieldCount: 4)
    eastAsianWidth = try UnicodeDataFile("EastAsianWidth.txt", in: directory, fieldCount: 2)
    lineBreak = try UnicodeDataFile("LineBreak.txt", in: directory, fieldCount: 2)
    emoji = try UnicodeDataFile("emoji/emoji-data.txt", in: directory, fieldCount: 2)

    guard let version = arabicShaping.version else {
      throw .missingVersion(file: arabicShaping.name)
    }
    for file in [eastAsianWidth, lineBreak] {
      guard let other = file.version else { throw .missingVersion(file: file.name) }
      guard version == other else { throw .mixedVersions(String(version), String(other)) }
    }
    self.version = String(version)
  }
}
