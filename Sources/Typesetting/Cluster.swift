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
}

/// What the controls behind a cluster say about breaking there.
enum BreakHint: UInt8 {
  /// Nothing.
  case none
  /// A line may end here: U+200B, soft hyphen.
  case allowed
  /// No line may end here: U+2060.
  case forbidden
}
