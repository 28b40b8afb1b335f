import ArabicText
import MasarModel

/// Turns pieces into expressions, in reading order, keeping the date named before.
struct TimeExpressionBuilder {
  private let list: TokenList
  private var resolver: TimeResolver
  private let context: TimeContext

  init(list: TokenList, context: TimeContext) {
    self.list = list
    self.context = context
    resolver = TimeResolver(context: context)
  }

  /// The expressions of pieces that are sorted and disjoint.
  consuming func expressions(_ pieces: [TimePiece]) -> [TimeExpression] {
    let speakers = QuotedDays(pieces: pieces, in: list)
    var found: [TimeExpression] = []
    for (index, piece) in pieces.enumerated() {
      if piece.isFromEvent {
        if let time = fromThat(piece) { found.append(time) }
        continue
      }
      resolver.context = context
      resolver.basis = .publication
      if let speaker = speakers[index], let day = resolver.value(pieces[speaker])?.days {
        resolver.context.reference = day.start
        resolver.basis = .quotation
      }
      let length = context.reading == .news ? LastingCue.duration(piece, in: list) : nil
      guard !isAfterEvent(piece),
        var value = length ?? named(piece, behind: index, among: pieces) ?? resolver.value(piece)
      else { continue }
      let first = list[piece.tokens.lowerBound].range
      var start = Clitics.offset(skipping: piece.letters, of: first, in: list.text)
      if context.reading == .expression, let side = OpenSide(before: piece, in: list),
        let open = side.value(value)
      {
        value = open
        start = list[side.token].range.start
      }
      if length != nil { start = list[piece.tokens.lowerBound + 1].range.start }
      let end = list[piece.tokens.upperBound - 1].range.end
      found.append(
        TimeExpression(
          range: TextRange(start, end), kind: value.kind, value: value.text,
          granularity: value.granularity, anchor: value.anchor, days: value.days,
          alternatives: value.alternatives, isApproximate: piece.isApproximate))
      remember(value, until: piece.tokens.upperBound)
    }
    guard context.reading == .news else { return found }
    let counted = pieces.filter(\.isFromEvent).compactMap { fromEvent($0, found) }
    let all = found + counted + context.events.neighbours(in: list, beside: found + counted)
    return all.count == found.count ? found : all.sorted { $0.range.start < $1.range.start }
  }

  /// "بعد يومين من ذلك": from the date named before.
  private mutating func fromThat(_ piece: TimePiece) -> TimeExpression? {
    let that = piece.tokens.upperBound + 1
    guard context.reading == .news, that < list.count,
      ["ذلك", "هذا"].contains(list.foldedWord(that)), let sketch = piece.sketch,
      let base = resolver.antecedent
    else { return nil }
    let sign = sketch.kind == .ago ? -1 : 1
    guard
      let value = resolver.shifted(
        sketch.amounts, from: sign < 0 ? base.start : base.end, minute: nil, sign: sign,
        anchor: .previous)
    else { return nil }
    remember(value, until: that + 1)
    return expression(piece, value, until: that + 1)
  }

  /// "بعد ثلاثة أيام من القمة", where the day of the event is known.
  private func fromEvent(_ piece: TimePiece, _ times: [TimeExpression]) -> TimeExpression? {
    guard let sketch = piece.sketch,
      let base = context.events.base(at: piece.tokens.upperBound + 1, in: list, times)
    else { return nil }
    let sign = sketch.kind == .ago ? -1 : 1
    guard
      let value = resolver.shifted(
        sketch.amounts, from: sign < 0 ? base.days.start : base.days.end, minute: nil, sign: sign,
        anchor: .event)
    else { return nil }
    return expression(piece, value, until: base.end)
  }

  /// An expression from the beginning of a piece to a token.
  private func expression(
    _ piece: TimePiece, _ value: TimeValue, until end: Int
  ) -> TimeExpression {
    let start = Clitics.offset(
      skipping: piece.letters, of: list[piece.tokens.lowerBound].range, in: list.text)
    return TimeExpression(
      range: TextRange(start, list[end - 1].range.end), kind: value.kind, value: value.text,
      granularity: value.granularity, anchor: value.anchor, days: value.days,
      isApproximate: piece.isApproximate)
  }

  private mutating func remember(_ value: TimeValue, until token: Int) {
    switch value.kind {
    case .date, .time:
      if let days = value.days {
        resolver.previous = days
        // What lies further back nobody means; and a text without end stays linear.
        if resolver.history.count == TimeContext.mostEarlier { resolver.history.removeFirst() }
        resolver.history.append(days)
        resolver.previousToken = token
      }
      if value.text.hasPrefix("XXXX-") { resolver.openPrevious = value.text }
    case .duration, .set: break
    }
  }

  /// How many tokens may lie between "قبل ذلك بيوم" and the day itself.
  private static let reach = 12

  /// The value of "قبل ذلك بيوم" where the same sentence goes on to name the day.
  private func named(
    _ piece: TimePiece, behind index: Int, among pieces: [TimePiece]
  ) -> TimeValue? {
    guard let sketch = piece.sketch, case .beyondPrevious = sketch.kind,
      pieces.indices.contains(index + 1), let next = pieces[index + 1].sketch,
      next.kind == .date || next.kind == .digits
    else { return nil }
    let between = piece.tokens.upperBound..<pieces[index + 1].tokens.lowerBound
    guard between.count <= Self.reach,
      !between.contains(where: { list.isPunctuation($0, UInt8(ascii: ".")) }),
      let day = resolver.value(pieces[index + 1])?.days
    else { return nil }
    return resolver.beyondPrevious(sketch, namedAs: day)
  }

  /// "اليوم التالي للقاء" counts from something that is no time.
  private func isAfterEvent(_ piece: TimePiece) -> Bool {
    guard case .fromPrevious? = piece.sketch?.kind, piece.tokens.upperBound < list.count,
      list[piece.tokens.upperBound].kind == .word
    else { return false }
    return list.foldedWord(piece.tokens.upperBound).hasPrefix("لل")
  }
}
