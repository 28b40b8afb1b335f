public import MasarModel

/// Cuts text into words, numbers and punctuation marks in one pass over its bytes.
///
/// - A word is a run of letters with tashkeel and tatweel; joiners and direction marks inside it are
///   passed over.
/// - A number is a run of digits of any script; `,` `.` `٫` `٬` belong to it between two digits.
/// - Letters and digits never share a token: "الـ7" is a word and a number.
/// - Every other visible scalar is a token of its own; blanks and controls are none.
public enum Tokenizer {
  /// The tokens in `range` of `text`.
  /// - Complexity: O(*n*) in the bytes of the range.
  public static func tokens(in text: UTF8Text, range: TextRange) -> TokenList {
    var scanner = Scanner(capacity: range.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      ScalarTable.packed.withUnsafeBufferPointer { table in
        scanner.scan(bytes, range, table)
      }
    }
    return TokenList(text: text, tokens: scanner.tokens, folded: scanner.folded)
  }

  /// The tokens of a whole string.
  public static func tokens(of string: String) -> TokenList {
    let text = UTF8Text(string)
    return tokens(in: text, range: text.range)
  }
}

/// The state of one pass.
private struct Scanner {
  var tokens: [Token] = []
  var folded: [UInt8] = []
  private var start = 0
  private var end = 0
  private var foldedStart = 0
  private var kind = TokenKind.word
  private var isOpen = false
  private var hasTanween = false

  init(capacity: Int) {
    tokens.reserveCapacity(capacity / 9 + 8)
    folded.reserveCapacity(capacity)
  }

  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, _ table: UnsafeBufferPointer<UInt32>
  ) {
    var offset = range.start
    while offset < range.end {
      let (value, width) = decode(bytes, offset, range.end)
      let next = offset + width
      let entry =
        value < UInt32(ScalarTable.count)
        ? ScalarTable.unpack(table[Int(value)]) : Folding.beyondTable(value)
      switch entry.kind {
      case .letter:
        if !isOpen || kind != .word { open(.word, at: offset) }
        append(entry.folded)
        end = next
      case .digit:
        if !isOpen || kind != .number { open(.number, at: offset) }
        append(entry.folded)
        end = next
      case .mark:
        // A mark counts for the word it stands on; on nothing it is no token.
        if isOpen, kind == .word {
          end = next
          if (0x64B...0x64D).contains(value) { hasTanween = true }
        }
      case .joiner:
        break
      case .space:
        close()
      case .punctuation:
        punctuation(value, entry.folded, offset, next, bytes, range.end)
      }
      offset = next
    }
    close()
  }

  private mutating func punctuation(
    _ value: UInt32, _ foldedValue: UInt32, _ offset: Int, _ next: Int,
    _ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int
  ) {
    if isOpen, kind == .number, end == offset, next < limit,
      foldedValue == 0x2E || foldedValue == 0x2C
    {
      let (following, _) = decode(bytes, next, limit)
      if Folding.entry(of: following).kind == .digit {
        append(foldedValue)
        end = next
        return
      }
    }
    open(.punctuation, at: offset)
    append(foldedValue)
    end = next
    close()
  }

  private mutating func open(_ kind: TokenKind, at offset: Int) {
    close()
    isOpen = true
    self.kind = kind
    start = offset
    foldedStart = folded.count
    hasTanween = false
  }

  private mutating func close() {
    guard isOpen else { return }
    isOpen = false
    tokens.append(
      Token(
        range: TextRange(start, end), kind: kind, hasTanween: hasTanween,
        foldedStart: Int32(truncatingIfNeeded: foldedStart),
        foldedCount: Int32(truncatingIfNeeded: folded.count - foldedStart)))
  }

  @inline(__always)
  private mutating func append(_ value: UInt32) {
    if value < 0x80 {
      folded.append(UInt8(value))
    } else if value < 0x800 {
      folded.append(UInt8(0xC0 | value >> 6))
      folded.append(UInt8(0x80 | value & 0x3F))
    } else if let scalar = Unicode.Scalar(value) {
      folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

/// Decodes the scalar at `offset` of valid UTF-8, cut short where the range ends inside it.
@inline(__always)
func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ limit: Int) -> (UInt32, Int) {
  let first = bytes[offset]
  let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard offset + width <= limit, first < 0x80 || first >= 0xC0 else {
    return (0xFFFD, max(1, min(width, limit - offset)))
  }
  return bytes.scalarValue(at: offset)
}
