internal import Screen

/// What came between `ESC [` and its final byte, and that byte.
///
/// Terminals send keys that terminfo does not describe: with modifiers, or because `TERM` names
/// another terminal. Modifiers are left out: a shifted arrow is an arrow.
struct ControlSequence {
  let parameters: [UInt8]
  let final: UInt8

  /// The key it stands for, ``Key/unknown`` for a key we do not have, `nil` for what is no key.
  var key: Key? {
    switch parameters.first {
    case UInt8(ascii: "?"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "="):
      return nil  // Private: replies and mouse reports.
    case UInt8(ascii: "["):
      return Self.consoleFunctionKeys.firstIndex(of: final).map { .function($0 + 1) } ?? .unknown
    default: break
    }
    switch final {
    case UInt8(ascii: "~"): return Self.numbered[firstNumber] ?? .unknown
    case UInt8(ascii: "Z"): return .backTab
    // Replies: device attributes, status, cursor position, window, mode; focus in and out.
    case UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "R"), UInt8(ascii: "t"),
      UInt8(ascii: "y"), UInt8(ascii: "x"), UInt8(ascii: "I"), UInt8(ascii: "O"),
      UInt8(ascii: "M"):
      return nil
    default: return Self.lettered[final] ?? .unknown
    }
  }

  /// The key of `ESC O` and one more byte (SS3): the keypad in application mode.
  static func key(singleShift byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .enter
    case 0x40...0x7E: lettered[byte] ?? .unknown
    default: nil
    }
  }

  private var firstNumber: Int {
    parameters.prefix { (0x30...0x39).contains($0) }.prefix(3)
      .reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static let consoleFunctionKeys = Array("ABCDE".utf8)

  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  /// The keys of the VT220, which name themselves by number.
  private static let numbered: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let functionKeys = [
      11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
    ]
    for (index, number) in functionKeys.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()
}
