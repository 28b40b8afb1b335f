import ArabicText
import MasarModel

/// Joins the pieces that rules have read into the times that the text means.
///
/// Pieces come in reading order; each is joined with the one before it as long as a join fits ("الخميس" + "الساعة 8" + "مساء").
struct TimeComposer {
  private(set) var pieces: [TimePiece] = []
  private let list: TokenList
  private let reading: TimeContext.Reading
  private let least: TimeStanding

  init(list: TokenList, reading: TimeContext.Reading, least: TimeStanding) {
    self.list = list
    self.reading = reading
    self.least = least
  }

  /// Adds what a rule has read.
  mutating func add(_ piece: TimePiece) {
    pieces.append(piece)
    while pieces.count > 1, let joined = join(pieces[pieces.count - 2], pieces[pieces.count - 1]) {
      pieces.removeLast(2)
      pieces.append(joined)
    }
  }

  /// The pieces that are times: those that need a neighbour and have none are dropped.
  func finished() -> [TimePiece] {
    pieces.map(finished).filter { piece in
      if case .plain(let sketch) = piece.meaning {
        if sketch.kind == .nothing || sketch.kind == .distance || sketch.kind == .nth {
          return false
        }
        if piece.isFromEvent { return reading == .news }
      }
      return piece.standing == .firm || piece.isJoined || least == .alone
        || piece.standing == .spoken && reading == .expression
    }
  }

  private func finished(_ piece: TimePiece) -> TimePiece {
    var piece = reading == .expression || piece.isLastSoMany ? piece.standingAlone : piece
    if case .plain(let sketch) = piece.meaning, TimeShape(sketch) == .offset {
      piece.isFromEvent = isDistanceFromEvent(piece)
    }
    return piece
  }

  /// "بعد ثلاثة أيام من حديثه": counted from something that is no time.
  private func isDistanceFromEvent(_ piece: TimePiece) -> Bool {
    guard piece.tokens.upperBound < list.count else { return false }
    return ["من", "علي"].contains(list.foldedWord(piece.tokens.upperBound))
  }

  private func join(_ left: TimePiece, _ right: TimePiece) -> TimePiece? {
    guard right.tokens.lowerBound - left.tokens.upperBound <= TimeJoin.reach,
      max(left.depth, right.depth) < TimeJoin.deepest
    else { return nil }
    let leftShape = left.shape
    let rightShape = right.shape
    let fitting = TimeJoin.all.filter {
      $0.left.contains(leftShape) && $0.right.contains(rightShape)
    }
    guard !fitting.isEmpty else { return nil }
    let glue = glue(left, right)
    for join in fitting where join.glue.contains(glue) {
      if var joined = joined(left, right, join.result, glue) {
        joined.isJoined = true
        joined.depth = max(left.depth, right.depth) + 1
        joined.isApproximate = left.isApproximate || right.isApproximate
        return joined
      }
    }
    return nil
  }

  /// The words between two pieces, the particles on the right one included.
  private func glue(_ left: TimePiece, _ right: TimePiece) -> String {
    var words = (left.tokens.upperBound..<right.tokens.lowerBound).map { list.foldedString($0) }
    if right.letters > 0 {
      let word = list.foldedString(right.tokens.lowerBound)
      words.append(String(word.prefix(right.letters)))
    }
    return words.joined(separator: " ")
  }

  private func joined(
    _ left: TimePiece, _ right: TimePiece, _ result: TimeJoin.Result, _ glue: String
  ) -> TimePiece? {
    var piece = left
    piece.tokens = left.tokens.lowerBound..<right.tokens.upperBound
    piece.standing = max(left.standing, right.standing)
    switch result {
    case .clockOfDay:
      if case .range(let start, var end) = left.meaning {
        guard end.clocks.isEmpty, !start.clocks.isEmpty, let sketch = right.sketch else {
          return nil
        }
        end.clocks = sketch.clocks
        piece.meaning = .range(start, end)
        return piece
      }
      return attach(right, to: left, piece)
    case .dayOfClock:
      var day = right
      day.tokens = piece.tokens
      day.letters = left.letters
      day.standing = piece.standing
      return attach(left, to: right, day)
    case .nthOfContainer: return nth(left, right, piece)
    case .containerOfNth:
      guard let sketch = right.sketch, sketch.marks.contains(.named) else { return nil }
      return nth(right, left, piece)
    case .nthBeside: return nthBeside(left, right, piece, glue)
    case .range: return range(left, right, piece, glue)
    case .offsetFrom:
      guard let sketch = left.sketch else { return nil }
      let sign = sketch.kind == .ago ? -1 : 1
      piece.meaning = .shifted(sketch.amounts, sign: sign, from: right)
      return piece
    case .weeksLater: return weeksLater(left, right, piece)
    case .movedBy: return moved(left, right, piece)
    case .amountFrom:
      guard let sketch = left.sketch, glue.isEmpty == (right.holidayItself != nil) else {
        return nil
      }
      piece.meaning = .shifted(
        sketch.amounts, sign: glue == "قبل" ? -1 : 1, from: right.holidayItself ?? right)
      piece.standing = right.standing
      return piece
    }
  }

  private func attach(_ clock: TimePiece, to day: TimePiece, _ piece: TimePiece) -> TimePiece? {
    var piece = piece
    guard day.clocks.isEmpty, let sketch = clock.sketch else { return nil }
    if sketch.kind == .part {
      guard day.part == nil, day.sketch?.part == nil, sketch.deictic == nil else { return nil }
      piece.part = sketch.part
      return piece
    }
    var clocks = sketch.clocks
    if let part = day.part ?? day.sketch?.part {
      for index in clocks.indices where clocks[index].part == nil { clocks[index].part = part }
    }
    // "مساء السبت بتوقيت موسكو": the zone may stand behind the day.
    if let zone = day.sketch?.zone {
      for index in clocks.indices where clocks[index].zone == nil { clocks[index].zone = zone }
    }
    piece.clocks = clocks
    return piece
  }

  private func nth(_ left: TimePiece, _ right: TimePiece, _ piece: TimePiece) -> TimePiece? {
    guard let sketch = left.sketch, left.clocks.isEmpty else { return nil }
    guard left.shape == .nth || TimeShape.isOrdinalDay(sketch) else { return nil }
    var piece = piece
    piece.meaning = .nth(sketch, of: right)
    piece.standing = right.standing
    return piece
  }

  private func nthBeside(
    _ left: TimePiece, _ right: TimePiece, _ piece: TimePiece, _ glue: String
  ) -> TimePiece? {
    guard let sketch = left.sketch, sketch.kind == .nth, !sketch.weekdays.isEmpty,
      let nth = sketch.nth, glue.isEmpty == (right.holidayItself != nil)
    else { return nil }
    let sign = glue == "قبل" ? -1 : 1
    guard sign * nth > 0 else { return nil }
    var piece = piece
    piece.meaning = .nthBeside(sketch, sign: sign, of: right.holidayItself ?? right)
    piece.standing = right.standing
    return piece
  }

  private func range(
    _ left: TimePiece, _ right: TimePiece, _ piece: TimePiece, _ glue: String
  ) -> TimePiece? {
    // A clock and a day are no two ends.
    if (left.shape == .clock) != (right.shape == .clock) { return nil }
    let before = word(before: left)
    if glue == "و" {
      guard ["بين", "وبين", "مابين"].contains(before) else { return nil }
    } else if isMoved(left) {
      return nil
    }
    if ["-", "–", "ل", "و"].contains(glue), left.shape != right.shape { return nil }
    if glue == "-" || glue == "–" || glue == "ل" {
      guard left.sketch?.kind == right.sketch?.kind else { return nil }
    }
    var piece = piece
    piece.meaning = .range(left, right)
    piece.clocks = []
    piece.part = nil
    return piece
  }

  /// "نقل الاجتماع من الخميس إلى الجمعة" moves something; it does not last.
  private func isMoved(_ left: TimePiece) -> Bool {
    let start = left.tokens.lowerBound
    return (max(0, start - 6)..<start).contains { index in
      let word = list.foldedWord(index)
      return [
        "نقل", "تاجيل", "ارجا", "اجل", "تاجل", "ارجاء", "تقديم", "ارجي", "نقلت", "اجلت", "غير",
      ].contains(word)
    }
  }

  private func moved(_ left: TimePiece, _ right: TimePiece, _ piece: TimePiece) -> TimePiece? {
    guard let sketch = right.sketch else { return nil }
    if let base = left.holidayItself {
      var piece = piece
      piece.meaning = .shifted(sketch.amounts, sign: 1, from: base)
      return piece
    }
    guard left.tokens.lowerBound > 0 else { return nil }
    let before = word(before: left)
    let sign: Int
    switch before {
    case "قبل", "وقبل", "قبيل": sign = -1
    case "بعد", "وبعد": sign = 1
    default: return nil
    }
    var base = left
    base.isJoined = true
    var piece = piece
    piece.meaning = .shifted(sketch.amounts, sign: sign, from: base)
    piece.clocks = []
    piece.part = nil
    piece.standing = left.standing
    piece.letters = before.hasPrefix("و") ? 1 : 0
    piece.tokens = left.tokens.lowerBound - 1..<right.tokens.upperBound
    return piece
  }

  /// "الجمعة بعد أسبوعين": only weeks lead from one weekday to the same.
  private func weeksLater(_ left: TimePiece, _ right: TimePiece, _ piece: TimePiece) -> TimePiece? {
    guard var day = left.sketch, day.kind == .weekday, day.which == nil, left.clocks.isEmpty,
      let offset = right.sketch, offset.kind == .later,
      offset.amounts.allSatisfy({ $0.unit == .week }),
      !isDistanceFromEvent(right), day.isFuture || reading == .expression && !day.isPast
    else { return nil }
    day.isFuture = true
    var base = left
    base.meaning = .plain(day)
    var piece = piece
    piece.meaning = .shifted(offset.amounts, sign: 1, from: base)
    return piece
  }

  private func word(before piece: TimePiece) -> FoldedWord {
    guard piece.letters == 0, piece.tokens.lowerBound > 0 else { return "" }
    return list.foldedWord(piece.tokens.lowerBound - 1)
  }
}
