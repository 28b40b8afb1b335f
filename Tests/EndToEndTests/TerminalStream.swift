/// Reads what a program has written to a terminal, and accepts the sequences of xterm's terminfo entry
/// only: positioning, erasing, scrolling, colours, the few modes the reader sets, the question what
/// terminal it is, and text for the clipboard in base64.
///
/// Everything else, were it to come from an article, could move the cursor, set the title, fill the
/// clipboard or make the terminal answer.
struct TerminalStream {
  /// What was wrong, each with its offset and what stands around it.
  private(set) var faults: [String] = []
  /// What was put on the clipboard, as base64.
  private(set) var copied: [String] = []
  /// The text between the sequences.
  private(set) var text = String.UnicodeScalarView()

  private let bytes: [UInt8]
  private var index = 0
  /// The marks since the last base; `nil` where there is no base they could sit on.
  private var marks: Int?

  /// What must not be in `bytes`; empty where all is well.
  static func faults(in bytes: [UInt8]) -> [String] { TerminalStream(bytes).faults }

  /// Reads a recording.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while index < bytes.count, faults.count < 20 {
      switch bytes[index] {
      case 0x1B: readEscape()
      // BS, TAB, LF, CR move the cursor; SI and SO choose a character set in terminfo's entries.
      case 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F:
        index += 1
        marks = nil
      default: readScalar()
      }
    }
  }

  private mutating func fault(_ what: String, at start: Int) {
    let around = bytes[max(0, start - 24)..<min(bytes.count, start + 24)]
    faults.append(
      "\(what) at \(start): \(String(decoding: around, as: UTF8.self).debugDescription)")
  }

  private mutating func readEscape() {
    let start = index
    marks = nil
    index += 1
    guard index < bytes.count else { return fault("an unfinished escape", at: start) }
    let next = bytes[index]
    index += 1
    switch next {
    case UInt8(ascii: "["): readControlSequence(from: start)
    case UInt8(ascii: "]"): readClipboard(from: start)
    case UInt8(ascii: "("):
      if index < bytes.count, bytes[index] == UInt8(ascii: "B") || bytes[index] == UInt8(ascii: "0")
      {
        index += 1
      } else {
        fault("an unknown character set", at: start)
      }
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "7"), UInt8(ascii: "8"),
      UInt8(ascii: "M"):
      break
    default: fault("ESC and \(PlainText.name(Unicode.Scalar(next)))", at: start)
    }
  }

  /// The one string there is: OSC 52, selection `c`, base64, BEL.
  private mutating func readClipboard(from start: Int) {
    let prefix = Array("52;c;".utf8)
    guard bytes[index...].starts(with: prefix) else {
      return fault("an unknown string", at: start)
    }
    index += prefix.count
    let base64 = bytes[index...].prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || "+/=".utf8.contains($0)
    }
    index += base64.count
    guard index < bytes.count, bytes[index] == 0x07, base64.count % 4 == 0 else {
      return fault("not only base64 for the clipboard", at: start)
    }
    index += 1
    copied.append(String(decoding: base64, as: UTF8.self))
  }

  private mutating func readControlSequence(from start: Int) {
    let parameters = bytes[index...].prefix { (0x20...0x3F).contains($0) }
    index += parameters.count
    guard index < bytes.count else { return fault("an unfinished sequence", at: start) }
    let final = Character(Unicode.Scalar(bytes[index]))
    index += 1
    let words = String(decoding: parameters, as: UTF8.self)
    let isKnown: Bool =
      switch final {
      case "l", "h": Self.modes.contains(words)
      // The question what terminal it is: XTVERSION, DA2, DA1.
      case "q": words == ">"
      case "c": words == ">" || words.isEmpty
      case "t": ["22;0;0", "23;0;0"].contains(words)
      case "A", "B", "C", "D", "G", "H", "J", "K", "L", "M", "P", "S", "T", "X", "Z", "@", "b", "d",
        "m", "r":
        words.allSatisfy { $0.isNumber || $0 == ";" }
      default: false
      }
    if !isKnown { fault("CSI \(words) \(final)", at: start) }
  }

  private static let modes: Set<String> = [
    "4", "8", "?1", "?7", "?12", "?25", "?12;25", "?1049",
  ]

  private mutating func readScalar() {
    let start = index
    let length: Int =
      switch bytes[index] {
      case 0xC0...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xFF: 4
      default: 1
      }
    let piece = bytes[index..<min(bytes.count, index + length)]
    guard let scalar = String(validating: piece, as: UTF8.self)?.unicodeScalars.first else {
      index += 1
      return fault("no UTF-8", at: start)
    }
    index += length
    text.append(scalar)
    if !PlainText.isHarmless(scalar) { fault(PlainText.name(scalar), at: start) }
    guard [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory) else {
      marks = 0
      return
    }
    guard let count = marks else { return fault("a mark without its base", at: start) }
    if count == 4 { fault("a fifth mark on one base", at: start) }
    marks = count + 1
  }
}
