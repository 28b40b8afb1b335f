import Files
import Glibc

/// Patterns such as `news/*.txt` that reached the program because they were quoted.
enum PathPattern {
  /// More matches than this are not looked at.
  static let maximumCount = 100_000

  /// The paths that a pattern stands for, in the order of their bytes; none where it is no pattern.
  static func matches(_ pattern: String) -> [String] {
    guard pattern.utf8.contains(where: { "*?[".utf8.contains($0) }), !pattern.utf8.contains(0)
    else {
      return []
    }
    var found = glob_t()
    defer { globfree(&found) }
    guard SystemPath.withBytes(of: pattern, { glob($0, GLOB_NOSORT, nil, &found) }) == 0 else {
      return []
    }
    let paths = (0..<min(Int(found.gl_pathc), maximumCount)).compactMap { index in
      found.gl_pathv[index].map { SystemPath.text($0) }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
