import MasarModel
import Screen
import Typesetting

/// As much of a sentence around a name as a line holds.
enum Snippet {
  /// Sets the sentence on one line; where it is too long, whole words fall off on either side of the
  /// name, and `…` stands for them.
  ///
  /// The levels and forms are those of the whole sentence: what is left stands where it would stand
  /// in the article, and a sentence that begins in Latin letters does not turn the rest round.
  /// - Parameters:
  ///   - name: the bytes of the name in the sentence.
  ///   - measure: the most columns.
  static func line(
    of sentence: String, around name: TextRange, measure: Int, direction: TextDirection,
    marks: MarksPolicy = .full
  ) -> VisualLine {
    // No cluster takes more than two columns, and none less than a byte.
    let options = LayoutOptions(
      measure: 2 * sentence.utf8.count, fallbackDirection: direction, marks: marks,
      obeysControls: false)
    let whole = Typesetter(options: options).singleLine(sentence)
    guard whole.width > measure else { return whole }
    let cells = whole.cells.sorted { $0.start < $1.start }
    let kept = kept(of: cells, around: name, measure: measure)
    guard let first = cells[kept].first, let last = cells[kept].last, let dots = Glyph("…") else {
      return VisualLine(cells: [], direction: whole.direction, range: whole.range)
    }
    var shown = whole.cells.filter { first.start <= $0.start && $0.start <= last.start }
    func dot(at offset: Int) -> VisualCell {
      VisualCell(glyph: dots, start: offset, end: offset, width: 1, level: 0)
    }
    let isRight = whole.direction == .rightToLeft
    if kept.lowerBound > 0 {
      shown.insert(dot(at: first.start), at: isRight ? shown.count : 0)
    }
    if kept.upperBound < cells.count {
      shown.insert(dot(at: last.end), at: isRight ? 0 : shown.count)
    }
    return VisualLine(cells: shown, direction: whole.direction, range: whole.range)
  }

  /// The cells, in logical order, that are kept.
  private static func kept(
    of cells: [VisualCell], around name: TextRange, measure: Int
  ) -> Range<Int> {
    var start = cells.firstIndex { $0.end > name.start } ?? 0
    var end = start
    var room = measure - 2
    while end < cells.count, cells[end].start < name.end, cells[end].width <= room {
      room -= cells[end].width
      end += 1
    }
    guard end < cells.count, cells[end].start >= name.end || start == end else {
      return start..<end
    }
    let before = cells[..<start].reduce(0) { $0 + $1.width }
    let after = cells[end...].reduce(0) { $0 + $1.width }
    // Each side has half of the room, and what the other one leaves.
    var left = max(room / 2, room - after)
    var right = room - min(left, before)
    let (nameStart, nameEnd) = (start, end)
    while start > 0, cells[start - 1].width <= left {
      start -= 1
      left -= cells[start].width
    }
    while end < cells.count, cells[end].width <= right {
      right -= cells[end].width
      end += 1
    }
    if start > 0, let blank = cells[start..<nameStart].firstIndex(where: isBlank) {
      start = blank + 1
    }
    if end < cells.count, let blank = cells[nameEnd..<end].lastIndex(where: isBlank) { end = blank }
    return start..<end
  }

  private static func isBlank(_ cell: VisualCell) -> Bool { cell.glyph == .blank }
}
