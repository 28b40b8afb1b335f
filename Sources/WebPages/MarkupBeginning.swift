public import MasarModel

/// The first bytes of a file, where markup tells what it is.
public struct MarkupBeginning {
  private let bytes: [UInt8]

  /// Looks at the first 4,096 bytes of a file, in whatever encoding has ASCII in it.
  public init(_ file: some Sequence<UInt8>) {
    bytes =
      file.withContiguousStorageIfAvailable(Self.lowercased)
      ?? Array(file.prefix(4096)).withUnsafeBufferPointer(Self.lowercased)
  }

  private static func lowercased(_ file: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    file.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether the file is a page of HTML.
  public var isPage: Bool {
    let name = firstElement
    return name == "html" || name == "!doctype html" || name == "head" || name == "body"
  }

  /// Whether the file is a feed, as far as its beginning says.
  public var isFeed: Bool { ["rss", "feed", "rdf:rdf", "atom:feed"].contains(firstElement) }

  /// The name of the first element; the declaration of a document type counts where it is one of HTML.
  private var firstElement: String {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "<") else { return "" }
      if rest.starts(with: "<!--".utf8) {
        guard let end = Self.end(of: "-->", in: rest) else { return "" }
        rest = rest[end...]
      } else if rest.starts(with: "<?".utf8) {
        guard let end = Self.end(of: "?>", in: rest) else { return "" }
        rest = rest[end...]
      } else if rest.starts(with: "<!doctype html".utf8) {
        return "!doctype html"
      } else if rest.starts(with: "<!".utf8) {
        guard let end = Self.end(of: ">", in: rest) else { return "" }
        rest = rest[end...]
      } else {
        let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != 0x2F }
        return String(decoding: name, as: UTF8.self)
      }
    }
  }

  /// The encoding that the file says it is in: `<meta charset>`, `http-equiv`, or the XML declaration
  /// (HTML Standard, 13.2.3.2, "prescan a byte stream", in short).
  public var declaredEncoding: TextEncoding? {
    declaredLabel.flatMap { TextEncoding(label: $0) }
  }

  /// The label of ``declaredEncoding``, as it stands there.
  public var declaredLabel: String? {
    let isDeclaration = bytes.drop { $0 <= 0x20 }.starts(with: "<?xml".utf8)
    for word in isDeclaration ? ["encoding", "charset"] : ["charset"] {
      guard let end = Self.end(of: word, in: bytes[...]) else { continue }
      let rest = bytes[end...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      let label = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x3E && $0 != 0x3F }
      return String(decoding: label.prefix(40), as: UTF8.self)
    }
    return nil
  }

  /// Where a word ends for the first time.
  private static func end(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    var i = bytes.startIndex
    while i + word.count <= bytes.endIndex {
      if bytes[i] == word[0], bytes[i..<(i + word.count)].elementsEqual(word) {
        return i + word.count
      }
      i += 1
    }
    return nil
  }
}
