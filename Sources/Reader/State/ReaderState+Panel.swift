import Library
import MasarModel

extension ReaderState {
  mutating func performInPanel(_ command: Command) -> [Effect] {
    guard article != nil else { return [] }
    switch command {
    case .panel: togglePanel()
    case .nextDisagreement: showNextDisagreement()
    case .lineDown: article?.panel.move(by: 1)
    case .lineUp: article?.panel.move(by: -1)
    case .pageDown, .halfPageDown: article?.panel.move(by: 8)
    case .pageUp, .halfPageUp: article?.panel.move(by: -8)
    case .top: article?.panel.move(by: -.max / 2)
    case .bottom: article?.panel.move(by: .max / 2)
    case .nextArticle: article?.panel.moveSource(by: 1)
    case .previousArticle: article?.panel.moveSource(by: -1)
    case .open: return openSource()
    case .copy: return copy()
    case .back, .leave: closePanel()
    case .jumpBack: return goBack()
    case .jumpForth: return goForth()
    case .index: return openIndex()
    default: break
    }
    return []
  }

  /// Opens the panel and enters it, or puts it away.
  private mutating func togglePanel() {
    guard var panel = article?.panel else { return }
    panel.isHidden = panel.hasFocus
    panel.hasFocus.toggle()
    if panel.hasFocus, panel.selection == nil { panel.move(by: 1) }
    article?.panel = panel
    relayout()
  }

  private mutating func closePanel() {
    article?.panel.hasFocus = false
    article?.panel.source = nil
    relayout()
  }

  private mutating func showNextDisagreement() {
    guard article?.panel.selectNextDisagreement() == true else {
      notice = [interface(.noDisagreement)]
      return
    }
    article?.panel.hasFocus = true
    article?.panel.isHidden = false
    relayout()
  }

  /// Goes to the sentence that tells the selected event: in this article if it does, else in the
  /// selected or first source.
  private mutating func openSource() -> [Effect] {
    guard let state = article else { return [] }
    let sources = state.panel.selectedSources
    let chosen: EventSource? =
      if let index = state.panel.source, sources.indices.contains(index) {
        sources[index]
      } else {
        sources.first { $0.path == state.path } ?? sources.first
      }
    guard let source = chosen else { return [] }
    guard source.path == state.path else {
      return ask(for: source.path, at: .offset(source.range.start), leaving: place)
    }
    jumps.leave(place)
    reveal(offset: source.range.start)
    closePanel()
    return requestAnnotations()
  }
}
