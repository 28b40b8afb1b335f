import ArabicText
import MasarModel

extension SentencePart {
  private static let documents: Set<FoldedWord> = folded([
    "إعلان", "اتفاق", "اتفاقية", "معاهدة", "بروتوكول", "ميثاق", "مذكرة", "وثيقة", "صفقة",
  ])
  private static let about: Set<FoldedWord> = folded([
    "بشأن", "حول", "بخصوص", "حيال", "لبحث", "لمناقشة", "ملف", "أزمة", "تطورات", "شأن",
  ])
  private static let meetings: [FoldedWord: String] = [
    "جلسه": "جلسة", "موتمر": "مؤتمر", "موتمرا": "مؤتمر", "اجتماع": "اجتماع",
    "اجتماعا": "اجتماع", "منتدي": "منتدى", "احاطه": "إحاطة", "جوله": "جولة", "حوار": "حوار",
  ]
  private static let opening: Set<FoldedWord> = ["«", "\"", "“", "”", "'", "‹"]
  private static let closing: Set<FoldedWord> = ["»", "\"", "”", "“", "'", "›"]
  /// The most words of a paper's name.
  private static let longestName = 5

  private static func folded(_ words: [String]) -> Set<FoldedWord> {
    Set(words.map { FoldedWord(folding: $0) })
  }

  /// A name that a paper has for itself: quoted («إعلان جدة»), or a paper of a place without quotes ("اتفاق الرياض").
  struct NamedPaper: Sendable, Hashable {
    /// As it is compared.
    var key: String
    /// As it is written.
    var name: String
  }

  /// The named paper that the part speaks of.
  func paper(in text: UTF8Text) -> NamedPaper? {
    for token in tokens where list[token].kind == .word {
      guard Self.documents.contains(withoutArticle(token)) else { continue }
      let isQuoted =
        token > tokens.lowerBound && Self.opening.contains(list.foldedWord(token - 1))
      let end = isQuoted ? closingQuote(after: token) : placeEnd(after: token)
      guard let end, end > token + 1 else { continue }
      let range = TextRange(list[token].range.start, list[end - 1].range.end)
      let words = (token..<end).map { list.foldedWord($0) }
      let key = ([withoutArticle(token)] + words.dropFirst()).map(\.text).joined(separator: " ")
      return NamedPaper(key: key, name: text[range])
    }
    return nil
  }

  /// The noun of a paper that has no name, with the places where it is signed: what "إعلان جدة" may be called elsewhere.
  func unnamedPaper(in venues: [Venue], of text: UTF8Text) -> Set<String> {
    for token in tokens where list[token].kind == .word {
      let word = withoutArticle(token)
      let noun = Self.documents.contains(word) ? word : word.dropLast()
      guard Self.documents.contains(noun), noun == word || word.hasSuffix("ا") else { continue }
      let towns = venues.map { venue in
        let name = text[venue.range].split(separator: " ").map { Folding.folded(String($0)) }
        return (name.first == "مدينه" ? name.dropFirst() : name[...]).joined(separator: " ")
      }
      return Set(towns.map { "\(noun) \($0)" })
    }
    return []
  }

  private func closingQuote(after token: Int) -> Int? {
    let limit = min(token + Self.longestName + 1, tokens.upperBound)
    return (token..<limit).first { Self.closing.contains(list.foldedWord($0)) }
  }

  /// "إعلان جدة": the town or state right behind the noun.
  private func placeEnd(after token: Int) -> Int? {
    guard !list.foldedWord(token).hasPrefix("ال"), token + 1 < tokens.upperBound else {
      return nil
    }
    let next = list[token + 1].range
    guard let place = mentions.first(where: { $0.kind == .place && $0.range.start == next.start })
    else { return nil }
    return list.firstIndex(atOrAfter: place.range.end)
  }

  private func withoutArticle(_ token: Int) -> FoldedWord {
    var word = list.foldedWord(token)
    for prefix: FoldedWord in ["و", "ب", "ل", "ال"] where word.hasPrefix(prefix) && word.count > 4 {
      let rest = word.dropFirst(prefix.count)
      if Self.documents.contains(rest) { return rest }
      if prefix == "ب" || prefix == "و" { word = rest.hasPrefix("ال") ? rest : word }
    }
    return word
  }

  /// What the meeting is about: the place or body behind "بشأن" or "حول".
  var subject: Entity.ID? {
    for mention in mentions where mention.kind == .place || mention.kind == .organization {
      let first = list.firstIndex(atOrAfter: mention.range.start)
      let words = (max(tokens.lowerBound, first - 2)..<first).map { list.foldedWord($0) }
      if words.contains(where: Self.about.contains) { return mention.entity }
    }
    return nil
  }

  /// The noun by which a meeting is called, where it says more than that people meet: "جلسة", "مؤتمر".
  func meetingNoun(of hits: [EventLexicon.Hit]) -> String? {
    for hit in hits where hit.kind == .meeting && !hit.isLight {
      var word = list.foldedWord(hit.tokens.lowerBound)
      for prefix: FoldedWord in ["و", "ب", "ال"] where word.hasPrefix(prefix) {
        word = word.dropFirst(prefix.count)
      }
      if let noun = Self.meetings[word] { return noun }
    }
    return nil
  }
}
