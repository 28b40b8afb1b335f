import MasarModel
import Screen
import Typesetting

extension ReaderState {
  /// Takes in what has happened.
  /// - Returns: what is to be done because of it, in order.
  public mutating func update(_ message: Message) -> [Effect] {
    let effects = react(to: message)
    return effects + keepReading()
  }

  private mutating func react(to message: Message) -> [Effect] {
    switch message {
    case .keyPressed(let key):
      return press(key)
    case .resized(let size):
      resize(to: size)
      return requestAnnotations()
    case .terminalIdentified(let report):
      return identify(report)
    case .libraryListed(let listing):
      takeListing(listing)
      return forgetIndex()
    case .articleOpened(let path, let opened, let record):
      return open(opened, path: path, record)
    case .librarySearched(let query, let result): return take(result, of: query)
    case .passagesFound(let query, let passages):
      if finder?.input.text == query { finder?.take(passages) }
      return []
    case .indexProgressed(let progress):
      libraryProgress = progress.isComplete ? nil : progress
      return finder == nil || !progress.isComplete ? [] : searchLibrary()
    case .readingLoaded(let overview):
      take(overview)
      return []
    case .paragraphsAnnotated(let path, let paragraphs, let annotation):
      guard article?.path == path else { return [] }
      article?.take(annotation, for: paragraphs)
      return continueSeek() + (article?.awaitsHints == true ? showHints() : [])
    case .timelineBuilt(let path, let analysis):
      guard article?.path == path else { return [] }
      article?.take(analysis)
      relayout()
      refreshTimeline()
      return requestAnnotations()
    case .publicationSet(let path, let publication):
      return take(publication, of: path)
    case .articleSearched(let path, let query, let isRaw, let hits):
      guard article?.path == path else { return [] }
      return take(hits, of: query, isRaw: isRaw)
    case .entityLookedUp(let id, let entity):
      if let entity, card?.entity.id == id, card?.isComplete == false { card?.take(entity) }
      clampNames()
      return []
    case .entityIndexBuilt(let index):
      return take(index)
    case .entityDescribed(let id, let card):
      take(card, of: id)
      return []
    case .entityEdited(let edit):
      return tell(edit)
    case .entityEditUndone(let edit):
      return tellUndone(edit)
    case .noticeRaised(let pieces):
      raise(pieces)
      return []
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    takeNextNotice()
    article?.awaitsHints = false
    if calibration != nil { return pressInCalibration(key) }
    if help != nil { return pressInHelp(key) }
    if notePrompt != nil { return pressInNotePrompt(key) }
    if shelf != nil { return pressInShelf(key) }
    if finder != nil { return pressInFinder(key) }
    if list.isFiltering, article == nil, card == nil, index == nil {
      return pressInListFilter(key)
    }
    if index != nil { return pressInIndex(key) }
    if card?.prompt != nil { return pressInEditPrompt(key) }
    if card == nil, eventCard == nil, fullTimeline?.prompt != nil {
      return pressInTimelinePrompt(key)
    }
    if datePrompt != nil { return pressInDatePrompt(key) }
    if prompt != nil { return pressInPrompt(key) }
    if article?.hints != nil { return pressInHints(key) }
    let afterPrefix = awaitsSecondKey
    awaitsSecondKey = false
    if !afterPrefix, Keymap.latin(key) == .character(Keymap.prefix) {
      awaitsSecondKey = true
      return []
    }
    offersCalibration = false
    guard let command = Keymap.command(for: key, afterPrefix: afterPrefix, on: keyScreen) else {
      return []
    }
    switch command {
    case .help:
      help = HelpState()
      return []
    case .redraw:
      return [.redraw]
    case .calibrate:
      calibration = CalibrationState()
      return []
    case .shelf: return openShelf()
    case .searchLibrary: return openFinder()
    case .lane:
      if card == nil, eventCard == nil { toggleLane(Keymap.number(of: key) ?? 0) }
      return []
    default:
      if card != nil { return performInCard(command) }
      if eventCard != nil { return performInEventCard(command) }
      if fullTimeline != nil { return performInTimeline(command) }
      return article == nil ? performInList(command) : performInArticle(command)
    }
  }

  /// Whose keys count first.
  private var keyScreen: Keymap.Screen {
    if card != nil { return .card }
    if eventCard != nil { return .general }
    if fullTimeline != nil { return .timeline }
    return article?.panel.hasFocus == true ? .panel : .general
  }

  /// Takes away what was said, or says what waits.
  private mutating func takeNextNotice() {
    notice = waitingNotices.isEmpty ? nil : waitingNotices.removeFirst()
    isNoticeRaised = false
  }

  /// Shows a notice that answers no key; where there is one already it waits for the next key.
  private mutating func raise(_ pieces: [String]) {
    guard isNoticeRaised, notice != pieces else {
      notice = pieces
      isNoticeRaised = true
      return
    }
    if !waitingNotices.contains(pieces) { waitingNotices.append(pieces) }
  }

  private mutating func pressInHelp(_ key: Key) -> [Effect] {
    let command = Keymap.command(for: key, afterPrefix: false)
    let page = max(1, size.rows - 2)
    switch command {
    case .lineDown: help?.scroll(by: 1)
    case .lineUp: help?.scroll(by: -1)
    case .pageDown: help?.scroll(by: page)
    case .pageUp: help?.scroll(by: -page)
    case .redraw: return [.redraw]
    default: help = nil
    }
    help?.clamp(rows: HelpView.rowCount, height: page)
    return []
  }

  private mutating func resize(to size: Size) {
    self.size = size
    relayout()
    list.clamp(height: listGeometry.rows.rows)
    clampNames()
    clampTimeline()
    clampShelf()
    clampFinder()
    help?.clamp(rows: HelpView.rowCount, height: max(1, size.rows - 2))
  }
}

/// How far the help page is scrolled.
struct HelpState: Hashable {
  var top = 0

  mutating func scroll(by rows: Int) { top = max(0, top + rows) }

  mutating func clamp(rows: Int, height: Int) {
    top = min(top, max(0, rows - height))
  }
}
