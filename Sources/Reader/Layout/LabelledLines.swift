import MasarModel
public import Screen
import Typesetting

/// Labels and values, a line each, for standard output.
public struct LabelledLines: Hashable, Sendable {
  /// A label and what it says.
  public struct Line: Hashable, Sendable {
    /// What the value is.
    public let label: String
    /// The value.
    public let value: String
  }

  /// The lines from the top.
  public private(set) var lines: [Line] = []
  let interface: Interface

  /// No lines yet.
  public init(interface: Interface) { self.interface = interface }

  /// Adds a line; the words of a label are those of a phrase.
  public mutating func add(_ label: Phrase, _ value: String) { add(interface(label), value) }

  /// Adds a line.
  public mutating func add(_ label: String, _ value: String) {
    lines.append(Line(label: label, value: value))
  }

  /// Letters in the order in which they are read: for a pipe, and for terminals that reorder.
  public var plain: String {
    lines.map { line in
      ScalarDisposition.safe("\(line.label): \(line.value)", keepsLines: false) + "\n"
    }.joined()
  }

  /// Lines in visual order; in Arabic flush right. What does not fit beside its label goes below it.
  /// - Parameters:
  ///   - columns: the columns of the terminal.
  ///   - mode: how right-to-left text is sent.
  public func visual(columns: Int, mode: OutputMode = .visual) -> String {
    lines.flatMap { rows(of: $0, columns: columns) }.map { row in
      let indent = interface.direction == .rightToLeft ? columns - row.width : 0
      return row.text(indent: indent, mode: mode) + "\n"
    }.joined()
  }

  /// Label and value are bidi paragraphs of their own: a path must not turn its label round.
  private func rows(of line: Line, columns: Int) -> [VisualLine] {
    let labels = laid(line.label, columns: max(1, columns - Self.separator.count))
    let values = laid(line.value, columns: max(1, columns - Self.indent.count))
    let width = labels.reduce(Self.separator.count) { $0 + $1.width } + values[0].width
    if labels.count == 1, values.count == 1, width <= columns {
      return [joined([labels[0].cells, Self.separator, values[0].cells])]
    }
    return labels.dropLast() + [joined([labels[labels.count - 1].cells, Self.colon])]
      + values.map { joined([Self.indent, $0.cells]) }
  }

  /// At least one line.
  private func laid(_ text: String, columns: Int) -> [VisualLine] {
    let text = UTF8Text(text)
    let options = LayoutOptions(
      measure: columns, fallbackDirection: interface.direction, obeysControls: false)
    return Typesetter(options: options).lines(of: text, range: text.range)
  }

  /// Parts one after the other in the order of reading; those of our own run with the interface.
  private func joined(_ parts: [[VisualCell]]) -> VisualLine {
    let isRight = interface.direction == .rightToLeft
    let ordered = isRight ? parts.reversed() : parts
    let cells = ordered.flatMap { isRight && $0 == Self.separator ? $0.reversed() : $0 }
    return VisualLine(cells: cells, direction: interface.direction, range: TextRange(0, 0))
  }

  private static let colon = cells(":")
  private static let separator = cells(": ")
  private static let indent = cells("  ")

  private static func cells(_ text: String) -> [VisualCell] {
    text.unicodeScalars.compactMap(Glyph.init).map {
      VisualCell(glyph: $0, start: 0, end: 0, width: 1, level: 0)
    }
  }
}
