import Analysis
import ArabicText
import MasarModel

/// Finds the sentence of an article that answers a query best: the one with most of its words.
struct PassageFinder {
  /// By their first words the sequences that are looked for.
  private var byFirst: [[UInt8]: [MarkedWords]] = [:]
  /// Those whose first word may be a beginning.
  private var prefixes: [MarkedWords] = []

  /// How much of an article is looked through, in bytes.
  private static let limit = 1 << 18

  init(_ marks: [MarkedWords]) {
    for mark in marks {
      guard let first = mark.words.first else { continue }
      if mark.isPrefix, mark.words.count == 1 {
        prefixes.append(mark)
      } else {
        byFirst[first, default: []].append(mark)
      }
    }
  }

  /// - Returns: `nil` where none of the words stands in what the reader sees.
  func passage(in article: Article) -> Passage? {
    var marks: [TextRange] = []
    for paragraph in article.paragraphs
    where paragraph.isShown && paragraph.role != .title && paragraph.range.start < Self.limit {
      marks += ranges(in: Tokenizer.tokens(in: article.text, range: paragraph.range))
    }
    if marks.isEmpty, let title = article.titleRange {
      marks = ranges(in: Tokenizer.tokens(in: article.text, range: title))
    }
    var best: (sentence: TextRange, marks: [TextRange])?
    var index = 0
    while index < marks.count {
      guard let sentence = article.sentence(at: marks[index].start) else {
        index += 1
        continue
      }
      let inside = marks[index...].prefix { $0.start < sentence.end }
      if inside.count > best?.marks.count ?? 0 { best = (sentence, Array(inside)) }
      index += max(1, inside.count)
    }
    guard let best else { return nil }
    return Passage(
      text: UTF8Text(article.text[best.sentence]),
      marks: best.marks.map { mark in
        TextRange(
          max(0, mark.start - best.sentence.start),
          min(mark.end, best.sentence.end) - best.sentence.start)
      }, offset: best.marks[0].start)
  }

  private func ranges(in list: TokenList) -> [TextRange] {
    let words = list.tokens.indices.filter { list[$0].kind != .punctuation }
    var found: [TextRange] = []
    var place = 0
    while place < words.count {
      let length = matchLength(at: place, words, list)
      if length > 0 {
        found.append(
          TextRange(list[words[place]].range.start, list[words[place + length - 1]].range.end))
      }
      place += max(1, length)
    }
    return found
  }

  /// The number of words of the longest sequence that stands here; 0 where none does.
  private func matchLength(at place: Int, _ words: [Int], _ list: TokenList) -> Int {
    func folded(_ offset: Int) -> ArraySlice<UInt8> {
      list.folded[list.foldedRange(words[place + offset])]
    }
    var longest = 0
    for mark in byFirst[Array(folded(0))] ?? []
    where mark.words.count > longest && place + mark.words.count <= words.count {
      let last = mark.words.count - 1
      let fits = mark.words.indices.allSatisfy { offset in
        mark.isPrefix && offset == last
          ? folded(offset).starts(with: mark.words[offset])
          : folded(offset) == mark.words[offset][...]
      }
      if fits { longest = mark.words.count }
    }
    if longest == 0, prefixes.contains(where: { folded(0).starts(with: $0.words[0]) }) {
      longest = 1
    }
    return longest
  }
}
