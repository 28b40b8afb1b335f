import MasarModel
import Screen
import Typesetting

/// One Arabic line in the four modes, below each other, and the question which one reads right.
///
/// The reader may see all of the interface's Arabic garbled, so every instruction stands in English
/// as well; rows to choose begin with Latin and a digit at the left edge, which makes each of them a
/// left-to-right paragraph to a terminal that reorders, and leaves the number where it is.
struct CalibrationView {
  let state: ReaderState

  /// The line, the longest that fits: a number, Latin in brackets, a percent sign, a date, lam-alef.
  static let samples = [
    "قالت المفوضية (UNHCR) إن 25% من اللاجئين عادوا بحلول 9 يناير 2022.",
    "قالت (UNHCR) إن 25% من اللاجئين عادوا في 2022.",
    "قالت (UNHCR): 25% لاجئون.",
  ]

  /// What stands on a row.
  enum Row: Hashable {
    case gap
    case words(VisualLine)
    case choice(OutputMode)
    /// A key that chooses no mode, and what it does.
    case key(String, String)
  }

  func draw(on canvas: inout Canvas) {
    let geometry = state.listGeometry
    canvas.fill(geometry.header, style: canvas.theme[.bar])
    canvas.draw(
      languages.map { $0(.calibration) }, in: geometry.header.inset(1),
      style: canvas.theme[.barStrong])
    let area = geometry.rows.inset(geometry.rows.columns >= 40 ? 2 : 0)
    let rows = rows(columns: area.columns, height: area.rows, on: canvas)
    for (offset, row) in rows.prefix(area.rows).enumerated() {
      draw(row, on: &canvas, in: area.line(offset))
    }
    StatusBar(leading: "", trailing: ["q Esc"], notice: state.notice)
      .draw(on: &canvas, in: geometry.status)
  }

  /// The interface's language, and English where that is another.
  private var languages: [Interface] {
    state.interface.language == .english
      ? [state.interface] : [state.interface, Interface(language: .english)]
  }

  /// The rows; where there is no room for all, explanations go before what can be chosen.
  func rows(columns: Int, height: Int, on canvas: Canvas) -> [Row] {
    let question = words(.calibrationQuestion, columns, canvas)
    let signs = words(.calibrationSigns, columns, canvas)
    let advice =
      words(.calibrationFont, columns, canvas) + words(.calibrationTerminal, columns, canvas)
    let choices = CalibrationState.modes.map { Row.choice($0) }
    let keys = languages.flatMap { interface in
      [
        Row.key("\(CalibrationState.modes.count + 1) 0", interface(.calibrationNone)),
        .key("q Esc", interface(.calibrationLeave)),
      ]
    }
    let explanation = state.calibration?.showsAdvice == true ? advice : signs
    let spaced = choices.flatMap { [$0, Row.gap] }
    let candidates: [[Row]] = [
      [.gap] + question + [.gap] + explanation + [.gap] + spaced + keys,
      question + explanation + [.gap] + choices + [.gap] + keys,
      question + explanation + choices + keys,
      state.calibration?.showsAdvice == true ? explanation + choices : question + choices + keys,
      question + choices,
    ]
    return candidates.first { $0.count <= height } ?? choices
  }

  private func words(_ phrase: Phrase, _ columns: Int, _ canvas: Canvas) -> [Row] {
    languages.flatMap { interface in
      canvas.lines(of: interface(phrase), columns: columns, direction: interface.direction)
        .map { Row.words($0) }
    }
  }

  private func draw(_ row: Row, on canvas: inout Canvas, in rect: Rect) {
    switch row {
    case .gap: break
    case .words(let line):
      let isRight = line.direction == .rightToLeft
      let column = isRight ? rect.endColumn - line.width : rect.column
      let body = canvas.theme[.body]
      canvas.draw(line, column: column, row: rect.row) { _ in body }
    case .key(let keys, let words):
      // At the left edge in Arabic as well, so that all the keys stand below each other.
      let line = canvas.line(keys, columns: Self.labelColumns, direction: .leftToRight)
      let label = canvas.theme[.label]
      canvas.draw(line, column: rect.column, row: rect.row) { _ in label }
      let rest = Self.rest(of: rect)
      let text = canvas.line(words, columns: rest.columns)
      let body = canvas.theme[.body]
      guard rest.columns > 0 else { return }
      canvas.draw(text, column: rest.column, row: rest.row) { _ in body }
    case .choice(let mode):
      drawChoice(mode, on: &canvas, in: rect)
    }
  }

  /// `key 1` and two blanks.
  private static let labelColumns = 7

  private static func rest(of rect: Rect) -> Rect {
    let label = min(labelColumns, rect.columns)
    return Rect(
      column: rect.column + label, row: rect.row, columns: rect.columns - label, rows: rect.rows)
  }

  private func drawChoice(_ mode: OutputMode, on canvas: inout Canvas, in rect: Rect) {
    let number = (CalibrationState.modes.firstIndex(of: mode) ?? 0) + 1
    let words = rect.columns >= 12 ? "key \(number)" : "\(number)"
    let label = canvas.theme[.label]
    let line = canvas.line(words, columns: rect.columns, direction: .leftToRight)
    canvas.draw(line, column: rect.column, row: rect.row) { _ in label }
    canvas.setOutputMode(mode, row: rect.row)
    var rest = Self.rest(of: rect)
    if rect.columns < 12 {
      rest = Rect(
        column: rect.column + 2, row: rect.row, columns: rect.columns - 2, rows: rect.rows)
    }
    guard rest.columns > 0 else { return }
    let typesetter = Typesetter(
      options: LayoutOptions(
        measure: rest.columns, fallbackDirection: .rightToLeft, obeysControls: false))
    let lines = Self.samples.map { typesetter.singleLine($0) }
    // A line that was cut ends with an ellipsis, which stands for no byte.
    let fitting = lines.first { line in line.cells.allSatisfy { $0.start < $0.end } }
    guard let sample = fitting ?? lines.last else { return }
    let body = canvas.theme[.body]
    canvas.draw(sample, column: rest.column, row: rest.row) { _ in body }
  }
}
