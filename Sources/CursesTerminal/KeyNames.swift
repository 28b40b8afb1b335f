internal import Screen

/// terminfo's names of keys, as ncurses' `keyname` gives them.
enum KeyNames {
  /// The highest function key there is; terminfo counts on, F25 being Ctrl-F1.
  private static let lastFunctionKey = 24

  /// The key of a name, ``Key/unknown`` for one we do not have, `nil` for what is no key.
  ///
  /// - Parameter name: `KEY_…`, or an extended name such as `kUP5`: its last digit says which
  ///   modifiers are held, and they are left out.
  static func key(named name: String) -> Key? {
    if let key = standard[name] { return key }
    if name == "KEY_RESIZE" || name == "KEY_MOUSE" || name.isEmpty { return nil }
    if name.hasPrefix("KEY_F("), let number = Int(name.dropFirst(6).dropLast()) {
      return number <= lastFunctionKey ? .function(number) : .unknown
    }
    if let last = name.last, last.isNumber, let key = extended[String(name.dropLast())] {
      return key
    }
    return extended[name] ?? .unknown
  }

  private static let standard: [String: Key] = [
    "KEY_UP": .up, "KEY_DOWN": .down, "KEY_LEFT": .left, "KEY_RIGHT": .right,
    "KEY_HOME": .home, "KEY_END": .end, "KEY_LL": .end, "KEY_FIND": .home, "KEY_SELECT": .end,
    "KEY_PPAGE": .pageUp, "KEY_NPAGE": .pageDown,
    "KEY_IC": .insert, "KEY_DC": .delete, "KEY_BACKSPACE": .backspace,
    "KEY_ENTER": .enter, "KEY_BTAB": .backTab,
    // The same with Shift.
    "KEY_SR": .up, "KEY_SF": .down, "KEY_SLEFT": .left, "KEY_SRIGHT": .right,
    "KEY_SHOME": .home, "KEY_SEND": .end, "KEY_SPREVIOUS": .pageUp, "KEY_SNEXT": .pageDown,
    "KEY_SDC": .delete, "KEY_SIC": .insert,
    // The corners of the numeric keypad.
    "KEY_A1": .home, "KEY_A3": .pageUp, "KEY_C1": .end, "KEY_C3": .pageDown,
  ]

  private static let extended: [String: Key] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
  ]
}
