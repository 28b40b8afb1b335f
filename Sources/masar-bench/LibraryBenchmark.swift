import Analysis
import Entities
import Foundation
import Library
import MasarModel
import Storage

/// How a library grows: building its index, looking for changes, the start of the reader, searching.
enum LibraryBenchmark: Benchmark {
  static let name = "library"
  static let abstract =
    "index, start and search of 1,000 and 10,000 articles of 2 KB; with MASAR_SWEEPS=1 of 100,000, with MASAR_SWEEPS=1000000 of so many"

  /// The largest takes half an hour and 7 GB below the temporary folder.
  private static var sizes: [Int] {
    let variable = ProcessInfo.processInfo.environment["MASAR_SWEEPS"]
    let most = variable.map { max(100_000, Int($0) ?? 0) } ?? 10_000
    return [1_000, 10_000, 100_000, 1_000_000].filter { $0 <= most }
  }

  /// Analysis is as quick for the last article as for the first: up to so many are analysed.
  private static let mostAnalysed = 10_000

  /// What is looked for: frequent and rare words, phrases, beginnings, names in Latin letters, fields.
  private static let queries = [
    "الكرملين", "بوتين بايدن", "\"حلف الناتو\"", "محادث*", "biden", "جنيف -واشنطن",
    "روسيا OR أوكرانيا", "source:النيل الحوار", "after:2021-06 before:2021-09 الرئيس",
    "on:2022-01 قمة", "in:title بوتين", "entity:lavrov", "الأمن", "ضمانات مكتوبة", "زيلينسكي",
    "place:geneva after:2022", "وزير الخارجية", "مكالمة", "(جنيف OR فيينا) الاثنين", "قطيعة",
  ]
  private static let searches = 400
  private static let starts = 11

  /// What one size has taken, to be compared with the others.
  private struct Figures {
    var build = 0.0
    var look = 0.0
    var start = 0.0
    var search = 0.0
  }

  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) throws {
    var all: [Figures] = []
    for size in sizes {
      let corpus = try LibraryCorpus(size, words, seed: seed)
      defer { corpus.remove() }
      all.append(try measure(corpus, into: &table))
    }
    let steps: [(String, KeyPath<Figures, Double>)] = [
      ("build", \.build), ("look for changes", \.look), ("start", \.start), ("search", \.search),
    ]
    for (step, path) in steps where all.allSatisfy({ $0[keyPath: path] > 0 }) {
      let exponents = zip(zip(sizes, all), zip(sizes, all).dropFirst()).map { small, large in
        log(large.1[keyPath: path] / small.1[keyPath: path])
          / log(Double(large.0) / Double(small.0))
      }
      let text = exponents.map { String(format: "%.2f", $0) }.joined(separator: ", ")
      table.note("\(step): grows with the articles to the power of \(text)")
    }
    var load = [0.0, 0.0, 0.0]
    if getloadavg(&load, 3) == 3 {
      table.note(
        String(
          format: "other programs ran: load at the end %.1f, over 15 minutes %.1f", load[0], load[2]
        ))
    }
  }

  private static func measure(
    _ corpus: LibraryCorpus, into table: inout BenchTable
  ) throws -> Figures {
    let size = corpus.count
    var figures = Figures()
    let library = FileLibrary(paths: [corpus.articles.path])
    let names: @Sendable () -> NameLookup = { NameLookup(.builtIn) }
    var failure: (any Error)?
    func trying(_ body: () throws -> Void) {
      do { try body() } catch { failure = error }
    }
    var run = 0
    let cache = { corpus.folder.appending(path: "\(run)/cache/masar").path }
    let start = DispatchTime.now().uptimeNanoseconds
    figures.build = table.measure(
      "\(size): build the index", Double(size), .articles, goal: 3_000
    ) {
      run += 1
      trying { try LibraryIndex(of: library, in: cache(), names: names).update() }
    }
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9 / Double(run)
    let index = try LibraryIndex(of: library, in: cache(), names: names)
    noteSize(of: index, "words", corpus, into: &table)
    table.note(
      String(
        format: "%d: built in %.1f s of real time, %.0f articles/s on all processors", size,
        seconds,
        Double(size) / seconds))
    figures.look = table.measure("\(size): nothing has changed", Double(size), .articles) {
      trying { try index.update() }
    }
    figures.start = readerStart(
      corpus, home: corpus.folder.appending(path: "\(run)").path, into: &table)
    figures.search = try search(index, "\(size): search", into: &table)
    if size <= mostAnalysed {
      let analyzer = Analyzer()
      table.measure("\(size): find names and times", Double(size), .articles) {
        trying { _ = try index.analyse(version: "1", analyzer: { _ in analyzer }) }
      }
      noteSize(of: index, "words, names and times", corpus, into: &table)
      _ = try search(index, "\(size): search with names", into: &table)
    }
    if let failure { throw failure }
    return figures
  }

  private static func noteSize(
    of index: LibraryIndex, _ what: String, _ corpus: LibraryCorpus, into table: inout BenchTable
  ) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: index.path)
    let disk = attributes?[.size] as? Int ?? 0
    table.note(
      String(
        format: "%d: the index of %@ takes %.2f times the %.1f MB of text", corpus.count, what,
        Double(disk) / Double(corpus.bytes), Double(corpus.bytes) / 1e6))
  }

  /// Starts the reader some times; the first one warms the system's cache.
  private static func readerStart(
    _ corpus: LibraryCorpus, home: String, into table: inout BenchTable
  ) -> Double {
    var waits: [Double] = []
    var last: ReaderStart?
    for number in 0...starts {
      let isLast = number == starts
      guard
        let start = ReaderStart(
          on: corpus.articles.path, home: home, patience: isLast ? 20 : 0)
      else {
        table.note("\(corpus.count): no reader was started: \(ReaderStart.program)")
        return 0
      }
      if number > 0 { waits.append(start.wait) }
      last = start
    }
    if let last {
      table.note(
        String(
          format: "%d: the reader holds at most %.0f MB at its first screen, %.0f MB 20 s later",
          corpus.count, last.peakAtFirst, last.peak))
    }
    return table.add(
      "\(corpus.count): start to the first list screen, real time", waits: waits,
      limits: (150, nil))
  }

  /// Asks all queries, many times.
  /// - Returns: the median of the processor time of one, in seconds.
  private static func search(
    _ index: LibraryIndex, _ label: String, into table: inout BenchTable
  ) throws -> Double {
    Memory.forgetPeak()
    _ = try index.search("biden")
    var processor: [Double] = []
    var real: [Double] = []
    var slowest: [(query: String, seconds: Double)] = []
    for number in 0..<searches {
      let query = queries[number % queries.count]
      let (start, begin) = (DispatchTime.now().uptimeNanoseconds, ProcessorTime.now)
      keep(try index.search(query, withPassages: false).count)
      processor.append(ProcessorTime.now - begin)
      real.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
      if number < queries.count { slowest.append((query, processor[number])) }
    }
    let median = table.add(label, waits: processor, limits: (20, 100))
    table.add(label + ", real time", waits: real, limits: (20, 100))
    slowest.sort { $0.seconds > $1.seconds }
    let text = slowest.prefix(3).map { String(format: "%@ %.0f ms", $0.query, $0.seconds * 1000) }
    table.note("\(label): slowest " + text.joined(separator: ", "))
    return median
  }
}
