public import MasarModel

/// Finds articles that have paragraphs in common: copy of an agency that several newsrooms print.
public struct WireCopy {
  /// Shorter paragraphs may be the same by chance.
  static let fewestWords = 12
  /// Paragraphs that more articles have are a refrain of their newsroom.
  static let mostArticles = 50

  private var paths: [String] = []
  /// The articles that have a paragraph, by its fingerprint.
  private var places: [UInt64: [Int32]] = [:]
  private var counts: [Int] = []

  /// Nothing was read yet.
  public init() {}

  /// Takes an article.
  /// - Complexity: O(*n*) in its text; what is kept are eight bytes a paragraph.
  public mutating func take(_ article: Article) {
    let index = Int32(paths.count)
    paths.append(article.path)
    var prints: Set<UInt64> = []
    article.text.bytes.withUnsafeBufferPointer { buffer in
      for paragraph in article.paragraphs where paragraph.role == .body {
        let line = FoldedLine(buffer, range: paragraph.range.start..<paragraph.range.end)
        if line.wordCount >= Self.fewestWords { prints.insert(line.fingerprint) }
      }
    }
    counts.append(prints.count)
    for print in prints { places[print, default: []].append(index) }
  }

  /// For each article that shares half of its long paragraphs, or two of them, with another: with which
  /// one it shares most.
  public var findings: [Finding] {
    var shared: [Int32: [Int32: Int]] = [:]
    for articles in places.values where (2...Self.mostArticles).contains(articles.count) {
      for article in articles {
        for other in articles where other != article {
          shared[article, default: [:]][other, default: 0] += 1
        }
      }
    }
    return shared.keys.sorted().compactMap { article in
      let best = shared[article]?.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      guard let (other, count) = best else { return nil }
      let all = counts[Int(article)]
      guard count >= 2 || count * 2 >= all else { return nil }
      return Finding(
        path: paths[Int(article)],
        kind: .sharedParagraphs(count: count, of: all, with: paths[Int(other)]))
    }
  }
}
