import Files
import MasarModel

/// The YAML block at the beginning of a file, between `---` and `---` or `...`.
struct FrontMatter {
  /// A block must be closed within so many bytes.
  static let maximumBytes = 64 << 10

  /// What the block says.
  private(set) var metadata = Dossier.FileMetadata()
  /// The number of the file's lines that it takes, its two marks included; 0 where there is none.
  private(set) var lineCount = 0
  /// What is wrong with it.
  private(set) var findings: [Finding] = []

  /// Looks for front matter at the beginning of a text.
  ///
  /// A block that is never closed, or whose first line gives no key, is text: a row of dashes stands
  /// between paragraphs as well, and what an article says is not hidden.
  init(_ text: UnsafeBufferPointer<UInt8>, path: String) {
    guard text.starts(with: "---".utf8) else { return }
    let buffer = UnsafeBufferPointer(rebasing: text.prefix(Self.maximumBytes + 100))
    var ends = LineEnds(buffer)
    let firstEnd = ends.next(after: 0)
    guard Self.isMark(0..<firstEnd.lowerBound, buffer, dots: false) else { return }
    var offset = firstEnd.upperBound
    var line = 1
    while offset < buffer.count, offset <= Self.maximumBytes {
      let end = ends.next(after: offset)
      line += 1
      if Self.isMark(offset..<end.lowerBound, buffer, dots: true) {
        let block = UnsafeBufferPointer(rebasing: buffer[firstEnd.upperBound..<offset])
        read(block, lines: line, path: path)
        return
      }
      offset = end.upperBound
    }
    findings = [Finding(path: path, line: 1, kind: .unclosedFrontMatter)]
  }

  private mutating func read(_ block: UnsafeBufferPointer<UInt8>, lines: Int, path: String) {
    var reader = MetadataReader(path: path, lineOffset: 1)
    switch YAMLDocument.root(of: block) {
    case .failure(let error):
      guard Self.beginsWithKey(block) else { return }
      findings = [
        Finding(path: path, line: error.line + 1, kind: .malformedYAML(reason: error.reason))
      ]
    case .success(nil): break
    case .success(let root?):
      guard let pairs = reader.pairs(of: root, key: "front matter") else {
        findings = reader.findings
        return
      }
      metadata = reader.fileMetadata(pairs)
      findings = reader.findings
    }
    lineCount = lines
  }

  /// Whether a line is `---`, or `...`, and white space.
  private static func isMark(
    _ range: Range<Int>, _ buffer: UnsafeBufferPointer<UInt8>, dots: Bool
  ) -> Bool {
    guard range.count >= 3, range.count < 100 else { return false }
    let mark = buffer[range.lowerBound]
    guard mark == UInt8(ascii: "-") || (dots && mark == UInt8(ascii: ".")) else { return false }
    let rest = range.dropFirst(3)
    return range.prefix(3).allSatisfy { buffer[$0] == mark }
      && rest.allSatisfy { buffer[$0] == 0x20 || buffer[$0] == 0x09 }
  }

  /// Whether the first line that is neither blank nor a comment begins with a word and a colon.
  private static func beginsWithKey(_ block: UnsafeBufferPointer<UInt8>) -> Bool {
    for line in block.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let first = line.first(where: { $0 != 0x20 }), first != UInt8(ascii: "#") else {
        continue
      }
      let key = line.prefix { $0 != UInt8(ascii: ":") }
      return key.count < line.count && key.count <= 40
        && key.allSatisfy { $0 > 0x20 && $0 < 0x7F || $0 == 0x20 }
    }
    return false
  }
}
