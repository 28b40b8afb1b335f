import ArabicText
import MasarModel

extension SentencePart {
  /// Offices by which somebody is meant without a name, folded.
  private static let offices: Set<FoldedWord> = Set(
    [
      "نظيره", "نظيرها", "نظيرته", "نظيرتها", "الرئيس", "الرئيسة", "الملك", "الأمير", "المستشار",
      "المستشارة",
    ].map { FoldedWord(folding: $0) })

  /// Whom the part names by office and nationality alone: "نظيره المصري", "الرئيس التركي".
  ///
  /// Where a name follows, that is a person of its own.
  var unnamedCounterpart: String? {
    for mention in mentions where mention.kind == .nationality {
      let token = list.firstIndex(atOrAfter: mention.range.start)
      guard token > tokens.lowerBound, Self.offices.contains(office(token - 1)),
        !mentions.contains(where: { other in
          other.kind == .person && other.range.start >= mention.range.end
            && other.range.start - mention.range.end <= 2
        })
      else { continue }
      // Only who stands behind "مع" or "و" is the other one.
      let before = token - 2
      guard before >= tokens.lowerBound else { continue }
      let isOther =
        ["مع", "من", "ب"].contains(list.foldedWord(before))
        || list.foldedWord(token - 1).hasPrefix("و")
        || list.foldedWord(token - 1).hasPrefix("ب")
        || list.foldedWord(token - 1).hasPrefix("نظير")
      guard isOther else { continue }
      let nationality = list.text[mention.range]
      return "\(Self.spelled(office(token - 1))) \(nationality)"
    }
    return nil
  }

  private func office(_ token: Int) -> FoldedWord {
    let word = list.foldedWord(token)
    guard !Self.offices.contains(word), let first = word.first, first == "و" || first == "ب" else {
      return word
    }
    return word.dropFirst()
  }

  /// As it is written in a title.
  private static func spelled(_ folded: FoldedWord) -> String {
    [
      "الرييس": "الرئيس", "الرييسه": "الرئيسة", "الامير": "الأمير", "المستشاره": "المستشارة",
    ][folded] ?? folded.text
  }
}
