/// What a key asks for. Keys are data: see ``Keymap``.
enum Command: String, CaseIterable, Sendable {
  case lineDown, lineUp, pageDown, pageUp, halfPageDown, halfPageUp, top, bottom
  case nextParagraph, previousParagraph
  case open, back, leave
  case nextArticle, previousArticle
  case panel, fullTimeline, nextDisagreement, lane
  case nextSource, previousSource, eventCard
  case filterEvents, goToDate, nextYear, previousYear, nextMonth, previousMonth
  case setDate
  case raw, cycleEncoding, cycleMarks, cycleDigits, toggleJustification, widerMeasure,
    narrowerMeasure
  case nextName, previousName, hints, lookUp, index
  case jumpBack, jumpForth
  case rename, addAlias, merge, notAnEntity, undoEdit
  case nextKind, previousKind
  case search, nextHit, previousHit, copy
  case searchLibrary, cycleOrder, cycleGrouping, toggleDuplicates
  case bookmark, shelf, toggleRead, address
  case deleteBookmark, editNote, nextPart, previousPart
  case help, redraw, calibrate
}
