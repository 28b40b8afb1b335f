import Foundation

/// A file of the Unicode Character Database as Debian's package unicode-data installs it.
enum ConformanceFile {
  static let folder = "/usr/share/unicode/"

  /// Whether the file is here; tests that need it are skipped where it is not.
  static func isInstalled(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + name)
  }

  /// Whether all of a file is to be tested rather than a sample.
  static let isSweep = ProcessInfo.processInfo.environment["MASAR_SWEEPS"] == "1"

  /// The lines of a file without comments, empty lines left out.
  static func lines(_ name: String) throws -> [Substring] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + name))
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let line = line.prefix { $0 != "#" }
      return line.allSatisfy { $0 == " " } ? nil : line
    }
  }

  /// The Unicode version that a file names in its first line: `# BidiTest-15.0.0.txt`.
  static func version(_ name: String) throws -> Substring? {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + name))
    let title = String(decoding: data.prefix { $0 != 0x0A }, as: UTF8.self)
    return title.split(separator: "-").last?.split(separator: ".txt").first
  }

  /// The scalars of a field such as `05D0` or `0600..0605`.
  static func scalars(_ field: Substring) -> ClosedRange<UInt32>? {
    let ends = field.split(separator: ".", omittingEmptySubsequences: true)
      .compactMap { UInt32($0.filter { $0 != " " }, radix: 16) }
    guard let first = ends.first, let last = ends.last, first <= last else { return nil }
    return first...last
  }
}
