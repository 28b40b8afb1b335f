import MasarModel
import Screen
import Typesetting

/// Rows of facts as text for standard output.
struct RowPrintout {
  /// A line or a paragraph.
  enum Row: Hashable {
    /// Pieces side by side, each a bidi paragraph of its own, on one line.
    case pieces([String], margin: Int)
    /// A label and values over as many lines as they take, each value a bidi run of its own.
    case list(String, [String])
    /// Text over as many lines as it takes.
    case text(String, margin: Int)
    case gap
  }

  let rows: [Row]
  let interface: Interface

  /// Letters in the order in which they are read, a line for a row.
  /// - Parameter keepsFormatting: whether joiners and directional marks stay in the text.
  func plain(keepsFormatting: Bool) -> String {
    var result = ""
    for row in rows {
      switch row {
      case .gap: result += "\n"
      case .pieces(let pieces, let margin):
        result += line(pieces.joined(separator: " · "), margin, keepsFormatting)
      case .list(let label, let values):
        let list = values.joined(separator: interface(.listComma))
        result += line("\(label): \(list)", 0, keepsFormatting)
      case .text(let text, let margin): result += line(text, margin, keepsFormatting)
      }
    }
    return result
  }

  private func line(_ text: String, _ margin: Int, _ keepsFormatting: Bool) -> String {
    let safe = ScalarDisposition.safe(text, keepsFormatting: keepsFormatting, keepsLines: false)
    return String(repeating: " ", count: margin) + safe + "\n"
  }

  /// Lines in visual order, right-to-left ones flush right.
  /// - Parameters:
  ///   - measure: the columns of a line.
  ///   - mode: how right-to-left text is sent.
  func visual(measure: Int, mode: OutputMode) -> String {
    var result = ""
    // A margin is for lines that have room for it.
    let widest = max(0, measure / 8)
    for row in rows {
      switch row {
      case .gap: result += "\n"
      case .pieces(let pieces, let wanted):
        let margin = min(wanted, widest)
        let line = PartsLine.line(
          pieces, direction: interface.direction, measure: max(1, measure - margin))
        result += text(of: line, margin: margin, measure: measure, mode: mode)
      case .list(let label, let values):
        let isolated = values.map { "\u{2068}\($0)\u{2069}" }
        let list = "\(label): \(isolated.joined(separator: interface(.listComma)))"
        result += lines(of: list, margin: 0, measure: measure, mode: mode)
      case .text(let string, let wanted):
        result += lines(of: string, margin: min(wanted, widest), measure: measure, mode: mode)
      }
    }
    return result
  }

  private func lines(of string: String, margin: Int, measure: Int, mode: OutputMode) -> String {
    let text = UTF8Text(string)
    let options = LayoutOptions(
      measure: max(1, measure - margin), fallbackDirection: interface.direction)
    return Typesetter(options: options).lines(of: text, range: text.range)
      .map { self.text(of: $0, margin: margin, measure: measure, mode: mode) }.joined()
  }

  private func text(of line: VisualLine, margin: Int, measure: Int, mode: OutputMode) -> String {
    let indent = line.direction == .rightToLeft ? measure - margin - line.width : margin
    return line.text(indent: indent, mode: mode) + "\n"
  }
}
