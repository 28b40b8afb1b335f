import ArabicText
import MasarModel

/// A sentence, or the part of one that belongs to a date.
struct SentencePart {
  var list: TokenList
  var tokens: Range<Int>
  var mentions: [Mention]
  var times: [TimeExpression]
  /// Whether its sentence says that something was put off.
  var isPutOff = false
  /// A full stop in it that ends nothing.
  var wrongStop: Int?
  /// Whether its sentence names a term.
  var namesTerm = false

  var range: TextRange {
    TextRange(list[tokens.lowerBound].range.start, list[tokens.upperBound - 1].range.end)
  }

  /// Its date: the one it was cut for.
  var date: TimeExpression? { times.first(where: isDate) }
  /// The token that its date begins with.
  var dateToken: Int? { date.map { list.firstIndex(atOrAfter: $0.range.start) } }
  /// The first duration of hours and minutes.
  var duration: TimeExpression? {
    times.first { $0.kind == .duration && $0.value.hasPrefix("PT") }
  }
  /// The first duration of any units that says how long something is to last, not how far it is.
  var term: TimeExpression? {
    times.first { time in
      guard time.kind == .duration else { return false }
      let token = list.firstIndex(atOrAfter: time.range.start)
      let before = max(tokens.lowerBound, token - 2)..<max(token, tokens.lowerBound)
      return !before.contains { Self.distances.contains(list.foldedWord($0)) }
    }
  }

  private static let distances: Set<FoldedWord> = [
    "منذ", "ومنذ", "قبل", "وقبل", "بعد", "وبعد", "خلال", "وخلال", "غضون", "مرور", "حتي",
  ]

  /// Words that make a date the limit of something rather than its day.
  private static let limits: Set<FoldedWord> = [
    "منذ", "ومنذ", "حتي", "وحتي", "بحلول", "قبل", "وقبل", "قبيل", "الي",
  ]
  private static let particles: Set<FoldedWord> = [
    "في", "وفي", "ففي", "ثم", "اما", "يوم", "ويوم", "ال", "و", "وكان", "كان",
  ]

  /// Whether the expression dates something that happens.
  private func isDate(_ time: TimeExpression) -> Bool {
    guard time.kind == .date || time.kind == .time else { return false }
    let token = list.firstIndex(atOrAfter: time.range.start)
    // A particle on its only word: "بالأمس" starts inside the last token.
    guard token < tokens.upperBound else { return true }
    if isClock(time, at: token) || isDistance(time, at: token) || isFrame(time) { return false }
    if isSince(token) { return false }
    guard token > 0, list[token - 1].kind == .word else { return true }
    let word = list.foldedWord(token - 1)
    if !Self.limits.contains(word) { return true }
    // What is put off to a day, or must be done by it, has that day.
    return isPutOff && word == "الي" || namesTerm && word != "منذ" && word != "ومنذ"
  }

  /// "أول تواصل في الشهر نفسه، فقد سبقته محادثة في السابع": the month that a day of the sentence lies in.
  private func isFrame(_ time: TimeExpression) -> Bool {
    guard time.anchor == .previous, let days = time.days, days.start != days.end else {
      return false
    }
    return times.contains { other in
      other.kind != .duration && other.days.map { $0 != days && days.contains($0) } ?? false
    }
  }

  private static let clocks: Set<FoldedWord> = ["الساعه", "ساعه", "منتصف", "تمام", "بتوقيت"]

  /// Words by which a clock time names its day: "الساعة السابعة مساء غد السبت".
  private static let days: Set<FoldedWord> = Set(
    folding: "غد|غدا|أمس|السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة")

  /// A time of day by itself, "بعد منتصف الليل", says nothing of the day.
  private func isClock(_ time: TimeExpression, at token: Int) -> Bool {
    guard time.kind == .time, time.granularity == .hour || time.granularity == .minute else {
      return false
    }
    let end = list.firstIndex(atOrAfter: time.range.end)
    if (token..<end).contains(where: { Self.days.contains(list.foldedWord($0)) }) { return false }
    return list[token].kind == .number || Self.clocks.contains(list.foldedWord(token))
  }

  /// "قبل أربعة أيام من نهاية السنة", "قبل أسبوع المباحثات": how far something else is, no date of its own.
  private func isDistance(_ time: TimeExpression, at token: Int) -> Bool {
    if time.anchor == .event || time.anchor == .previous { return false }
    var word = list.foldedWord(token)
    if word.hasPrefix("و") || word.hasPrefix("ف") { word = word.dropFirst() }
    let next = list.firstIndex(atOrAfter: time.range.end)
    guard word == "قبل" || word == "بعد" else { return false }
    if (token..<next).contains(where: { list.foldedWord($0) == "من" }) { return true }
    guard next < tokens.upperBound else { return false }
    let behind = list.foldedWord(next)
    return behind == "من" || behind.hasPrefix("ال") && Self.isOfTalks(behind.dropFirst(2))
  }

  /// Whether "منذ" stands a few words before, in the same clause: "منذ اتفاق الرئيسين في الأول من ديسمبر".
  private func isSince(_ token: Int) -> Bool {
    for index in stride(from: token - 1, through: max(tokens.lowerBound, token - 7), by: -1) {
      if isPause(index) { return false }
      if ["منذ", "ومنذ"].contains(list.foldedWord(index)) { return true }
    }
    return false
  }

  /// One part for each date, together the whole sentence; the sentence itself where it has none or one.
  ///
  /// The cut is at the last pause before the next date that leaves that date a trigger of its own, else at the first
  /// pause, else before the last trigger between the two, or before the next date where the date opens its part.
  /// - Parameter hasTrigger: whether a trigger stands among tokens.
  func partsByDate(_ hasTrigger: (Range<Int>) -> Bool) -> [SentencePart] {
    let dates = withoutRepeats(times.filter(isDate))
    guard dates.count > 1 else { return [self] }
    var parts: [SentencePart] = []
    var start = tokens.lowerBound
    for (date, next) in zip(dates, dates.dropFirst()) {
      let from = list.firstIndex(atOrAfter: date.range.end)
      let to = list.firstIndex(atOrAfter: next.range.start)
      let opens = isParticles(start..<list.firstIndex(atOrAfter: date.range.start))
      // A pause right behind an opening date belongs to it: "10 يناير 2022. التأم الحوار".
      var first = from
      while opens, first < to, list[first].kind == .punctuation { first += 1 }
      let pauses = (first..<max(first, to)).filter(isPause)
      let own = pauses.last { isParticles($0 + 1..<to) || hasTrigger($0 + 1..<to) }
      // "أعلنت … الخميس تمديد الهدنة تنتهي في …": without a pause, the last word of an event leads to the next date.
      let led = opens ? to : (from..<max(from, to)).last { hasTrigger($0..<$0 + 1) }
      let cut = (own ?? pauses.first).map { $0 + 1 } ?? led ?? from
      let end = min(max(start + 1, cut), tokens.upperBound)
      parts.append(part(start..<end))
      start = end
    }
    guard start < tokens.upperBound else { return parts }
    let occasion = occasion(of: dates, behind: start, hasTrigger)
    parts.append(part(start..<(occasion?.lowerBound ?? tokens.upperBound)))
    if let occasion {
      var talks = part(occasion)
      talks.times.insert(dates[0], at: 0)
      parts.append(talks)
    }
    return parts
  }

  /// "اتفقوا الأربعاء على لقاء في برلين بعد أسبوعين، إثر محادثات في باريس": what stands behind the day to come is of the
  /// first day.
  private func occasion(
    of dates: [TimeExpression], behind start: Int, _ hasTrigger: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    guard let first = dates[0].days, let last = dates.last, let days = last.days,
      first.end < days.start
    else { return nil }
    let end = list.firstIndex(atOrAfter: last.range.end)
    let cut = (max(start + 1, end)..<max(end, tokens.upperBound - 2)).first { index in
      isPause(index) && Self.occasions.contains(list.foldedWord(index + 1))
        && hasTrigger(index + 2..<min(index + 4, tokens.upperBound))
    }
    return cut.map { $0 + 1..<tokens.upperBound }
  }

  private static let occasions = Set<FoldedWord>(folding: "إثر|عقب|بعد|غداة|خلال|أثناء")

  /// The dates without those that give the one before them in another calendar: "10 يناير (7 جمادى الآخرة)".
  private func withoutRepeats(_ dates: [TimeExpression]) -> [TimeExpression] {
    var kept: [TimeExpression] = []
    for date in dates {
      if let last = kept.last, last.days == date.days {
        let between =
          list.firstIndex(atOrAfter: last.range.end)..<list.firstIndex(atOrAfter: date.range.start)
        if between.count <= 2 { continue }
      }
      kept.append(date)
    }
    return kept
  }

  /// Whether the tokens are only what may stand before a date that opens a clause.
  private func isParticles(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      list[$0].kind == .punctuation || Self.particles.contains(list.foldedWord($0))
    }
  }

  /// How many pauses lie between two tokens, in either order.
  func pauses(between a: Int, and b: Int) -> Int {
    (min(a, b)..<max(a, b)).count(where: isPause)
  }

  private func part(_ tokens: Range<Int>) -> SentencePart {
    let range = TextRange(
      list[tokens.lowerBound].range.start, list[tokens.upperBound - 1].range.end)
    return SentencePart(
      list: list, tokens: tokens, mentions: mentions.filter { range.contains($0.range) },
      times: times.filter { range.contains($0.range) }, isPutOff: isPutOff, wrongStop: wrongStop,
      namesTerm: namesTerm)
  }

  /// Whether a token parts two clauses.
  func isPause(_ index: Int) -> Bool {
    if index == wrongStop { return false }
    let bytes = list.folded[list.foldedRange(index)]
    if list[index].kind == .word { return bytes.elementsEqual("ثم".utf8) }
    return ["،", "؛", ":", ";", "."].contains { bytes.elementsEqual($0.utf8) }
  }
}
