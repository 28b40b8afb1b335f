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
    let total = try write { try IndexNote.documents.value(in: $0) }
    var left = work.reduce(0) { $0 + $1.documents.count }
    for unit in work {
      if unit.isTogether {
        guard !isOver() else { return false }
        try analyseTogether(unit, analyzer(unit.dossier))
        left -= unit.documents.count
        tell(.analysis(done: total - left, total: total))
        continue
      }
      for start in stride(from: 0, to: unit.documents.count, by: Self.analysedAtOnce) {
        guard !isOver() else { return false }
        let end = min(unit.documents.count, start + Self.analysedAtOnce)
        let some = Array(unit.documents[start..<end])
        try analyseApart(some, unit, analyzer(unit.dossier))
        left -= some.count
        tell(.analysis(done: total - left, total: total))
      }
    }
    if !work.isEmpty {
      try tidy()
      tell(.analysis(done: total, total: total, isComplete: true))
    }
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

  /// Documents of one folder.
  private struct Unit {
    let folder: Int64
    let dossier: Dossier?
    /// What it depends on.
    let version: Int64
    let isTogether: Bool
    let documents: [Document]
  }

  private func analysisToDo(
    _ known: ScannedLibrary, version: String
  ) throws(StorageError) -> [Unit] {
    try look { database in
      var units: [Unit] = []
      for group in known.folders {
        let row = try Row.fetchOne(
          try database.cachedStatement(sql: "SELECT id, analysed FROM folder WHERE path = ?"),
          arguments: [paths.stored(group.path)])
        guard let row else { continue }
        let folder: Int64 = row[0]
        let count =
          try Int.fetchOne(
            try database.cachedStatement(sql: "SELECT count(*) FROM document WHERE folder = ?"),
            arguments: [folder]) ?? 0
        let isTogether =
          group.dossier != nil || (2...FileLibrary.longestStory).contains(count)
        var own = Self.hash(version)
        if let dossier = group.dossier { own = Self.hash("\(own) \(Self.description(dossier))") }
        let documents = try self.documents(
          in: folder, of: group.path, notOf: isTogether ? nil : own, database)
        if isTogether {
          let all = documents.map { "\($0.number) \($0.fingerprint)" }.joined(separator: "\n")
          own = Self.hash("\(own)\n\(all)")
          let done: Int64? = row[1]
          if done == own { continue }
        }
        guard !documents.isEmpty else { continue }
        units.append(
          Unit(
            folder: folder, dossier: group.dossier, version: own, isTogether: isTogether,
            documents: documents))
      }
      return units
    }
  }

  /// - Parameter version: documents of this version are left out.
  private func documents(
    in folder: Int64, of path: String, notOf version: Int64?, _ database: Database
  ) throws -> [Document] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT document.id, file.name, document.entry, document.fingerprint
          FROM document JOIN file ON file.id = document.file
          WHERE document.folder = ?1 AND (?2 IS NULL OR document.analysed IS NOT ?2)
          ORDER BY document.id
          """), arguments: [folder, version])
    return rows.map { row in
      Document(
        number: row[0], path: paths.path(folder: path, name: row[1], suffix: row[2]),
        fingerprint: row[3])
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
    _ unit: Unit, _ analyzer: Analyzer
  ) throws(StorageError) {
    let pairs = unit.documents.compactMap { document in
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
      try FoundFacts.write(
        found.sorted { $0.document < $1.document }, version: unit.version, to: database)
      try KeptAnalysis.write(timeline, of: unit.folder, to: database)
      try database.execute(
        sql: "UPDATE folder SET analysed = ? WHERE id = ?",
        arguments: [unit.version, unit.folder])
    }
  }

  private func analyseApart(
    _ documents: [Document], _ unit: Unit, _ analyzer: Analyzer
  ) throws(StorageError) {
    let found = Mutex([FoundFacts?](repeating: nil, count: documents.count))
    DispatchQueue.concurrentPerform(iterations: documents.count) { index in
      let document = documents[index]
      guard let article = article(document) else { return }
      let facts = try? FoundFacts(
        analyzer.annotate(article), of: document.number, fingerprint: document.fingerprint,
        folder: unit.folder)
      found.withLock { $0[index] = facts }
    }
    let all = found.withLock { $0 }
    try write { database in
      for (document, facts) in zip(documents, all) where facts == nil {
        // It cannot be read any more; the next look at the library knows more.
        try database.execute(
          sql: "UPDATE document SET analysed = ? WHERE id = ?",
          arguments: [unit.version, document.number])
      }
      try FoundFacts.write(all.compactMap(\.self), version: unit.version, to: database)
    }
  }
}
