import Analysis
public import MasarModel
public import Screen

/// Everything the reader's screen depends on.
///
/// The state is a value that changes by messages and asks for effects; it has no clock, no files and
/// no terminal, so a test is a list of messages and a look at ``frame()``.
public struct ReaderState {
  /// How the reader was started.
  public enum Start: Hashable, Sendable {
    /// With the list of articles.
    case library
    /// In one article; leaving it leaves the program.
    case article(path: String)
    /// With the calibration; leaving it leaves the program.
    case calibration

    /// What has to be done first. It can be under way before there is a screen to show it on.
    public var effects: [Effect] {
      switch self {
      case .library: [.listLibrary]
      case .article(let path): [.openArticle(path: path)]
      case .calibration: []
      }
    }
  }

  let start: Start
  let interface: Interface
  let theme: Theme
  var size: Size
  var preferences: ReadingPreferences
  /// What is known about the terminal; `nil` until it has answered, or has not.
  var terminal: TerminalReport?
  var list = ListState()
  var article: ArticleState?
  /// The article that was asked for and has not arrived.
  var expectedPath: String?
  /// The encoding that was asked for and has not arrived, and whether one was.
  var encodingWish: EncodingWish?
  /// Where to go in it once it is there; `nil` for its top.
  var goal: Goal?
  /// The jump list as it is to be once it is there.
  var pendingJumps: JumpList?
  /// The places to go back to.
  var jumps = JumpList()
  /// The card of an entity that is open; it lies over the article.
  var card: CardState?
  /// The whole timeline, while it is open; it lies over the article.
  var fullTimeline: FullTimelineState?
  /// The card of an event, while it is open; it lies over the timeline.
  var eventCard: EventCardState?
  /// The publication date that is being typed.
  var datePrompt: DatePrompt?
  /// What is kept of reading, as far as it was loaded.
  var reading = ReadingOverview()
  /// Bookmarks and history, while they are open; they lie over everything else.
  var shelf: ShelfState?
  /// The search of the library, while it is open; it lies over the article.
  var finder: FinderState?
  /// The last search of the library, to be opened again.
  var lastFinder: FinderPlace?
  /// How far the index of the library is; `nil` where nothing is being done.
  var libraryProgress: LibraryProgress?
  /// The note on a bookmark that is being written.
  var notePrompt: NotePrompt?
  /// The index of entities, while it is open; it lies over the card.
  var index: IndexState?
  /// The names of all articles, as they were found last.
  var entityIndex: EntityIndex?
  /// Whether they are known, or being looked for.
  var indexProgress = IndexProgress.none
  /// The cards that were seen last, to go back to at once.
  var recentCards: [EntityCard] = []
  var help: HelpState?
  /// The question which mode the terminal shows right; `nil` while it is not asked.
  var calibration: CalibrationState?
  /// Whether the status line tells how to open the calibration.
  var offersCalibration = false
  /// What is being searched for, while it is being typed.
  var prompt: SearchPrompt?
  /// What is said in the status line until the next key, in pieces side by side.
  var notice: [String]?
  /// What is said after it, a key later each.
  var waitingNotices: [[String]] = []
  /// Whether the notice came by itself and has not been there for a key yet.
  var isNoticeRaised = false
  /// Whether the first key of a two-key command was pressed.
  var awaitsSecondKey = false

  /// A place in an article that is being read.
  enum Goal {
    /// A byte of the text.
    case offset(Int)
    /// A sentence, which is marked, and the event that it tells.
    case sentence(TextRange, of: Event.ID?)
    /// A name, which gets the focus.
    case name(Mention)
    /// Where the reader was before.
    case place(ArticlePlace)
    /// The whole timeline.
    case timeline(TimelinePlace)
    /// The card of an event.
    case event(EventPlace)
    /// A place that was kept.
    case kept(ReadingPlace)
    /// So far into the text, 0...1: it may have become another.
    case share(Double)
  }

  /// How far the names of all articles are known.
  enum IndexProgress {
    /// Nobody has looked, or something has changed since.
    case none
    case underWay
    case done
  }

  /// Creates the state before anything is known.
  /// - Parameters:
  ///   - preferences: how text is to look at first; keys change it.
  ///   - notices: what is to be told at first, one after the other.
  ///   - findings: what is wrong with the files of settings; told after that.
  public init(
    start: Start, size: Size, interface: Interface, theme: Theme,
    preferences: ReadingPreferences = ReadingPreferences(), notices: [String] = [],
    findings: [Finding] = []
  ) {
    self.start = start
    self.size = size
    self.interface = interface
    self.theme = theme
    self.preferences = preferences
    waitingNotices = notices.map { [$0] } + findings.map(interface.settingPieces)
    if !waitingNotices.isEmpty { notice = waitingNotices.removeFirst() }
    switch start {
    case .library: break
    case .article(let path): expectedPath = path
    case .calibration: calibration = CalibrationState()
    }
  }
}
