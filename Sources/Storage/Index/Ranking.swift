import Foundation
import GRDB
import MasarModel

/// Finds the best of the documents that answer a query, without a look at all of them.
///
/// A word may stand in half of a million articles. FTS5 finds documents by their numbers, and these are in the
/// order of their dates: so the newest that answer, and the newest with the words in their title, are ranked,
/// which is all of them where there are not so many. The others are counted, up to a limit.
struct Ranking {
  private let query: CompiledQuery
  private let database: Database
  private let paths: LibraryPaths

  /// How far it looks.
  struct Limits {
    /// How many of the newest that answer are ranked, and how many of the newest that do so in their titles.
    var candidates = 2_000
    var titleCandidates = 500
    /// How far answers, and the documents that have a word, are counted.
    var counted = 5_000
  }

  private let limits: Limits
  /// How much more a word counts in a title.
  private static let titleWeight = 6.0
  /// How much more the newest article counts than an undated one with the same words, and after how many
  /// days it is half of that.
  private static let recencyWeight = 0.3
  private static let recencyDays = 180.0
  /// What an article that answers without any of the words counts, beside those with them.
  private static let leastScore = 0.05

  init(
    _ query: CompiledQuery, in database: Database, _ paths: LibraryPaths, limits: Limits = Limits()
  ) {
    self.query = query
    self.database = database
    self.paths = paths
    self.limits = limits
  }

  func hits(limit: Int) throws -> LibraryHits {
    var ranks: [Int64: Double] = [:]
    let count: Int
    if let match = query.match {
      let most = max(limits.candidates, limit)
      let weights = try weights()
      count = try rank(match, weights, most: most, counted: limits.counted + 1, into: &ranks)
      if count > most, let titles = inTitles(match) {
        let most = limits.titleCandidates
        _ = try rank(titles, weights, most: most, counted: most, into: &ranks)
      }
    } else {
      let numbers = try SQLRequest<Int64>(
        literal: "SELECT id FROM document WHERE \(conditions) ORDER BY rowid DESC LIMIT \(limit)"
      ).fetchAll(database)
      for number in numbers { ranks[number] = 1 }
      count = numbers.count < limit ? numbers.count : try countOfDocuments()
    }
    return LibraryHits(
      hits: try best(limit, of: ranks), count: min(count, limits.counted),
      isMore: count > limits.counted)
  }

  // MARK: Candidates

  private var conditions: SQL {
    var all: SQL = "1"
    if query.numbers != 0...Int64.max {
      all = "rowid >= \(query.numbers.lowerBound) AND rowid <= \(query.numbers.upperBound)"
    }
    for condition in query.conditions { all += " AND " + condition }
    return all
  }

  /// Ranks the newest documents that answer, and counts others.
  /// - Returns: how many answer, up to `counted`.
  private func rank(
    _ match: QueryExpression, _ weights: Data, most: Int, counted: Int,
    into ranks: inout [Int64: Double]
  ) throws -> Int {
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT rowid,
          masar_rank(words, \(Data(match.terms)), \(weights), \(Self.titleWeight), \(most))
        FROM words WHERE words MATCH \(match.text) AND \(conditions)
        ORDER BY rowid DESC LIMIT \(counted)
        """
    ).fetchCursor(database)
    var count = 0
    while let row = try rows.next() {
      count += 1
      if let rank = row[1] as Double? {
        let number: Int64 = row[0]
        ranks[number] = max(ranks[number] ?? 0, Self.leastScore + rank)
      }
    }
    return count
  }

  /// What answers and has one of the words in its title; `nil` where no words were looked for.
  private func inTitles(_ match: QueryExpression) -> QueryExpression? {
    let terms = query.terms.filter { !$0.terms.isEmpty }
    guard !terms.isEmpty else { return nil }
    // One word alone is not looked for a second time: reading all that begin with some letters takes long.
    // Of what is found so only the title counts, which is most of what a word counts there.
    if query.isOneTerm { return terms[0].scoped(toTitles: true) }
    let words = QueryExpression.joined(terms, "OR").scoped(toTitles: true)
    return .joined([match, words.unranked], "AND")
  }

  /// How much each term counts: the rarer it is, the more (its inverse document frequency, as BM25 has it).
  private func weights() throws -> Data {
    var weights = [Double](repeating: 1, count: query.terms.count)
    // Of one term all documents have the same weight.
    if weights.count > 1 {
      let all = Double(try IndexNote.documents.value(in: database))
      for (index, term) in query.terms.enumerated() {
        let counted = try count(of: term.text)
        // Of a word that is not counted to the end it is known that it is frequent.
        let documents = counted > limits.counted ? max(Double(counted), all / 8) : Double(counted)
        weights[index] = log(1 + (all - documents + 0.5) / (documents + 0.5))
      }
    }
    return weights.withUnsafeBytes { Data($0) }
  }

  // MARK: Counting

  private func count(of expression: String) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)
        """, arguments: [expression, limits.counted + 1]) ?? 0
  }

  /// How many documents answer where no words are looked for, up to one more than are counted.
  private func countOfDocuments() throws -> Int {
    try SQLRequest<Int>(
      literal: """
        SELECT count(*) FROM
          (SELECT rowid FROM document WHERE \(conditions) LIMIT \(limits.counted + 1))
        """
    ).fetchOne(database) ?? 0
  }

  // MARK: The best

  private func best(_ limit: Int, of ranks: [Int64: Double]) throws -> [LibraryHit] {
    let newest = try Int64.fetchOne(database, sql: "SELECT max(id) FROM document")
      .flatMap(DocumentNumber.day)?.dayNumber
    let scored = ranks.map { number, rank in
      let age = DocumentNumber.day(of: number).map { Double(max(0, (newest ?? 0) - $0.dayNumber)) }
      let recency = age.map { exp(-$0 / Self.recencyDays * M_LN2) } ?? 0
      return (number: number, score: rank * (1 + Self.recencyWeight * recency))
    }
    let best = scored.sorted { a, b in
      a.score != b.score ? a.score > b.score : a.number > b.number
    }.prefix(limit)
    var places: [Int64: Int] = [:]
    for (place, one) in best.enumerated() { places[one.number] = place }
    var folders: [Int64: String] = [:]
    var hits = [LibraryHit?](repeating: nil, count: best.count)
    // One question for all of them: a question for each takes longer than to rank them.
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT document.id, document.folder, folder.path, file.name, document.entry,
          document.title, source.name
        FROM document CROSS JOIN file ON file.id = document.file
        CROSS JOIN folder ON folder.id = document.folder
        LEFT JOIN source ON source.id = document.source
        WHERE document.id IN \(best.map(\.number))
        """
    ).fetchCursor(database)
    while let row = try rows.next() {
      let number: Int64 = row[0]
      guard let place = places[number] else { continue }
      let folder = folders[row[1]] ?? paths.path(row[2])
      folders[row[1]] = folder
      hits[place] = LibraryHit(
        path: paths.path(folder: folder, name: row[3], suffix: row[4]), title: row[5],
        source: row[6], published: DocumentNumber.day(of: number), score: best[place].score)
    }
    return hits.compactMap(\.self)
  }
}
