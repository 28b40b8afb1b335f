import WebPages

/// What a file is by its name; one that gzip has packed is what is in it.
enum FileKind {
  /// Text with Markdown's marks.
  case markdown
  /// Text without marks.
  case plain
  /// A saved web page.
  case page
  /// A feed, an article an entry.
  case feed
  /// Nothing that is looked for in folders.
  case other

  /// Looks at the extension; upper and lower case are the same.
  init(path: String) {
    var name = path[...]
    var ending = Self.fileExtension(of: path)
    if ending == "gz" {
      name = name.dropLast(3)
      ending = Self.fileExtension(of: String(name))
    }
    switch ending {
    case "md", "markdown": self = .markdown
    case "txt": self = .plain
    case "html", "htm", "xhtml": self = .page
    case "rss", "atom", "rdf", "xml": self = .feed
    default: self = .other
    }
  }

  /// Whether a file that is called so and begins so is something else than its name says: what
  /// scrapers write is often a page that is called `.txt`.
  init(path: String, beginning: MarkupBeginning) {
    let byName = FileKind(path: path)
    if beginning.isFeed {
      self = .feed
    } else if beginning.isPage {
      self = .page
    } else {
      self = byName
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
    var name = Array(name(of: path).utf8)
    if name.count > 3, name.suffix(3).elementsEqual(".gz".utf8) { name.removeLast(3) }
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
