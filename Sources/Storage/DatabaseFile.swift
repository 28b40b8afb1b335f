import Files
import GRDB
import Glibc

/// An open SQLite database of the program's own: 0600 in a folder of 0700.
struct DatabaseFile: Sendable {
  /// Where it is; `:memory:` where it is on no disk.
  let path: String
  let queue: DatabaseQueue
  /// The name that a damaged file found in its place was given.
  let movedAside: String?

  /// What a database holds, and how careful one has to be with it.
  struct Kind {
    let name: String
    let migrator: DatabaseMigrator
    /// Whether it can be made again: then it is neither synced at each change nor checked when it is opened.
    let isCache: Bool
    /// Makes a new connection ready.
    var prepare: @Sendable (Database) throws -> Void = { _ in }
  }

  /// Opens a database, makes it where it is missing, and brings it up to date.
  ///
  /// A damaged one is renamed, never deleted; one of a later version is left alone. All of this happens
  /// under a lock, so that two programs that start at once do it one after the other.
  static func open(_ kind: Kind, in folder: String) throws(StorageError) -> DatabaseFile {
    let path = folder + "/" + kind.name
    do {
      try PrivateFolder.make(folder)
      let lock = try FileLock(path + ".lock")
      defer { withExtendedLifetime(lock) {} }
      do {
        return DatabaseFile(path: path, queue: try connect(kind, path), movedAside: nil)
      } catch StorageError.damaged {
        let name = try moveAside(path)
        return DatabaseFile(path: path, queue: try connect(kind, path), movedAside: name)
      }
    } catch {
      throw StorageError(error, path: path)
    }
  }

  /// Opens a database that can be read, but not written to: on a disk that is full, or that nobody may
  /// write to. Nothing is made or changed; one of another version is refused.
  static func openToRead(_ kind: Kind, in folder: String) throws(StorageError) -> DatabaseFile {
    let path = folder + "/" + kind.name
    do {
      do {
        return try openToRead(kind, path, address: path)
      } catch is DatabaseError {
        // Without room for the shared memory of its log: as a file that nobody can write to.
        let address = "file:" + percentEncoded(path) + "?immutable=1"
        return try openToRead(kind, path, address: address)
      }
    } catch {
      throw StorageError(error, path: path)
    }
  }

  private static func openToRead(
    _ kind: Kind, _ path: String, address: String
  ) throws -> DatabaseFile {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(1)
    let queue = try DatabaseQueue(path: address, configuration: configuration)
    let isCurrent = try queue.read { database in
      try kind.migrator.hasCompletedMigrations(database)
        && !kind.migrator.hasBeenSuperseded(database)
    }
    guard isCurrent else { throw StorageError.newerSchema(path: path) }
    return DatabaseFile(path: path, queue: queue, movedAside: nil)
  }

  /// A path as RFC 3986 writes it.
  private static func percentEncoded(_ path: String) -> String {
    path.utf8.map { byte in
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "_", "-": String(Unicode.Scalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }.joined()
  }

  /// A database in memory, for as long as the program runs.
  static func inMemory(_ kind: Kind) throws(StorageError) -> DatabaseFile {
    do {
      var configuration = Configuration()
      configuration.prepareDatabase(kind.prepare)
      let queue = try DatabaseQueue(configuration: configuration)
      try kind.migrator.migrate(queue)
      return DatabaseFile(path: ":memory:", queue: queue, movedAside: nil)
    } catch {
      throw StorageError(error, path: ":memory:")
    }
  }

  /// Removes a file of a database that can be made again.
  static func delete(_ path: String) { unlink(path) }

  /// Does something in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do { return try queue.write(body) } catch { throw StorageError(error, path: path) }
  }

  /// Looks something up; what it sees is of one moment.
  func read<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    do { return try queue.read(body) } catch { throw StorageError(error, path: path) }
  }

  // MARK: Opening

  private static func connect(_ kind: Kind, _ path: String) throws(StorageError) -> DatabaseQueue {
    do {
      // SQLite would make it for everybody to read; its other files take their mode from this one.
      let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard descriptor >= 0 else { throw SystemRefusal(code: errno) }
      _ = fchmod(descriptor, 0o600)
      close(descriptor)

      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.prepareDatabase { database in
        // What can be made again is written and deleted in heaps: its file can become smaller.
        if kind.isCache { try database.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
        try kind.prepare(database)
      }
      let isLocal = isOnLocalDisk(path)
      configuration.journalMode = isLocal ? .wal : .default
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        if !isLocal { try database.execute(sql: "PRAGMA journal_mode = DELETE") }
        try database.execute(sql: "PRAGMA synchronous = \(kind.isCache ? "NORMAL" : "FULL")")
        if !kind.isCache {
          let answer = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
          guard answer == "ok" else { throw StorageError.damaged(path: path) }
        }
        guard try !kind.migrator.hasBeenSuperseded(database) else {
          throw StorageError.newerSchema(path: path)
        }
      }
      try kind.migrator.migrate(queue)
      return queue
    } catch {
      throw StorageError(error, path: path)
    }
  }

  /// Renames a damaged database, and what belongs to it, to the first free name.
  private static func moveAside(_ path: String) throws -> String {
    for number in 1...99 {
      let name = "\(path).broken-\(number)"
      var status = stat()
      if lstat(name, &status) == 0 { continue }
      guard rename(path, name) == 0 else { throw SystemRefusal(code: errno) }
      for suffix in ["-wal", "-shm"] { rename(path + suffix, name + suffix) }
      return name
    }
    throw StorageError.damaged(path: path)
  }

  private static func isOnLocalDisk(_ path: String) -> Bool {
    guard let resolved = realpath(path, nil) else { return true }
    defer { free(resolved) }
    return MountTable.current.isLocal(String(cString: resolved))
  }
}
