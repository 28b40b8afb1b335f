public import Yams

/// Parses YAML that somebody else has written.
public enum YAMLDocument {
  /// Why a text is no YAML that is read.
  public struct Malformed: Error, Equatable {
    /// The line of the text, from 1.
    public let line: Int
    /// The parser's words.
    public let reason: String
  }

  /// More marks than this in a row are refused: Yams compares keys as `String`, which takes seconds for
  /// a run of 100,000.
  private static let maximumMarks = 32

  /// The root of the only document in a text; `nil` where there is nothing but white space and comments.
  ///
  /// Aliases are refused, as a few lines of them stand for gigabytes. Scalars are not resolved to types
  /// (which takes regular expressions): everything is text until a reader wants something else.
  public static func root(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<Node?, Malformed> {
    if let line = lineOfAlias(bytes) {
      return .failure(Malformed(line: line, reason: "aliases are not read"))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let line = lineOfMarks(text) {
      return .failure(Malformed(line: line, reason: "more than \(maximumMarks) marks in a row"))
    }
    do {
      return .success(try Yams.compose(yaml: text, .basic, .default, .utf8))
    } catch let error as YamlError {
      return .failure(malformed(error, in: text))
    } catch {
      return .failure(Malformed(line: 1, reason: "\(error)"))
    }
  }

  private static func malformed(_ error: YamlError, in text: String) -> Malformed {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let words = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
      return Malformed(line: max(1, mark.line), reason: words)
    case .reader(let problem, let offset, _, _):
      let before = text.prefix(offset ?? 0)
      return Malformed(line: 1 + before.count(where: \.isNewline), reason: problem)
    case .duplicatedKeysInMapping(let keys, let context):
      return Malformed(
        line: max(1, context.mark.line),
        reason: "the same key twice: " + keys.joined(separator: ", "))
    default:
      return Malformed(line: 1, reason: "\(error)")
    }
  }

  /// The line of the first `*name` for which there is an `&name`.
  ///
  /// Looks at the bytes, before the parser follows any alias; names have letters, digits, `-` and `_`
  /// only. A text that happens to hold both is refused as well.
  private static func lineOfAlias(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var anchors: Set<[UInt8]> = []
    var aliases: [(name: [UInt8], line: Int)] = []
    var line = 1
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte == 0x0A { line += 1 }
      i += 1
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") else { continue }
      let start = i
      while i < bytes.count, isNameByte(bytes[i]) { i += 1 }
      if i == start { continue }
      let name = Array(bytes[start..<i])
      if byte == UInt8(ascii: "&") { anchors.insert(name) } else { aliases.append((name, line)) }
    }
    return aliases.first { anchors.contains($0.name) }?.line
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// The line of the first run of too many combining marks.
  private static func lineOfMarks(_ text: String) -> Int? {
    var line = 1
    var run = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" { line += 1 }
      let isMark =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      run = isMark ? run + 1 : 0
      if run > maximumMarks { return line }
    }
    return nil
  }
}
