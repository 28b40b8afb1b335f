internal import CNcurses
public import Screen

extension CursesTerminal {
  /// Shows the surface; only what changed is sent.
  ///
  /// ncurses is given the rows that differ from the last surface. It finds rows that only moved and
  /// has the terminal scroll them, and of the others sends the cells that differ. A surface that
  /// is smaller than the terminal leaves the rest blank; of a larger one the top left is shown.
  public func present(_ surface: Surface) {
    let size = size
    guard size.rows > 0, size.columns > 0 else { return }
    let previous = shown.flatMap { $0.size == surface.size ? $0 : nil }
    if previous == nil { masar_curses_erase() }
    for index in 0..<min(size.rows, surface.size.rows) {
      let cells = surface.row(index)
      let mode = surface.outputModes[index] ?? report.mode
      if let previous, previous.row(index) == cells,
        previous.outputModes[index] == surface.outputModes[index]
      {
        continue
      }
      row.load(cells, mode: mode, depth: colorDepth)
      row.cells.withUnsafeBufferPointer { buffer in
        masar_curses_put_row(Int32(index), buffer.baseAddress, Int32(buffer.count))
      }
    }
    if let cursor = surface.cursor, cursor.row >= 0, cursor.row < size.rows, cursor.column >= 0,
      cursor.column < size.columns
    {
      masar_curses_update(Int32(cursor.row), Int32(cursor.column))
    } else {
      masar_curses_update(-1, -1)
    }
    shown = surface
  }

  /// Has the next ``present(_:)`` repaint everything (^L), whatever the terminal may show by now.
  public func redraw() {
    shown = nil
    masar_curses_forget_screen()
  }

  /// Sends bytes to the terminal as they are, after all that was painted so far.
  ///
  /// For sequences that the program itself has put together (clipboard, title), never for text of
  /// an article: this does not pass the ``Surface``'s allow-list.
  public func writeControl(_ bytes: [UInt8]) {
    masar_curses_write(bytes, bytes.count)
  }
}
