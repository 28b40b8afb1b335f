/// Where a line may end (UAX #14, Unicode 15, LB7 to LB31).
///
/// The rules are asked about few places, those around the end of a line, so they are written to be
/// read and look back as far as each of them needs. LB1 to LB6 have no work here: classes are
/// resolved in the table, and a paragraph has no hard line ends. LB9 and LB10 hold because a base and
/// its marks are one cluster.
///
/// Some rules are not those of Unicode 15:
/// - LB8 and LB11 are about the controls behind a cluster, ``BreakHint``.
/// - LB15 is that of Unicode 15.1, which knows opening from closing quotation marks: `»` and an
///   opening parenthesis behind a space are not tied together.
/// - A slash holds a digit that follows, and a full stop at a word's start as well: `5/2`, `.5`.
/// - A hyphen or an ellipsis at a word's start holds the word, as LB20a of Unicode 16 has it of hyphens.
/// - A dash between two numbers is part of a range.
/// - `&` and `=` let an address end behind them.
struct BreakRules {
  let clusters: UnsafeBufferPointer<Cluster>
  /// The text that the clusters stand for.
  let bytes: UnsafeBufferPointer<UInt8>

  /// Whether a line may begin with the cluster at `index`, which is not the first.
  func allowsBreak(before index: Int) -> Bool {
    let next = clusters[index].breakClass
    let previous = clusters[index - 1]
    // LB7.
    if next == .space { return false }
    switch previous.breakHint {
    case .allowed: return true  // LB8
    case .forbidden: return false  // LB11
    // A soft hyphen is itself of the class BA.
    case .hyphen: return allowsBreak(behind: .breakAfter, at: index, before: next)
    case .none: break
    }
    if previous.breakClass == .space { return allowsBreak(behindSpacesBefore: index) }
    if endsInJoiner(previous) { return false }  // LB8a
    return allowsBreak(behind: previous.breakClass, at: index, before: next)
  }

  /// LB12 to LB31, for two clusters without a space between them.
  private func allowsBreak(
    behind previous: BreakClass, at index: Int, before next: BreakClass
  ) -> Bool {
    switch (previous, next) {
    case (.glue, _): false  // LB12
    case (.breakAfter, .glue), (.hyphen, .glue): true  // LB12a
    case (_, .glue): false
    case (_, _) where next.endsPhrase: false  // LB13
    case (_, _) where previous.isOpening: false  // LB14
    case (_, _) where previous.isQuotation || next.isQuotation: false  // LB19
    case (.breakOnEitherSide, .breakOnEitherSide): false  // LB17
    case (.contingent, _), (_, .contingent): true  // LB20
    case (_, .breakAfter), (_, .hyphen), (_, .nonstarter), (.breakBefore, _):
      // LB21, and of LB25 that a minus may follow a currency sign.
      false
    case (_, .inseparable): false  // LB22
    case (_, .numeric): allowsBreak(behind: previous, beforeNumberAt: index)
    case (.numeric, _) where next.isLetter || next == .opening: false  // LB23, LB30
    case (.prefix, .ideograph), (.prefix, .emojiBase), (.prefix, .emojiModifier): false  // LB23a
    case (.ideograph, .postfix), (.emojiBase, .postfix), (.emojiModifier, .postfix): false
    case (_, _) where previous.isNumberSign && next.isLetter: false  // LB24
    case (_, _) where previous.isLetter && next.isNumberSign: false
    case (_, _) where next.isNumberSign && numberEnds(before: index): false  // LB25
    case (_, .opening) where previous.isNumberSign && numberBegins(at: index + 1): false
    case (_, .wideOpening) where previous.isNumberSign && numberBegins(at: index + 1): false
    case (_, _) where previous.isHangul || next.isHangul:
      allowsBreak(behindHangul: previous, before: next)
    case (_, _) where previous.isLetter && next.isLetter:  // LB28
      allowsBreak(inAddressBefore: index)
    case (.infixSeparator, _) where next.isLetter: false  // LB29
    case (.solidus, .hebrewLetter): false  // LB21b
    case (.hyphen, .alphabetic) where beginsWord(index - 1): false
    case (.inseparable, .alphabetic) where beginsWord(index - 1): false
    case (.hyphen, _), (.breakAfter, _):
      index < 2 || clusters[index - 2].breakClass != .hebrewLetter  // LB21a
    case (_, .opening) where previous.isLetter: false  // LB30
    case (.closingParenthesis, _) where next.isLetter: false
    case (.regionalIndicator, .regionalIndicator):
      regionalIndicators(before: index) % 2 == 0  // LB30a
    case (.emojiBase, .emojiModifier): false  // LB30b
    default: true  // LB31
    }
  }

  /// LB13 to LB18: behind spaces.
  private func allowsBreak(behindSpacesBefore index: Int) -> Bool {
    let next = clusters[index].breakClass
    var last = index - 1
    while last >= 0, clusters[last].breakClass == .space {
      if clusters[last].breakHint == .allowed { return true }  // LB8
      last -= 1
    }
    if last >= 0, clusters[last].breakHint == .allowed { return true }
    if next.endsPhrase { return false }  // LB13
    if next == .finalQuotation, closesQuotation(at: index) { return false }  // LB15b
    guard last >= 0 else { return true }
    switch clusters[last].breakClass {
    case .opening, .wideOpening: return false  // LB14
    case .initialQuotation where opensQuotation(at: last): return false  // LB15a
    case .quotation where next.isOpening && opensQuotation(at: last): return false
    case .closing, .closingParenthesis: return next != .nonstarter  // LB16
    case .breakOnEitherSide: return next != .breakOnEitherSide  // LB17
    default: return true  // LB18
    }
  }

  /// LB26 and LB27; what they say nothing about may break, as LB31 has it.
  func allowsBreak(behindHangul previous: BreakClass, before next: BreakClass) -> Bool {
    switch (previous, next) {
    case (.leadingJamo, .leadingJamo), (.leadingJamo, .vowelJamo), (.leadingJamo, .hangulLV),
      (.leadingJamo, .hangulLVT), (.vowelJamo, .vowelJamo), (.vowelJamo, .trailingJamo),
      (.hangulLV, .vowelJamo), (.hangulLV, .trailingJamo), (.trailingJamo, .trailingJamo),
      (.hangulLVT, .trailingJamo):
      false
    case (_, .postfix), (.prefix, _): false
    default: true
    }
  }

  /// Whether the sign at `index` stands behind a space or what opens, and so at a word's start.
  private func beginsWord(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = clusters[index - 1].breakClass
    return before == .space || before.isOpening || before.isQuotation
  }

  /// Whether what stands before `index` is the first of a quotation: a mark at a word's start.
  private func opensQuotation(at index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = clusters[index - 1]
    if before.breakHint == .allowed { return true }
    return before.breakClass == .space || before.breakClass == .glue
      || before.breakClass.isOpening || before.breakClass.isQuotation
  }

  /// Whether the mark at `index` is the last of a quotation: no word follows without a space.
  private func closesQuotation(at index: Int) -> Bool {
    guard index + 1 < clusters.count else { return true }
    if clusters[index].breakHint == .allowed || clusters[index].breakHint == .forbidden {
      return true
    }
    let next = clusters[index + 1].breakClass
    return next == .space || next == .glue || next.endsPhrase || next.isQuotation
  }

  /// How many regional indicators stand before `index` without a gap.
  func regionalIndicators(before index: Int) -> Int {
    var start = index
    while start > 0, clusters[start - 1].breakClass == .regionalIndicator { start -= 1 }
    return index - start
  }

  /// Whether ZWJ is the last of a cluster; it has no cell.
  func endsInJoiner(_ cluster: Cluster) -> Bool {
    let end = cluster.cell.end
    return end - cluster.cell.start > 3 && bytes[end - 1] == 0x8D && bytes[end - 2] == 0x80
      && bytes[end - 3] == 0xE2
  }
}
