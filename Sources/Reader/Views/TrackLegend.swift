import MasarModel
import Screen

/// The tracks with the number of the key that chooses them, their letter and their name, over as many
/// rows as they take.
struct TrackLegend {
  /// A track on the screen.
  struct Piece {
    let lane: Int
    /// The number and the letter.
    let sign: String
    let name: String
    let width: Int
  }

  let words: EventWords
  let lanes: LaneChoice
  /// The pieces of each row.
  private(set) var rows: [[Piece]] = []

  private static let gap = 3

  init(words: EventWords, lanes: LaneChoice, columns: Int) {
    self.words = words
    self.lanes = lanes
    let measure = max(1, columns - 2)
    var room = 0
    for (lane, track) in words.index.lanes.enumerated() {
      let sign = lane < 9 ? "\(lane + 1) \(track.letter)" : track.letter
      let name = track.track?.name ?? words.interface(.withoutTrack)
      let width = words.interface.columns(of: sign) + 1 + words.interface.columns(of: name)
      if rows.isEmpty || width + Self.gap > room {
        rows.append([])
        room = measure
      } else {
        room -= Self.gap
      }
      rows[rows.count - 1].append(Piece(lane: lane, sign: sign, name: name, width: width))
      room -= width
    }
  }

  /// Draws the rows; lanes that are not chosen are faint.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    for (number, row) in rows.prefix(rect.rows).enumerated() {
      var rest = rect.inset(1).line(number)
      for piece in row {
        let isShown = lanes.shows(piece.lane)
        let parts = canvas.split(rest, leading: piece.width)
        let width = canvas.draw(
          piece.sign, in: parts.leading, style: canvas.theme[isShown ? .label : .dimmed])
        canvas.draw(
          piece.name, in: canvas.split(parts.leading, leading: width + 1).rest,
          style: canvas.theme[isShown ? .body : .dimmed])
        rest = canvas.split(parts.rest, leading: Self.gap).rest
      }
    }
  }
}
