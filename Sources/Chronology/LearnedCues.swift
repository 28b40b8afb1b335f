import ArabicText
import MasarModel

/// Phrases that a track's sentences have and the others' have not: "الجولة الثامنة", "اللجنة المشتركة".
///
/// Candidates are definite words in a row, a noun with its adjective, as names of rounds, bodies and subjects are.
struct LearnedCues {
  /// The most phrases of a track.
  private static let most = 6
  /// The most words of a phrase.
  private static let longest = 4
  /// The most sentences of a track that are read.
  private static let mostSentences = 500

  /// By group: how often each phrase stands in its sentences.
  private var counts: [[String: Int]] = []

  init(_ groups: [[Statement]], _ facts: [ArticleFacts]) {
    let articles = Dictionary(facts.map { ($0.path, $0) }) { first, _ in first }
    counts = groups.map { seeds in
      var counts: [String: Int] = [:]
      for statement in seeds.prefix(Self.mostSentences) {
        guard let article = articles[statement.path] else { continue }
        for phrase in Self.phrases(in: statement.range, of: article) {
          counts[phrase, default: 0] += 1
        }
      }
      return counts
    }
  }

  private static func phrases(in range: TextRange, of article: ArticleFacts) -> Set<String> {
    let list = Tokenizer.tokens(in: article.text, range: range)
    var taken =
      article.times.lazy.map(\.range).filter(range.overlaps)
      + article.mentions.lazy.map(\.range).filter(range.overlaps)
    taken.sort()
    var found: Set<String> = []
    var index = 0
    while index < list.count {
      var end = index
      while end < list.count, end - index < longest, isDefinite(end, list) { end += 1 }
      if end - index > 1 {
        let phrase = TextRange(list[index].range.start, list[end - 1].range.end)
        if !taken.contains(where: phrase.overlaps) { found.insert(article.text[phrase]) }
      }
      index = max(index + 1, end)
    }
    return found
  }

  private static func isDefinite(_ index: Int, _ list: TokenList) -> Bool {
    guard list[index].kind == .word else { return false }
    return list.foldedRange(index).count > 8 && list.foldedWord(index).hasPrefix("ال")
  }

  /// The phrases of a group, the most frequent first.
  func phrases(of group: Int) -> [String] {
    let own = counts[group]
    let telling = own.filter { phrase, count in
      guard count > 1 else { return false }
      let others = counts.enumerated().reduce(0) { sum, other in
        other.offset == group ? sum : sum + (other.element[phrase] ?? 0)
      }
      return 4 * others <= count
    }
    return telling.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.most).map(\.key)
  }
}
