import MasarModel
import Screen

extension ReaderState {
  /// The bytes in view.
  var viewedRange: TextRange {
    guard let article else { return TextRange(0, 0) }
    return article.layout.viewedRange(from: article.top, rows: articleGeometry.text.rows)
  }

  /// The focused name, if it is in view.
  var visibleFocus: Mention? {
    article?.focus.flatMap { $0.range.overlaps(viewedRange) ? $0 : nil }
  }

  /// Moves the focus to the next name in reading order, or the one before.
  ///
  /// Without a focus in view it goes to the first name in view, or backwards to the last.
  mutating func moveFocus(_ step: Int) -> [Effect] {
    if article?.seek?.step == step {
      // Names are still being looked for: one more to go.
      article?.seek?.remaining += 1
      notice = [interface(.seekingNames)]
      return []
    }
    let view = viewedRange
    let focus = visibleFocus?.range
    let offset = step > 0 ? focus?.end ?? view.start : focus?.start ?? view.end
    article?.startSeek(step: step, from: offset)
    return continueSeek()
  }

  /// Goes on with a movement of the focus, and asks for the names it needs.
  mutating func continueSeek() -> [Effect] {
    guard let outcome = article?.advanceSeek(), let state = article else { return [] }
    switch outcome {
    case .found(let mention, let hasWrapped):
      article?.seek = nil
      article?.focus = mention
      let end: Phrase = state.seek?.step == 1 ? .wrappedToTop : .wrappedToBottom
      notice = hasWrapped ? [interface(end)] : nil
      bringIntoView(mention.range)
      let effects = requestAnnotations()
      return state.seek?.opensCard == true ? effects + openFocusedCard() : effects
    case .waiting(let chunk):
      notice = [interface(.seekingNames)]
      let paragraph = state.annotations.chunks[chunk].lowerBound
      let pieces = article?.annotations.request(paragraph...paragraph) ?? []
      return pieces.map { .annotate(state.article, paragraphs: $0) }
    case .nothing:
      article?.seek = nil
      notice = [interface(.noNames)]
      return []
    }
  }

  /// Takes away what the reader has marked last: the focus, then the hits of a search.
  /// - Returns: whether there was anything.
  mutating func clearMarks() -> Bool {
    if article?.focus != nil {
      article?.focus = nil
      return true
    }
    if article?.sentence != nil {
      article?.mark(nil)
      return true
    }
    guard article?.search != nil else { return false }
    article?.search = nil
    return true
  }

  /// The rows kept between a mark and the edge of the window, where it has room for them.
  private static let contextRows = 2

  /// Scrolls so that a range is in view with the lines around it: as little as that takes, or, from
  /// afar, to the upper third of the window.
  mutating func bringIntoView(_ range: TextRange) {
    guard let state = article else { return }
    let rows = max(1, articleGeometry.text.rows)
    let context = min(Self.contextRows, (rows - 1) / 2)
    let layout = state.layout
    let first = layout.position(ofOffset: range.start)
    let last = layout.position(ofOffset: max(range.start, range.end - 1))
    let isFar =
      first < layout.position(state.top, movedBy: -rows)
      || last > layout.position(state.top, movedBy: 2 * rows - 1)
    if isFar {
      reveal(offset: range.start)
    } else if first < layout.position(state.top, movedBy: context) {
      scroll(to: layout.position(first, movedBy: -context))
    } else if last > layout.position(state.top, movedBy: rows - 1 - context) {
      // A range that is higher than the window is shown from its beginning.
      scroll(to: min(first, layout.position(last, movedBy: -(rows - 1 - context))))
    }
  }
}
