import Screen

/// What takes a cell, or two: a base with its marks, in logical order.
struct Cluster {
  /// The cell it becomes, with the level of its base before L1.
  var cell: VisualCell
  /// How lines break around it.
  var breakClass: BreakClass
  /// What a control behind it says about breaking.
  var breakHint = BreakHint.none
  /// What it is to L1 of UAX #9.
  var space = LineSpace.none
  /// What stands between it and the next cluster without a cell.
  var separator: Separator?

  /// The number of columns it takes.
  var width: Int { cell.width }

  /// A cell that stands for no text: it is shown at `offset`, and can be neither copied nor found.
  static func synthetic(
    _ scalar: Unicode.Scalar, at offset: Int, level: UInt8, space: LineSpace = .none
  ) -> Cluster {
    Cluster(
      cell: VisualCell(
        glyph: Glyph(scalar) ?? .replacement, start: offset, end: offset, width: 1, level: level),
      breakClass: .alphabetic, space: space)
  }
}

/// What the controls behind a cluster say about breaking there; the stronger ones have the higher
/// numbers (UAX #14: LB8 comes before LB11, and that before LB21).
enum BreakHint: UInt8 {
  /// Nothing.
  case none
  /// A line may end here, with a hyphen where the script has hyphens: U+00AD.
  case hyphen
  /// No line may end here: U+2060.
  case forbidden
  /// A line may end here: U+200B.
  case allowed

  /// Adds what another control at the same place says.
  mutating func formUnion(_ other: BreakHint) {
    if other.rawValue > rawValue { self = other }
  }
}
