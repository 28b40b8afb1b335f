import ArabicText
public import MasarModel

extension EventFinder {
  /// The statements of an article with the scores that the finder's tracks have there.
  /// - Parameter statements: what a finder of the same geography has found in the article, whatever its tracks.
  /// - Complexity: O(*n*) in the bytes of their sentences, times the number of tracks.
  public func scored(_ statements: [Statement], in facts: ArticleFacts) -> [Statement] {
    var scored = statements
    var mentions = Cursor(facts.mentions, \.range)
    var sentence: ScoredSentence?
    // The first statement of the sentence.
    var first = 0
    for (index, statement) in statements.enumerated() {
      if sentence?.range != statement.sentence {
        let named = mentions.next(in: statement.sentence)
        sentence = ScoredSentence(statement, named, in: facts.text, scorer)
        first = index
      }
      let isInherited = statement.clues.areInherited && first > 0
      scored[index].scores =
        isInherited ? scored[first - 1].scores : sentence?.scores(of: statement, scorer) ?? []
    }
    return scored
  }
}

/// A sentence as it is scored.
private struct ScoredSentence {
  let range: TextRange
  private let list: TokenList
  private let mentions: [Mention]
  private let scores: [Double]

  init(_ statement: Statement, _ mentions: [Mention], in text: UTF8Text, _ scorer: TrackScorer) {
    range = statement.sentence
    self.mentions = mentions
    list = Tokenizer.tokens(in: text, range: range)
    scores = scorer.scores(
      0..<list.count, in: list, mentions: mentions, venues: statement.clues.places)
  }

  /// The scores of a part of it; what the rest says counts a little.
  func scores(of statement: Statement, _ scorer: TrackScorer) -> [Double] {
    let tokens =
      list.firstIndex(
        atOrAfter: statement.range.start)..<list.firstIndex(
        atOrAfter: statement.range.end)
    var own = scorer.scores(
      tokens, in: list, mentions: mentions.filter { statement.range.contains($0.range) },
      venues: statement.venues)
    for index in own.indices { own[index] += min(1, 0.25 * scores[index]) }
    if let place = statement.clues.place { scorer.add(1.5, for: place, to: &own) }
    return own
  }
}
