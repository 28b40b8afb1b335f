import ArabicText

extension TimePiece {
  /// The pieces of a match: one, or one a day where separate days share a month ("9 و12 يناير").
  static func pieces(
    of match: RuleMatch, _ sketch: TimeSketch, letters: Int, in list: TokenList
  ) -> [TimePiece] {
    let first = match.position / 2
    var piece = TimePiece(
      tokens: first..<match.end, letters: match.position & 1 == 0 ? 0 : letters,
      standing: match.standing, meaning: .plain(sketch), isApproximate: sketch.isApproximate)
    // "ال" glued to a number is no part of the expression.
    if sketch.kind == .dayList, !isInterval(sketch, first, in: list) {
      return sketch.days.enumerated().map { index, day in
        var single = sketch
        single.kind = .date
        single.days = [day]
        single.weekdays = []
        let token = sketch.dayTokens[index]
        piece.tokens = token..<(index == sketch.days.count - 1 ? match.end : token + 1)
        piece.letters = list.foldedWord(token).hasPrefix("و") ? 1 : 0
        piece.meaning = .plain(single)
        piece.isJoined = true
        return piece
      }
    }
    if sketch.kind == .monthList { return separateMonths(piece, sketch, in: list) }
    if sketch.kind == .weekdayList, sketch.weekdays.count == 2, sketch.part == nil {
      let distance = (sketch.weekdays[1].index - sketch.weekdays[0].index + 7) % 7
      if distance != 1 { return separateWeekdays(piece, sketch, in: list) }
    }
    return [piece]
  }

  /// "شهري مايو ويونيو 2020": two months of one year.
  private static func separateMonths(
    _ piece: TimePiece, _ sketch: TimeSketch, in list: TokenList
  ) -> [TimePiece] {
    // "كانون الثاني/يناير" is one month in two names.
    let named = zip(sketch.months, sketch.monthTokens)
      .reduce(into: [(month: Int, token: Int)]()) { named, next in
        if named.last?.month != next.0 { named.append((next.0, next.1)) }
      }
    return named.map { month, token in
      var single = sketch
      single.kind = .month
      single.month = month
      var part = piece
      let isFirst = token == named.first?.token
      let isLast = token == named.last?.token
      part.tokens =
        (isFirst ? piece.tokens.lowerBound : token)..<(isLast ? piece.tokens.upperBound : token + 1)
      // "كانون الثاني" is two tokens.
      if !isLast, let next = named.first(where: { $0.token > token })?.token {
        var end = next
        while end > token + 1,
          list[end - 1].kind == .punctuation || list.foldedWord(end - 1) == "و"
        {
          end -= 1
        }
        part.tokens = part.tokens.lowerBound..<end
      }
      part.letters =
        !isFirst && list.foldedWord(token).hasPrefix("و") ? 1 : isFirst ? piece.letters : 0
      part.meaning = .plain(single)
      return part
    }
  }

  /// "الأحد والأربعاء": two days, no stretch.
  private static func separateWeekdays(
    _ piece: TimePiece, _ sketch: TimeSketch, in list: TokenList
  ) -> [TimePiece] {
    zip(sketch.weekdays, sketch.weekdayTokens).map { weekday, token in
      var single = sketch
      single.kind = .weekday
      single.weekdays = [weekday]
      var piece = piece
      let isLast = token == sketch.weekdayTokens.last
      piece.tokens = token..<(isLast ? piece.tokens.upperBound : token + 1)
      piece.letters = list.foldedWord(token).hasPrefix("و") ? 1 : 0
      piece.meaning = .plain(single)
      return piece
    }
  }

  /// Whether several days are one stretch: consecutive, or said to be a range.
  private static func isInterval(_ sketch: TimeSketch, _ start: Int, in list: TokenList) -> Bool {
    guard let first = sketch.days.first, let last = sketch.days.last else { return false }
    if sketch.isRange || zip(sketch.days, sketch.days.dropFirst()).allSatisfy({ $1 == $0 + 1 }) {
      return first < last
    }
    let isBetween =
      start > 0 && list[start - 1].kind == .word
      && ["بين", "وبين", "مابين"].contains(list.foldedWord(start - 1))
    let isHyphen =
      sketch.dayTokens.count == 2 && list.isPunctuation(sketch.dayTokens[1] - 1, UInt8(ascii: "-"))
    return (isBetween || isHyphen) && sketch.days.count == 2 && first < last
  }
}
