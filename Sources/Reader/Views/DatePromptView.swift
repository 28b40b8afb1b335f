import Screen

/// The line in which the publication date is typed, and above it what is wrong with it.
struct DatePromptView {
  let interface: Interface
  let prompt: DatePrompt

  func draw(on canvas: inout Canvas, in rect: Rect) {
    PromptBar(label: interface(.datePrompt), input: prompt.input, trailing: "")
      .draw(on: &canvas, in: rect)
    guard let problem = prompt.problem, rect.row > 0 else { return }
    let above = Rect(column: rect.column, row: rect.row - 1, columns: rect.columns, rows: 1)
    canvas.fill(above, style: canvas.theme[.bar])
    canvas.draw(
      problem, in: above.inset(rect.columns >= 20 ? 1 : 0), style: canvas.theme[.notice])
  }
}
