import Foundation
import Testing

@Suite struct TablesTests {
  @Test(
    "the generated tables are what masar-tables writes",
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/unicode/UnicodeData.txt")))
  func current() async throws {
    let run = try await CommandRun.run(
      Built.folder + "/masar-tables", ["--check", "--package", Built.repository])
    #expect(run.outputLines == [])
    #expect(run.ending == .exited(0))
  }
}
