/// A key as the reader presses it.
public enum Key: Hashable, Sendable {
  /// A character that is typed, in any script.
  case character(Unicode.Scalar)
  /// A character with Ctrl, as its lower-case letter.
  case control(Unicode.Scalar)
  /// A character with Alt (sent as ESC and the character).
  case alt(Unicode.Scalar)
  /// F1 and up, by number.
  case function(Int)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, tab, backTab, backspace, delete, insert, escape
  /// A sequence that no key of ours sends.
  case unknown
}
