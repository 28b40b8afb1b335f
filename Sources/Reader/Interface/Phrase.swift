/// Everything the interface says, by what it means; ``PhraseTable`` has the words.
///
/// `%1`, `%2` … in the words stand for arguments.
public enum Phrase: String, CaseIterable, Sendable {
  // Names of things
  case appName, library, article, timeline, help, findings, looseArticles
  // Counts
  case articleCount, sourceCount, wordCount, disagreementCount
  // Status
  case reading, building, emptyLibrary, noTimeline, noEvents, pressHelp, unknownDate, unknownSource
  case top, bottom, rawView, replacedBytes, loadingArticle, marksFull, marksShadda, marksOff
  case digitsAsWritten, digitsWestern, digitsArabicIndic, linesJustified, linesRagged
  case measureIs, noNext, noPrevious, noDisagreement, anyKeyCloses, tooSmall
  // Panel
  case undated, thisArticle, differs, fits, planned, cancelled, denied, sourcesHeading
  // Counted nouns: one, two, three to ten, more
  case oneMinute, twoMinutes, fewMinutes, manyMinutes
  case oneHour, twoHours, fewHours, manyHours
  // Publication basis
  case basisReader, basisFrontMatter, basisDossier, basisByline, basisInferred, basisFileName
  // Findings
  case findingLine, lineNumber, findingMissing, findingEmptyFolder, findingEmptyFile,
    findingUnreadable
  case findingNotRegular, findingNotText, findingTooLarge, findingIllFormed, findingYAML
  case findingWrongType, findingDate, findingUnclosed, findingTrack, findingDuplicateTrack
  case findingUnknownFile, findingLinkLoop
  // Command line
  case noTerminal, dumbTerminal, unknownTerminal, termFellBack, localeFellBack, noUTF8Locale
  case nothingToShow, commandHint, badWidth
  // Help: headings and commands
  case helpMoving, helpReading, helpPanel, helpProgram, helpLegend
  case commandDown, commandUp, commandPageDown, commandPageUp, commandHalfDown, commandHalfUp
  case commandTop, commandBottom, commandNextParagraph, commandPreviousParagraph, commandOpen
  case commandLeave, commandBack, commandNextArticle, commandPreviousArticle, commandPanel,
    commandNextConflict
  case commandRaw, commandMarks, commandDigits, commandJustify, commandWider, commandNarrower,
    commandHelp, commandRedraw
  // Legend
  case kindPerson, kindPlace, kindOrganization, kindNationality, kindTime
}
