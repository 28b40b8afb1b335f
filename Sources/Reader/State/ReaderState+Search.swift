import Analysis
import MasarModel
import Screen

extension ReaderState {
  // MARK: The prompt

  /// Opens the line in which a query is typed.
  mutating func openPrompt() {
    guard let state = article else { return }
    prompt = SearchPrompt(
      previous: state.search, anchor: state.anchor, origin: viewedRange.start)
    article?.search = nil
  }

  /// Takes a key while a query is being typed: none of them is a command.
  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    switch key {
    case .escape: return closePrompt()
    case .enter: return acceptPrompt()
    case .control("l"): return [.redraw]
    default:
      guard prompt?.input.edit(key) == true else { return [] }
      return searchFromPrompt()
    }
  }

  /// Goes back to where the reader was, with the search there was before.
  private mutating func closePrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    article?.search = prompt.previous
    goBack(to: prompt.anchor)
    return requestAnnotations()
  }

  private mutating func acceptPrompt() -> [Effect] {
    guard let search = article?.search else { return closePrompt() }
    prompt = nil
    if !search.isUnderWay { tellIfNothingFound(search) }
    return []
  }

  /// Searches for what has been typed so far.
  private mutating func searchFromPrompt() -> [Effect] {
    guard let prompt, let state = article else { return [] }
    let query = prompt.input.text
    guard ArticleSearch(query) != nil else {
      article?.search = nil
      goBack(to: prompt.anchor)
      return requestAnnotations()
    }
    article?.search = SearchState(
      query: query, isRaw: state.isRaw, hits: state.search?.hits ?? SearchHits(),
      origin: prompt.origin, anchor: prompt.anchor)
    return [.search(state.article, query: query, isRaw: state.isRaw)]
  }

  /// Another article has come while a query is being typed: from here on it is meant for that one.
  mutating func searchAgainInPrompt() -> [Effect] {
    guard let prompt, let state = article else { return [] }
    self.prompt = SearchPrompt(
      input: prompt.input, anchor: state.anchor, origin: viewedRange.start)
    return searchFromPrompt()
  }

  private mutating func goBack(to anchor: ArticleState.Anchor) {
    article?.go(to: anchor)
    clampScroll()
    followInPanel()
  }

  // MARK: Hits

  /// Takes what a search has found; the answer to a query that is no longer asked for is dropped.
  mutating func take(_ hits: SearchHits, of query: String, isRaw: Bool) -> [Effect] {
    guard var search = article?.search, search.isUnderWay, search.query == query,
      search.isRaw == isRaw
    else { return [] }
    search.take(hits)
    article?.search = search
    guard let anchor = search.anchor else { return [] }
    goBack(to: anchor)
    if let range = search.currentRange {
      bringIntoView(range)
    } else if prompt == nil {
      tellIfNothingFound(search)
    }
    return requestAnnotations()
  }

  /// Searches anew, without moving: the article is shown as the file it is, or as an article again.
  mutating func searchAgain() -> [Effect] {
    guard let state = article, let search = state.search else { return [] }
    let origin = search.currentRange?.start ?? viewedRange.start
    article?.search = SearchState(
      query: search.query, isRaw: state.isRaw, origin: origin, anchor: nil)
    return [.search(state.article, query: search.query, isRaw: state.isRaw)]
  }

  /// Goes to the next hit, or the one before; from the first or last one in view where the current one
  /// is not.
  mutating func moveHit(_ step: Int) {
    guard let search = article?.search else {
      notice = [interface(.noSearch)]
      return
    }
    guard !search.isUnderWay else {
      notice = [interface(.searching)]
      return
    }
    let ranges = search.hits.ranges
    guard !ranges.isEmpty else { return tellIfNothingFound(search) }
    let view = viewedRange
    var index: Int
    if let current = search.current, ranges[current].overlaps(view) {
      index = current + step
    } else if step > 0 {
      index = ranges.partitioningIndex { $0.end > view.start }
    } else {
      index = ranges.partitioningIndex { $0.start >= view.end } - 1
    }
    if !ranges.indices.contains(index) {
      notice = [interface(step > 0 ? .wrappedToTop : .wrappedToBottom)]
      index = step > 0 ? 0 : ranges.count - 1
    }
    article?.search?.current = index
    bringIntoView(ranges[index])
  }

  private mutating func tellIfNothingFound(_ search: SearchState) {
    if search.hits.ranges.isEmpty { notice = [interface(.noHits), search.query] }
  }
}
