import Library
import MasarModel
import Screen

/// How far what is kept of the reading of an article is up to date.
struct KeptReading: Hashable {
  /// The offset that was kept last.
  var offset = 0
  /// The row that was looked at last for what there is to keep.
  var top: ArticleLayout.Position?
  /// Whether the end has been seen since the article was opened.
  var hasSeenEnd = false
}

extension ReaderState {
  /// Takes what is kept of reading.
  mutating func take(_ overview: ReadingOverview) {
    reading = overview
    if list.arrangement.order == .unread { arrangeList() }
    shelf?.fill(from: overview)
    clampShelf()
  }

  /// Takes what is kept of an article that was opened, and has the opening kept.
  mutating func noteOpening(of opened: Article, _ record: ReadingRecord?) -> [Effect] {
    if let record { reading.records[opened.path] = record }
    return [
      .keep(
        .opened(
          path: opened.path, title: opened.title, fingerprint: opened.text.fingerprint))
    ]
  }

  /// Goes to a place that was kept.
  mutating func resume(at place: ReadingPlace) {
    guard let text = article?.article.text else { return }
    let offset = place.offset(in: text)
    article?.resume(at: offset)
    // What stands there was kept already.
    article?.kept.offset = offset
    clampScroll()
    followInPanel()
  }

  /// How much of the article has been seen up to the last row in view, in percent of its bytes.
  var seenPercent: Int? {
    guard let state = article else { return nil }
    let end = state.layout.position(state.top, movedBy: max(0, articleGeometry.text.rows - 1))
    guard end < state.layout.lastRow else { return 100 }
    let next = state.layout.position(end, movedBy: 1)
    return min(99, state.layout.offset(at: next) * 100 / max(1, state.article.text.count))
  }

  /// Has the line kept that the reader has come to, and the article as read where its end was seen.
  ///
  /// The place is the text that was scrolled to, not the row: other sizes move rows, but no place. While
  /// a query is being typed the view only looks ahead.
  mutating func keepReading() -> [Effect] {
    guard let state = article, !state.isRaw, prompt == nil, state.kept.top != state.top else {
      return []
    }
    article?.kept.top = state.top
    let percent = seenPercent ?? 0
    var effects: [Effect] = []
    if state.kept.offset != state.anchorOffset {
      article?.kept.offset = state.anchorOffset
      let place = ReadingPlace(offset: state.anchorOffset, in: state.article.text)
      reading.records[state.path, default: ReadingRecord()].place = place
      reading.records[state.path]?.progress = percent
      effects.append(.keep(.moved(path: state.path, place, progress: percent)))
    }
    if percent == 100, !state.kept.hasSeenEnd {
      article?.kept.hasSeenEnd = true
      if reading.records[state.path]?.isRead != true { effects += mark(state.path, isRead: true) }
    }
    return effects
  }

  private mutating func mark(_ path: String, isRead: Bool) -> [Effect] {
    reading.records[path, default: ReadingRecord()].isRead = isRead
    return [.keep(.marked(path: path, isRead: isRead))]
  }

  /// Marks the article, or the one that is selected in the list, as read or as unread.
  mutating func toggleRead() -> [Effect] {
    guard let path = article?.path ?? list.selectedEntry?.path else { return [] }
    let isRead = reading.records[path]?.isRead != true
    notice = [interface(isRead ? .markedRead : .markedUnread)]
    return mark(path, isRead: isRead)
  }

  /// Opens the article's address, where the program runs on the machine that the reader sits at; else
  /// says it, and puts it on the clipboard.
  mutating func tellAddress() -> [Effect] {
    guard let url = article?.article.source?.url, Self.isAddress(url) else {
      notice = [interface(.noAddress)]
      return []
    }
    if preferences.opensAddresses {
      notice = [interface(.addressOpened), url]
      return [.openAddress(url)]
    }
    guard preferences.copiesToClipboard else {
      notice = [url]
      return []
    }
    notice = [interface(.addressCopied), url]
    return [.copy(url)]
  }

  /// Whether a text is an address of the Web, in visible ASCII as RFC 3986 asks.
  private static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
