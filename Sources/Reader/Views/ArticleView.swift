import MasarModel
import Screen
import Typesetting

/// An article with its names highlighted, the panel beside it and the status line below.
struct ArticleView {
  let state: ReaderState

  func draw(on canvas: inout Canvas) {
    guard let article = state.article else { return }
    let geometry = state.articleGeometry
    drawText(of: article, on: &canvas, in: geometry.text)
    if let panel = geometry.panel {
      canvas.fill(panel, style: .plain)
      PanelView(state: state, article: article).draw(on: &canvas, in: panel)
    }
    if let divider = geometry.divider {
      canvas.fill(divider, with: "│", style: canvas.theme[.frame])
    }
    drawStatus(of: article, on: &canvas, in: geometry.status)
  }

  private func drawText(of article: ArticleState, on canvas: inout Canvas, in rect: Rect) {
    let layout = article.layout
    var position = article.top
    var row = rect.row
    while row < rect.endRow, position.block < layout.blocks.count {
      let block = layout.blocks[position.block]
      if block.content == .metadata {
        if position.row == 0 {
          drawMetadata(of: article.article, on: &canvas, in: rect, row: row)
        }
      } else {
        let lines = layout.lines(of: position.block)
        if position.row < lines.count {
          draw(lines[position.row], of: block, article, on: &canvas, in: rect, row: row)
        }
      }
      row += 1
      position.row += 1
      if position.row >= layout.rowCount(of: position.block) {
        position = ArticleLayout.Position(block: position.block + 1, row: 0)
      }
    }
  }

  private func drawMetadata(
    of article: Article, on canvas: inout Canvas, in rect: Rect, row: Int
  ) {
    let line = PartsLine.line(
      state.interface.metadata(of: article), direction: article.direction, measure: rect.columns)
    let style = canvas.theme[.dimmed]
    canvas.draw(line, column: Self.column(of: line, in: rect), row: row) { _ in style }
  }

  /// Where a line begins: right-to-left ones stand flush right.
  static func column(of line: VisualLine, in rect: Rect) -> Int {
    line.direction == .rightToLeft ? rect.endColumn - line.width : rect.column
  }

  private func draw(
    _ line: VisualLine, of block: Block, _ article: ArticleState, on canvas: inout Canvas,
    in rect: Rect, row: Int
  ) {
    let ground = canvas.theme[Self.role(of: block.role)]
    let warning = canvas.theme[.warning]
    let spans =
      block.paragraph.map { article.annotations.spans(in: line.range, ofParagraph: $0) } ?? []
    let theme = canvas.theme
    canvas.draw(line, column: Self.column(of: line, in: rect), row: row) { cell in
      if cell.isFlagged { return warning }
      let span = spans.last { $0.range.start < cell.end && cell.start < $0.range.end }
      guard let span else { return ground }
      return theme[Self.role(of: span.kind)].over(ground)
    }
    // What the reader adds has bytes of its own, which are not those of the article.
    guard case .text = block.content else { return }
    drawMarks(of: article, over: line, on: &canvas, in: rect, row: row)
  }

  private func drawStatus(of article: ArticleState, on canvas: inout Canvas, in rect: Rect) {
    var trailing = [state.interface(.pressHelp), progress(of: article, rows: rect.row)]
    if article.isRaw { trailing.append(state.interface(.rawView)) }
    if article.article.replacements > 0 {
      trailing.append(
        state.interface(.replacedBytes, String(article.article.replacements)))
    }
    if let search = article.search { trailing.append(position(in: search)) }
    if let prompt = state.prompt {
      return PromptBar(
        label: state.interface(.searchPrompt), input: prompt.input,
        trailing: article.search.map(position) ?? ""
      ).draw(on: &canvas, in: state.promptRow)
    }
    if let prompt = state.datePrompt {
      return DatePromptView(interface: state.interface, prompt: prompt)
        .draw(on: &canvas, in: state.promptRow)
    }
    let waits = state.expectedPath != nil ? [state.interface(.loadingArticle)] : nil
    StatusBar(
      leading: article.article.title, trailing: trailing,
      notice: state.notice ?? waits ?? state.calibrationOffer
    ).draw(on: &canvas, in: rect)
  }

  /// How much of the text has been shown, by its bytes.
  private func progress(of article: ArticleState, rows: Int) -> String {
    let layout = article.layout
    let end = layout.position(article.top, movedBy: max(0, rows - 1))
    guard end < layout.lastRow else {
      return "100%"
    }
    let next = layout.position(end, movedBy: 1)
    let total = max(1, article.article.text.count)
    return "\(min(99, layout.offset(at: next) * 100 / total))%"
  }

  private static func role(of role: LineRole) -> StyleRole {
    switch role {
    case .title: .title
    case .heading: .heading
    case .body, .blank: .body
    case .caption: .caption
    case .masthead, .byline, .widget: .dimmed
    }
  }

  static func role(of kind: Annotations.Span.Kind) -> StyleRole {
    switch kind {
    case .time: .time
    case .entity(.person): .person
    case .entity(.place): .place
    case .entity(.organization): .organization
    case .entity(.nationality): .nationality
    }
  }
}
