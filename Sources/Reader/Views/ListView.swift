import Library
import MasarModel
import Screen
import Typesetting

/// The list of articles, grouped by dossier or folder, and what was found about files below it.
struct ListView {
  let state: ReaderState

  /// The columns of the date and of the newsroom, with the space before them.
  private static let dateColumns = 17
  private static let sourceColumns = 24

  func draw(on canvas: inout Canvas) {
    let geometry = state.listGeometry
    drawHeader(on: &canvas, in: geometry.header)
    if let listing = state.list.listing {
      if state.list.rows.isEmpty {
        let isFiltered = !state.list.arrangement.filter.scalars.isEmpty
        canvas.draw(
          state.interface(isFiltered ? .nothingFiltered : .emptyLibrary),
          in: geometry.rows.inset(2).line(0),
          style: canvas.theme[.body])
      }
      for offset in 0..<geometry.rows.rows {
        let index = state.list.top + offset
        guard state.list.rows.indices.contains(index) else { break }
        drawRow(index, of: listing, on: &canvas, in: geometry.rows.line(offset))
      }
    } else {
      canvas.draw(
        state.interface(.reading), in: geometry.rows.inset(2).line(0), style: canvas.theme[.dimmed])
    }
    drawStatus(on: &canvas, in: geometry.status)
  }

  private func drawHeader(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    canvas.fill(rect, style: canvas.theme[.bar])
    let inner = rect.inset(1)
    canvas.draw(
      "\(state.interface(.appName)) · \(state.interface(.library))", in: inner,
      style: canvas.theme[.barStrong])
    let (count, shown) = (state.list.count, state.list.shownCount)
    if count > 0, inner.columns >= 50 {
      let number =
        shown == count
        ? String(count) : state.interface(.shownCount, String(shown), String(count))
      canvas.draw(
        state.interface(.articleCount, number), in: inner, at: .trailing,
        style: canvas.theme[.bar])
    }
  }

  private func drawRow(_ index: Int, of listing: Listing, on canvas: inout Canvas, in rect: Rect) {
    let inner = rect.inset(rect.columns >= 20 ? 2 : 0)
    switch state.list.rows[index] {
    case .gap: break
    case .heading(let group):
      canvas.draw(listing.groups[group].title, in: inner, style: canvas.theme[.heading])
    case .day(let day):
      canvas.draw(
        day.map(state.interface.date) ?? state.interface(.unknownDate), in: inner,
        style: canvas.theme[.heading])
    case .entry(let group, let entry, _):
      draw(
        listing.groups[group].entries[entry], copies: state.list.copies(at: index), on: &canvas,
        in: inner)
      if index == state.list.selection { canvas.select(rect) }
    case .findingsHeading:
      canvas.draw(state.interface(.findings), in: inner, style: canvas.theme[.heading])
    case .finding(let finding):
      canvas.draw(
        state.interface.pieces(of: listing.findings[finding]), in: inner,
        style: canvas.theme[.dimmed])
    }
  }

  private func draw(
    _ entry: ArticleEntry, copies: Int, on canvas: inout Canvas, in rect: Rect
  ) {
    var rest = drawMark(of: entry, on: &canvas, in: rect)
    if rest.columns >= Self.lengthFromColumns {
      let parts = canvas.split(rest, trailing: Self.lengthColumns)
      canvas.draw(
        String(entry.wordCount), in: parts.trailing, at: canvas.right,
        style: canvas.theme[.dimmed])
      rest = parts.rest
    }
    if rect.columns >= 45 {
      let parts = canvas.split(rest, trailing: Self.dateColumns)
      let date = entry.published.date.map(state.interface.date)
      canvas.draw(
        date ?? state.interface(.unknownDate), in: parts.trailing, at: .trailing,
        style: canvas.theme[.dimmed])
      rest = parts.rest
    }
    if rect.columns >= 75 {
      let parts = canvas.split(rest, trailing: Self.sourceColumns)
      let column = canvas.split(parts.trailing, leading: 2).rest
      canvas.draw(
        entry.source ?? state.interface(.unknownSource), in: column,
        style: canvas.theme[entry.source == nil ? .dimmed : .label])
      rest = parts.rest
    }
    let record = state.reading.records[entry.path]
    let progress = record?.isRead == false ? record?.progress : nil
    let notes = [
      copies > 1 ? state.interface(.copyCount, String(copies)) : nil,
      progress.flatMap { $0 > 0 ? "\($0)%" : nil },
    ].compactMap { $0 }
    if !notes.isEmpty, rest.columns >= 30 {
      let line = PartsLine.line(
        notes, direction: state.interface.direction, measure: rest.columns / 2)
      let parts = canvas.split(rest, trailing: line.width + 1)
      canvas.draw(notes, in: parts.trailing, style: canvas.theme[.dimmed])
      rest = canvas.split(parts.rest, trailing: 1).rest
    }
    canvas.draw(
      entry.title, in: rest, style: canvas.theme[record?.isRead == true ? .dimmed : .body])
  }

  /// From so many columns on the number of words has a column.
  private static let lengthFromColumns = 130
  private static let lengthColumns = 8

  /// Draws the sign of an article that was not read. Before anything was read it would stand before
  /// every article, and say nothing.
  /// - Returns: the rest of the row.
  private func drawMark(of entry: ArticleEntry, on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard !state.reading.records.isEmpty, rect.columns >= 20 else { return rect }
    let parts = canvas.split(rect, leading: 2)
    if state.reading.records[entry.path]?.isRead != true {
      canvas.draw("•", in: parts.leading, style: canvas.theme[.label])
    }
    return parts.rest
  }

  private func drawStatus(on canvas: inout Canvas, in rect: Rect) {
    let entry = state.list.selectedEntry
    var trailing = [state.interface(.pressHelp)]
    if let progress = state.libraryProgress { trailing.append(state.interface.describe(progress)) }
    if let words = entry?.wordCount {
      trailing.append(state.interface(.wordCount, String(words)))
    }
    let waits = state.expectedPath != nil ? [state.interface(.loadingArticle)] : nil
    if state.list.isFiltering {
      return PromptBar(
        label: state.interface(.filterList), input: state.list.arrangement.filter,
        trailing: String(state.list.shownCount)
      ).draw(on: &canvas, in: state.promptRow)
    }
    StatusBar(
      leading: entry?.path ?? "", trailing: trailing,
      notice: state.notice ?? waits ?? state.calibrationOffer
    )
    .draw(on: &canvas, in: rect)
  }
}
