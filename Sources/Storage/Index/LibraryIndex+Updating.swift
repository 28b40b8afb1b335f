import Dispatch
import Files
import Foundation
import GRDB
import Library
public import MasarModel
import Synchronization

extension LibraryIndex {
  /// How many files are read before what was found is written, all of it in one transaction.
  private static let batch = 512

  /// Brings the index up to date with the files: those that are new, changed by size, time and content,
  /// and gone.
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
    let (folders, _) = library.scan()
    let numbers = try write { try Self.keep(folders.map { paths.stored($0.path) }, in: $0) }
    var known = try write { database in
      var known: [Int64: KnownFile] = [:]
      let rows = try Row.fetchCursor(
        database, sql: "SELECT key, id, size, modified, fingerprint, circumstances FROM file")
      while let row = try rows.next() { known[row[0]] = KnownFile(row) }
      return known
    }
    var progress = UpdateProgress(total: folders.reduce(0) { $0 + $1.files.count })
    var hasChanged = false
    var waiting: [PendingFile] = []
    for (folder, number) in zip(folders, numbers) {
      for path in folder.files {
        guard !Task.isCancelled else { return hasChanged }
        let pending = PendingFile(
          path: path, stored: paths.stored(path), folder: folder, number: number,
          encoding: library.encodings.encoding(of: path))
        let old = known.removeValue(forKey: pending.key)
        if let old, old.matches(pending) {
          progress.done += 1
          continue
        }
        waiting.append(pending.with(old))
        if waiting.count == Self.batch {
          hasChanged = try take(waiting) || hasChanged
          progress.take(waiting.count)
          waiting = []
          tell(progress.value)
        }
      }
    }
    if !waiting.isEmpty {
      hasChanged = try take(waiting) || hasChanged
      progress.take(waiting.count)
    }
    if !known.isEmpty {
      hasChanged = true
      let gone = known.values.map(\.id)
      try write { database in
        for id in gone {
          try database.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [id])
        }
      }
    }
    progress.isComplete = true
    tell(progress.value)
    return hasChanged
  }

  /// Reads files, on as many processors as there are, and writes what is in them.
  /// - Returns: whether any of them is different from what the index has.
  private func take(_ files: [PendingFile]) throws(StorageError) -> Bool {
    let read = Mutex([ReadFile?](repeating: nil, count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let file = ReadFile(files[index], library)
      read.withLock { $0[index] = file }
    }
    let all = read.withLock { $0 }.compactMap(\.self)
    try write { database in
      for file in all { try file.write(to: database, paths) }
    }
    return all.contains { !$0.isUnchanged }
  }

  /// Numbers the folders in their order.
  private static func keep(_ folders: [String], in database: Database) throws -> [Int64] {
    var numbers: [Int64] = []
    for (rank, path) in folders.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO folder (path, rank) VALUES (?, ?)
          ON CONFLICT (path) DO UPDATE SET rank = excluded.rank
          """, arguments: [path, rank])
      let number = try Int64.fetchOne(
        database, sql: "SELECT id FROM folder WHERE path = ?", arguments: [path])
      numbers.append(number ?? 0)
    }
    return numbers
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
