import Library
import MasarModel
import Screen
import Typesetting

extension ReaderState {
  /// Shows an article that has arrived, or says why it cannot be shown.
  mutating func open(
    _ opened: OpenedArticle, path: String, _ record: ReadingRecord?
  ) -> [Effect] {
    guard path == expectedPath else { return [] }
    // The key was pressed again before the answer came.
    if let wish = encodingWish, wish.encoding != opened.chosenEncoding { return [] }
    defer { expectNothing() }
    let wish = encodingWish
    encodingWish = nil
    if let wish, opened.article == nil { return takeBack(wish, path: path) }
    guard let read = opened.article else {
      notice = opened.findings.last.map(interface.pieces) ?? [interface(.nothingToShow)]
      return []
    }
    let dossier = list.dossier(ofPath: path)
    let before = article
    let found = foundEncoding(of: read, opened)
    article = ArticleState(
      article: read, dossier: dossier, findings: opened.findings, options: layoutOptions)
    article?.foundEncoding = found
    article?.chosenEncoding = opened.chosenEncoding
    if let before { article?.panel.isHidden = before.panel.isHidden }
    if let dossier, before?.dossier?.path == dossier.path, let lanes = before?.panel.lanes {
      article?.panel.adopt(lanes)
    }
    closeTimeline()
    datePrompt = nil
    if let pendingJumps { jumps = pendingJumps }
    let stop = closeNames()
    list.select(path: path)
    list.clamp(height: listGeometry.rows.rows)
    // Now that there is an article, its direction counts for paragraphs without strong letters.
    relayout()
    if let finding = opened.findings.last { notice = interface.pieces(of: finding) }
    if wish != nil { notice = [encodingNotice(of: opened, read)] }
    shelf = nil
    closeFinder()
    let visit = noteOpening(of: read, record)
    if let goal { reach(goal) } else if let place = record?.place { resume(at: place) }
    return stop + visit + requestAnnotations() + [.buildTimeline(read, dossier)]
      + searchAgainInPrompt()
  }

  mutating func performInArticle(_ command: Command) -> [Effect] {
    if article?.panel.hasFocus == true {
      article?.seek = nil
      return performInPanel(command)
    }
    switch command {
    case .nextName, .previousName: break
    case .open, .lookUp:
      // Names are still being looked for: the card opens when the name is there.
      if article?.seek != nil {
        article?.seek?.opensCard = true
        notice = [interface(.seekingNames)]
        return []
      }
    default: article?.seek = nil
    }
    let page = max(1, articleGeometry.text.rows - 1)
    switch command {
    case .lineDown: scroll(by: 1)
    case .lineUp: scroll(by: -1)
    case .pageDown: scroll(by: page)
    case .pageUp: scroll(by: -page)
    case .halfPageDown: scroll(by: max(1, page / 2))
    case .halfPageUp: scroll(by: -max(1, page / 2))
    case .top: scroll(to: .start)
    case .bottom: if let layout = article?.layout { scroll(to: layout.lastRow) }
    case .nextParagraph: scrollToParagraph(forward: true)
    case .previousParagraph: scrollToParagraph(forward: false)
    case .open: if visibleFocus != nil { return openFocusedCard() }
    case .back: return leaveArticle()
    case .leave:
      if clearMarks() { return [] }
      return goBack()
    case .jumpBack: return goBack()
    case .jumpForth: return goForth()
    case .index: return openIndex()
    case .nextName: return moveFocus(1)
    case .previousName: return moveFocus(-1)
    case .hints: return showHints()
    case .lookUp: return openFocusedCard()
    case .search: openPrompt()
    case .nextHit: moveHit(1)
    case .previousHit: moveHit(-1)
    case .copy: return copy()
    case .nextArticle: return openNeighbour(1)
    case .previousArticle: return openNeighbour(-1)
    case .panel, .nextDisagreement: return performInPanel(command)
    case .fullTimeline: return openTimeline()
    case .setDate: openDatePrompt()
    case .raw:
      let options = layoutOptions
      article?.toggleRaw(options: options)
      clampScroll()
      return searchAgain() + requestAnnotations()
    case .cycleEncoding: return cycleEncoding()
    case .cycleMarks: cycleMarks()
    case .cycleDigits: cycleDigits()
    case .toggleJustification: toggleJustification()
    case .widerMeasure: changeMeasure(by: 4)
    case .narrowerMeasure: changeMeasure(by: -4)
    case .bookmark: openNotePrompt()
    case .toggleRead: return toggleRead()
    case .address: return tellAddress()
    default: break
    }
    return requestAnnotations()
  }

  /// Leaves the article for what is no article: a card, the list, or the end of the program.
  private mutating func leaveArticle() -> [Effect] {
    if let effects = goBack(past: \.isArticle) { return effects }
    guard case .library = start else { return [.quit] }
    expectNothing()
    article = nil
    return []
  }

  mutating func openNeighbour(_ step: Int) -> [Effect] {
    let paths = list.paths
    guard let path = article?.path, let index = paths.firstIndex(of: path),
      paths.indices.contains(index + step)
    else {
      notice = [interface(step > 0 ? .noNext : .noPrevious)]
      return []
    }
    return ask(for: paths[index + step])
  }

  // MARK: Scrolling

  mutating func scroll(by rows: Int) {
    guard let state = article else { return }
    scroll(to: state.layout.position(state.top, movedBy: rows))
  }

  mutating func scroll(to position: ArticleLayout.Position) {
    article?.top = position
    clampScroll()
    article?.setAnchor()
    followInPanel()
  }

  /// Shows the byte at `offset` in the upper third of the window.
  mutating func reveal(offset: Int) {
    guard let state = article else { return }
    let position = state.layout.position(ofOffset: offset)
    scroll(to: state.layout.position(position, movedBy: -(articleGeometry.text.rows / 3)))
  }

  mutating func clampScroll() {
    guard let state = article else { return }
    // Only near the end does the end have to be laid out.
    let height = articleGeometry.text.rows
    let bottom = state.layout.position(state.top, movedBy: max(1, height))
    guard bottom >= state.layout.lastRow || state.top > state.layout.lastRow else { return }
    article?.top = min(state.top, state.layout.lastTop(height: height))
  }

  private mutating func scrollToParagraph(forward: Bool) {
    guard let state = article else { return }
    var block = state.top.block
    if forward {
      block += 1
      guard block < state.layout.blocks.count else { return }
    } else if state.top.row == 0 {
      block = max(0, block - 1)
    }
    scroll(to: ArticleLayout.Position(block: block, row: 0))
  }

  mutating func followInPanel() {
    guard let state = article, !state.panel.hasFocus else { return }
    article?.panel.follow(path: state.path, offset: state.layout.offset(at: state.top))
  }

  // MARK: Looks

  var layoutOptions: LayoutOptions {
    LayoutOptions(
      measure: articleGeometry.text.columns,
      fallbackDirection: article?.article.direction ?? .rightToLeft, marks: marks,
      digits: preferences.digits, justifies: preferences.justifies)
  }

  /// The marks that are shown: what was chosen, else what the terminal can do.
  var marks: MarksPolicy {
    preferences.marks ?? (terminal?.combinesMarks == false ? .off : .full)
  }

  /// Lays out for the present size and preferences, and shows the place that was scrolled to again.
  ///
  /// The place is kept by the text, not by the row number: rows change with the measure.
  mutating func relayout() {
    guard let state = article else { return }
    let options = layoutOptions
    state.layout.setOptions(options)
    article?.returnToAnchor()
    clampScroll()
  }

  private mutating func cycleMarks() {
    let policies: [MarksPolicy] = [.full, .shaddaOnly, .off]
    let index = policies.firstIndex(of: marks) ?? 0
    preferences.marks = policies[(index + 1) % policies.count]
    notice = [interface([.marksFull, .marksShadda, .marksOff][(index + 1) % policies.count])]
    relayout()
  }

  private mutating func cycleDigits() {
    let policies: [DigitsPolicy] = [.asWritten, .western, .arabicIndic]
    let next = ((policies.firstIndex(of: preferences.digits) ?? 0) + 1) % policies.count
    preferences.digits = policies[next]
    notice = [interface([.digitsAsWritten, .digitsWestern, .digitsArabicIndic][next])]
    relayout()
  }

  private mutating func toggleJustification() {
    preferences.justifies.toggle()
    notice = [interface(preferences.justifies ? .linesJustified : .linesRagged)]
    relayout()
  }

  private mutating func changeMeasure(by columns: Int) {
    let range = ReadingPreferences.measures
    preferences.measure = min(
      max(preferences.measure + columns, range.lowerBound), range.upperBound)
    relayout()
    notice = [interface(.measureIs, String(articleGeometry.text.columns))]
  }

  // MARK: Annotations

  /// Asks for the names and times of the paragraphs in view.
  mutating func requestAnnotations() -> [Effect] {
    guard var state = article else { return [] }
    let end = state.layout.position(state.top, movedBy: max(1, articleGeometry.text.rows))
    let blocks = state.top.block...max(state.top.block, end.block)
    let paragraphs = blocks.compactMap { block in
      state.layout.blocks.indices.contains(block) ? state.layout.blocks[block].paragraph : nil
    }
    guard let first = paragraphs.first, let last = paragraphs.last else { return [] }
    let pieces = state.annotations.request(first...last)
    article = state
    return pieces.map { .annotate(state.article, paragraphs: $0) }
  }
}
