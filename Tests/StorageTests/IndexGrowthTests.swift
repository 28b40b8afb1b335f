import Analysis
import Dispatch
import Entities
import GRDB
import Glibc
import Library
import MasarModel
import Support
import Synchronization
import Testing

@testable import Storage

/// What becomes of an index whose files come, change, move and go, and which several programs have open.
@Suite struct IndexGrowthTests {
  private let folder = TemporaryFolder()
  private var articles: String { folder.path("articles") }
  private var cache: String { folder.path("cache") }

  init() { mkdir(folder.path("articles"), 0o755) }

  private func write(_ name: String, _ text: String) {
    folder.write("عنوان \(name)\n\n\(text)\n", to: "articles/" + name)
  }

  private func index() throws -> LibraryIndex {
    try LibraryIndex(of: FileLibrary(paths: [articles]), in: cache) { NameLookup(.builtIn) }
  }

  private func count(_ query: String, in index: LibraryIndex) throws -> Int {
    try index.search(query, withPassages: false).count
  }

  /// Every word that the index of words has, of whatever document.
  private func words(in index: LibraryIndex) throws -> Set<String> {
    try index.write { database in
      try database.execute(
        sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, words, row)")
      return Set(try String.fetchAll(database, sql: "SELECT term FROM temp.vocabulary"))
    }
  }

  @Test func `words of an article that is gone or has changed leave the index`() throws {
    write("a.txt", "كلمة زعفران واحدة هنا.")
    write("b.txt", "كلمة ياقوت أخرى هناك.")
    write("c.txt", "كلمة مرجان ثالثة أيضا.")
    let index = try index()
    try index.update()
    #expect(try words(in: index).isSuperset(of: ["زعفران", "ياقوت", "مرجان", "كلمه"]))
    unlink(articles + "/a.txt")
    write("b.txt", "كلمة زمرد بدل ما سبق من قول.")
    #expect(try index.update())
    // What is noted as deleted is forgotten when pieces are merged; this merges all of them.
    try index.write { try $0.execute(sql: "INSERT INTO words (words) VALUES ('optimize')") }
    let left = try words(in: index)
    #expect(left.isSuperset(of: ["زمرد", "مرجان", "كلمه"]))
    #expect(left.isDisjoint(with: ["زعفران", "ياقوت"]))
    #expect(try count("كلمة", in: index) == 2)
    try index.write { try $0.execute(sql: "INSERT INTO words (words) VALUES ('integrity-check')") }
  }

  @Test(arguments: 0..<6)
  func `whatever was done to the files, the index is that of a fresh one`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let vocabulary = ["قمة", "وفد", "هدنة", "معبر", "لجنة", "بيان", "جولة", "وسيط"]
    let index = try index()
    for _ in 0..<6 {
      for _ in 0..<generator.number(1...6) {
        let name = "\(generator.number(0...7)).txt"
        switch generator.number(0...3) {
        case 0: unlink(articles + "/" + name)
        case 1: rename(articles + "/" + name, articles + "/\(generator.number(0...7)).txt")
        default:
          // Short lines that come back in a folder are taken for something else than text.
          let words = (0..<generator.number(16...24)).map { _ in
            vocabulary[generator.number(0...(vocabulary.count - 1))]
          }
          write(name, words.joined(separator: " "))
        }
      }
      try index.update()
    }
    let fresh = try LibraryIndex(of: FileLibrary(paths: [articles]), in: nil) {
      NameLookup(.builtIn)
    }
    try fresh.update()
    for word in vocabulary {
      let (found, expected) = (try index.search(word), try fresh.search(word))
      #expect(Set(found.hits.map(\.path)) == Set(expected.hits.map(\.path)), "\(word)")
    }
    #expect(try index.listing().groups == fresh.listing().groups)
    #expect(
      try index.write { try IndexNote.documents.value(in: $0) }
        == index.listing().groups.flatMap(\.entries).count)
    try index.write { try $0.execute(sql: "INSERT INTO words (words) VALUES ('integrity-check')") }
  }

  @Test func `a file that has moved keeps its number and is not written again`() throws {
    write("a.txt", "نص يبقى كما هو.")
    let index = try index()
    try index.update()
    let number = try index.write { try Int64.fetchOne($0, sql: "SELECT id FROM document") }
    mkdir(articles + "/inner", 0o755)
    rename(articles + "/a.txt", articles + "/inner/z.txt")
    #expect(try index.update())
    #expect(try index.write { try Int64.fetchOne($0, sql: "SELECT id FROM document") } == number)
    #expect(try index.search("يبقى").hits.map(\.path) == [articles + "/inner/z.txt"])
    #expect(try !index.update())
  }

  @Test func `an index that is written over and over does not grow`() throws {
    let index = try index()
    func fill(_ round: Int) throws {
      for number in 0..<60 {
        let words = (0..<150).map { "كلمه\(($0 * 7 + number * 13 + round * 31) % 4_000)" }
        write("\(number).txt", words.joined(separator: " "))
      }
      try index.update()
    }
    func size() throws -> Int {
      try index.write { database in
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        return try pages - (Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0)
      }
    }
    try fill(0)
    let first = try size()
    for round in 1...30 { try fill(round) }
    let last = try size()
    #expect(last < first * 3, "\(first) pages at first, \(last) after 30 rounds")
    #expect(try index.write { try Int.fetchOne($0, sql: "PRAGMA auto_vacuum") } == 2)
  }

  @Test func `two programs may bring one index up to date at once`() throws {
    for number in 0..<300 { write("\(number).txt", "نص رقم \(number) عن الهدنة.") }
    let both = [try index(), try index()]
    let failures = Mutex<[StorageError]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      do throws(StorageError) { try both[number].update() } catch {
        failures.withLock { $0.append(error) }
      }
    }
    #expect(failures.withLock { $0 } == [])
    for index in both { #expect(try count("الهدنة", in: index) == 300) }
    #expect(try both[0].knownListing().groups.flatMap(\.entries).count == 300)
  }

  @Test func `one searches while another writes`() throws {
    for number in 0..<40 { write("\(number).txt", "نص رقم \(number) عن الهدنة.") }
    let (writer, reader) = (try index(), try index())
    try writer.update()
    try writer.write { database in
      try database.execute(sql: "DELETE FROM document")
      // What is not committed yet is not seen, and nobody waits for it.
      #expect(throws: Never.self) { try count("الهدنة", in: reader) }
    }
  }

  @Test func `an index of a later version is left alone`() throws {
    let path = try index().path
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('later')") }
    try queue.close()
    #expect(throws: StorageError.newerSchema(path: path)) { try index() }
    #expect(access(path, F_OK) == 0)
  }

  @Test func `an index of an earlier version is taken away`() throws {
    let name = try #require(index().path.split(separator: "/").last)
    let earlier = String(name.replacing("index-\(IndexSchema.version)-", with: "index-1-"))
    folder.write("old", to: "cache/" + earlier)
    _ = try index()
    #expect(!folder.names(in: "cache").contains(earlier))
  }
}
