import MasarModel
import Screen
import Typesetting

/// The last row: what is read on the leading side, how far and what to press on the trailing one.
struct StatusBar {
  let leading: String
  let trailing: [String]
  /// Said instead of ``leading``, in pieces side by side.
  let notice: [String]?

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    canvas.fill(rect, style: canvas.theme[.bar])
    var rest = rect.inset(rect.columns >= 20 ? 1 : 0)
    for text in trailing where rest.columns >= 12 {
      let width = canvas.line(text, columns: rest.columns / 2).width
      let parts = canvas.split(rest, trailing: width)
      canvas.draw(text, in: parts.trailing, at: .trailing, style: canvas.theme[.bar])
      rest = canvas.split(parts.rest, trailing: 2).rest
    }
    if let notice {
      canvas.draw(notice, in: rest, style: canvas.theme[.notice])
    } else {
      canvas.draw(leading, in: rest, style: canvas.theme[.barStrong])
    }
  }
}
