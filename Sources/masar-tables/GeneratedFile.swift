import Foundation

/// A Swift file as it should be.
struct GeneratedFile {
  /// Where it is below the package.
  let path: String
  /// All of its text.
  let source: String

  /// Whether the package has it with just this text.
  func isCurrent(inPackage package: String) -> Bool {
    // Compared as bytes: equal Strings may differ in how their characters are composed.
    FileManager.default.contents(atPath: package + "/" + path) == Data(source.utf8)
  }

  /// Writes it, with the directories it is in.
  /// - Throws: ``TablesError/unwritableFile(_:)``.
  func write(inPackage package: String) throws(TablesError) {
    let url = URL(fileURLWithPath: package).appendingPathComponent(path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(source.utf8).write(to: url, options: .atomic)
    } catch {
      throw .unwritableFile(url.path)
    }
  }
}
