import Analysis
import MasarModel

/// What is known so far about the names and times of an article.
///
/// Long articles are analysed piece by piece, as far as somebody has looked; each piece is a run of
/// paragraphs of about ``chunkBytes``.
struct Annotations {
  static let chunkBytes = 128 * 1024

  /// The paragraphs of each piece.
  let chunks: [Range<Int>]
  private var requested: Set<Int> = []
  private var found: [Int: Annotation] = [:]

  /// Plans the pieces of an article.
  init(article: Article) {
    var chunks: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (index, paragraph) in article.paragraphs.enumerated() {
      bytes += paragraph.range.count
      if bytes >= Self.chunkBytes {
        chunks.append(start..<(index + 1))
        (start, bytes) = (index + 1, 0)
      }
    }
    if start < article.paragraphs.count { chunks.append(start..<article.paragraphs.count) }
    self.chunks = chunks
  }

  /// The piece that holds a paragraph.
  private func chunk(of paragraph: Int) -> Int? {
    var low = 0
    var high = chunks.count
    while low < high {
      let middle = (low + high) / 2
      if chunks[middle].upperBound <= paragraph { low = middle + 1 } else { high = middle }
    }
    return low < chunks.count && chunks[low].contains(paragraph) ? low : nil
  }

  /// The pieces that hold these paragraphs and nobody has asked for yet; they count as asked for.
  mutating func request(_ paragraphs: ClosedRange<Int>) -> [Range<Int>] {
    guard let first = chunk(of: paragraphs.lowerBound), let last = chunk(of: paragraphs.upperBound)
    else { return [] }
    return (first...last).compactMap { requested.insert($0).inserted ? chunks[$0] : nil }
  }

  /// Has every piece asked for anew; what was found stands until the answers come.
  mutating func forgetRequests() { requested = [] }

  /// Keeps what was found in a piece.
  mutating func store(_ annotation: Annotation, for paragraphs: Range<Int>) {
    guard let index = chunks.firstIndex(of: paragraphs) else { return }
    found[index] = annotation
  }

  /// The names of a piece, in reading order; `nil` where nobody has looked yet.
  func names(inChunk index: Int) -> [Mention]? { found[index]?.mentions }

  /// All names that were found so far, in reading order.
  var known: [Mention] { chunks.indices.flatMap { found[$0]?.mentions ?? [] } }

  /// The names and times that overlap `range`, which lies in a paragraph.
  func spans(in range: TextRange, ofParagraph paragraph: Int) -> [Span] {
    guard let index = chunk(of: paragraph), let annotation = found[index] else { return [] }
    var spans: [Span] = []
    for time in annotation.times.overlapping(range, by: \.range) {
      spans.append(Span(range: time.range, kind: .time))
    }
    for mention in annotation.mentions.overlapping(range, by: \.range) {
      spans.append(Span(range: mention.range, kind: .entity(mention.kind)))
    }
    return spans
  }

  /// A stretch of text that is highlighted; later ones lie over earlier ones.
  struct Span {
    enum Kind {
      case time
      case entity(EntityKind)
    }
    let range: TextRange
    let kind: Kind
  }
}
