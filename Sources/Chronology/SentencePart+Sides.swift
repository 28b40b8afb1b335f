import ArabicText
import MasarModel

/// What stands between two names that are the sides of talks, and what only brings them together.
enum SideCue {
  /// Words before the first of two sides: "بين", "وفدا", "ممثلون عن", "اتفق", "مفاوضات".
  static let words: Set<FoldedWord> = folded(
    [
      "بين", "وفدا", "وفدي", "وفود", "وفد", "ممثلون", "ممثلين", "ممثلو", "ممثلي", "ممثلا", "مندوبو",
      "مندوبي", "مفاوضو", "مفاوضي", "المفاوضون", "المفاوضين", "طرفا", "طرفي", "توقيع", "محادثات",
      "مفاوضات", "مباحثات", "مشاورات", "المحادثات", "المفاوضات", "المباحثات", "القمة", "قمة",
    ] + ["اتفق:يتفق", "وقع:يوقع", "تبادل:يتبادل", "وافق:يوافق"].flatMap(forms))

  /// Words behind which hosts, mediators and speakers are named.
  static let mediation: Set<FoldedWord> = folded(
    [
      "برعاية", "رعاية", "بوساطة", "وساطة", "بواسطة", "وسطاء", "الوسطاء", "الوسيط", "بحضور", "حضور",
      "بدعم", "باستضافة", "استضافة", "بمشاركة", "بتيسير", "بتسهيل", "بإشراف", "إشراف", "بمبادرة",
      "مبادرة", "وفق", "بحسب", "حسب", "العاصمة", "في", "مع",
    ] + ["أعلن:يعلن", "قال:يقول", "ذكر:يذكر", "رعى:يرعى", "دعا:يدعو"].flatMap(forms))

  private static func forms(_ row: String) -> [String] {
    let parts = row.split(separator: ":").map(String.init)
    return VerbForms.forms(past: parts[0], present: parts[1], takesObject: false)
  }

  private static func folded(_ words: [String]) -> Set<FoldedWord> {
    Set(words.map { FoldedWord(folding: $0) })
  }
}

extension SentencePart {
  /// How many words may lie between the cue and the first side, and between two sides.
  private static let cueReach = 5
  private static let gap = 3

  /// Those who appear as the sides of what is told, in reading order: "بين X وY", "وفدا X وY", "محادثات أمريكية صينية".
  ///
  /// A capital stands for its government and a nationality for its state. Hosts and mediators, behind "برعاية" and the like,
  /// are no sides.
  func sides(_ geography: Geography) -> [Entity.ID] {
    var index = 0
    while index + 1 < mentions.count {
      guard let first = side(mentions[index], geography), isCued(mentions[index]) else {
        index += 1
        continue
      }
      var sides = [first]
      var last = index
      for next in (index + 1)..<mentions.count {
        guard joins(mentions[last], mentions[next]), let side = side(mentions[next], geography)
        else { break }
        if !sides.contains(side) { sides.append(side) }
        last = next
      }
      if sides.count > 1 { return sides }
      index = last + 1
    }
    return []
  }

  private func side(_ mention: Mention, _ geography: Geography) -> Entity.ID? {
    switch mention.kind {
    case .organization: mention.entity
    case .nationality: isOfCapital(mention) ? nil : geography.homes[mention.entity]
    case .place:
      geography.states.contains(mention.entity)
        ? mention.entity : geography.capitals.first { $0.value == mention.entity }?.key
    case .person: nil
    }
  }

  /// Whether a cue stands a few words before a name, with no pause and no mediation between.
  private func isCued(_ mention: Mention) -> Bool {
    let first = list.firstIndex(atOrAfter: mention.range.start)
    for token in stride(
      from: first - 1, through: max(tokens.lowerBound, first - Self.cueReach), by: -1)
    {
      if isPause(token) { return false }
      guard list[token].kind == .word else { continue }
      let word = withoutConjunction(token)
      if SideCue.words.contains(word) { return true }
      if SideCue.mediation.contains(word) { return false }
    }
    return false
  }

  /// "X وY", "بين X وبين Y", and of nationalities "أمريكية صينية".
  private func joins(_ a: Mention, _ b: Mention) -> Bool {
    guard a.range.end <= b.range.start else { return false }
    let from = list.firstIndex(atOrAfter: a.range.end)
    var to = list.firstIndex(atOrAfter: b.range.start)
    // A particle on the name: the token starts before the mention.
    if to > 0, list[to - 1].range.end > b.range.start { to -= 1 }
    guard to >= from, to - from <= Self.gap, !(from..<to).contains(where: isPause) else {
      return false
    }
    if from == to, a.kind == .nationality, b.kind == .nationality { return true }
    if list[to].range.start < b.range.start, list.foldedWord(to).hasPrefix("و") { return true }
    return (from..<to).contains {
      list.foldedWord($0).hasPrefix("و")
        && !SideCue.mediation.contains(withoutConjunction($0))
    }
  }

  /// Words behind which people are named who only stand by.
  private static let attendance: Set<FoldedWord> = Set(
    folding: "بحضور|وبحضور|برعاية|وبرعاية|بوساطة|بإشراف")

  /// Whether somebody is named behind "بحضور" or "برعاية", perhaps after others: he is none of those who meet.
  func onlyAttends(_ mention: Mention) -> Bool {
    let first = list.firstIndex(atOrAfter: mention.range.start)
    for token in stride(
      from: first - 1, through: max(tokens.lowerBound, first - 2 * Self.cueReach), by: -1)
    {
      if isPause(token) { return false }
      if Self.attendance.contains(list.foldedWord(token)) { return true }
    }
    return false
  }

  private func withoutConjunction(_ token: Int) -> FoldedWord {
    let word = list.foldedWord(token)
    guard word.hasPrefix("و"), word.count > 3 else { return word }
    let rest = word.dropFirst()
    return SideCue.words.contains(rest) || SideCue.mediation.contains(rest) ? rest : word
  }
}
