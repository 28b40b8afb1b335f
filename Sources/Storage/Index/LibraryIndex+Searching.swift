import Analysis
import ArabicText
import Foundation
import GRDB
import Library
public import MasarModel
import Synchronization

/// Why a search has no result.
public enum SearchError: Error, Sendable, Hashable {
  /// The query cannot be understood.
  case query(QueryProblem)
  /// Another search was asked for meanwhile.
  case interrupted
  /// The index cannot be read.
  case storage(StorageError)
}

extension LibraryIndex {
  /// Finds the articles that answer a query, the best first.
  /// - Parameters:
  ///   - text: the query: words, "phrases", beginnings*, OR, -not, groups and fields.
  ///   - limit: the most hits.
  ///   - withPassages: whether the articles are read for the sentences with the words.
  /// - Throws: ``SearchError``.
  public func search(
    _ text: String, limit: Int = 200, withPassages: Bool = true
  ) throws(SearchError) -> LibraryHits {
    let query: LibraryQuery
    do { query = try LibraryQuery(text) } catch { throw .query(error) }
    do {
      let compiled = QueryCompiler.compile(query, context)
      if compiled.asksWhatIsRead { try lookUpRead() }
      var result = try look { try Ranking(compiled, in: $0, paths).hits(limit: limit) }
      let isRead = read.withLock { $0 }
      if !isRead.isEmpty {
        for index in result.hits.indices {
          result.hits[index].isRead = isRead.contains(paths.stored(result.hits[index].path))
        }
      }
      return withPassages ? addPassages(to: result, 0..<limit, of: compiled) : result
    } catch {
      if case .refused(_, let reason) = error, reason.contains("interrupt") { throw .interrupted }
      throw .storage(error)
    }
  }

  /// Whether a query asks for something that only the analysis knows: entities, places, tracks.
  public static func asksAnalysis(_ text: String) -> Bool {
    guard let query = try? LibraryQuery(text) else { return false }
    func asks(_ part: LibraryQuery.Part) -> Bool {
      switch part {
      case .all(let parts), .any(let parts): parts.contains(where: asks)
      case .not(let part): asks(part)
      case .field(.entity), .field(.track): true
      case .words, .field: false
      }
    }
    return asks(query.part)
  }

  /// Reads some of the articles of a result for the sentences with the words.
  public func addPassages(
    to result: LibraryHits, _ range: Range<Int>, for text: String
  ) -> LibraryHits {
    guard let query = try? LibraryQuery(text) else { return result }
    return addPassages(to: result, range, of: QueryCompiler.compile(query, context))
  }

  private func addPassages(
    to result: LibraryHits, _ range: Range<Int>, of query: CompiledQuery
  ) -> LibraryHits {
    var result = result
    let finder = PassageFinder(query.marks)
    for index in range.clamped(to: result.hits.indices) where result.hits[index].passage == nil {
      guard !Task.isCancelled else { break }
      let opened = library.articles(at: result.hits[index].path)
      guard
        let article = opened.lazy.compactMap(\.article).first(where: {
          $0.path == result.hits[index].path
        })
      else { continue }
      result.hits[index].passage = finder.passage(in: article)
    }
    return result
  }

  // MARK: What is known beside the words

  /// The most newsrooms that one name may stand for.
  private static let mostSources = 200

  private var context: QueryContext {
    QueryContext(
      entities: { [self] in nameLookup.named($0, kind: $1) },
      latinNames: { [self] in nameLookup.names(bearing: $0) },
      tracks: { [self] in tracks(named: $0) },
      sources: { [self] name in
        let found = try? look {
          try String.fetchAll(
            $0, sql: "SELECT name FROM source WHERE instr(folded, ?) > 0 ORDER BY id LIMIT ?",
            arguments: [name, Self.mostSources])
        }
        return found ?? []
      })
  }

  /// The tracks of a name: those that dossiers name, and those that were proposed for other folders.
  private func tracks(named name: String) -> [(track: Track, folder: Int64)] {
    let known = scanned.withLock { $0 } ?? keep(library.scan())
    let dossiers = known.folders.filter { $0.dossier?.tracks.isEmpty == false }
    let found = try? look { database in
      var tracks = try KeptAnalysis.tracks(named: name, in: database)
      for group in dossiers {
        let number = try Int64.fetchOne(
          database, sql: "SELECT id FROM folder WHERE path = ?",
          arguments: [paths.stored(group.path)])
        guard let number else { continue }
        let own = group.dossier?.tracks.filter { $0.isNamed(name) } ?? []
        for track in own where !tracks.contains(where: { $0 == (track, number) }) {
          tracks.append((track, number))
        }
      }
      return tracks
    }
    return found ?? []
  }

  /// Looks up the numbers of the articles that count as read.
  private func lookUpRead() throws(StorageError) {
    let all = read.withLock { $0 }
    let numbers = try look { database in
      var numbers: Set<Int64> = []
      for path in all { numbers.formUnion(try Self.documents(at: path, in: database)) }
      return numbers
    }
    readNumbers.withLock { $0 = numbers }
  }

  /// The articles of a stored path. Of an entry of a feed the file ends before some `#`.
  static func documents(at path: String, in database: Database) throws -> [Int64] {
    let bytes = path.utf8
    let ends = [bytes.endIndex] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "#") }
    let find = try database.cachedStatement(
      sql: """
        SELECT document.id FROM folder JOIN file ON file.folder = folder.id
        JOIN document ON document.file = file.id
        WHERE folder.path = ? AND file.name = ? AND document.entry = ?
        """)
    for end in ends {
      let file = path[..<end]
      let suffix = String(path[end...])
      guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
      let folder = String(file[..<slash])
      let name = String(file[file.utf8.index(after: slash)...])
      let found = try Int64.fetchAll(find, arguments: [folder, name, suffix])
      if !found.isEmpty { return found }
    }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT document.id FROM file JOIN document ON document.file = file.id
        WHERE file.name > '/' AND file.name < '0' AND '/' || ? = file.name || document.entry
        """, arguments: [path])
  }
}

extension Track {
  /// Whether a folded name means it: its identifier, or a part of its name.
  func isNamed(_ name: String) -> Bool {
    Folding.folded(id) == name || Folding.folded(self.name).contains(name)
  }
}
