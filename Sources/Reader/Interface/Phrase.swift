/// Everything the interface says, by what it means; ``PhraseTable`` has the words.
///
/// `%1`, `%2` … in the words stand for arguments.
public enum Phrase: String, CaseIterable, Sendable {
  // Names of things
  case appName, library, article, timeline, help, findings, looseArticles
  // Counts
  case articleCount, sourceCount, wordCount, disagreementCount
  // Status
  case reading, building, emptyLibrary, noEvents, pressHelp, unknownDate, unknownSource
  case top, bottom, rawView, replacedBytes, loadingArticle, marksFull, marksShadda, marksOff
  case digitsAsWritten, digitsWestern, digitsArabicIndic, linesJustified, linesRagged
  case measureIs, noNext, noPrevious, noDisagreement, anyKeyCloses, tooSmall
  // Panel
  case undated, thisArticle, planned, cancelled, denied
  // Counted nouns: one, two, three to ten, more
  case oneMinute, twoMinutes, fewMinutes, manyMinutes
  case oneHour, twoHours, fewHours, manyHours
  case oneDay, twoDays, fewDays, manyDays, oneWeek, twoWeeks, fewWeeks, manyWeeks
  case oneMonth, twoMonths, fewMonths, manyMonths, oneYear, twoYears, fewYears, manyYears
  // Publication basis
  case basisReader, basisFrontMatter, basisDossier, basisMetadata, basisByline, basisInferred,
    basisFileName
  // Findings
  case findingLine, lineNumber, findingMissing, findingEmptyFolder, findingEmptyFile,
    findingUnreadable
  case findingNotRegular, findingNotText, findingTooLarge, findingIllFormed, findingYAML
  case findingWrongType, findingDate, findingUnclosed, findingTrack, findingDuplicateTrack
  case findingUnknownFile, findingUnknownEntity, findingLinkLoop
  case findingUnknownKey, findingUnknownKeyNearest, findingValue, findingValueNearest,
    findingMovedAside, findingAlreadyThere
  case findingOtherEncoding, findingDamagedArchive, findingUnpacksTooLarge, findingTooInvolved
  case findingUnwritable, checkError, checkNote, checkSummary, addedBefore
  case findingNotAFeed, findingNoEntry, findingTooMany, findingShared
  // Encodings
  case commandEncoding, encodingChosen, encodingAutomatic, encodingFails
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
  case commandCalibrate
  // Calibration
  case calibration, calibrationQuestion, calibrationSigns, calibrationNone, calibrationLeave
  case calibrationFont, calibrationTerminal, calibrationOffer, calibrationHeld, calibrationKept
  case calibrationNoPlace, calibrationRefused, calibrationChosen, calibrationPlace, calibrationLeft
  case calibrationOverruled
  // Doctor
  case doctorVersion, doctorTerminal, doctorEntry, doctorReplies, doctorColors, doctorSize
  case doctorNotice, doctorLocale, doctorMode, doctorWhy, doctorRemembered, doctorFont
  case doctorTestLine, doctorCompleteFonts, doctorFontsWithoutArabic
  case doctorConfiguration, doctorState, doctorIndex, doctorFinding
  case doctorNotAsked, doctorUnset, doctorNone, doctorYes, doctorNo, doctorColumnsAndRows
  case doctorLocaleUTF8, doctorLocaleOther, doctorUncertain, doctorFontHint, doctorColorsOff
  case doctorNoPlace, doctorMissing, doctorPlace
  case doctorReadable, doctorNotReadable, doctorWritable, doctorNotWritable
  case basisOption, basisConfiguration, basisMemory, basisReplies, basisEnvironment
  // Names, search and clipboard
  case helpNames, commandNextName, commandPreviousName, commandHints, commandLookUp
  case commandSearch, commandNextHit, commandPreviousHit, commandCopy
  case searchPrompt, noHits, noSearch, searching, noFocus
  case wrappedToTop, wrappedToBottom, noNames, noNamesInView, seekingNames
  case copiedSentence, copiedParagraph, nothingToCopy, clipboardOff, listComma
  // The entity commands
  case entityMentions, entityArticles, entityOtherNames, entitySpellings, entitySeen
  case entityCompanions, entityEvents, entityContexts, entityMore, entityUnknown, entityAmbiguous
  // Cards, the index and what is changed there
  case helpCard, helpIndex, commandIndex, commandJumpBack, commandJumpForth
  case commandRename, commandAlias, commandMerge, commandNotAnEntity, commandUndoEdit
  case commandNextKind, commandPreviousKind
  case noPlaceBack, noPlaceForth
  case cardSpellings, cardSeen, cardSeenOnce, cardMentions, cardCompanions, cardEvents
  case cardEmpty, cardBuilding, mentionCount
  case entityIndex, indexPrompt, indexAllKinds, indexEmpty, indexName, indexMentions
  case indexArticles, entityCount
  case renamePrompt, aliasPrompt, mergePrompt
  case entityRenamed, aliasAdded, entityMerged, entityDropped, editUndone, undoHint, nothingToUndo
  case editNotKept
  // The list
  case helpList, commandCycleOrder, commandCycleGrouping, commandToggleDuplicates, filterList
  case orderOldest, orderNewest, orderTitle, orderSource, orderLongest, orderUnread
  case groupFolder, groupDay, groupNone, duplicatesShown, duplicatesFolded, copyCount, shownCount
  case nothingFiltered
  // Searching the library
  case commandSearchLibrary, finderPrompt, finderNothing, finderHint, hitCount, indexing
  case hitCountMore, analysing
  case indexingLeft, problemNothing, problemUnclosed, problemUnopened, problemNothingBeside
  case problemUnknownField, problemUnknownFieldNearest, problemNoValue, problemBadValue
  case problemTooLong, problemPlace, indexRefused, indexNotKept
  // The timeline: what its sources say, its screen, the card of an event
  case agreement, agreementLabel, accordingTo, noTimeSaid, gradeFits, gradeOverlaps,
    gradeContradicts
  case pointDate, pointDuration, pointPlace, pointParticipants, peopleCount
  case originAbsolute, originPublication, originPrevious, originDossier, originEvent, originNone
  case originQuotation, originHoliday
  case panelSources, panelConflicts
  case onlyLanes, noLane, withoutTrack, noDisagreementInLanes
  case helpInPanel, helpTimeline
  case commandFullTimeline, commandLane, commandNextSource, commandPreviousSource
  case commandEventCard, commandFilterEvents, commandGoToDate
  case commandNextYear, commandPreviousYear, commandNextMonth, commandPreviousMonth
  case eventCount, filterPrompt, noEventsLeft, goToDatePrompt, noSuchMonth, notAMonth
  case timeOfDay, localTime, timeWithOffset
  case hoursAndMinutes
  case eventTrack, eventDays, eventStatus, eventPlace, eventParticipants, eventSources, happened
  // The publication date that the reader sets
  case commandSetDate, datePrompt, dateUnreadable, dateWithoutYear, dateNoSuchDay, dateSet,
    dateUnset
  // The timeline command
  case noSuchTrack, noTracks, fromAfterTo, undatedLeftOut, notADate
  // What is kept of reading
  case helpKept, helpShelf, commandBookmark, commandShelf, commandToggleRead, commandAddress
  case commandDeleteBookmark, commandEditNote, commandNextPart, commandPreviousPart
  case bookmarks, history, noBookmarks, noHistory, notePrompt, bookmarkKept, bookmarkDeleted
  case markedRead, markedUnread, noAddress, addressCopied, addressOpened, addressNotOpened,
    bookmarkCount, visitCount
  case stateNoPlace, stateNewer, stateBusy, stateFull, stateDamaged, stateRefused, stateMovedAside
  case stateImported, stateNotADocument
  // Legend
  case kindPerson, kindPlace, kindOrganization, kindNationality, kindTime
}
