import ArabicText
public import MasarModel

/// Finds words in an article as a reader means them, not as they happen to be spelt.
///
/// Query and text are compared folded (``Folding``): hamza, ta marbuta, alef maqsura, tashkeel, tatweel,
/// the script of digits and the case of letters make no difference. White space is one blank however
/// long it is, so that a hit may run over a line's end. It is a search for a part of the text: the
/// query may begin and end inside a word.
public struct ArticleSearch: Sendable {
  /// The most hits that are kept.
  public static let maximumHits = 100_000

  /// The folded query; never empty.
  private let pattern: [UInt32]
  /// How much of the pattern still matches where so much of it, and no more, has matched (Knuth,
  /// Morris and Pratt, "Fast pattern matching in strings", 1977).
  private let borders: [Int]

  /// Prepares a search.
  /// - Returns: `nil` where nothing of the query is left to be found: marks, blanks, nothing at all.
  public init?(_ query: String) {
    var pattern: [UInt32] = []
    for scalar in query.unicodeScalars {
      let folded = SearchFolding.computed(scalar.value)
      if folded == 0 || folded == SearchFolding.blank && pattern.last == folded { continue }
      pattern.append(folded)
    }
    guard pattern.contains(where: { $0 != SearchFolding.blank }) else { return nil }
    var borders = [0]
    var matched = 0
    for scalar in pattern.dropFirst() {
      while matched > 0, pattern[matched] != scalar { matched = borders[matched - 1] }
      if pattern[matched] == scalar { matched += 1 }
      borders.append(matched)
    }
    self.pattern = pattern
    self.borders = borders
  }

  /// The hits in an article, in reading order, disjoint.
  /// - Parameters:
  ///   - isRaw: whether all of the file is searched; otherwise what is shown of it, paragraph by
  ///     paragraph.
  ///   - isCancelled: asked every now and then; an empty answer is given once it says yes.
  /// - Complexity: O(*n*) in the bytes of the article.
  public func hits(
    in article: Article, isRaw: Bool, limit: Int = maximumHits,
    isCancelled: () -> Bool = { false }
  ) -> SearchHits {
    let ranges =
      isRaw ? [article.text.range] : article.paragraphs.filter(\.isShown).map(\.range)
    return hits(in: article.text, ranges: ranges, limit: limit, isCancelled: isCancelled)
  }

  /// The hits in some ranges of a text; none goes from one range to another.
  public func hits(
    in text: UTF8Text, ranges: [TextRange], limit: Int = maximumHits,
    isCancelled: () -> Bool = { false }
  ) -> SearchHits {
    var scan = Scan(pattern: pattern, borders: borders, limit: limit)
    text.bytes.withUnsafeBufferPointer { bytes in
      for range in ranges where !scan.isFull {
        var piece = range.start
        scan.begin()
        while piece < range.end, !scan.isFull {
          if isCancelled() {
            scan.hits = []
            return
          }
          piece = scan.read(bytes, from: piece, to: range.end)
        }
      }
    }
    let isComplete = scan.hits.count <= limit
    return SearchHits(ranges: Array(scan.hits.prefix(limit)), isComplete: isComplete)
  }
}

/// What a search has found.
public struct SearchHits: Sendable, Equatable {
  /// The bytes of the hits, marks behind the last letter included: in reading order, disjoint.
  public var ranges: [TextRange]
  /// Whether these are all there are.
  public var isComplete: Bool

  /// Creates a result.
  public init(ranges: [TextRange] = [], isComplete: Bool = true) {
    self.ranges = ranges
    self.isComplete = isComplete
  }
}

/// One pass over a text.
private struct Scan {
  let pattern: [UInt32]
  let borders: [Int]
  let limit: Int
  var hits: [TextRange] = []
  /// How much of the pattern has matched.
  private var matched = 0
  /// Where the last scalars that left something in folding began, as many as the pattern has; the
  /// oldest is at `oldest`.
  private var starts: [Int]
  private var oldest = 0
  private var followsBlank = false
  /// Whether what folds to nothing still belongs to the last hit.
  private var extendsHit = false

  /// How much is read between two questions whether to go on, in bytes.
  private static let pieceBytes = 1 << 20

  init(pattern: [UInt32], borders: [Int], limit: Int) {
    self.pattern = pattern
    self.borders = borders
    self.limit = limit
    starts = Array(repeating: 0, count: pattern.count)
  }

  /// One hit more than is wanted is looked for: it tells whether there are more.
  var isFull: Bool { hits.count > limit }

  /// Forgets what came before.
  mutating func begin() {
    matched = 0
    followsBlank = false
    extendsHit = false
  }

  /// Reads some of the bytes from `start` to `limit`.
  /// - Returns: where to go on, at the beginning of a scalar.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    let stop = min(end, start + Self.pieceBytes)
    let table = SearchFolding.table
    var offset = start
    while offset < stop {
      let (value, length) = bytes.scalarValue(at: offset)
      let folded =
        value < UInt32(table.count) ? table[Int(value)] : SearchFolding.computed(value)
      let begin = offset
      offset += length
      if folded == 0 || folded == SearchFolding.blank && followsBlank {
        if extendsHit { hits[hits.count - 1].end = offset }
        continue
      }
      followsBlank = folded == SearchFolding.blank
      extendsHit = false
      starts[oldest] = begin
      oldest = oldest + 1 == starts.count ? 0 : oldest + 1
      while matched > 0, pattern[matched] != folded { matched = borders[matched - 1] }
      if pattern[matched] == folded { matched += 1 }
      if matched == pattern.count {
        hits.append(TextRange(starts[oldest], offset))
        if isFull { return end }
        matched = 0
        extendsHit = true
      }
    }
    return offset
  }
}

/// Folding for searching: what a scalar becomes, as a number.
enum SearchFolding {
  /// What all white space becomes.
  static let blank: UInt32 = 0x20

  /// What U+0000 to U+20FF become: letters, marks, digits and the punctuation of newspapers.
  static let table: [UInt32] = (0..<0x2100).map(computed)

  /// The folded scalar; 0 where nothing remains.
  static func computed(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return value }
    if scalar.properties.isWhitespace { return blank }
    return Folding.fold(scalar)?.value ?? 0
  }
}
