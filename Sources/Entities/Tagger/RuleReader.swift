import ArabicText

/// Applies the rules to a text whose names the model has found.
struct RuleReader {
  let text: TaggerText
  /// The traits of the rows of ``TraitReader/read(_:)``.
  let traits: UnsafePointer<TokenTraits>
  let rowStarts: [Int]
  let rules: TaggerRules

  /// How sure a name is that a rule adds.
  static let confidence = 0.7
  private static let headHashes: [(hash: UInt32, definite: UInt32)] = TaggerRules.heads.map {
    (WordHash.hash($0.word), $0.mayBeDefinite ? WordHash.hash("ال" + $0.word) : 0)
  }

  private static let purposeHashes: Set<UInt32> = Set(
    TaggerRules.purposeHeads.flatMap { [WordHash.hash($0), WordHash.hash("ال" + $0)] })

  /// The names with those that the rules add: sorted and disjoint.
  /// - Parameters:
  ///   - sentences: the numbers of the sentences that the names are in.
  ///   - shortForms: the stems of the short forms that the text has explained before them.
  /// - Complexity: O(*n*) in the tokens, O(*m* log *m*) in the names.
  func apply(
    _ spans: [NameSpan], sentences: Range<Int>, shortForms: inout Set<UInt32>
  ) -> [NameSpan] {
    guard !rules.isEmpty else { return spans }
    var isNamed = [Bool](repeating: false, count: text.count)
    for span in spans { for token in span.tokens { isNamed[token] = true } }
    var added: [NameSpan] = []
    func add(_ kind: NameKind, _ tokens: Range<Int>, _ clitics: UInt32) {
      for token in tokens { isNamed[token] = true }
      added.append(
        NameSpan(
          kind: kind, tokens: tokens, clitics: Int(clitics & 3), confidence: Self.confidence))
    }
    var following = 0
    for number in sentences {
      let sentence = text.sentences[number]
      let row = traits + (rowStarts[number] - sentence.lowerBound)
      for token in sentence {
        while following < spans.count, spans[following].tokens.upperBound < token { following += 1 }
        if rules.contains(.shortForms), following < spans.count,
          spans[following].tokens.upperBound == token, spans[following].kind == .organization,
          let end = shortForm(at: token, sentence, row)
        {
          for word in token + 1..<end { shortForms.insert(row[word].stem) }
          if end == token + 2, !isNamed[token + 1] {
            add(.organization, token + 1..<end, 0)
          }
        }
        guard !isNamed[token] else { continue }
        if rules.contains(.purposes), let end = purpose(at: token, sentence, row, isNamed) {
          add(.organization, token..<end, row[token].clitics)
        } else if rules.contains(.institutions),
          let end = institution(at: token, sentence, row, isNamed)
        {
          add(.organization, token..<end, row[token].clitics)
        } else if rules.contains(.titles), token > sentence.lowerBound,
          token + 1 < sentence.upperBound,
          !isNamed[token + 1], Self.isTitle(row[token - 1]), Self.isGivenName(row[token]),
          row[token + 1].stemRecord.roles != 0
        {
          add(.person, token..<token + 2, row[token].clitics)
        } else if shortForms.contains(row[token].stem) {
          add(.organization, token..<token + 1, row[token].clitics)
        }
      }
    }
    return added.isEmpty
      ? spans : (spans + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Where the word in the parentheses at `token` ends; `nil` where these hold anything but one short word.
  private func shortForm(
    at token: Int, _ sentence: Range<Int>, _ row: UnsafePointer<TokenTraits>
  ) -> Int? {
    guard token + 2 < sentence.upperBound, row[token].shape == TokenShape.opening.rawValue,
      row[token + 2].shape == TokenShape.closing.rawValue
    else { return nil }
    let word = row + token + 1
    guard
      word.pointee.shape == TokenShape.arabic.rawValue
        || word.pointee.shape == TokenShape.latin.rawValue,
      word.pointee.length >= 3,
      word.pointee.list >> 2
        & UInt32(Gazetteer.Kinds.territory.rawValue | Gazetteer.Kinds.place.rawValue)
        == 0
    else { return nil }
    return token + 2
  }

  /// Where the institution ends whose head stands at `token`.
  private func institution(
    at token: Int, _ sentence: Range<Int>, _ row: UnsafePointer<TokenTraits>, _ isNamed: [Bool]
  ) -> Int? {
    guard row[token].trigger != 0,
      Self.headHashes.contains(where: {
        $0.hash == row[token].stem || $0.definite == row[token].stem
      })
    else { return nil }
    var end = token + 1
    while end < sentence.upperBound, end - token <= TaggerRules.longestChain, !isNamed[end],
      row[end].shape == TokenShape.arabic.rawValue, row[end].isDefinite,
      end == token + 1 || row[end].clitics == 0
    { end += 1 }
    // The head alone is a common noun; a definite head needs an adjective that agrees with it.
    guard end > token + 1, !row[token].isDefinite || row[token + 1].suffix(2) == 0x87D9 else {
      return nil
    }
    return end
  }

  /// Where the name ends whose head stands at `token`, followed by definite words, "لل…" and what belongs to it.
  private func purpose(
    at token: Int, _ sentence: Range<Int>, _ row: UnsafePointer<TokenTraits>, _ isNamed: [Bool]
  ) -> Int? {
    guard row[token].trigger != 0, Self.purposeHashes.contains(row[token].stem) else { return nil }
    func isFree(_ index: Int) -> Bool {
      index < sentence.upperBound && index - token <= 8 && !isNamed[index]
        && row[index].shape == TokenShape.arabic.rawValue && row[index].isDefinite
    }
    var end = token + 1
    while isFree(end), row[end].clitics == 0 { end += 1 }
    // Without a definite word, before or in the head, it is any such body.
    guard end > token + 1 || row[token].isDefinite, isFree(end), row[end].clitics & 4 != 0,
      row[end].clitics & 3 == 1
    else { return nil }
    end += 1
    while isFree(end), row[end].clitics == 0 || (row[end].clitics == 1 && row[end].isAnd) {
      end += 1
    }
    return end
  }

  private static func isTitle(_ traits: TokenTraits) -> Bool {
    traits.trigger == Trigger.title.rawValue || traits.trigger == Trigger.office.rawValue
  }

  private static func isGivenName(_ traits: TokenTraits) -> Bool {
    traits.stemRecord.roles & 0xF >= 2 && !traits.isDefinite
  }
}
