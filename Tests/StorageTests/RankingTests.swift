import Analysis
import Entities
import Foundation
import GRDB
import Library
import MasarModel
import Support
import Testing

@testable import Storage

/// Which documents come first, and what happens where there are more than are looked at.
@Suite struct RankingTests {
  /// A document of words that are folded already.
  private struct Text {
    var title: [String]
    var body: [String]
    var day: Int?
  }

  private let index: LibraryIndex

  init() throws {
    index = try LibraryIndex(of: FileLibrary(paths: ["x"]), in: nil) { NameLookup(.builtIn) }
  }

  /// Writes documents, the first one as `0` and so on.
  private func write(_ texts: [Text]) throws {
    try index.write { database in
      try database.execute(
        sql: """
          INSERT INTO folder (id, path, rank) VALUES (1, '0', 0);
          INSERT INTO file (id, folder, name, size, modified, fingerprint, circumstances)
          VALUES (1, 1, 'f', 0, 0, 0, 0)
          """)
      var writer = DocumentWriter(database)
      try writer.add(
        texts.enumerated().map { number, text in
          let lines = [text.title.joined(separator: " "), text.body.joined(separator: " ")]
          let whole = UTF8Text(lines.joined(separator: "\n"))
          let end = lines[0].utf8.count
          let article = Article(
            path: "f#\(number)", title: lines[0], text: whole,
            paragraphs: [
              Paragraph(range: TextRange(0, end), firstLine: 1, lastLine: 1, role: .title),
              Paragraph(
                range: TextRange(end + 1, whole.count), firstLine: 2, lastLine: 2, role: .body),
            ])
          let entry = ArticleEntry(
            path: "f#\(number)", title: lines[0],
            published: Publication(
              date: text.day.map { CalendarDate(dayNumber: $0) }, basis: .frontMatter),
            byteCount: 0, wordCount: 0)
          return .init(
            file: 1, folder: 1, document: ReadDocument(article, entry, file: "f", folder: 1))
        })
    }
  }

  private func hits(
    _ query: String, limits: Ranking.Limits = .init(), limit: Int = 100
  ) throws -> LibraryHits {
    let compiled = QueryCompiler.compile(try LibraryQuery(query), QueryContext())
    return try index.write { database in
      try Ranking(compiled, in: database, index.paths, limits: limits).hits(limit: limit)
    }
  }

  private func numbers(_ hits: LibraryHits) -> [Int] {
    hits.hits.compactMap { $0.path.split(separator: "#").last.flatMap { Int($0) } }
  }

  @Test(arguments: 0..<12)
  func `the score is BM25, more for titles and for what is new`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let vocabulary = ["قمر", "شجر", "حجر", "نهر", "بحر"]
    func words(_ count: Int) -> [String] {
      (0..<count).map { _ in vocabulary[generator.number(0...(vocabulary.count - 1))] }
    }
    let texts = (0..<25).map { _ in
      Text(
        title: words(generator.number(1...4)), body: words(generator.number(1...30)),
        day: generator.number(0...4) == 0 ? nil : 18_000 + generator.number(0...700))
    }
    try write(texts)
    let lengths = texts.map { Double($0.title.count + $0.body.count) }
    let average = lengths.reduce(0, +) / Double(texts.count)
    let newest = texts.compactMap(\.day).max() ?? 0
    func holds(_ text: Text, _ word: String) -> Bool { (text.title + text.body).contains(word) }
    let query = ["قمر", "نهر"]
    var expected: [Int: Double] = [:]
    for (number, text) in texts.enumerated() where query.contains(where: { holds(text, $0) }) {
      var score = 0.05
      for word in query {
        let having = Double(texts.count { holds($0, word) })
        let weight = log(1 + (Double(texts.count) - having + 0.5) / (having + 0.5))
        let frequency =
          Double(text.title.count { $0 == word }) * 6 + Double(text.body.count { $0 == word })
        let norm = 1.2 * (1 - 0.75 + 0.75 * lengths[number] / average)
        score += weight * frequency * 2.2 / (frequency + norm)
      }
      let recency = text.day.map { exp(-Double(newest - $0) / 180 * M_LN2) } ?? 0
      expected[number] = score * (1 + 0.3 * recency)
    }
    let found = try hits("قمر OR نهر")
    #expect(Set(numbers(found)) == Set(expected.keys) && found.count == expected.count)
    for (number, hit) in zip(numbers(found), found.hits) {
      #expect(abs(hit.score - (expected[number] ?? 0)) < 1e-9)
    }
    #expect(found.hits.map(\.score) == found.hits.map(\.score).sorted(by: >))
  }

  @Test func `of more than are ranked the newest compete, and those with the word in the title`()
    throws
  {
    var texts = (0..<60).map { Text(title: ["خبر"], body: ["قمر", "شجر"], day: 18_000 + $0) }
    texts[3].title = ["قمر"]
    try write(texts)
    let limits = Ranking.Limits(candidates: 10, titleCandidates: 5, counted: 40)
    let found = try hits("قمر", limits: limits, limit: 8)
    #expect(numbers(found).first == 3, "the oldest but three, with the word in its title")
    #expect(numbers(found).dropFirst() == Array((53...59).reversed())[...])
    #expect(found.count == 40 && found.isMore)
    let all = try hits("قمر", limit: 60)
    #expect(all.count == 60 && !all.isMore && numbers(all).count == 60)
  }

  @Test(arguments: [
    ("after:1970-01-11", 9), ("before:1970-01-11", 10), ("on:1970-01-05", 1),
    ("قمر on:1970-01-05", 1),
    ("-شجر", 20), ("after:1970-01-05 before:1970-01-03", 0), ("قمر OR on:1970-01-05", 20),
  ])
  func `days are spans of numbers`(query: String, count: Int) throws {
    var texts = (0..<19).map { Text(title: ["خبر"], body: ["قمر"], day: $0) }
    texts.append(Text(title: ["خبر"], body: ["قمر"], day: nil))
    try write(texts)
    #expect(try hits(query).count == count)
  }
}
