import Analysis
import Entities
import Foundation
import Library
import MasarModel
import Storage

/// How a library grows: building its index, looking for changes, listing and searching.
enum LibraryBenchmark: Benchmark {
  static let name = "library"
  static let abstract =
    "index, list and search of 1,000 and 10,000 articles of 2 KB; of 100,000 with MASAR_SWEEPS=1"

  /// The largest takes minutes to be written.
  private static let sizes =
    [1_000, 10_000] + (ProcessInfo.processInfo.environment["MASAR_SWEEPS"] == nil ? [] : [100_000])
  private static let articleBytes = 2_000
  private static let articlesOfFolder = 1_000
  private static let newsrooms = ["الضفاف", "النيل", "التلال", "المدار", "السفوح"]

  /// What is looked for: frequent and rare words, phrases, beginnings, names in Latin letters, fields.
  private static let queries = [
    "الكرملين", "بوتين بايدن", "\"حلف الناتو\"", "محادث*", "biden", "جنيف -واشنطن",
    "روسيا OR أوكرانيا", "source:النيل الحوار", "after:2021-06 before:2021-09 الرئيس",
    "on:2022-01 قمة", "in:title بوتين", "entity:lavrov", "الأمن", "ضمانات مكتوبة", "زيلينسكي",
    "place:geneva after:2022", "وزير الخارجية", "مكالمة", "(جنيف OR فيينا) الاثنين", "قطيعة",
  ]

  /// What one size has taken, to be compared with the others.
  private struct Figures {
    var build = 0.0
    var look = 0.0
    var list = 0.0
    var search = 0.0
  }

  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) throws {
    var all: [Figures] = []
    for size in sizes {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "masar-bench-\(ProcessInfo.processInfo.processIdentifier)-\(size)")
      defer { try? FileManager.default.removeItem(at: folder) }
      let bytes = try write(size, words, seed: seed, to: folder.appending(path: "articles"))
      all.append(try measure(size, bytes: bytes, in: folder, into: &table))
    }
    let steps: [(String, KeyPath<Figures, Double>)] = [
      ("build", \.build), ("look for changes", \.look), ("list", \.list), ("search", \.search),
    ]
    for (step, path) in steps {
      let exponents = zip(zip(sizes, all), zip(sizes, all).dropFirst()).map { small, large in
        log(large.1[keyPath: path] / small.1[keyPath: path])
          / log(Double(large.0) / Double(small.0))
      }
      let text = exponents.map { String(format: "%.2f", $0) }.joined(separator: ", ")
      table.note("\(step): grows with the articles to the power of \(text)")
    }
  }

  private static func measure(
    _ size: Int, bytes: Int, in folder: URL, into table: inout BenchTable
  ) throws -> Figures {
    var figures = Figures()
    let library = FileLibrary(paths: [folder.appending(path: "articles").path])
    let names: @Sendable () -> NameLookup = { NameLookup(.builtIn) }
    var failure: (any Error)?
    func trying(_ body: () throws -> Void) {
      do { try body() } catch { failure = error }
    }
    var run = 0
    figures.build = table.measure(
      "\(size): build the index", Double(size), .articles, bytes: bytes, goal: 3_000
    ) {
      run += 1
      let cache = folder.appending(path: "cache-\(run)").path
      trying { try LibraryIndex(of: library, in: cache, names: names).update() }
    }
    let cache = folder.appending(path: "cache-\(run)").path
    let index = try LibraryIndex(of: library, in: cache, names: names)
    figures.look = table.measure("\(size): nothing has changed", Double(size), .articles) {
      trying { try index.update() }
    }
    figures.list = table.measure("\(size): open and list", Double(size), .articles) {
      trying {
        keep(try LibraryIndex(of: library, in: cache, names: names).knownListing().groups.count)
      }
    }
    _ = try index.search("biden")
    let times = try latencies(of: index).sorted()
    let label = String(
      format: "%d: search (median %.1f ms, 99th percentile %.1f ms of real time)", size,
      times[times.count / 2] * 1000, times[times.count * 99 / 100] * 1000)
    figures.search = table.measure(label, Double(queries.count), .queries) {
      for query in queries { trying { keep(try index.search(query, withPassages: false).count) } }
    }
    if let failure { throw failure }
    let disk = try FileManager.default.attributesOfItem(atPath: index.path)[.size] as? Int ?? 0
    table.note(
      String(
        format: "%d: the index takes %.2f times the %.1f MB of text", size,
        Double(disk) / Double(bytes), Double(bytes) / 1e6))
    return figures
  }

  /// How long each of 400 queries takes, in seconds.
  private static func latencies(of index: LibraryIndex) throws -> [Double] {
    try (0..<400).map { number in
      let start = DispatchTime.now().uptimeNanoseconds
      keep(try index.search(queries[number % queries.count], withPassages: false).count)
      return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    }
  }

  /// Writes articles with front matter.
  /// - Returns: their bytes.
  private static func write(
    _ count: Int, _ words: SampleText, seed: UInt64, to folder: URL
  ) throws -> Int {
    var total = 0
    for number in 0..<count {
      let inner = folder.appending(path: "\(number / articlesOfFolder)")
      if number % articlesOfFolder == 0 {
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      }
      let paragraphs = words.paragraphs(bytes: articleBytes, seed: seed &+ UInt64(number))
      let title = paragraphs[0].split(separator: " ").prefix(8).joined(separator: " ")
      let day = CalendarDate(dayNumber: 18_628 + number % 730)
      let text = """
        ---
        title: "\(title.filter { $0 != "\"" })"
        source: \(newsrooms[number % newsrooms.count])
        published: \(day.iso8601)
        ---

        \(paragraphs.joined(separator: "\n\n"))

        """
      let data = Data(text.utf8)
      total += data.count
      try data.write(to: inner.appending(path: "\(number).txt"))
    }
    return total
  }
}
