import Analysis
import ArabicText
import Files
import Foundation
import GRDB
import MasarModel

/// What was found out about articles, as the index keeps it.
enum KeptAnalysis {
  /// Packs something for a column: its size as text, then the text.
  static func packed(_ value: some Encodable) throws -> Data {
    let text = [UInt8](try JSONEncoder().encode(value))
    let size = withUnsafeBytes(of: UInt32(text.count).littleEndian) { [UInt8]($0) }
    return Data(size + Deflate.pack(text))
  }

  /// Unpacks what ``packed(_:)`` has packed; `nil` where it is something else.
  static func unpacked<Value: Decodable>(_ data: Data, as type: Value.Type) -> Value? {
    let bytes = [UInt8](data)
    guard bytes.count > 4 else { return nil }
    let size = bytes[..<4].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard size <= 1 << 28, let text = Deflate.unpack(Array(bytes[4...]), count: size) else {
      return nil
    }
    return try? JSONDecoder().decode(type, from: Data(text))
  }

  /// The tracks of a folded name in all folders whose events were found out.
  static func tracks(
    named name: String, in database: Database
  ) throws -> [(track: Track, folder: Int64)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT folder, content FROM track WHERE foldedID = ?1 OR instr(foldedName, ?1) > 0
        ORDER BY folder, number LIMIT 64
        """, arguments: [name]
    ).compactMap { row in
      unpacked(row[1], as: Track.self).map { ($0, row[0]) }
    }
  }

  /// The tracks and events of a folder.
  static func timeline(of folder: Int64, in database: Database) throws -> Timeline {
    func contents<Value: Decodable>(_ table: String, _ type: Value.Type) throws -> [Value] {
      try Data.fetchAll(
        database, sql: "SELECT content FROM \(table) WHERE folder = ? ORDER BY number",
        arguments: [folder]
      ).compactMap { unpacked($0, as: type) }
    }
    return Timeline(
      tracks: try contents("track", Track.self), events: try contents("event", Event.self))
  }

  /// Keeps tracks and events of a folder in place of those before.
  static func write(_ timeline: Timeline, of folder: Int64, to database: Database) throws {
    for table in ["track", "event"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE folder = ?", arguments: [folder])
    }
    for (number, track) in timeline.tracks.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO track (folder, number, foldedID, foldedName, content) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          folder, number, Folding.folded(track.id), Folding.folded(track.name), try packed(track),
        ])
    }
    for (number, event) in timeline.events.enumerated() {
      try database.execute(
        sql: "INSERT INTO event (folder, number, content) VALUES (?, ?, ?)",
        arguments: [folder, number, try packed(event)])
    }
  }
}

/// What was found in one article, before it is written.
struct FoundFacts: Sendable {
  let document: Int64
  /// The article's words, by which it is known that it is still the same.
  let fingerprint: Int64
  let facts: [String]
  let content: Data

  /// - Parameter tracks: the tracks of its folder whose events it tells of.
  init(
    _ annotated: AnnotatedArticle, of document: Int64, fingerprint: Int64, folder: Int64,
    tracks: Set<Track.ID> = []
  ) throws {
    self.document = document
    self.fingerprint = fingerprint
    let entities = Set(annotated.mentions.map(\.entity)).sorted()
    facts =
      [Fact.analysed] + entities.map(Fact.entity)
      + tracks.sorted().map { Fact.track($0, in: folder) }
    content = try KeptAnalysis.packed(
      KeptAnnotation(Annotation(mentions: annotated.mentions, times: annotated.times)))
  }

  /// Keeps what was found in articles, but not in those that are gone or others by now.
  /// - Parameter found: in the order of the documents' numbers.
  static func write(_ found: [FoundFacts], version: Int64, to database: Database) throws {
    let writer = DocumentWriter(database)
    var changes: [(number: Int64, text: IndexedText)] = []
    for facts in found {
      if let text = try facts.write(to: database, version: version, writer) {
        changes.append((facts.document, text))
      }
    }
    try writer.change(facts: changes)
  }

  /// - Returns: the words of the article with its new facts; `nil` where they are not new.
  private func write(
    to database: Database, version: Int64, _ writer: DocumentWriter
  ) throws -> IndexedText? {
    let known = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT fingerprint FROM document WHERE id = ?"),
      arguments: [document])
    guard known == fingerprint else { return nil }
    try database.cachedStatement(sql: "UPDATE document SET analysed = ? WHERE id = ?")
      .execute(arguments: [version, document])
    guard var text = try writer.text(of: document) else { return nil }
    // Where it lies and which newsroom it is of, stays as it is.
    let old = text.facts.split(separator: " ").map(String.init)
    let all = old.filter { $0.hasPrefix("f") || $0.hasPrefix("s") } + facts
    text.facts = all.joined(separator: " ")
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO analysis (document, content) VALUES (?, ?)"
    ).execute(arguments: [document, content])
    return all == old ? nil : text
  }
}
