import ArgumentParser
import Foundation

/// Writes the Swift tables that Masar keeps of the Unicode Character Database.
@main
struct MasarTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "masar-tables",
    abstract: "Write the Swift tables made from the Unicode Character Database.",
    discussion: """
      The tables are kept in the repository, so building Masar needs no Unicode data. Run this \
      when Debian's unicode-data package has moved to another Unicode version.
      """)

  @Option(
    name: .customLong("unicode-data"),
    help: ArgumentHelp("Where UnicodeData.txt and the other files are.", valueName: "dir"))
  var unicodeData = "/usr/share/unicode"

  @Option(help: ArgumentHelp("The package whose sources are written.", valueName: "dir"))
  var package = "."

  @Flag(help: "Write nothing; fail if a file is not what would be written.")
  var check = false

  func validate() throws {
    // Without this, a run in the wrong directory would leave stray Sources folders there.
    guard FileManager.default.fileExists(atPath: package + "/Package.swift") else {
      throw ValidationError("\(package) has no Package.swift; name the package with --package.")
    }
  }

  func run() throws {
    let database = try UnicodeDatabase(directory: unicodeData)
    // All are made before any is written: a malformed database changes nothing.
    let files = [
      try GeneratedFile.arabicForms(from: database),
      try GeneratedFile.lineBreaks(from: database),
      GeneratedFile.wideRanges(from: database),
      GeneratedFile.directions(from: database),
    ]
    let outdated = files.filter { !$0.isCurrent(inPackage: package) }
    for file in outdated {
      if check {
        print("\(file.path) differs from what masar-tables writes")
      } else {
        try file.write(inPackage: package)
        print("wrote \(file.path)")
      }
    }
    if check && !outdated.isEmpty { throw ExitCode.failure }
  }
}
