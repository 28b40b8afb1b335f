/// A word that somebody has typed, to be compared with those that are known.
struct Word {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.lowercased().unicodeScalars.prefix(40))
  }

  /// The known word with the fewest changes to this one; `nil` where more than half of it would change.
  func nearest(among words: [String]) -> String? {
    let ranked = words.map { (word: $0, distance: distance(to: Array($0.unicodeScalars))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }),
      best.distance * 2 <= max(scalars.count, best.word.unicodeScalars.count)
    else { return nil }
    return best.word
  }

  /// The number of scalars to insert, delete or replace (Levenshtein 1966).
  /// - Complexity: O(*m n*), at most 40 scalars each.
  private func distance(to other: [Unicode.Scalar]) -> Int {
    var row = Array(0...other.count)
    for (i, scalar) in scalars.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, candidate) in other.enumerated() {
        let replaced = diagonal + (scalar == candidate ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
      }
    }
    return row[other.count]
  }
}
