import MasarModel

/// Paths as the index keeps them: by the number of the file or folder that was named, so that the index
/// is the same from whatever folder the program is started.
struct LibraryPaths: Sendable {
  private let roots: [String]
  /// A name for the library: the fingerprint of the keys of what was named.
  let name: String

  init(roots: [String]) {
    self.roots = roots
    var keys = PathKeys()
    let all = roots.map { keys.key($0 == "." || $0 == ".." ? $0 + "/." : $0 + "/.") }
    let name = UTF8Text(all.joined(separator: "\u{0}")).fingerprint
    self.name = String(name, radix: 36)
  }

  /// A path for the index.
  func stored(_ path: String) -> String {
    for (number, root) in roots.enumerated() {
      if path == root { return "\(number)" }
      let start = root.hasSuffix("/") ? root : root + "/"
      if path.utf8.starts(with: start.utf8) {
        return "\(number)/" + String(decoding: path.utf8.dropFirst(start.utf8.count), as: UTF8.self)
      }
      // An entry of a feed that was named itself.
      if path.utf8.starts(with: (root + "#").utf8) {
        return "\(number)" + String(decoding: path.utf8.dropFirst(root.utf8.count), as: UTF8.self)
      }
    }
    return "-" + path
  }

  /// The name of a file for the index: what lies in its folder has its own, else its path tells it.
  func stored(name: String) -> String {
    name.utf8.first == UInt8(ascii: "/") ? "/" + stored(String(name.dropFirst())) : name
  }

  /// The path of an article as the library knows it.
  /// - Parameters:
  ///   - folder: the path of its folder, as the library knows it.
  ///   - name: its file, as the index has it.
  ///   - suffix: what the article's path has more than that of the file.
  func path(folder: String, name: String, suffix: String) -> String {
    if name.utf8.first == UInt8(ascii: "/") { return path(String(name.dropFirst())) + suffix }
    return (folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/") + name + suffix
  }

  /// A path of the index as the library knows it.
  func path(_ stored: String) -> String {
    if stored.hasPrefix("-") { return String(stored.dropFirst()) }
    let bytes = stored.utf8
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard let number = Int(Substring(digits)), roots.indices.contains(number) else { return stored }
    let rest = Substring(bytes.dropFirst(digits.count))
    let root = roots[number]
    return root.hasSuffix("/") && rest.hasPrefix("/") ? root + rest.dropFirst() : root + rest
  }
}
