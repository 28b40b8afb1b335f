internal import Screen

/// One thing that ncurses has read.
enum KeyInput: Equatable {
  /// A byte that begins no key terminfo knows.
  case byte(UInt8)
  /// A key, by terminfo's name (`KEY_UP`, `kUP5`).
  case named(String)
}

/// Puts keys together from bytes and from the keys ncurses recognises.
///
/// Everything that is no key is taken out whole: replies to queries whenever they come, reports, keys
/// that terminfo does not know. None of their bytes may ever look typed, because every letter is
/// a command. The grammar is that of ECMA-48 5.4 (CSI) and 5.6 (strings).
///
/// A value without a clock or a terminal, so that tests drive it with arrays.
struct KeyDecoder {
  /// Whether byte 8 is the backspace key; otherwise it is Ctrl-H.
  let controlHIsBackspace: Bool

  var state = State.ground
  /// The replies that have come and not been taken yet, a few at most.
  private(set) var replies: [TerminalReply] = []
  private var latest: Int64 = 0

  /// How far a sequence has come.
  enum State: Equatable {
    case ground
    /// ESC has come.
    case escape
    /// `ESC [` and what follows up to the final byte.
    case controlSequence([UInt8])
    /// `ESC O`; its final byte is to come.
    case singleShift
    /// A string (DCS, OSC, APC, PM, SOS) that ends with BEL or ST; the latter begins with ESC. Of a
    /// device control string the beginning is kept: it may be a reply.
    case string(DeviceControl?, escapeSeen: Bool)
    /// The bytes of an old-style mouse report.
    case mouse(remaining: Int)
    /// A character of which bytes are missing, and what it has to be at least (else it is overlong).
    case utf8(partial: UInt32, missing: Int, minimum: UInt32, alt: Bool)
  }

  /// A sequence whose next byte takes longer than this many milliseconds is given up.
  ///
  /// Replies come over slow lines in pieces; but a key pressed later must not be taken for the rest.
  static let patience: Int64 = 500
  private static let longestControlSequence = 64
  private static let mostReplies = 16

  /// The beginning of a device control string.
  struct DeviceControl: Equatable {
    static let longest = 256
    var bytes: [UInt8] = []
  }

  init(controlHIsBackspace: Bool) {
    self.controlHIsBackspace = controlHIsBackspace
  }

  /// Takes in the next input.
  /// - Parameters:
  ///   - input: What was read.
  ///   - time: When, in milliseconds of any clock that is never set back.
  /// - Returns: The key that is complete with it.
  mutating func feed(_ input: KeyInput, at time: Int64) -> Key? {
    if time - latest > Self.patience { state = .ground }
    latest = time
    switch input {
    case .byte(let byte): return feed(byte)
    case .named(let name): return feed(name: name)
    }
  }

  /// Hands over the replies that have come.
  mutating func takeReplies() -> [TerminalReply] {
    defer { replies = [] }
    return replies
  }

  private mutating func keep(_ reply: TerminalReply?) {
    if let reply, replies.count < Self.mostReplies { replies.append(reply) }
  }

  /// Takes note that nothing more is waiting.
  ///
  /// ncurses waits for what belongs to an ESC before it returns it, so an ESC that is last was
  /// pressed as a key.
  mutating func endOfInput() -> Key? {
    guard state == .escape else { return nil }
    state = .ground
    return .escape
  }

  private mutating func feed(name: String) -> Key? {
    if case .string = state { return nil }
    if case .mouse = state { return nil }
    state = .ground
    return KeyNames.key(named: name)
  }

  private mutating func feed(_ byte: UInt8) -> Key? {
    switch state {
    case .ground: return begin(byte, alt: false)
    case .escape: return afterEscape(byte)
    case .controlSequence(let bytes): return afterIntroducer(bytes, byte)
    case .singleShift:
      // Some terminals put the modifiers before the final byte: `ESC O 5 P`.
      if (0x30...0x3B).contains(byte) { return nil }
      state = byte == 0x1B ? .escape : .ground
      return ControlSequence.key(singleShift: byte)
    case .string(let content, let escapeSeen):
      inString(byte, content, escapeSeen: escapeSeen)
      return nil
    case .mouse(let remaining):
      state = remaining > 1 ? .mouse(remaining: remaining - 1) : .ground
      return nil
    case .utf8(let partial, let missing, let minimum, let alt):
      return inCharacter(byte, partial: partial, missing: missing, minimum: minimum, alt: alt)
    }
  }

  private mutating func afterEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B: return .escape  // The first was a key; the second may begin a sequence.
    case UInt8(ascii: "["): state = .controlSequence([])
    case UInt8(ascii: "O"): state = .singleShift
    // Alt with one of these cannot be told from the beginning of a reply; nothing is bound to it.
    case UInt8(ascii: "P"): state = .string(DeviceControl(), escapeSeen: false)
    case UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      state = .string(nil, escapeSeen: false)
    default: return begin(byte, alt: true)
    }
    return nil
  }

  private mutating func afterIntroducer(_ bytes: [UInt8], _ byte: UInt8) -> Key? {
    switch byte {
    case 0x20...0x3F:
      let isTooLong = bytes.count >= Self.longestControlSequence
      state = .controlSequence(isTooLong ? bytes : bytes + [byte])
      return nil
    case UInt8(ascii: "[") where bytes.isEmpty:
      // `ESC [ [ A` is what the Linux console sends for F1.
      state = .controlSequence([byte])
      return nil
    case UInt8(ascii: "M") where bytes.isEmpty:
      state = .mouse(remaining: 3)
      return nil
    case 0x40...0x7E:
      state = .ground
      let sequence = ControlSequence(parameters: bytes, final: byte)
      keep(TerminalReply(sequence))
      return sequence.key
    default:
      // A control or a byte that cannot belong to it: the sequence was broken off.
      return begin(byte, alt: false)
    }
  }

  private mutating func inString(
    _ byte: UInt8, _ content: DeviceControl?, escapeSeen: Bool
  ) {
    switch byte {
    case 0x18, 0x1A: state = .ground  // CAN and SUB break it off.
    case 0x07: endString(content)
    case UInt8(ascii: "\\") where escapeSeen: endString(content)
    case 0x1B: state = .string(content, escapeSeen: true)
    default:
      var content = content
      if let count = content?.bytes.count, count < DeviceControl.longest {
        content?.bytes.append(byte)
      }
      state = .string(content, escapeSeen: false)
    }
  }

  private mutating func endString(_ content: DeviceControl?) {
    state = .ground
    keep(content.flatMap { TerminalReply(deviceControlString: $0.bytes) })
  }
}
