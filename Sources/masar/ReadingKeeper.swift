import Dispatch
import Library
import MasarModel
import Reader
import Storage
import Synchronization

/// Keeps what there is to keep about reading, on a queue of its own: no key ever waits for a disk.
///
/// Where nothing can be kept that is said once, and reading goes on.
final class ReadingKeeper: Sendable {
  /// How long the newest place waits for a newer one, so that a key that is held down costs a few
  /// writes and not hundreds.
  private static let pause = DispatchTimeInterval.milliseconds(400)
  /// How long the opening of an article waits for the place to open it at.
  private static let patience = DispatchTimeInterval.seconds(1)
  /// How long the end of the program waits for the last write.
  private static let lastPatience = DispatchTimeInterval.seconds(2)

  /// The most changes that wait for the disk to take them.
  private static let maximumWaiting = 1_000

  private enum Store {
    case unopened
    case open(StateStore)
    /// Nothing can be written; what was kept before may still be looked up.
    case refused(StorageError, known: StateStore?)
    /// Nothing is to be kept.
    case none
  }

  private struct State {
    var store = Store.unopened
    /// The newest place in each article, as long as it was not written.
    var places: [String: ReadingChange] = [:]
    var isScheduled = false
    /// What could not be written, and is tried again with what comes next.
    var waiting: [ReadingChange] = []
    /// The names of the listed articles by their keys.
    var names: [String: String] = [:]
    var hasToldFailure = false
  }

  private let folder: String?
  private let mailbox: Mailbox
  private let interface: Interface
  private let queue = DispatchQueue(label: "masar.reading", qos: .utility)
  private let state = Mutex(State())

  /// Opens nothing yet.
  /// - Parameter folder: the state folder; below `/dev/null` it says that nothing is to be kept.
  init(folder: String?, mailbox: Mailbox, interface: Interface) {
    self.folder = folder
    self.mailbox = mailbox
    self.interface = interface
  }

  // MARK: Keeping

  /// Keeps a change, soon.
  func keep(_ change: ReadingChange) {
    if case .moved(let path, _, _) = change {
      let isScheduled = state.withLock { state in
        state.places[path] = change
        defer { state.isScheduled = true }
        return state.isScheduled
      }
      if !isScheduled {
        queue.asyncAfter(deadline: .now() + Self.pause) { [self] in writePlaces() }
      }
      return
    }
    queue.async { [self] in
      writePlaces()
      guard write([change], isAsked: change.isAsked) else { return }
      switch change {
      case .bookmarked:
        mailbox.post(.noticeRaised([interface(.bookmarkKept)]))
        loadNow()
      case .annotated, .unbookmarked: loadNow()
      default: break
      }
    }
  }

  /// Waits until everything is written, but not for long.
  func finish() {
    let done = DispatchSemaphore(value: 0)
    queue.async { [self] in
      writePlaces()
      if state.withLock({ !$0.waiting.isEmpty }) { _ = write([], isAsked: true) }
      done.signal()
    }
    _ = done.wait(timeout: .now() + Self.lastPatience)
  }

  private func writePlaces() {
    let places = state.withLock { state in
      defer { state.places = [:] }
      state.isScheduled = false
      return state.places
    }
    guard !places.isEmpty, !write(Array(places.values)) else { return }
    // They are tried again with what comes next, where there are no newer ones by then.
    state.withLock { $0.places.merge(places) { newer, _ in newer } }
  }

  /// - Parameter isAsked: whether the reader has asked for it and is told each time that it fails; then
  ///   a file that could not be opened is tried again as well.
  /// - Returns: whether the changes are kept.
  private func write(_ changes: [ReadingChange], isAsked: Bool = false) -> Bool {
    let all = state.withLock { $0.waiting } + changes
    do throws(StorageError) {
      guard let store = try writable(opensAgain: isAsked) else { return false }
      try store.apply(all)
      state.withLock { $0.waiting = [] }
      return true
    } catch {
      tell(error, always: isAsked)
      // Where it stands now nothing more can be kept; the next try finds the file damaged, and moves it.
      if case .damaged = error { state.withLock { $0.store = .unopened } }
      let waiting = error.mayPass ? all.filter { !$0.isPlace }.suffix(Self.maximumWaiting) : []
      state.withLock { $0.waiting = Array(waiting) }
      return false
    }
  }

  // MARK: Looking up

  /// Looks up everything that is kept, and posts it.
  func load() { queue.async { [self] in loadNow() } }

  /// From here on what is kept of these articles is known by the names they have in the listing.
  func take(_ listing: Listing) {
    var keys = PathKeys()
    var names: [String: String] = [:]
    for group in listing.groups {
      for entry in group.entries { names[keys.key(entry.path)] = entry.path }
    }
    state.withLock { $0.names = names }
    load()
  }

  /// What is kept of an article; `nil` where nothing is, or where it takes too long to find out.
  func record(of path: String) async -> ReadingRecord? {
    await withCheckedContinuation { continuation in
      let waiting = Waiting(continuation)
      queue.async { [self] in
        writePlaces()
        waiting.answer(readable.flatMap { try? $0.record(of: path) })
      }
      DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) { waiting.answer(nil) }
    }
  }

  /// Somebody who waits for what is kept and takes the first answer.
  private final class Waiting<Answer: Sendable>: Sendable {
    private let continuation: Mutex<CheckedContinuation<Answer, Never>?>

    init(_ continuation: CheckedContinuation<Answer, Never>) {
      self.continuation = Mutex(continuation)
    }

    func answer(_ record: Answer) {
      let waiting = continuation.withLock { continuation in
        defer { continuation = nil }
        return continuation
      }
      waiting?.resume(returning: record)
    }
  }

  /// Everything that is kept, by the keys of paths; waits for it, so not on the loop.
  func recordsNow() -> [String: ReadingRecord] {
    queue.sync { readable.flatMap { try? $0.records() } ?? [:] }
  }

  /// The articles that count as read, by the names they have in the listing.
  var readPaths: [String] {
    let names = state.withLock { $0.names }
    return recordsNow().compactMap { key, record in record.isRead ? names[key] ?? key : nil }
  }

  private func loadNow() {
    writePlaces()
    guard let store = readable else { return }
    do {
      let names = state.withLock { $0.names }
      var overview = ReadingOverview(
        bookmarks: try store.bookmarks(), history: try store.history())
      for (key, record) in try store.records() { overview.records[names[key] ?? key] = record }
      for index in overview.bookmarks.indices {
        let key = overview.bookmarks[index].path
        overview.bookmarks[index].path = names[key] ?? key
      }
      for index in overview.history.indices {
        let key = overview.history[index].path
        overview.history[index].path = names[key] ?? key
      }
      mailbox.post(.readingLoaded(overview))
    } catch {
      tell(error, always: false)
      if case .damaged = error { state.withLock { $0.store = .unopened } }
    }
  }

  // MARK: The store; on the queue only

  /// What can be written to, opened when it is first needed; `nil` where nothing is to be kept.
  private func writable(opensAgain: Bool) throws(StorageError) -> StateStore? {
    switch state.withLock({ $0.store }) {
    case .open(let store): return store
    case .none: return nil
    case .refused(let error, _) where !opensAgain || !error.mayPass: throw error
    case .refused, .unopened: break
    }
    guard folder?.hasPrefix("/dev/null/") != true else {
      state.withLock { $0.store = .none }
      return nil
    }
    do {
      let store = try StateStore(folder: folder)
      state.withLock { $0.store = .open(store) }
      if let name = store.movedAside {
        mailbox.post(.noticeRaised(interface.pieces(.stateMovedAside, name)))
      }
      return store
    } catch {
      let known = error.mayPass ? try? StateStore(readingIn: folder) : nil
      state.withLock { $0.store = .refused(error, known: known) }
      throw error
    }
  }

  /// What can be looked up.
  private var readable: StateStore? {
    do {
      return try writable(opensAgain: false)
    } catch {
      tell(error, always: false)
      guard case .refused(_, let known) = state.withLock({ $0.store }) else { return nil }
      return known
    }
  }

  /// Says that something is not kept: once, or each time that the reader has asked for it.
  private func tell(_ error: StorageError, always: Bool) {
    let isNew = state.withLock { state in
      defer { state.hasToldFailure = true }
      return !state.hasToldFailure
    }
    if isNew || always { mailbox.post(.noticeRaised(interface.pieces(error))) }
  }
}

extension ReadingChange {
  /// Whether it was asked for, and did not come about by reading.
  fileprivate var isAsked: Bool {
    switch self {
    case .bookmarked, .annotated, .unbookmarked, .dated, .encoded: true
    case .opened, .moved, .marked: false
    }
  }

  fileprivate var isPlace: Bool {
    if case .moved = self { return true }
    return false
  }
}

extension StorageError {
  /// Whether the same may work later: disks are emptied, locks let go, media made writable.
  fileprivate var mayPass: Bool {
    switch self {
    case .full, .busy, .refused: true
    case .noPlace, .newerSchema, .damaged: false
    }
  }
}
