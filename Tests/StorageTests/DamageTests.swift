import GRDB
import Glibc
import MasarModel
import Support
import Testing

@testable import Storage

/// What becomes of the state where machine or disk have failed.
@Suite struct DamageTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path("reading.sqlite") }

  private func fill() throws {
    let store = try StateStore(folder: folder.path)
    try store.apply((0..<200).map { .marked(path: "/\($0)", isRead: true) })
    try store.file.queue.close()
  }

  @Test func `the files are for their owner alone`() throws {
    let state = folder.path("deep/state")
    let store = try StateStore(folder: state)
    try store.apply([.marked(path: "/a", isRead: true)])
    #expect(folder.mode(of: "deep/state") == 0o700)
    for name in folder.names(in: "deep/state") {
      #expect(folder.mode(of: "deep/state/" + name) == 0o600, "\(name)")
    }
    #expect(folder.names(in: "deep/state").contains("reading.sqlite-wal"))
  }

  @Test func `something that is no database is moved aside, not deleted`() throws {
    for number in 1...3 {
      let text = "no database, \(number)" + String(repeating: "x", count: 2_000)
      folder.write(text, to: "reading.sqlite")
      unlink(path + "-wal")
      let store = try StateStore(folder: folder.path)
      #expect(store.movedAside == "\(path).broken-\(number)")
      #expect(folder.text(of: "reading.sqlite.broken-\(number)") == text)
      try store.apply([.marked(path: "/a", isRead: true)])
      #expect(try store.record(of: "/a")?.isRead == true)
      try store.file.queue.close()
    }
  }

  @Test(arguments: 0..<20)
  func `flipped and cut bytes cost what is damaged, never the program`(seed: Int) throws {
    try fill()
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = try #require(Self.bytes(path))
    if seed.isMultiple(of: 3) {
      bytes.removeLast(generator.number(1...(bytes.count - 1)))
    } else {
      for _ in 0..<generator.number(1...400) {
        bytes[generator.number(0...(bytes.count - 1))] ^= UInt8(generator.number(1...255))
      }
    }
    folder.write(bytes, to: "reading.sqlite")
    unlink(path + "-wal")
    unlink(path + "-shm")
    let movedAside: String?
    do {
      movedAside = try use()
    } catch {
      // What is noticed too late to be moved aside in this run is in the next one.
      #expect(error == .damaged(path: path))
      movedAside = try? use()
    }
    if let movedAside { #expect(Self.bytes(movedAside) == bytes) }
  }

  /// Looks at everything, keeps something, and finds it again.
  private func use() throws(StorageError) -> String? {
    let store = try StateStore(folder: folder.path)
    _ = try store.records()
    try store.apply([.marked(path: "/new", isRead: true)])
    let record = try store.record(of: "/new")
    #expect(record?.isRead == true)
    return store.movedAside
  }

  @Test func `without a place there is no state, and it is said why`() throws {
    #expect(throws: StorageError.noPlace) { try StateStore(folder: nil) }
    folder.write("", to: "file")
    #expect(throws: StorageError.self) { try StateStore(folder: folder.path("file/state")) }
    mkdir(folder.path("taken"), 0o700)
    mkdir(folder.path("taken/reading.sqlite"), 0o700)
    #expect(throws: StorageError.self) { try StateStore(folder: folder.path("taken")) }
  }

  @Test func `a lock that is held is waited for, and then said`() throws {
    let store = try StateStore(folder: folder.path)
    let held = try #require(hold(path + ".lock"))
    #expect(throws: StorageError.busy(path: path)) { try StateStore(folder: folder.path) }
    close(held)
    try store.apply([.marked(path: "/a", isRead: true)])
    #expect(try StateStore(folder: folder.path).record(of: "/a")?.isRead == true)
  }

  private func hold(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    return descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? descriptor : nil
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, stream)
    return Array(bytes.prefix(count))
  }
}

@Suite struct MountTableTests {
  private static let table = MountTable(
    Array(
      """
      /dev/sda1 / ext4 rw 0 0
      server:/home /home nfs4 rw 0 0
      tmpfs /home/me/tmp tmpfs rw 0 0
      //server/share /mnt/my\\040share cifs rw 0 0
      broken
      """.utf8))

  @Test(arguments: [
    ("/var", true), ("/home", false), ("/home/me", false), ("/homes/me", true),
    ("/home/me/tmp/x", true), ("/mnt/my share/state", false), ("/mnt/my", true), ("/", true),
  ])
  func `the nearest mount decides whether a folder is on this machine`(
    folder: String, isLocal: Bool
  ) {
    #expect(Self.table.isLocal(folder) == isLocal)
  }

  @Test func `where nothing is known, a folder is taken for local`() {
    #expect(MountTable([]).isLocal("/home"))
  }
}
