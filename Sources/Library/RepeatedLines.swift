import Glibc
import MasarModel
import Synchronization

/// Short lines that stand above or below the article in several files of a folder: names of papers,
/// sections, calls to subscribe. No table of words knows them all, but they come back.
struct RepeatedLines: Sendable {
  /// A line with more words is part of an article.
  static let mostWords = 14
  /// A paragraph with so many words is one, and what stands between two of them is between paragraphs.
  static let wordsOfParagraph = 15
  /// A line must be in so many files, and in so many hundredths of them.
  private static let fewestFiles = 3
  private static let leastShare = 8
  /// A sentence must be in so many files, and in half of them, to be dimmed.
  private static let fewestFilesOfSentence = 5

  private var labels: Set<UInt64> = []
  private var sentences: Set<UInt64> = []

  /// No line is known to come back.
  static let none = RepeatedLines(articles: [])

  /// Looks at articles of one folder.
  ///
  /// Articles that share paragraphs are copies of each other, and count once: all of their lines would
  /// come back.
  init(articles: [Article]) {
    var counts: [UInt64: (files: Int, isSentence: Bool)] = [:]
    var paragraphs: Set<UInt64> = []
    var files = 0
    for article in articles {
      let lines = Self.lines(of: article)
      let own = Set(lines.filter { $0.wordCount >= Self.wordsOfParagraph }.map(\.fingerprint))
      guard paragraphs.isDisjoint(with: own) else { continue }
      paragraphs.formUnion(own)
      files += 1
      let first = lines.firstIndex { $0.wordCount >= Self.wordsOfParagraph } ?? 0
      let last = lines.lastIndex { $0.wordCount >= Self.wordsOfParagraph } ?? lines.count
      var seen: Set<UInt64> = []
      for (index, line) in lines.enumerated() where index < first || index > last {
        guard (1...Self.mostWords).contains(line.wordCount), line.letterCount > 2,
          seen.insert(line.fingerprint).inserted
        else { continue }
        counts[line.fingerprint, default: (0, Self.isSentence(line))].files += 1
      }
    }
    for (line, count) in counts where count.files >= Self.fewestFiles {
      if count.isSentence {
        guard count.files >= Self.fewestFilesOfSentence, count.files * 2 >= files else { continue }
        sentences.insert(line)
      } else if count.files * 100 >= files * Self.leastShare {
        labels.insert(line)
      }
    }
  }

  /// What a line is, if it comes back.
  enum Kind { case label, sentence }

  /// Looks a line up.
  func kind(of line: FoldedLine) -> Kind? {
    if labels.isEmpty, sentences.isEmpty { return nil }
    let fingerprint = line.fingerprint
    if labels.contains(fingerprint) { return .label }
    return sentences.contains(fingerprint) ? .sentence : nil
  }

  private static func isSentence(_ line: FoldedLine) -> Bool {
    line.ending != .none && line.ending != .colon
  }

  private static func lines(of article: Article) -> [FoldedLine] {
    article.text.bytes.withUnsafeBufferPointer { buffer in
      article.paragraphs.lazy.filter { $0.role != .blank && $0.range.count <= 4096 }
        .map { FoldedLine(buffer, range: $0.range.start..<$0.range.end) }
    }
  }
}

/// What comes back in the files of folders, found out once for each folder that is read.
final class FolderHabits: Sendable {
  /// So many files of a folder are looked at.
  static let sample = 24
  /// Only among so many names is chosen: folders may have a million.
  static let mostNames = 500
  /// Larger files are left out.
  static let maximumBytes = 256 << 10

  private let known = Mutex<[[UInt8]: RepeatedLines]>([:])

  /// The lines that come back in a folder.
  /// - Parameter read: reads the articles of a file.
  func repeatedLines(in folder: String, read: (String) -> [Article]) -> RepeatedLines {
    let key = Array(folder.utf8)
    if let lines = known.withLock({ $0[key] }) { return lines }
    let names = FolderWalk.someNames(in: folder, limit: Self.mostNames)
      .filter { FileKind(path: $0) != .other }
    let step = max(1, names.count / Self.sample)
    let chosen = stride(from: 0, to: names.count, by: step).prefix(Self.sample)
    let articles = chosen.flatMap { read(FolderWalk.join(folder, names[$0])) }
    let lines = articles.count < 3 ? .none : RepeatedLines(articles: articles)
    known.withLock { $0[key] = lines }
    return lines
  }
}
