import Analysis
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
  /// How much more a word counts in a title.
  private static let titleWeight = 6.0
  /// How much more the newest article counts than an undated one with the same words, and after how many
  /// days it is half of that.
  private static let recencyWeight = 0.3
  private static let recencyDays = 180.0
  /// How many of the best by their words compete with their dates.
  private static let candidates = 4

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
      var result = try look { try Self.hits(of: compiled, limit: limit, in: $0) }
      let isRead = read.withLock { $0 }
      for index in result.hits.indices {
        let stored = result.hits[index].path
        result.hits[index].isRead = isRead.contains(stored)
        result.hits[index].path = paths.path(stored)
      }
      return withPassages ? addPassages(to: result, 0..<limit, of: compiled) : result
    } catch {
      if case .refused(_, let reason) = error, reason.contains("interrupt") { throw .interrupted }
      throw .storage(error)
    }
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

  private var context: QueryContext {
    QueryContext(
      names: { [self] in nameLookup.names(matching: $0, kind: $1) },
      latinNames: { [self] in nameLookup.names(bearing: $0) },
      tracks: { [self] in tracks })
  }

  /// The tracks of the dossiers, looked for only where somebody asks.
  private var tracks: [(track: Track, group: Int)] {
    let folders = library.scan().folders.filter { $0.dossier?.tracks.isEmpty == false }
    guard !folders.isEmpty else { return [] }
    let numbers = try? look { database in
      try folders.map { folder in
        try Int.fetchOne(
          database, sql: "SELECT id FROM folder WHERE path = ?",
          arguments: [paths.stored(folder.path)])
      }
    }
    return zip(folders, numbers ?? []).flatMap { folder, number in
      (number == nil ? [] : folder.dossier?.tracks ?? []).map { ($0, number ?? 0) }
    }
  }

  private static func hits(
    of query: CompiledQuery, limit: Int, in database: Database
  ) throws -> LibraryHits {
    var conditions: SQL = "1"
    for condition in query.conditions { conditions += " AND " + condition }
    let newest =
      try Int.fetchOne(database, sql: "SELECT max(published) FROM document") ?? 0
    let columns: SQL = "document.path, document.title, document.source, document.published"
    let request: SQLRequest<Row>
    let counting: SQLRequest<Int>
    if let match = query.match {
      let from: SQL = """
        FROM words JOIN document ON document.id = words.rowid
        WHERE words MATCH \(match) AND \(conditions)
        """
      request = """
        SELECT \(columns), bm25(words, \(titleWeight), 1.0) AS rank \(from)
        ORDER BY rank LIMIT \(limit * candidates)
        """
      counting = "SELECT count(*) \(from)"
    } else {
      let from: SQL = "FROM document WHERE \(conditions)"
      request = """
        SELECT \(columns), -1.0 AS rank \(from)
        ORDER BY document.published DESC LIMIT \(limit * candidates)
        """
      counting = "SELECT count(*) \(from)"
    }
    var hits = try request.fetchAll(database).map { row in
      let day: Int? = row[3]
      let age = day.map { Double(max(0, newest - $0)) }
      let recency = age.map { exp(-$0 / recencyDays * M_LN2) } ?? 0
      let rank: Double = row[4]
      return LibraryHit(
        path: row[0], title: row[1], source: row[2],
        published: day.map { CalendarDate(dayNumber: $0) },
        score: -rank * (1 + recencyWeight * recency))
    }
    hits.sort { a, b in
      a.score != b.score ? a.score > b.score : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
    let count = hits.count < limit * candidates ? hits.count : try counting.fetchOne(database) ?? 0
    return LibraryHits(hits: Array(hits.prefix(limit)), count: count)
  }
}
