/// What a file is by its name.
enum FileKind {
  /// Text with Markdown's marks.
  case markdown
  /// Text without marks.
  case plain
  /// Nothing that is looked for in folders.
  case other

  /// Looks at the extension; upper and lower case are the same.
  init(path: String) {
    switch Self.fileExtension(of: path) {
    case "md", "markdown": self = .markdown
    case "txt": self = .plain
    default: self = .other
    }
  }

  /// The extension in lower case, without its dot.
  private static func fileExtension(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring("").utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")),
      name.distance(from: dot, to: name.endIndex) < 12
    else { return "" }
    return String(decoding: name[dot...].dropFirst().map { $0 | 0x20 }, as: UTF8.self)
  }

  /// The last component of a path.
  static func name(of path: String) -> String {
    String(
      decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? path[...].utf8, as: UTF8.self)
  }

  /// The last component of a path without its extension; never empty.
  static func baseName(of path: String) -> String {
    let name = Array(name(of: path).utf8)
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else {
      return String(decoding: name, as: UTF8.self)
    }
    return String(decoding: name[..<dot], as: UTF8.self)
  }

  /// The folder that a path lies in; `.` where it names none.
  static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }
}
