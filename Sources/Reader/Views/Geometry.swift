import MasarModel
import Screen

/// Where the parts of the list screen stand.
struct ListGeometry: Hashable {
  let header: Rect
  let rows: Rect
  let status: Rect

  init(size: Size) {
    let hasHeader = size.rows >= 4
    let hasStatus = size.rows >= 2
    let top = hasHeader ? 1 : 0
    let bottom = size.rows - (hasStatus ? 1 : 0)
    header = Rect(column: 0, row: 0, columns: size.columns, rows: hasHeader ? 1 : 0)
    rows = Rect(column: 0, row: top, columns: size.columns, rows: bottom - top)
    status = Rect(column: 0, row: bottom, columns: size.columns, rows: size.rows - bottom)
  }
}

/// Where the parts of the article screen stand: text at the leading side, the panel beside it.
struct ArticleGeometry: Hashable {
  /// The column of text; its width is the measure.
  let text: Rect
  /// The panel; `nil` where it is not shown.
  let panel: Rect?
  /// The column between panel and text, or what is seen of the text beside it.
  let divider: Rect?
  let status: Rect

  /// The narrowest screen on which the panel has a place of its own.
  static let wideColumns = 90
  static let panelColumns = 36...64

  init(size: Size, measure: Int, panel: PanelState?, direction: TextDirection) {
    let hasStatus = size.rows >= 2
    let rows = size.rows - (hasStatus ? 1 : 0)
    status = Rect(column: 0, row: rows, columns: size.columns, rows: size.rows - rows)

    var area = Rect(column: 0, row: 0, columns: size.columns, rows: rows)
    let isWide = size.columns >= Self.wideColumns
    let isShown = panel.map { isWide ? $0.isWanted : $0.hasFocus } ?? false
    if isShown {
      // Beside the text the panel grows with the screen; over it, it leaves some text in view.
      let spare = size.columns - measure - 5
      let columns = min(
        isWide ? max(Self.panelColumns.lowerBound, min(spare, Self.panelColumns.upperBound)) : 36,
        size.columns)
      let column = direction == .rightToLeft ? 0 : size.columns - columns
      self.panel = Rect(column: column, row: 0, columns: columns, rows: rows)
    } else {
      self.panel = nil
    }
    let isLeft = direction == .rightToLeft
    divider = self.panel.flatMap { panel in
      guard panel.columns < size.columns else { return nil }
      return Rect(
        column: isLeft ? panel.endColumn : panel.column - 1, row: 0, columns: 1, rows: rows)
    }
    if let panel = self.panel, isWide {
      area = Rect(
        column: isLeft ? panel.endColumn + 1 : 0, row: 0, columns: size.columns - panel.columns - 1,
        rows: rows)
    }

    let margin = area.columns >= 40 ? 2 : area.columns >= 20 ? 1 : 0
    let columns = max(1, min(measure, area.columns - 2 * margin))
    let column =
      direction == .rightToLeft ? area.endColumn - margin - columns : area.column + margin
    text = Rect(column: max(0, column), row: 0, columns: columns, rows: rows)
  }
}

/// Where the parts of the index stand: the line that is typed at the top, what it finds below.
struct IndexGeometry: Hashable {
  let prompt: Rect
  /// The names of the columns; no row where there is no room.
  let heading: Rect
  let rows: Rect
  let status: Rect

  init(size: Size) {
    let promptRows = min(1, size.rows)
    let statusRows = size.rows >= 3 ? 1 : 0
    let headingRows = size.rows >= 8 && size.columns >= 45 ? 1 : 0
    let top = promptRows + headingRows
    prompt = Rect(column: 0, row: 0, columns: size.columns, rows: promptRows)
    heading = Rect(column: 0, row: promptRows, columns: size.columns, rows: headingRows)
    rows = Rect(
      column: 0, row: top, columns: size.columns, rows: max(0, size.rows - top - statusRows))
    status = Rect(
      column: 0, row: size.rows - statusRows, columns: size.columns, rows: statusRows)
  }
}

extension ReaderState {
  /// Where the rows of a card stand.
  var cardArea: Rect { listGeometry.rows.inset(size.columns >= 20 ? 2 : 0) }

  var indexGeometry: IndexGeometry { IndexGeometry(size: size) }

  var listGeometry: ListGeometry { ListGeometry(size: size) }

  var articleGeometry: ArticleGeometry {
    ArticleGeometry(
      size: size, measure: preferences.measure, panel: article?.panel,
      direction: interface.direction)
  }
}

/// Where the parts of the whole timeline stand: tracks at the top, events, the selected one below.
struct TimelineGeometry: Hashable {
  let header: Rect
  /// The tracks, a number each.
  let tracks: Rect
  let rows: Rect
  /// What is said of the selected event; no row where there is no room.
  let detail: Rect
  let status: Rect

  init(size: Size, trackRows: Int) {
    let list = ListGeometry(size: size)
    header = list.header
    status = list.status
    let tracks = list.rows.rows >= 8 ? trackRows : 0
    let detail = list.rows.rows >= 16 ? min(10, list.rows.rows / 3) : 0
    func rect(from row: Int, _ rows: Int) -> Rect {
      Rect(column: 0, row: row, columns: size.columns, rows: rows)
    }
    self.tracks = rect(from: list.rows.row, tracks)
    rows = rect(from: list.rows.row + tracks, list.rows.rows - tracks - detail)
    self.detail = rect(from: rows.endRow, detail)
  }
}

extension ReaderState {
  var timelineGeometry: TimelineGeometry {
    let rows = eventWords.map {
      TrackLegend(words: $0, lanes: fullTimeline?.lanes ?? LaneChoice(), columns: size.columns)
        .rows.count
    }
    return TimelineGeometry(size: size, trackRows: min(3, rows ?? 0))
  }
}
