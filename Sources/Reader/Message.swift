public import Analysis
public import Library
public import MasarModel
public import Screen

/// Something that has happened. Messages are all that ever changes a ``ReaderState``.
public enum Message: Sendable {
  /// A key was pressed.
  case keyPressed(Key)
  /// The terminal has another size.
  case resized(Size)
  /// The terminal was identified.
  case terminalIdentified(TerminalReport)
  /// The library was listed.
  case libraryListed(Listing)
  /// An article was read, or could not be; and what is kept of the reading of it.
  case articleOpened(path: String, OpenedArticle, ReadingRecord? = nil)
  /// Some paragraphs of an article were analysed.
  case paragraphsAnnotated(path: String, paragraphs: Range<Int>, Annotation)
  /// The timeline of an article's dossier was built.
  case timelineBuilt(path: String, DossierAnalysis)
  /// A publication date was set by the reader, or is the article's own again.
  case publicationSet(path: String, Publication)
  /// An article was searched; `isRaw` says whether as the file it is.
  case articleSearched(path: String, query: String, isRaw: Bool, SearchHits)
  /// An entity was looked up; `nil` where nothing is known about it.
  case entityLookedUp(Entity.ID, Entity?)
  /// The names of all articles were found.
  case entityIndexBuilt(EntityIndex)
  /// The articles were asked about an entity; `nil` where none of them names it.
  case entityDescribed(Entity.ID, EntityCard?)
  /// An entity was changed: names are found and linked anew from here on.
  case entityEdited(NameChange)
  /// The last change was undone; `nil` where there was none.
  case entityEditUndone(NameChange?)
  /// What is kept of reading was looked up.
  case readingLoaded(ReadingOverview)
  /// The library was searched; or why it could not be.
  case librarySearched(query: String, Result<LibraryHits, QueryProblem>)
  /// The sentences were found that answer a query, in some of its hits.
  case passagesFound(query: String, [String: Passage])
  /// The index of the library has come so far.
  case indexProgressed(LibraryProgress)
  /// There is something to tell the reader, in pieces that are set side by side.
  case noticeRaised([String])
}

/// Something to be done outside the state; its result comes back as a ``Message``.
public enum Effect: Sendable, Equatable {
  /// List the library.
  case listLibrary
  /// Read an article.
  case openArticle(path: String)
  /// Open an address of the Web in a browser.
  case openAddress(String)
  /// Read an article in another encoding, and remember that for its file; `nil` leaves it to the bytes.
  case chooseEncoding(path: String, TextEncoding?)
  /// Find the names and times in some paragraphs of an article.
  case annotate(Article, paragraphs: Range<Int>)
  /// Read the article's dossier and build its timeline.
  case buildTimeline(Article, Dossier?)
  /// Set the publication date of an article; `nil` leaves it to the article again.
  case setPublished(path: String, CalendarDate?)
  /// Send right-to-left text in this mode, and remember it for terminals of this name.
  case rememberOutputMode(OutputMode)
  /// Remember that calibration was offered in terminals of this name.
  case noteCalibrationOffer
  /// Find a query in an article, or in the file it is; only the last search that was asked for matters.
  case search(Article, query: String, isRaw: Bool)
  /// Tell what is known about an entity.
  case lookUp(Entity.ID)
  /// Find the names of all listed articles, or, where nothing was listed, of those that were named at
  /// the start; what was found before is kept as long as nothing was edited.
  case buildEntityIndex(Listing?)
  /// Nobody waits for the names of all articles any more.
  case stopEntityIndex
  /// Tell what the articles say of an entity, by the index that was built last.
  case describe(Entity.ID)
  /// Change an entity, for good.
  case editEntity(NameChange)
  /// Undo the last change.
  case undoEntityEdit
  /// Keep something about reading.
  case keep(ReadingChange)
  /// Look up what is kept of reading.
  case loadReading
  /// Search the library; only the last search that was asked for matters.
  case searchLibrary(query: String)
  /// Find the sentences that answer a query in these articles.
  case findPassages(query: String, paths: [String])
  /// Put a text on the clipboard of the terminal.
  case copy(String)
  /// Draw everything anew.
  case redraw
  /// Leave the program.
  case quit
}
