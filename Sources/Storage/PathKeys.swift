import Files

/// The one name of each file: absolute, links in its folder followed, whatever name the reader has used.
public struct PathKeys: Sendable {
  private var folders: [String: String] = [:]

  /// Knows no folder yet.
  public init() {}

  /// The key of a path. What stands behind the last slash stays as it is, so that entries of a file that
  /// are named `feed.xml#2` have keys as well.
  public mutating func key(_ path: String) -> String {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else {
      return join(resolved("."), path)
    }
    let name = String(path[bytes.index(after: slash)...])
    let folder = slash == bytes.startIndex ? "/" : String(path[..<slash])
    return join(resolved(folder), name)
  }

  private mutating func resolved(_ folder: String) -> String {
    if let known = folders[folder] { return known }
    let result: String
    if let path = SystemPath.resolved(folder) {
      result = path
    } else {
      result = folder.utf8.first == UInt8(ascii: "/") ? folder : join(resolved("."), folder)
    }
    folders[folder] = result
    return result
  }

  private func join(_ folder: String, _ name: String) -> String {
    folder == "/" ? "/" + name : folder + "/" + name
  }
}
