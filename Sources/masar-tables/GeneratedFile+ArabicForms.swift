extension GeneratedFile {
  /// Joining types, forms of letters and composites, for the module Typesetting.
  /// - Throws: ``TablesError`` where the database does not fit the tables.
  static func arabicForms(from database: UnicodeDatabase) throws(TablesError) -> GeneratedFile {
    let header = SwiftSource.header(
      version: database.version, files: ["UnicodeData.txt", database.arabicShaping.name])
    let joining = joiningSource(try JoiningTypes(database))
    let own = try PresentationForms(database)
    let forms = try LetterForms(database, own: own)
    return GeneratedFile(
      path: "Sources/Typesetting/Generated/ArabicForms.swift",
      source: """
        \(header)

        /// The Unicode version that the tables of this file are of.
        let arabicFormsUnicodeVersion = "\(database.version)"

        \(joining)

        \(formsSource(forms))

        \(lamAlefSource(own))

        \(compositesSource(database))

        """)
  }
}
