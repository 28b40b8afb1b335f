import Foundation
import Testing

private let root = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Suite struct FormatTests {
  @Test func `swift format has nothing to say`() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "format", "lint", "--strict", "-r", "Sources", "Tests", "Package.swift",
    ]
    process.currentDirectoryURL = root
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(output)")
  }

  @Test func `no Swift file passes 400 lines, generated ones apart`() throws {
    for folder in ["Sources", "Tests"] {
      let base = root.appending(path: folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: base.path)
      where path.hasSuffix(".swift") && !path.contains("Generated/") {
        let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines <= 400, "\(folder)/\(path)")
      }
    }
  }

  @Test func `continuous integration runs the command of the README`() throws {
    let script = try String(contentsOf: root.appending(path: ".ci/run"), encoding: .utf8)
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let command = try #require(script.split(separator: "\n").last { $0.contains("swift test") })
    #expect(readme.contains(command))
  }
}
