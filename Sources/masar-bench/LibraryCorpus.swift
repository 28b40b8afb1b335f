import Dispatch
import Foundation
import MasarModel
import Synchronization

/// Articles that the benchmark writes for itself, in a folder of its own.
struct LibraryCorpus {
  /// The folder with everything that belongs to it; its index is in there as well.
  let folder: URL
  /// The bytes of all articles.
  let bytes: Int
  let count: Int

  private static let articleBytes = 2_000
  private static let articlesOfFolder = 1_000
  private static let newsrooms = ["الضفاف", "النيل", "التلال", "المدار", "السفوح"]

  /// The folder with the articles.
  var articles: URL { folder.appending(path: "articles") }

  /// Writes articles of 2 KB with front matter, a thousand in a folder, on two years' days.
  init(_ count: Int, _ words: SampleText, seed: UInt64) throws {
    self.count = count
    folder = FileManager.default.temporaryDirectory
      .appending(path: "masar-bench-\(ProcessInfo.processInfo.processIdentifier)-\(count)")
    let root = folder.appending(path: "articles")
    let folders = (count + Self.articlesOfFolder - 1) / Self.articlesOfFolder
    let result = Mutex<(bytes: Int, failure: (any Error)?)>((0, nil))
    DispatchQueue.concurrentPerform(iterations: folders) { number in
      do {
        let numbers =
          number * Self.articlesOfFolder..<min(count, (number + 1) * Self.articlesOfFolder)
        let written = try Self.write(
          numbers, words, seed: seed, to: root.appending(path: "\(number)"))
        result.withLock { $0.bytes += written }
      } catch {
        result.withLock { $0.failure = error }
      }
    }
    let (bytes, failure) = result.withLock { $0 }
    if let failure { throw failure }
    self.bytes = bytes
  }

  /// Takes everything away again.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  private static func write(
    _ numbers: Range<Int>, _ words: SampleText, seed: UInt64, to folder: URL
  ) throws -> Int {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var bytes = 0
    for number in numbers {
      let paragraphs = words.paragraphs(bytes: articleBytes, seed: seed &+ UInt64(number))
      let title = paragraphs[0].split(separator: " ").prefix(8).joined(separator: " ")
      // Not in the order of their names, as scrapers come by articles.
      let day = CalendarDate(dayNumber: 18_628 + number &* 7_919 % 730)
      let text = """
        ---
        title: "\(title.filter { $0 != "\"" })"
        source: \(newsrooms[number % newsrooms.count])
        published: \(day.iso8601)
        ---

        \(paragraphs.joined(separator: "\n\n"))

        """
      let data = Data(text.utf8)
      bytes += data.count
      try data.write(to: folder.appending(path: "\(number).txt"))
    }
    return bytes
  }
}
