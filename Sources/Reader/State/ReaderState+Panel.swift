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
    case .nextSource: article?.panel.moveSource(by: 1)
    case .previousSource: article?.panel.moveSource(by: -1)
    case .open: return openSource()
    case .eventCard: return openSelectedEvent()
    case .fullTimeline: return openTimeline()
    case .nextArticle: return openNeighbour(1)
    case .previousArticle: return openNeighbour(-1)
    case .setDate: openDatePrompt()
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
    article?.panel.leaveSource()
    relayout()
  }

  private mutating func showNextDisagreement() {
    guard article?.panel.selectNextDisagreement() == true else {
      let isLimited = article?.panel.lanes.chosen.isEmpty == false
      notice = [interface(isLimited ? .noDisagreementInLanes : .noDisagreement)]
      return
    }
    article?.panel.hasFocus = true
    article?.panel.isHidden = false
    relayout()
  }

  /// Shows a lane of the panel or of the whole timeline, or no longer.
  mutating func toggleLane(_ number: Int) {
    if fullTimeline != nil {
      toggleLaneOfTimeline(number)
      return
    }
    guard article?.panel.index != nil, articleGeometry.panel != nil else { return }
    if article?.panel.toggleLane(number) == false {
      notice = [interface(.noLane, String(number))]
    }
    followInPanel()
  }

  /// Opens the card of the event that is selected in the panel.
  private mutating func openSelectedEvent() -> [Effect] {
    guard let event = article?.panel.selectedEvent else { return [] }
    return openCard(of: event)
  }

  /// Goes to the sentence that tells the selected event: in this article if it does, else in the
  /// selected or first source.
  private mutating func openSource() -> [Effect] {
    guard let state = article else { return [] }
    let sources = state.panel.selectedSources
    let chosen =
      state.panel.selectedSource ?? sources.first { $0.path == state.path } ?? sources.first
    guard let source = chosen else { return [] }
    return open(
      source.path, at: .sentence(source.range, of: state.panel.selectedEvent?.id))
  }
}
