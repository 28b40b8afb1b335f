import MasarModel
import Screen

extension ScalarRun {
  /// The direction that the words have for the most part, where the first letter would give another one
  /// than the text around it has; `nil` leaves the paragraph to its first letter (UAX #9, P2, P3).
  ///
  /// A line of Arabic news begins with `BBC:`, `NATO` or `COVID-19` often enough, and is no less Arabic
  /// for it: set from left to right its full stop stands at the wrong end and its first words at the
  /// wrong side. UAX #9 lets a program know better (HL1). A paragraph with embeddings, isolates or
  /// directional marks is left alone: whoever has put them there has thought of its direction.
  ///
  /// - Parameter usual: The direction of the text around the paragraph. It holds where at least half of
  ///   the words have it; a word is what stands between blanks, and its first letter counts.
  /// - Complexity: O(1) where the first letter has the usual direction, else O(*n*).
  func prevailingDirection(usual: TextDirection) -> TextDirection? {
    let wanted: DirectionSet = usual == .rightToLeft ? .rightToLeft : .leftToRight
    guard directions.isSuperset(of: [.leftToRight, .rightToLeft]) else { return nil }
    let first = scalars.first { Self.isStrong($0) }
    guard let first, first.traits.direction != wanted else { return nil }

    var balance = 0
    var isInWord = false
    for scalar in scalars {
      if scalar.traits.kind == .control, !scalar.traits.direction.isEmpty { return nil }
      if scalar.traits.isSpace {
        isInWord = false
      } else if !isInWord, Self.isStrong(scalar) {
        isInWord = true
        balance += scalar.traits.direction == wanted ? 1 : -1
      }
    }
    return balance >= 0 ? usual : nil
  }

  private static func isStrong(_ scalar: RunScalar) -> Bool {
    scalar.traits.direction == .leftToRight || scalar.traits.direction == .rightToLeft
  }
}
