import Analysis
import MasarModel
import Screen

extension ReaderState {
  /// Copies the sentence that the reader is at, or else the paragraph, with its source.
  mutating func copy() -> [Effect] {
    guard preferences.copiesToClipboard else {
      notice = [interface(.clipboardOff)]
      return []
    }
    guard let chosen = textToCopy else {
      notice = [interface(.nothingToCopy)]
      return []
    }
    let quotation = Quotation(chosen.range, of: chosen.article, interface: interface)
    guard !quotation.words.isEmpty else {
      notice = [interface(.nothingToCopy)]
      return []
    }
    let count = String(quotation.words.unicodeScalars.count)
    notice = [interface(chosen.isSentence ? .copiedSentence : .copiedParagraph, count)]
    return [.copy(quotation.text)]
  }

  private struct Chosen {
    let article: Article
    let range: TextRange
    let isSentence: Bool
  }

  /// What is marked decides: the source selected in the panel, the focused name, the sentence that the
  /// reader was led to, the current hit; a mark that was scrolled out of view does not count.
  private var textToCopy: Chosen? {
    guard let state = article else { return nil }
    let inCard = eventCard?.selectedSource
    if let source = inCard ?? (state.panel.hasFocus ? state.panel.selectedSource : nil) {
      let other = state.panel.index?.articles[source.path]?.article
      let article = source.path == state.path ? state.article : other
      if let article, source.range.end <= article.text.count {
        return Chosen(article: article, range: source.range, isSentence: true)
      }
    }
    let view = viewedRange
    if state.focus == nil, let sentence = state.sentence, sentence.overlaps(view) {
      return Chosen(article: state.article, range: sentence, isSentence: true)
    }
    let marks = [state.focus?.range, state.search?.currentRange].compactMap { $0 }
    if let mark = marks.first(where: { $0.overlaps(view) }),
      let sentence = state.article.sentence(at: mark.start)
    {
      return Chosen(article: state.article, range: sentence, isSentence: true)
    }
    return paragraphInView.map {
      Chosen(article: state.article, range: $0, isSentence: false)
    }
  }

  /// The first paragraph of the text that begins in view; else the one that is in view. The title is
  /// in the citation, so it is only taken where there is nothing else.
  private var paragraphInView: TextRange? {
    guard let state = article else { return nil }
    let blocks = state.layout.blocks
    let last = state.layout.position(
      state.top, movedBy: max(1, articleGeometry.text.rows) - 1)
    guard blocks.indices.contains(state.top.block), blocks.indices.contains(last.block) else {
      return nil
    }
    var candidates: [(range: TextRange, begins: Bool, isText: Bool)] = []
    for index in state.top.block...last.block {
      guard case .text(let part) = blocks[index].content, !part.isEmpty else { continue }
      let range = blocks[index].paragraph.map { state.article.paragraphs[$0].range } ?? part
      let begins = range.start == part.start && (index > state.top.block || state.top.row == 0)
      let isText = blocks[index].role == .body || blocks[index].role == .caption
      candidates.append((range, begins, isText))
    }
    let chosen =
      candidates.first { $0.begins && $0.isText } ?? candidates.first { $0.isText }
      ?? candidates.first
    return chosen?.range
  }
}
