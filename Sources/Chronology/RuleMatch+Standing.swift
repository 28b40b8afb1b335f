import ArabicText
import MasarModel

extension RuleMatch {
  /// How far the words that were read stand for a time by themselves.
  func judged(in list: TokenList) -> TimeStanding {
    let first = position / 2
    switch rule.value {
    case .clock, .clockRange: return clockStanding(in: list)
    case .distance: return distanceStanding(in: list)
    case .holiday:
      // "رمضان" is a name as well.
      let isWord = captures.contains {
        if case .sense(.holiday, let index, _) = $0 { return Holiday.all[index].isWord }
        return false
      }
      guard isWord, end == first + 1 else { return standing }
      return TimeGuard.preposition.allows(first, in: list) ? standing : .alone
    case .duration:
      // "(34 عاما)" behind a name is an age.
      let isInBrackets =
        first > 0 && end < list.count && list.isPunctuation(first - 1, UInt8(ascii: "("))
        && list.isPunctuation(end, UInt8(ascii: ")")) && end - first == 2
      guard !isInBrackets else { return .alone }
      return rule.after == .anything || rule.after.allows(first, in: list) ? standing : .alone
    case .period:
      // "الأمين العام المقبل" is no year.
      guard first > 0, list.foldedWord(first) == "العام",
        Self.general.contains(list.foldedWord(first - 1))
      else { return rule.after.allows(first, in: list) ? standing : .alone }
      return .alone
    case .part:
      // "بعد الظهر" alone is a time of the day; "الظهر" and "مساء" need their day.
      guard position & 1 == 0, ["بعد", "قبل"].contains(list.foldedWord(first)) else {
        return standing
      }
      return .firm
    case .decade:
      // "ثمانينات" without its article is one of a century only.
      guard end == first + 1, list[first].kind == .word else { return standing }
      return list.foldedWord(first).text.contains("ال") ? standing : .alone
    default:
      return rule.after.allows(first, in: list)
        ? standing : rule.after == .anything ? standing : .alone
    }
  }

  /// Folded nouns that العام makes general ones.
  private static let general: Set<FoldedWord> = Set(
    folding:
      """
      الأمين|المدير|النائب|المدعي|المفتش|القائد|الرأي|الإضراب|القطاع|المجلس|السكرتير|المنسق|المراقب|المفوض|الإطار|الشأن|الدين|الحق|القنصل|\
      المحامي|الحاكم|النظام|الطابع|الاتجاه|المستوى|المعدل|الاتحاد|والأمين|للأمين|والمدير|للمدير|بالأمين|المشرف
      """)

  /// A clock needs the word for "o'clock", a part of the day, or minutes.
  private func clockStanding(in list: TokenList) -> TimeStanding {
    var isNamed = false
    var hasPart = false
    var isMeridiem = false
    var isDigits = false
    var isOrdinal = false
    var hasColon = false
    var hasMinutes = false
    for capture in captures {
      switch capture {
      case .mark(.clock): isNamed = true
      case .mark: break
      case .sense(let cls, let value, let token):
        switch cls {
        case .zone, .midpoint: isNamed = true
        case .part, .thePart: hasPart = true
        case .meridiem: isMeridiem = true
        case .hour: isOrdinal = true
        case .num24:
          isDigits = true
          hasMinutes = hasMinutes || list.foldedRange(token).count == 2 && value >= 0
        case .cardinal: isDigits = true
        case .num60: hasColon = true
        default: break
        }
      }
    }
    if rule.value == .clock, captures.allSatisfy({ !$0.isHourOrMidpoint }) { return .alone }
    if isNamed { return .firm }
    if isOrdinal, qualifiesNoun(in: list) { return .alone }
    // "5 م" may be metres.
    if isMeridiem, !hasColon { return .joined }
    if hasPart { return isDigits && !hasColon && isCount(in: list) ? .alone : .firm }
    if hasColon { return hasMinutes ? .firm : .joined }
    let isFraction = captures.contains {
      if case .sense(.fraction, _, _) = $0 { return true }
      return false
    }
    return isFraction ? .joined : .alone
  }

  /// "الرحلة الثانية صباح أمس": the ordinal belongs to a feminine noun.
  private func qualifiesNoun(in list: TokenList) -> Bool {
    let first = position / 2
    guard position & 1 == 0, first > 0, list[first - 1].kind == .word else { return false }
    let word = list.foldedWord(first - 1)
    guard word.hasPrefix("ال"), word.hasSuffix("ه"), word.count > 4 else {
      return false
    }
    return !["الليله", "الساعه", "الجمعه", "الظهيره"].contains(word)
  }

  /// "قتل 5 مساء أمس": a bare number before a part of a named day counts something.
  private func isCount(in list: TokenList) -> Bool {
    guard end < list.count else { return false }
    return [
      "امس", "اليوم", "غد", "الخميس", "الجمعه", "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء",
      "يوم",
    ]
    .contains(list.foldedWord(end))
  }

  /// "بيومين": only with its particle is an amount a distance.
  private func distanceStanding(in list: TokenList) -> TimeStanding {
    let first = position / 2
    let range = list.foldedRange(first)
    let hasParticle =
      range.count >= 2 && list.folded[range.lowerBound] == 0xD8
      && list.folded[range.lowerBound + 1] == 0xA8
    guard hasParticle, position & 1 == 1 || range.count == 2 else { return .alone }
    return standing
  }
}

extension TimeCapture {
  fileprivate var isHourOrMidpoint: Bool {
    switch self {
    case .sense(.hour, _, _), .sense(.num24, _, _), .sense(.cardinal, _, _),
      .sense(.clockNumber, _, _), .sense(.midpoint, _, _):
      true
    default: false
    }
  }
}
