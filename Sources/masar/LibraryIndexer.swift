import Analysis
import Dispatch
import Files
import Library
import MasarModel
import Reader
import Settings
import Storage
import Synchronization

/// Lists and searches the library by its index, which it keeps up to date beside the loop.
final class LibraryIndexer: Sendable {
  /// From so many articles on the list is shown as it was last time, before any folder is looked at.
  private static let large = 2_000
  /// How long the first rows of a library that was never read are waited for, in seconds; each time
  /// after that twice as long, as a longer list takes longer to show.
  private static let firstWait = 0.5
  /// How many rows of a large library are looked up before all of them.
  private static let firstRows = 300
  /// How many seconds names and events are looked for before changes are taken in.
  private static let analysisAtOnce = 1.0
  /// How long it waits for what the reader has asked for, in seconds: he may open an article at once.
  private static let analysisDelay = 1.5

  private let library: FileLibrary
  private let mailbox: Mailbox
  private let reading: ReadingKeeper
  private let interface: Interface
  /// A listing with the dates that the reader has set.
  private let dated: @Sendable (Listing) -> Listing
  private let analyzers: Analyzers
  private let updates = DispatchQueue(label: "masar.index", qos: .utility)
  private let searches = DispatchQueue(label: "masar.search", qos: .userInitiated)
  private let passages = DispatchQueue(label: "masar.passages", qos: .userInitiated)

  private struct State {
    var index: LibraryIndex?
    var isStarted = false
    var isAnalysing = false
    /// Counts the searches; only the last one matters.
    var search = 0
  }
  private let state = Mutex(State())
  /// Whether something is being found out that the reader waits for.
  private let isSomethingAwaited: @Sendable () -> Bool

  init(
    library: FileLibrary, mailbox: Mailbox, reading: ReadingKeeper, interface: Interface,
    dated: @escaping @Sendable (Listing) -> Listing, analyzers: Analyzers,
    isSomethingAwaited: @escaping @Sendable () -> Bool
  ) {
    self.isSomethingAwaited = isSomethingAwaited
    self.dated = dated
    self.library = library
    self.mailbox = mailbox
    self.reading = reading
    self.interface = interface
    self.analyzers = analyzers
  }

  // MARK: The list

  /// Lists the library, and from then on whatever changes in it.
  func list() {
    updates.async { [self] in
      guard let index = opened else { return listWithoutIndex() }
      let isListed = listKnown(index)
      // What changes while it is being read is noticed as well.
      let watch = FolderWatch(library.foldersToWatch)
      start(index, lists: true, isListed: isListed)
      if let watch { follow(watch, index) }
    }
  }

  /// Lists a large library as the index knows it: first what fills a screen, then all of it.
  /// - Returns: whether it was listed.
  private func listKnown(_ index: LibraryIndex) -> Bool {
    guard let first = try? index.firstRows(Self.firstRows), first.total ?? 0 > Self.large else {
      return false
    }
    post(first)
    if let known = try? index.knownListing() { post(known) }
    return true
  }

  private func start(_ index: LibraryIndex, lists: Bool, isListed: Bool) {
    state.withLock { $0.isStarted = true }
    do {
      let partial = PartialListing(first: lists && !isListed ? Self.firstWait : nil)
      let hasChanged = try index.update { [self] progress in
        mailbox.post(.indexProgressed(progress))
        if partial.isDue, !progress.isComplete, let listing = try? index.knownListing() {
          post(listing)
        }
      }
      if lists, hasChanged || !isListed { post(try index.listing()) }
    } catch {
      mailbox.post(.noticeRaised(interface.pieces(index: error)))
      if lists, !isListed { listWithoutIndex() }
      return
    }
    analyseAgain()
  }

  /// Looks again for what has changed, as the reader has done something about it.
  func refresh() {
    guard state.withLock({ $0.isStarted }), let index = current else { return }
    updates.async { [self] in takeChanges(index) }
  }

  private func takeChanges(_ index: LibraryIndex) {
    guard (try? index.update()) == true, let listing = try? index.listing() else { return }
    post(listing)
    analyseAgain()
  }

  /// Finds names and events where that is to be done, a while at a time: what changes in between is
  /// not kept waiting.
  func analyseAgain() {
    let mayBegin = state.withLock { state in
      guard state.isStarted, !state.isAnalysing, state.index?.isKept == true else { return false }
      state.isAnalysing = true
      return true
    }
    if mayBegin { analyse(after: Self.analysisDelay) }
  }

  private func analyse(after seconds: Double) {
    updates.asyncAfter(deadline: .now() + seconds) { [self] in analyse() }
  }

  private func analyse() {
    guard let index = current else { return }
    // Somebody waits for a timeline, nobody for this.
    if isSomethingAwaited() { return analyse(after: Self.analysisDelay) }
    let isDone = try? index.analyse(
      version: analyzers.version, seconds: Self.analysisAtOnce,
      tell: { [mailbox] in mailbox.post(.indexProgressed($0)) },
      analyzer: { [analyzers] in analyzers.analyzer(for: $0) })
    if isDone == false { return analyse(after: 0) }
    state.withLock { $0.isAnalysing = false }
  }

  private func post(_ found: Listing) {
    let listing = dated(found)
    mailbox.post(.libraryListed(listing))
    reading.take(listing)
  }

  private func listWithoutIndex() {
    Task.detached(priority: .userInitiated) { [self] in post(await library.listing()) }
  }

  /// Updates the index whenever a folder changes, as long as the program runs.
  private func follow(_ first: FolderWatch, _ index: LibraryIndex) {
    DispatchQueue.global(qos: .utility).async { [self] in
      var watch = first
      while watch.waitForChange(limit: -1, quiet: 300) {
        guard let next = FolderWatch(library.foldersToWatch) else { return }
        watch = next
        updates.sync { [self] in
          takeChanges(index)
        }
      }
    }
  }

  // MARK: Searching

  /// Searches the library; an earlier search that is still under way is given up.
  func search(_ query: String) {
    let number = state.withLock { state in
      state.search += 1
      return state.search
    }
    current?.interruptSearch()
    searches.async { [self] in answer(query, number) }
  }

  private func answer(_ query: String, _ number: Int) {
    guard isLast(number), let index = opened else { return }
    if state.withLock({ !$0.isStarted }) { start(index, lists: false, isListed: false) }
    // Whatever a field asks about, read marks are only looked up where it may be they.
    if query.contains(":") { index.setRead(reading.readPaths) }
    let result: Result<LibraryHits, QueryProblem>
    do throws(SearchError) {
      result = .success(try index.search(query, withPassages: false))
    } catch {
      switch error {
      case .query(let problem): result = .failure(problem)
      case .interrupted: return
      case .storage(let error):
        mailbox.post(.noticeRaised(interface.pieces(index: error)))
        return
      }
    }
    if isLast(number) { mailbox.post(.librarySearched(query: query, result)) }
  }

  private func isLast(_ number: Int) -> Bool { state.withLock { $0.search } == number }

  /// Reads articles for the sentences that answer a query.
  func findPassages(_ query: String, _ paths: [String]) {
    let number = state.withLock { $0.search }
    passages.async { [self] in
      guard state.withLock({ $0.search }) == number, let index = current else { return }
      let hits = LibraryHits(hits: paths.map { LibraryHit(path: $0, title: "") })
      let found = index.addPassages(to: hits, 0..<paths.count, for: query)
      var passages: [String: Passage] = [:]
      for hit in found.hits { passages[hit.path] = hit.passage }
      mailbox.post(.passagesFound(query: query, passages))
    }
  }

  private var names: @Sendable () -> NameLookup {
    { [analyzers] in NameLookup(analyzers.analyzer(for: nil).knowledgeBase) }
  }

  private var current: LibraryIndex? { state.withLock { $0.index } }

  /// The index, opened when it is first needed: on disk, or where that is refused in memory.
  private var opened: LibraryIndex? {
    state.withLock { state in
      if let index = state.index { return index }
      let folder = library.cacheFolder
      do throws(StorageError) {
        let index = try LibraryIndex(of: library, in: folder, names: names)
        if let name = index.movedAside {
          mailbox.post(.noticeRaised(interface.pieces(.stateMovedAside, name)))
        }
        state.index = index
      } catch {
        mailbox.post(.noticeRaised([interface(.indexNotKept)] + interface.pieces(error)))
        state.index = try? LibraryIndex(of: library, in: nil, names: names)
      }
      return state.index
    }
  }
}

/// When a part of a list is to be shown that is still being made.
private final class PartialListing: Sendable {
  private let next: Mutex<(time: DispatchTime, wait: Double)?>

  init(first: Double?) { next = Mutex(first.map { (.now() + $0, $0) }) }

  var isDue: Bool {
    next.withLock { next in
      guard let known = next, known.time <= .now() else { return false }
      next = (.now() + known.wait * 2, known.wait * 2)
      return true
    }
  }
}

extension FileLibrary {
  /// Where the index is kept; `nil` for single files and standard input, which are read each time.
  var cacheFolder: String? {
    guard let folder = Environment.directories.cache, !folder.hasPrefix("/dev/null/"),
      paths.contains(where: Environment.isFolder),
      !paths.contains(FileLibrary.standardInputPath)
    else { return nil }
    return folder
  }

  /// The folders in which something may change.
  fileprivate var foldersToWatch: Set<String> {
    Set(scan().folders.map(\.path)).union(paths.filter(Environment.isFolder))
  }
}
