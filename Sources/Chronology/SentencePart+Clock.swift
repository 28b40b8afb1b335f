import ArabicText
import MasarModel

extension SentencePart {
  /// Words before a time of the day that make it a limit: "انتهت بعد منتصف الليل".
  private static let clockLimits: Set<String> = [
    "بعد", "قبل", "منذ", "حتي", "قبيل", "الي", "وبعد", "وقبل", "وحتي",
  ]
  private static let zoneWords: Set<String> = ["بتوقيت", "بالتوقيت"]
  /// Words that end the name of a zone: "بتوقيت الخرطوم من مساء غد".
  private static let zoneEnds: Set<String> = Set(
    [
      "من", "في", "يوم", "اليوم", "مساء", "صباح", "ظهر", "فجر", "ليل", "غدا", "غد", "أمس", "الأحد",
      "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت",
    ].map { Folding.folded($0) })
  /// The most words of a zone's name.
  private static let longestZone = 3

  /// The time of the day at which what it tells begins, where its date has one, one stands beside it, or there is no date.
  var clock: EventClock? {
    guard let date else {
      return times.lazy.filter { !isLimit($0) }.compactMap { clock(in: $0) }.first
    }
    if let own = clock(in: date) { return own }
    guard let days = date.days, days.start == days.end else { return nil }
    return times.lazy.filter { $0.range != date.range && $0.days == days && !isLimit($0) }
      .compactMap { clock(in: $0) }.first
  }

  private func isLimit(_ time: TimeExpression) -> Bool {
    let token = list.firstIndex(atOrAfter: time.range.start)
    // "كان منتصف الليل قد مر": midnight is a beginning only where something is set on it.
    if list.foldedString(token).hasPrefix("منتصف"),
      token == tokens.lowerBound
        || !["عند", "في"].contains(list.foldedString(token - 1))
    {
      return true
    }
    return token > tokens.lowerBound && Self.clockLimits.contains(list.foldedString(token - 1))
  }

  /// The hours and minutes of a value such as `2022-01-20T15:00+03:00`.
  private func clock(in time: TimeExpression) -> EventClock? {
    switch time.granularity {
    case .hour, .minute, .second: break
    default: return nil
    }
    guard time.kind == .time,
      let clock = time.value.split(separator: "/").first?.split(separator: "T").dropFirst().first,
      clock.count >= 5, clock.first?.isNumber == true
    else { return nil }
    // Seconds say nothing that a reader of news looks for.
    let offset = clock.firstIndex { $0 == "+" || $0 == "-" || $0 == "Z" }.map { clock[$0...] } ?? ""
    return EventClock(value: String(clock.prefix(5) + offset), zone: zone(in: time.range))
  }

  private func zone(in range: TextRange) -> String? {
    let first = list.firstIndex(atOrAfter: range.start)
    let last = list.firstIndex(atOrAfter: range.end)
    guard
      let start = (first..<last).first(where: { Self.zoneWords.contains(list.foldedString($0)) })
    else { return nil }
    var end = start + 1
    while end < last, end - start <= Self.longestZone, list[end].kind == .word,
      !Self.zoneEnds.contains(list.foldedString(end))
    {
      end += 1
    }
    guard end > start + 1 else { return nil }
    return list.text[TextRange(list[start].range.start, list[end - 1].range.end)]
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
