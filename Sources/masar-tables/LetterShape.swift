/// What a letter looks like at a position: a skeleton and the signs on it.
struct LetterShape {
  /// The skeleton; letters with the same one differ by their signs only.
  let skeleton: Substring
  /// The signs, on each side from the skeleton outwards.
  let signs: [LetterSign]

  /// The shape that a schematic name describes.
  init(_ name: SchematicName, at position: PositionalForm.Position) {
    let joinsNext = position == .initial || position == .medial
    let isDotless = name.base.hasPrefix("DOTLESS ")
    let base = isDotless ? name.base.dropFirst("DOTLESS ".count) : name.base
    let known = Self.bases[base]
    let skeleton = known?.skeleton ?? base
    let dots = joinsNext ? known?.dotsBeforeNext : known?.dotsAtEnd
    self.skeleton = joinsNext ? Self.mergedBeforeNext[skeleton] ?? skeleton : skeleton
    signs = (isDotless ? [] : dots.map { [$0] } ?? []) + name.signs
  }

  /// What is missing from another shape to be this one.
  /// - Returns: `nil` where the other has another skeleton or a sign that this one lacks, or where
  ///   what is missing would have to stand between the other's signs and the letter.
  func missing(from other: LetterShape) -> [LetterSign]? {
    guard skeleton == other.skeleton else { return nil }
    for side in [nil] + LetterSign.Side.allCases.map(Optional.some) {
      let own = signs.filter { $0.side == side }
      guard own.starts(with: other.signs.filter { $0.side == side }) else { return nil }
    }
    return signs.filter { !other.signs.contains($0) }
  }

  /// A base whose name says nothing of its dots.
  private struct Base {
    let skeleton: Substring
    /// The dots of the isolated and the final form.
    let dotsAtEnd: LetterSign?
    /// The dots of the initial and the medial form.
    let dotsBeforeNext: LetterSign?

    init(_ skeleton: Substring, _ dotsAtEnd: LetterSign?, _ dotsBeforeNext: LetterSign?) {
      self.skeleton = skeleton
      self.dotsAtEnd = dotsAtEnd
      self.dotsBeforeNext = dotsBeforeNext
    }

    init(_ skeleton: Substring, _ dots: LetterSign) { self.init(skeleton, dots, dots) }
  }

  /// The bases with dots of their own (The Unicode Standard, 9.2, tables 9-8 and 9-9). All others
  /// are skeletons by themselves.
  private static let bases: [Substring: Base] = [
    "BEH": Base("BEH", LetterSign("DOT", .below)),
    "NOON": Base("NOON", LetterSign("DOT", .above)),
    "YEH": Base("YEH", LetterSign("2 DOTS", .below)),
    "FEH": Base("FEH", LetterSign("DOT", .above)),
    "QAF": Base("QAF", LetterSign("2 DOTS", .above)),
    "TEH MARBUTA": Base("HEH", LetterSign("2 DOTS", .above)),
    "TEH MARBUTA GOAL": Base("HEH GOAL", LetterSign("2 DOTS", .above)),
    // Dotted differently, or only, where they join the next letter.
    "FARSI YEH": Base("YEH", nil, LetterSign("2 DOTS", .below)),
    "NYA": Base("NOON", LetterSign("3 DOTS", .above), LetterSign("3 DOTS", .below)),
    "AFRICAN FEH": Base("FEH", nil, LetterSign("DOT", .below)),
    "AFRICAN QAF": Base("QAF", nil, LetterSign("DOT", .above)),
    "AFRICAN NOON": Base("NOON", nil, LetterSign("DOT", .above)),
  ]

  /// Skeletons that lose their difference before a next letter: beh, noon and yeh are one tooth, feh
  /// and qaf one loop.
  private static let mergedBeforeNext: [Substring: Substring] = [
    "NOON": "BEH", "YEH": "BEH", "QAF": "FEH",
  ]
}
