import MasarModel

/// The words of a short line as cues compare them, and how it is punctuated.
///
/// Words are folded: no tashkeel and tatweel, one alef, ya for alef maqsura, ha for ta marbuta, ASCII
/// digits, lower case. A digit and a letter side by side are two words. Kept as bytes, because comparing
/// a `String` normalises it.
struct FoldedLine: Equatable {
  /// The words, one blank between two.
  private(set) var bytes: [UInt8] = []
  /// The number of words.
  private(set) var wordCount = 0
  /// The number of letters and digits.
  private(set) var letterCount = 0
  /// How the line ends.
  private(set) var ending = Ending.none
  /// The number of `.`, `؟`, `!` and `؛` that end a sentence or clause, inside the line or at its end.
  private(set) var stopCount = 0
  /// Bit *n* is set where a colon follows the word *n* (from 0); of the first 64 words.
  private(set) var colons: UInt64 = 0
  /// Bit *n* is set where a breadcrumb's separator (`|`, `›`, `::` …) follows the word *n*.
  private(set) var crumbs: UInt64 = 0
  /// Bit *n* is set where a dash between blanks follows the word *n*.
  private(set) var dashes: UInt64 = 0
  /// Bit *n* is set where a bracket opens after the word *n*.
  private(set) var brackets: UInt64 = 0
  /// Bit *n* is set where a comma follows the word *n*.
  private(set) var commas: UInt64 = 0
  /// The number of words with `#` before them.
  private(set) var hashtagCount = 0

  /// How a line ends, quotes and brackets aside.
  enum Ending { case none, stop, ellipsis, question, colon, comma }

  /// Folds the line at `range` of well-formed UTF-8.
  init(_ buffer: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    var folder = LineFolder(limit: range.count)
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, length) = buffer.scalarValue(at: i)
      folder.take(scalar)
      i += length
    }
    folder.finish()
    (bytes, wordCount, letterCount) = (folder.bytes, folder.wordCount, folder.letterCount)
    (ending, stopCount, hashtagCount) = (folder.ending, folder.stopCount, folder.hashtagCount)
    (colons, crumbs) = (folder.colons, folder.crumbs)
    (dashes, brackets, commas) = (folder.dashes, folder.brackets, folder.commas)
  }

  /// Folds a text of our own, or metadata.
  init(_ text: String) {
    self = Array(text.utf8).withUnsafeBufferPointer { Self($0, range: 0..<$0.count) }
  }

  /// The words. Folded words hold no marks, so comparing these is cheap.
  var words: [String] {
    bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Equal for lines of equal words, and seldom for others (FNV-1a).
  var fingerprint: UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether a colon follows the word with this index.
  func hasColon(after word: Int) -> Bool { word >= 0 && word < 64 && colons & (1 << word) != 0 }

  /// Whether a comma follows the word with this index.
  func hasComma(after word: Int) -> Bool { word >= 0 && word < 64 && commas & (1 << word) != 0 }

  /// Whether a bracket or a dash stands before the word with this index.
  func isSetOff(from word: Int) -> Bool {
    word > 0 && word <= 64 && (brackets | dashes | crumbs) & (1 << (word - 1)) != 0
  }
}
