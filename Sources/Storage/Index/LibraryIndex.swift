public import Analysis
import Dispatch
import GRDB
public import Library
import MasarModel
import Synchronization

/// The index of a library: which articles there are, and which words stand in them.
///
/// It is kept on disk where there is a place for it, else in memory for as long as the program runs. What
/// is asked while it is being updated is answered from what is there by then.
public final class LibraryIndex: Sendable {
  let library: FileLibrary
  let paths: LibraryPaths
  private let folder: String?
  private let database: Mutex<Connections>
  /// By their stored paths the articles that count as read.
  let read = Mutex<Set<String>>([])
  /// The numbers of these, looked up where a query asks for them.
  let readNumbers = Mutex<Set<Int64>>([])
  /// The folders of the last look at the library, without their files.
  let scanned = Mutex<ScannedLibrary?>(nil)
  let names: Mutex<NameLookup?>
  private let makeNames: @Sendable () -> NameLookup

  /// One connection to write and one to read: with a write-ahead log neither waits for the other.
  struct Connections: Sendable {
    var writer: DatabaseFile
    var reader: DatabaseQueue
  }

  /// Opens an index, and makes it where there is none.
  /// - Parameters:
  ///   - folder: the cache folder; `nil` for an index in memory.
  ///   - names: how names are looked up; asked for with the first query.
  /// - Throws: ``StorageError`` where there can be none in the folder.
  public init(
    of library: FileLibrary, in folder: String?, names: @escaping @Sendable () -> NameLookup
  ) throws(StorageError) {
    self.library = library
    self.folder = folder
    paths = LibraryPaths(roots: library.paths)
    database = Mutex(try Self.connect(folder, paths.name))
    self.names = Mutex(nil)
    makeNames = names
    prepareReader()
    for name in folder == nil ? [] : IndexSchema.earlierNames(library: paths.name) {
      for suffix in ["", "-wal", "-shm", ".lock"] {
        DatabaseFile.delete((folder ?? "") + "/" + name + suffix)
      }
    }
  }

  private static func connect(
    _ folder: String?, _ name: String
  ) throws(StorageError) -> Connections {
    let kind = IndexSchema.kind(library: name)
    guard let folder else {
      let file = try DatabaseFile.inMemory(kind)
      return Connections(writer: file, reader: file.queue)
    }
    let file = try DatabaseFile.open(kind, in: folder)
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      configuration.prepareDatabase(IndexSchema.prepare)
      return Connections(
        writer: file, reader: try DatabaseQueue(path: file.path, configuration: configuration))
    } catch {
      throw StorageError(error, path: file.path)
    }
  }

  private func prepareReader() {
    let isRead = DatabaseFunction("isRead", argumentCount: 1) { [self] values in
      guard let number = Int64.fromDatabaseValue(values[0]) else { return false }
      return readNumbers.withLock { $0.contains(number) }
    }
    let reader = database.withLock { $0.reader }
    reader.inDatabase { $0.add(function: isRead) }
  }

  /// Where it is; `:memory:` where it is on no disk.
  public var path: String { database.withLock { $0.writer.path } }

  /// Whether it is on a disk, and still there the next time.
  public var isKept: Bool { folder != nil }

  /// The name that a damaged file found in its place was given; `nil` where there was none.
  public var movedAside: String? { database.withLock { $0.writer.movedAside } }

  /// Makes it anew where it is damaged: everything in it can be read again.
  func startAnew() throws(StorageError) {
    let old = database.withLock { $0 }
    try? old.reader.close()
    try? old.writer.queue.close()
    for suffix in ["", "-wal", "-shm"] { DatabaseFile.delete(old.writer.path + suffix) }
    let new = try Self.connect(folder, paths.name)
    database.withLock { $0 = new }
    prepareReader()
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    try database.withLock { $0.writer }.write(body)
  }

  /// Does something that is no transaction.
  func withoutTransaction<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    let (queue, path) = database.withLock { ($0.writer.queue, $0.writer.path) }
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw StorageError(error, path: path)
    }
  }

  func look<Value>(_ body: (Database) throws -> Value) throws(StorageError) -> Value {
    let (reader, path) = database.withLock { ($0.reader, $0.writer.path) }
    do { return try reader.read(body) } catch { throw StorageError(error, path: path) }
  }

  /// Stops the search that is under way; it throws.
  ///
  /// In memory there is one connection, and what it is writing must not be stopped.
  public func interruptSearch() {
    guard folder != nil else { return }
    database.withLock { $0.reader }.interrupt()
  }

  /// From here on these articles count as read.
  public func setRead(_ articles: some Sequence<String>) {
    let stored = Set(articles.map { paths.stored($0) })
    read.withLock { $0 = stored }
  }

  /// How names are looked up.
  var nameLookup: NameLookup {
    names.withLock { known in
      let lookup = known ?? makeNames()
      known = lookup
      return lookup
    }
  }
}
