public import ArabicText
public import MasarModel

/// Finds the names of a knowledge base in text.
///
/// The longest name wins, so mentions never overlap; particles written onto a name stay outside its span,
/// the article stays inside. A whole word is tried before its particles are taken off: "وارسو" is a city.
public struct EntityRecognizer: Sendable {
  /// Where the names come from.
  public let knowledgeBase: KnowledgeBase

  /// Creates a recogniser.
  public init(knowledgeBase: KnowledgeBase = .builtIn) {
    self.knowledgeBase = knowledgeBase
  }

  private var bearers: [[Int32]] { knowledgeBase.bearers }

  /// The mentions in `range` of `text`: sorted, disjoint, on scalar boundaries.
  /// - Parameter context: the entities that the article names in full; they decide whose family name it is.
  /// - Complexity: O(*n*) in the bytes of the range.
  public func mentions(
    in text: UTF8Text, range: TextRange, context: Set<Entity.ID> = []
  ) -> [Mention] {
    mentions(in: Tokenizer.tokens(in: text, range: range), context: context)
  }

  /// The mentions in a token list.
  public func mentions(in list: TokenList, context: Set<Entity.ID> = []) -> [Mention] {
    let found = matches(in: list)
    let named = Set(
      found.lazy.filter { bearers[$0.payload].count == 1 }.map { bearers[$0.payload][0] })
    return found.compactMap { mention($0, in: list, named: named, context: context) }
  }

  /// Whether a name in the list belongs to more than one entity, so that a context is worth having.
  public func isAmbiguous(_ list: TokenList) -> Bool {
    matches(in: list).contains { bearers[$0.payload].count > 1 }
  }

  /// The entities named in the list by a name that only they bear.
  public func unambiguous(in list: TokenList) -> Set<Entity.ID> {
    var found: Set<Entity.ID> = []
    for match in matches(in: list) where bearers[match.payload].count == 1 {
      found.insert(knowledgeBase.entities[Int(bearers[match.payload][0])].id)
    }
    return found
  }

  private func matches(in list: TokenList) -> [PhraseTable.Match] {
    let phrases = knowledgeBase.phrases
    var found: [PhraseTable.Match] = []
    var index = 0
    while index < list.count {
      if let match = phrases.longestMatch(at: index, in: list) {
        found.append(match)
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }

  private func mention(
    _ match: PhraseTable.Match, in list: TokenList, named: Set<Int32>, context: Set<Entity.ID>
  ) -> Mention? {
    let candidates = bearers[match.payload]
    let entities = knowledgeBase.entities
    guard let first = candidates.first else { return nil }
    let chosen =
      candidates.first { candidates.count == 1 || named.contains($0) }
      ?? candidates.first { context.contains(entities[Int($0)].id) } ?? first
    var entity = entities[Int(chosen)]
    if list[match.end - 1].hasTanween, entity.kind != .nationality {
      guard let adjective = adjective(of: match, in: list) else { return nil }
      entity = adjective
    }
    let word = list[match.first].range
    let start =
      match.clitics == 0
      ? word.start : Clitics.offset(skipping: match.clitics, of: word, in: list.text)
    return Mention(
      range: TextRange(start, list[match.end - 1].range.end), kind: entity.kind, entity: entity.id,
      confidence: candidates.count == 1 ? 1 : 0.7)
  }

  /// "روسيًا" is the accusative of the adjective, not the country: the nationality without the last alef.
  private func adjective(of match: PhraseTable.Match, in list: TokenList) -> Entity? {
    guard match.end == match.first + 1 else { return nil }
    let word = list.foldedString(match.first)
    guard word.unicodeScalars.last == "ا" else { return nil }
    let stem = String(word.unicodeScalars.dropFirst(match.clitics).dropLast())
    return knowledgeBase.entities(named: stem).first { $0.kind == .nationality }
  }
}
