import Typesetting

extension Interface {
  /// The columns that a string of the interface takes on one line, however long it is.
  func columns(of string: String) -> Int {
    // No scalar takes more columns than it has bytes.
    Typesetter(
      options: LayoutOptions(
        measure: max(1, string.utf8.count), fallbackDirection: direction, obeysControls: false)
    ).singleLine(string).width
  }
}
