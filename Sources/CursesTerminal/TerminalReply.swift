/// What a terminal answers when it is asked what it is.
enum TerminalReply: Hashable {
  /// `DCS > | text ST`, to XTVERSION: its name and version.
  case version(String)
  /// `CSI ? … c`, to DA1; every terminal answers this one.
  case primaryAttributes([Int])
  /// `CSI > … c`, to DA2: a number for its kind, one for its version, one more.
  case secondaryAttributes([Int])

  /// The reply that a control sequence is; `nil` for another kind of sequence.
  init?(_ sequence: ControlSequence) {
    guard sequence.final == UInt8(ascii: "c"), let kind = sequence.parameters.first else {
      return nil
    }
    let numbers = sequence.parameters.dropFirst().split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map { digits in
      digits.prefix(9).reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
    }
    switch kind {
    case UInt8(ascii: "?"): self = .primaryAttributes(numbers)
    case UInt8(ascii: ">"): self = .secondaryAttributes(numbers)
    default: return nil
    }
  }

  /// The reply that a device control string is, given what stood between `DCS` and `ST`.
  init?(deviceControlString bytes: [UInt8]) {
    guard bytes.starts(with: [UInt8(ascii: ">"), UInt8(ascii: "|")]) else { return nil }
    self = .version(String(decoding: bytes.dropFirst(2), as: UTF8.self))
  }

  /// The reply as it was sent, for people to read.
  var asSent: String {
    func joined(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ";") }
    return switch self {
    case .version(let text): "\u{1B}P>|\(text)\u{1B}\\"
    case .primaryAttributes(let numbers): "\u{1B}[?\(joined(numbers))c"
    case .secondaryAttributes(let numbers): "\u{1B}[>\(joined(numbers))c"
    }
  }
}
