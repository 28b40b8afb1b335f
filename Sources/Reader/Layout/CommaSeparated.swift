/// Records for spreadsheets (RFC 4180).
public enum CommaSeparated {
  /// What makes a spreadsheet take a cell for a formula where it begins with it (OWASP, "CSV Injection").
  private static let formulas: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  private static let apostrophe: Unicode.Scalar = "'"

  /// A record with its line end, CR LF; a field with a comma, a quote or a line end is quoted.
  ///
  /// A field that a spreadsheet would take for a formula gets an apostrophe before it, and so does one that begins with
  /// apostrophes and would be one without them: who takes one apostrophe off such a field has what it was.
  public static func record(_ fields: [String]) -> String {
    fields.map { field in
      let field = isFormula(field) ? "'" + field : field
      let isPlain = !field.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
      return isPlain
        ? field
        : "\""
          + field.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
    }.joined(separator: ",") + "\r\n"
  }

  private static func isFormula(_ field: String) -> Bool {
    field.unicodeScalars.first { $0 != apostrophe }.map(formulas.contains) ?? false
  }
}
