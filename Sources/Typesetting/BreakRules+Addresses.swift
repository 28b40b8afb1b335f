/// What UAX #14 leaves to each program: addresses, and characters of several clusters.
extension BreakRules {
  /// How far back the beginning of an address is looked for, in clusters: far enough for
  /// what is printed, and little enough for text that is made of `=` and letters.
  private static let addressLimit = 250

  /// Whether a line may begin with the letter at `index` because `&` or `=` of an address is before it.
  ///
  /// Slashes, question marks and hyphens let a line end behind them by UAX #14; these two part the
  /// same address as much, and are letters to it.
  func allowsBreak(inAddressBefore index: Int) -> Bool {
    let before = bytes[clusters[index - 1].cell.start]
    guard before == UInt8(ascii: "&") || before == UInt8(ascii: "=") else { return false }
    var start = index - 1
    while start > 0, index - start < Self.addressLimit,
      clusters[start - 1].breakClass != .space
    {
      start -= 1
    }
    return isAddress(clusters[start].cell.start..<clusters[index].cell.start)
  }

  /// Whether bytes have a scheme, `://`, or begin with `www.`.
  private func isAddress(_ range: Range<Int>) -> Bool {
    guard range.count > 4 else { return false }
    if bytes[range.lowerBound..<range.lowerBound + 4].elementsEqual("www.".utf8) { return true }
    return (range.lowerBound..<range.upperBound - 2).contains {
      bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == UInt8(ascii: "/")
        && bytes[$0 + 2] == UInt8(ascii: "/")
    }
  }

  /// The most of `count` clusters, from the first, that end in a whole character; `count` where even
  /// the first does not.
  func wholeCharacters(_ count: Int) -> Int {
    var end = count
    while end > 0, isInsideCharacter(end) { end -= 1 }
    return end > 0 ? end : count
  }

  /// Whether the cluster at `index` is read as one character with the one before it (UAX #29, GB6 to
  /// GB13): flags, emoji that are joined or have a skin tone, Hangul of single letters.
  func isInsideCharacter(_ index: Int) -> Bool {
    guard index > 0, index < clusters.count else { return false }
    let previous = clusters[index - 1]
    switch (previous.breakClass, clusters[index].breakClass) {
    case (.regionalIndicator, .regionalIndicator):
      return regionalIndicators(before: index) % 2 == 1
    case (_, .emojiModifier): return previous.breakClass == .emojiBase
    case (_, .ideograph), (_, .emojiBase): return endsInJoiner(previous)
    case (let before, let after) where before.isHangul && after.isHangul:
      return !allowsBreak(behindHangul: before, before: after)
    default: return false
    }
  }
}
