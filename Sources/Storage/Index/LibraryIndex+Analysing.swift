public import Analysis
import Dispatch
import Foundation
import GRDB
import Library
public import MasarModel
import Synchronization

extension LibraryIndex {
  /// How many articles are read and analysed before what was found is written.
  private static let analysedAtOnce = 64
  /// How much of an article is analysed, in bytes.
  public static let analysedBytes = 4 << 20

  /// Finds out what articles say about whom, when, and which events they tell of, where that was not done
  /// yet, or with another version of the analysis, or the articles have changed.
  ///
  /// The articles of a dossier are analysed together, and so are those of a folder of up to
  /// ``FileLibrary/longestStory``; those of larger folders one by one, without events.
  /// - Parameters:
  ///   - version: what everything that is found depends on beside the articles and what dossiers say: the
  ///     program and what the reader says of entities. Any text.
  ///   - seconds: after how long to stop; what was found is kept, and the next call goes on there.
  ///   - analyzer: gives the analyzer for a dossier, or for articles without one.
  ///   - tell: is told how far it is.
  /// - Returns: whether nothing is left to do.
  /// - Throws: ``StorageError``.
  /// - Complexity: O(*n*) in the bytes of the articles that are analysed.
  public func analyse(
    version: String, seconds: Double = .infinity,
    tell: @Sendable (LibraryProgress) -> Void = { _ in },
    analyzer: @Sendable (Dossier?) -> Analyzer
  ) throws(StorageError) -> Bool {
    let known = scanned.withLock { $0 } ?? keep(library.scan())
    let end = DispatchTime.now().uptimeNanoseconds + UInt64(min(seconds, 1e6) * 1e9)
    let isOver = { DispatchTime.now().uptimeNanoseconds >= end || Task.isCancelled }
    let work = try analysisToDo(known, version: version)
    guard !work.isEmpty else { return true }
    let total = try write { try IndexNote.documents.value(in: $0) }
    var left = work.reduce(0) { $0 + $1.count }
    for unit in work {
      while let documents = try nextDocuments(of: unit) {
        guard !isOver() else { return false }
        if unit.isTogether {
          try analyseTogether(documents, unit, analyzer(unit.dossier))
        } else {
          try analyseApart(documents, unit, analyzer(unit.dossier))
        }
        left -= documents.count
        tell(.analysis(done: total - left, total: total))
        if unit.isTogether { break }
      }
      // Not where another program has brought something in meanwhile.
      try write { database in
        try database.execute(
          sql: """
            UPDATE folder SET analysed = ?1 WHERE id = ?2 AND NOT EXISTS
            (SELECT * FROM document WHERE folder = ?2 AND analysed IS NOT ?1)
            """, arguments: [unit.version, unit.folder])
      }
    }
    try tidy()
    tell(.analysis(done: total, total: total, isComplete: true))
    return true
  }

  /// What was found in an article when it was analysed last; `nil` where it was not, or has changed.
  public func annotation(ofArticleAt path: String) throws(StorageError) -> Annotation? {
    try look { database in
      guard
        let number = try Self.documents(at: paths.stored(path), in: database).first,
        let content = try Data.fetchOne(
          database, sql: "SELECT content FROM analysis WHERE document = ?", arguments: [number])
      else { return nil }
      return KeptAnalysis.unpacked(content, as: KeptAnnotation.self)?.annotation
    }
  }

  /// The tracks and events that the articles of a folder tell of, as they were found out last.
  public func timeline(ofFolderAt path: String) throws(StorageError) -> Timeline {
    try look { database in
      guard
        let folder = try Int64.fetchOne(
          database, sql: "SELECT id FROM folder WHERE path = ?", arguments: [paths.stored(path)])
      else { return Timeline() }
      var timeline = try KeptAnalysis.timeline(of: folder, in: database)
      for event in timeline.events.indices {
        for source in timeline.events[event].sources.indices {
          let stored = timeline.events[event].sources[source].path
          timeline.events[event].sources[source].path = paths.path(stored)
        }
      }
      return timeline
    }
  }

  // MARK: What is to be done

  /// A document that is to be analysed.
  private struct Document {
    let number: Int64
    let path: String
    let fingerprint: Int64
  }

  /// A folder with documents that are to be analysed.
  private struct Unit {
    let folder: Int64
    let path: String
    let dossier: Dossier?
    /// What it depends on.
    let version: Int64
    let isTogether: Bool
    /// How many of its documents are to be analysed.
    let count: Int
  }

  /// The folders that are not of this version. A folder is of none as soon as anything in it changes.
  private func analysisToDo(
    _ known: ScannedLibrary, version: String
  ) throws(StorageError) -> [Unit] {
    try look { database in
      let find = try database.cachedStatement(
        sql: "SELECT id, analysed FROM folder WHERE path = ?")
      let count = try database.cachedStatement(
        sql: "SELECT count(*), total(analysed IS NOT ?) FROM document WHERE folder = ?")
      return try known.folders.compactMap { group in
        var own = Self.hash(version)
        if let dossier = group.dossier { own = Self.hash("\(own) \(Self.description(dossier))") }
        guard let row = try Row.fetchOne(find, arguments: [paths.stored(group.path)]) else {
          return nil
        }
        let (folder, done) = (row[0] as Int64, row[1] as Int64?)
        guard done != own,
          let counts = try Row.fetchOne(count, arguments: [own, folder]), counts[0] as Int > 0
        else { return nil }
        let isTogether =
          group.dossier != nil || (2...FileLibrary.longestStory).contains(counts[0] as Int)
        return Unit(
          folder: folder, path: group.path, dossier: group.dossier, version: own,
          isTogether: isTogether, count: isTogether ? counts[0] : Int(counts[1] as Double))
      }
    }
  }

  /// The next documents of a folder that are to be analysed: all where they belong together, else some of
  /// those that are not of its version. `nil` where there are none.
  private func nextDocuments(of unit: Unit) throws(StorageError) -> [Document]? {
    try look { database in
      let rows = try Row.fetchAll(
        try database.cachedStatement(
          sql: """
            SELECT document.id, file.name, document.entry, document.fingerprint
            FROM document JOIN file ON file.id = document.file
            WHERE document.folder = ?1 AND (?2 OR document.analysed IS NOT ?3)
            ORDER BY document.id LIMIT ?4
            """),
        arguments: [
          unit.folder, unit.isTogether, unit.version,
          unit.isTogether ? -1 : Self.analysedAtOnce,
        ])
      return rows.isEmpty
        ? nil
        : rows.map { row in
          Document(
            number: row[0],
            path: paths.path(folder: unit.path, name: row[1], suffix: row[2]),
            fingerprint: row[3])
        }
    }
  }

  private static func hash(_ text: String) -> Int64 {
    Int64(bitPattern: UTF8Text(text).fingerprint)
  }

  private static func description(_ dossier: Dossier) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var dossier = dossier
    // The same dossier, from wherever the program is started.
    dossier.path = ""
    return String(decoding: (try? encoder.encode(dossier)) ?? Data(), as: UTF8.self)
  }

  // MARK: Analysing

  private func article(_ document: Document) -> Article? {
    library.articles(at: document.path).lazy.compactMap(\.article)
      .first { $0.path == document.path }?.beginning(bytes: Self.analysedBytes)
  }

  private func analyseTogether(
    _ documents: [Document], _ unit: Unit, _ analyzer: Analyzer
  ) throws(StorageError) {
    let pairs = documents.compactMap { document in
      article(document).map { (document: document, article: $0) }
    }
    // As the library has them: what is read first may decide what a track is called.
    .sorted { a, b in
      FileLibrary.isInOrder(
        (a.article.published, a.article.path), (b.article.published, b.article.path))
    }
    let analysis = analyzer.analyze(dossier: unit.dossier, articles: pairs.map(\.article))
    var tracks: [String: Set<Track.ID>] = [:]
    for event in analysis.timeline.events {
      guard let track = event.track else { continue }
      for source in event.sources { tracks[source.path, default: []].insert(track) }
    }
    var timeline = analysis.timeline
    for event in timeline.events.indices {
      for source in timeline.events[event].sources.indices {
        let path = timeline.events[event].sources[source].path
        timeline.events[event].sources[source].path = paths.stored(path)
      }
    }
    try write { database in
      let found = try zip(pairs, analysis.articles).map { pair, annotated in
        try FoundFacts(
          annotated, of: pair.document.number, fingerprint: pair.document.fingerprint,
          folder: unit.folder, tracks: tracks[pair.article.path] ?? [])
      }
      let read = Set(found.map(\.document))
      try Self.pass(over: documents, except: read, unit.version, database)
      try FoundFacts.write(
        found.sorted { $0.document < $1.document }, version: unit.version, to: database)
      try KeptAnalysis.write(timeline, of: unit.folder, to: database)
    }
  }

  /// What cannot be read any more is done; the next look at the library knows more about it.
  private static func pass(
    over documents: [Document], except read: Set<Int64>, _ version: Int64, _ database: Database
  ) throws {
    for document in documents where !read.contains(document.number) {
      try database.execute(
        sql: "UPDATE document SET analysed = ? WHERE id = ?",
        arguments: [version, document.number])
    }
  }

  private func analyseApart(
    _ documents: [Document], _ unit: Unit, _ analyzer: Analyzer
  ) throws(StorageError) {
    let all = documents.concurrentMap { document -> FoundFacts? in
      guard let article = article(document) else { return nil }
      return try? FoundFacts(
        analyzer.annotate(article), of: document.number, fingerprint: document.fingerprint,
        folder: unit.folder)
    }
    try write { database in
      let read = Set(all.compactMap { $0?.document })
      try Self.pass(over: documents, except: read, unit.version, database)
      try FoundFacts.write(all.compactMap(\.self), version: unit.version, to: database)
    }
  }
}
