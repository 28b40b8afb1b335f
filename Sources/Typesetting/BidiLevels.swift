import CFriBidi
import MasarModel

/// The embedding levels of a paragraph (UAX #9, P2 to I2).
///
/// FriBidi resolves them. Paragraphs with embeddings or isolates are cut into their isolating run
/// sequences first, each of which is a paragraph to FriBidi: see ``ExplicitLevels``.
struct BidiLevels {
  /// A level for every scalar; empty where all of them have the paragraph's.
  private(set) var levels: [Int8] = []
  /// The paragraph's own level, 0 or 1.
  let base: UInt8

  /// Resolves the levels of a run, once for the whole paragraph: lines are cut afterwards and
  /// never looked at again for direction.
  ///
  /// - Parameter known: The paragraph's direction where it is known otherwise than by its first strong
  ///   character (HL1).
  init(_ run: ScalarRun, fallback: TextDirection, known: TextDirection? = nil) {
    if let level = run.directions.uniformLevel(fallbackIsRightToLeft: fallback == .rightToLeft) {
      self.init(uniform: level)
    } else {
      self.init(Self.values(run), fallback: known ?? fallback, detectsBase: known == nil)
    }
  }

  /// The scalars of a run as FriBidi is to see them.
  static func values(_ run: ScalarRun) -> [UInt32] {
    guard run.hasSpelling else { return run.scalars.map(\.value) }
    return run.scalars.map { scalar in
      scalar.traits.kind == .spelled ? BidiClass.otherNeutral.representative : scalar.value
    }
  }

  private init(uniform level: UInt8) { base = level }

  /// Resolves the levels of `scalars`, without any short cut.
  /// - Parameter detectsBase: Whether the first strong character goes before the fallback; not asked of
  ///   embeddings and isolates, where it always does.
  /// - Complexity: O(*n*) in the number of scalars.
  init(_ scalars: [UInt32], fallback: TextDirection, detectsBase: Bool = true) {
    let fallbackLevel: UInt8 = fallback == .rightToLeft ? 1 : 0
    var text = BidiTypes(scalars)
    if text.hasExplicit {
      let explicit = ExplicitLevels(&text, fallback: fallbackLevel)
      base = explicit.base
      levels = IsolatingSequences(explicit).resolve(text)
    } else if let resolved = text.levels(base: fallbackLevel, detectsBase: detectsBase) {
      (levels, base) = resolved
    } else {
      // Nothing there, or no memory: all in the fallback direction is the best that can be done.
      base = fallbackLevel
    }
  }

  /// The level of the scalar at `index`.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    levels.isEmpty ? base : UInt8(bitPattern: levels[index])
  }
}
