import Typesetting

extension Interface {
  /// The columns that a string of the interface takes on one line, however long it is.
  func columns(of string: String) -> Int {
    // Not even a scalar that is spelt out takes more than eight columns a byte.
    Typesetter(
      options: LayoutOptions(
        measure: max(1, 8 * string.utf8.count), fallbackDirection: direction, obeysControls: false)
    ).singleLine(string).width
  }
}
