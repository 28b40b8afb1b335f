import ArabicText

/// The fields of queries by their names in English and Arabic.
enum QueryField: String, CaseIterable {
  case entity, place, source, after, before, on, track
  case inside = "in"
  case state = "is"

  private static let arabic: [QueryField: String] = [
    .entity: "اسم", .place: "مكان", .source: "مصدر", .after: "منذ", .before: "قبل", .on: "يوم",
    .track: "مسار", .inside: "في", .state: "حال",
  ]

  /// The field of a name; case and spelling do not matter.
  init?(name: String) {
    let folded = Folding.folded(name)
    let match = Self.allCases.first {
      $0.rawValue == folded || Self.arabic[$0].map(Folding.folded) == folded
    }
    guard let match else { return nil }
    self = match
  }

  /// The words that stand for a title, for articles that were not read, and for those that were.
  static let titles = ["title", "عنوان", "العنوان"].map(Folding.folded)
  static let unread = ["unread", "new", "جديد"].map(Folding.folded)
  static let read = ["read", "مقروء"].map(Folding.folded)

  /// The field whose name is one letter apart, or begins so; `nil` where none is.
  static func nearest(to name: String) -> String? {
    let folded = Array(Folding.folded(name).unicodeScalars)
    return allCases.map(\.rawValue).first { candidate in
      let other = Array(candidate.unicodeScalars)
      return other.starts(with: folded) || folded.starts(with: other) || isNear(folded, other)
    }
  }

  /// Whether one letter was added, left out, changed, or swapped with its neighbour.
  private static func isNear(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (a[start...], b[start...])
    let end = zip(restA.reversed(), restB.reversed()).prefix { $0 == $1 }.count
    let (left, right) = (restA.count - end, restB.count - end)
    return max(left, right) <= 1
      || (left == 2 && right == 2 && Array(restA.prefix(2)) == restB.prefix(2).reversed())
  }
}
