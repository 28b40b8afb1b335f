import Reader
import Testing

@Suite("Records for spreadsheets")
struct CommaSeparatedTests {
  @Test(
    "fields are quoted where they must be, and none is a formula",
    arguments: [
      (["a", "b c", ""], "a,b c,\r\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\r\n"),
      (["=1+1"], "'=1+1\r\n"),
      (["+1", "-1", "@x", "a=1", "2022-01-10"], "'+1,'-1,'@x,a=1,2022-01-10\r\n"),
      (["\t=1"], "'\t=1\r\n"), (["\r=1"], "\"'\r=1\"\r\n"), (["'=1"], "''=1\r\n"),
      (["'quoted'"], "'quoted'\r\n"), (["\u{FF1D}1"], "'\u{FF1D}1\r\n"),
      (["=HYPERLINK(\"x\",\"y\")"], "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n"),
    ])
  func record(fields: [String], line: String) {
    #expect(CommaSeparated.record(fields) == line)
  }

  @Test(
    "what was put before a field can be taken off again",
    arguments: ["=1", "'=1", "''=1", "'a", "a", "''", "", "+", "'"])
  func reversible(field: String) {
    let cell = String(CommaSeparated.record([field]).dropLast())
    let isGuarded = cell.drop { $0 == "'" }.first.map("=+-@".contains) ?? false
    #expect((isGuarded && cell.hasPrefix("'") ? String(cell.dropFirst()) : cell) == field)
  }
}
