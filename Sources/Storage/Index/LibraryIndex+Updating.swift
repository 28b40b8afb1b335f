import Analysis
import Dispatch
import Files
import Foundation
import GRDB
import Library
public import MasarModel
import Synchronization

extension LibraryIndex {
  /// How many files, and how many of their bytes, are read before what was found is written, all of it in
  /// one transaction.
  private static let batchFiles = 4_096
  private static let batchBytes = 16 << 20

  /// Brings the index up to date with the files: those that are new, changed by size, time and content,
  /// moved, and gone.
  ///
  /// Stops early where the task is cancelled; what was written stays, and the next update goes on there.
  /// - Parameter tell: is told how far it is, a few times a second.
  /// - Returns: whether anything has changed.
  /// - Throws: ``StorageError``.
  /// - Complexity: O(*n*) in the files for looking at them, and in the bytes of those that have changed.
  @discardableResult
  public func update(
    tell: @Sendable (LibraryProgress) -> Void = { _ in }
  ) throws(StorageError) -> Bool {
    do {
      return try updateOnce(tell: tell)
    } catch StorageError.damaged {
      try startAnew()
      return try updateOnce(tell: tell)
    }
  }

  private func updateOnce(
    tell: @Sendable (LibraryProgress) -> Void
  ) throws(StorageError) -> Bool {
    let scan = library.scan()
    keep(scan)
    let folders = scan.folders
    let numbers = try write { try Self.number(folders.map { paths.stored($0.path) }, in: $0) }
    let gone = try goneFiles(in: folders, numbers)
    let batches = BatchWriter(self, gone: gone)
    var progress = UpdateProgress(total: folders.reduce(0) { $0 + $1.files.count })
    var waiting: [PendingFile] = []
    var bytes = 0
    for (folder, number) in zip(folders, numbers) {
      var known = try knownFiles(in: number)
      for name in folder.files.names {
        guard !Task.isCancelled else { return try batches.finish() }
        let path = folder.files.path(of: name)
        let stored = paths.stored(name: name)
        let pending = PendingFile(
          path: path, name: stored, folder: folder, number: number,
          encoding: library.encodings.encoding(of: path))
        let old = known.removeValue(forKey: stored)
        if let old, old.matches(pending) {
          progress.done += 1
          continue
        }
        waiting.append(pending.with(old))
        bytes += max(0, pending.size)
        if waiting.count == Self.batchFiles || bytes >= Self.batchBytes {
          try batches.take(read(waiting))
          progress.take(waiting.count)
          (waiting, bytes) = ([], 0)
          tell(progress.value)
        }
      }
    }
    if !waiting.isEmpty {
      try batches.take(read(waiting))
      progress.take(waiting.count)
    }
    var hasChanged = try batches.finish()
    let left = batches.goneFiles
    if !left.isEmpty {
      hasChanged = true
      try remove(left)
    }
    if hasChanged { try tidy() }
    progress.isComplete = true
    tell(progress.value)
    return hasChanged
  }

  /// Reads files, on as many processors as there are.
  private func read(_ files: [PendingFile]) -> [ReadFile] {
    files.concurrentMap { ReadFile($0, library) }
  }

  private func knownFiles(in folder: Int64) throws(StorageError) -> [String: KnownFile] {
    try write { database in
      var known: [String: KnownFile] = [:]
      let rows = try Row.fetchCursor(
        database, sql: "SELECT \(KnownFile.columns) FROM file WHERE folder = ?",
        arguments: [folder])
      while let row = try rows.next() { known[row[0]] = KnownFile(row) }
      return known
    }
  }

  /// The files of the index that are not there any more, by their fingerprints.
  private func goneFiles(
    in folders: [ScannedFolder], _ numbers: [Int64]
  ) throws(StorageError) -> [Int64: [IndexUpdate.Gone]] {
    let places = Dictionary(zip(numbers, folders.indices)) { first, _ in first }
    let indexed = try write {
      try Int64.fetchAll($0, sql: "SELECT DISTINCT folder FROM file ORDER BY folder")
    }
    var gone: [Int64: [IndexUpdate.Gone]] = [:]
    for number in indexed {
      let known = try knownFiles(in: number)
      let names = places[number].map { folders[$0].files.names } ?? []
      let present = Set(names.map(paths.stored(name:)))
      for (name, file) in known where !present.contains(name) {
        gone[file.fingerprint, default: []].append(
          IndexUpdate.Gone(
            id: file.id, folder: number, circumstances: file.circumstances, size: file.size))
      }
    }
    return gone
  }

  private func remove(_ files: [Int64]) throws(StorageError) {
    for start in stride(from: 0, to: files.count, by: Self.batchFiles) {
      let some = Array(files[start..<min(files.count, start + Self.batchFiles)])
      try write { try DocumentWriter($0).remove(files: some) }
    }
  }

  /// Numbers the folders in their order.
  private static func number(_ folders: [String], in database: Database) throws -> [Int64] {
    var numbers: [Int64] = []
    for (rank, path) in folders.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO folder (path, rank) VALUES (?, ?)
          ON CONFLICT (path) DO UPDATE SET rank = excluded.rank WHERE rank != excluded.rank
          """, arguments: [path, rank])
      let number = try Int64.fetchOne(
        database, sql: "SELECT id FROM folder WHERE path = ?", arguments: [path])
      numbers.append(number ?? 0)
    }
    return numbers
  }
}

/// Writes what was read while the next files are being read.
private final class BatchWriter: Sendable {
  private struct State {
    var update: IndexUpdate
    var hasChanged = false
    var failure: StorageError?
  }

  private let index: LibraryIndex
  private let state: Mutex<State>
  private let queue = DispatchQueue(label: "masar.index.write", qos: .utility)

  init(_ index: LibraryIndex, gone: [Int64: [IndexUpdate.Gone]]) {
    self.index = index
    state = Mutex(State(update: IndexUpdate(gone: gone)))
  }

  /// Writes files, once those of before are written: never more than two heaps are in memory.
  func take(_ files: [ReadFile]) throws(StorageError) {
    _ = try finish()
    queue.async { [self] in
      state.withLock { state in
        do throws(StorageError) {
          var update = state.update
          let hasChanged = try index.write { try update.write(files, to: $0) }
          state.update = update
          state.hasChanged = state.hasChanged || hasChanged
        } catch {
          state.failure = error
        }
      }
    }
  }

  /// Waits until everything is written.
  /// - Returns: whether anything was different from what the index had.
  func finish() throws(StorageError) -> Bool {
    queue.sync {}
    let (failure, hasChanged) = state.withLock { ($0.failure, $0.hasChanged) }
    if let failure { throw failure }
    return hasChanged
  }

  /// The files that are gone and have come up nowhere else.
  var goneFiles: [Int64] {
    state.withLock { $0.update.gone.values.flatMap { $0.map(\.id) }.sorted() }
  }
}

/// How far an update is, and how fast.
private struct UpdateProgress {
  let total: Int
  var done = 0
  var isComplete = false
  private var read = 0
  private let start = DispatchTime.now()

  init(total: Int) { self.total = total }

  mutating func take(_ count: Int) {
    done += count
    read += count
  }

  var value: LibraryProgress {
    let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
    let rate = elapsed > 0 ? Int(Double(read) / elapsed) : 0
    return LibraryProgress(done: done, total: total, rate: rate, isComplete: isComplete)
  }
}
