import CFriBidi

/// The bidirectional classes that layout tells apart itself (UAX #9, table 4).
enum BidiClass: UInt8, CaseIterable {
  case leftToRight, rightToLeft, arabicLetter
  case europeanNumber, europeanSeparator, europeanTerminator, arabicNumber, commonSeparator
  case nonspacingMark, boundaryNeutral, segmentSeparator, whiteSpace, otherNeutral
  /// Embeddings, overrides, isolates and what ends them, and paragraph separators.
  case explicit

  /// The class of a scalar by Unicode 15.
  init(_ scalar: Unicode.Scalar) {
    let type = fribidi_get_bidi_type(bidiStandIn(for: scalar.value))
    self = Self.byType.first { $0.type == type }?.0 ?? .explicit
  }

  /// A scalar that has had this class since long ago; a paragraph separator for `explicit`.
  var representative: UInt32 {
    switch self {
    case .leftToRight: 0x61
    case .rightToLeft: 0x5D0
    case .arabicLetter: 0x627
    case .europeanNumber: 0x31
    case .europeanSeparator: 0x2B
    case .europeanTerminator: 0x25
    case .arabicNumber: 0x661
    case .commonSeparator: 0x2C
    case .nonspacingMark: 0x64B
    case .boundaryNeutral: 0xAD
    case .segmentSeparator: 0x09
    case .whiteSpace: 0x20
    case .otherNeutral: 0x21
    case .explicit: 0x2029
    }
  }

  // FriBidi's own constants are macros with casts, which Swift does not see.
  private static let byType = allCases.dropLast().map {
    ($0, type: fribidi_get_bidi_type($0.representative))
  }
}

/// What is put to FriBidi for a scalar: itself, or a scalar of the same class where the scalar is
/// younger than FriBidi's data (Unicode 10).
@inline(__always)
func bidiStandIn(for value: UInt32) -> UInt32 {
  // Letters, marks and punctuation of nearly all text are as they were.
  if value < 0x7FD || value >= 0x2000 && value < 0x20C0 { return value }
  return youngerStandIn(for: value)
}

private func youngerStandIn(for value: UInt32) -> UInt32 {
  var low = 0
  var high = youngerScalars.count
  while low < high {
    let middle = (low + high) / 2
    if youngerScalars[middle].scalars.upperBound < value { low = middle + 1 } else { high = middle }
  }
  guard low < youngerScalars.count, youngerScalars[low].scalars.contains(value) else {
    return value
  }
  return youngerScalars[low].bidiClass.representative
}

/// What a text holds, as far as direction goes.
struct DirectionSet: OptionSet {
  var rawValue: UInt8

  static let leftToRight = DirectionSet(rawValue: 1)
  /// R and AL.
  static let rightToLeft = DirectionSet(rawValue: 2)
  static let europeanNumber = DirectionSet(rawValue: 4)
  static let arabicNumber = DirectionSet(rawValue: 8)
  /// Embeddings, isolates and what ends them.
  static let explicit = DirectionSet(rawValue: 16)
}

extension DirectionSet {
  /// What a single scalar means to direction; nothing for neutrals.
  init(classifying scalar: Unicode.Scalar) {
    switch BidiClass(scalar) {
    case .leftToRight: self = .leftToRight
    case .rightToLeft, .arabicLetter: self = .rightToLeft
    case .europeanNumber: self = .europeanNumber
    case .arabicNumber: self = .arabicNumber
    case .explicit: self = .explicit
    default: self = []
    }
  }

  /// The level that all scalars of such a text have; `nil` where they differ, or may.
  ///
  /// Right to left without L, EN, AN and explicit controls: ET, ES and CS become neutral (W6), every
  /// neutral stands between R and R, or R and a paragraph's end (N1), marks follow what they stand
  /// on. Left to right without R, AL, AN and explicit controls: European numbers follow L or the
  /// paragraph's start and become L (W7), and the same holds of the neutrals.
  func uniformLevel(fallbackIsRightToLeft: Bool) -> UInt8? {
    if isDisjoint(with: [.leftToRight, .europeanNumber, .arabicNumber, .explicit]),
      contains(.rightToLeft) || fallbackIsRightToLeft
    {
      return 1
    }
    if isDisjoint(with: [.rightToLeft, .arabicNumber, .explicit]),
      contains(.leftToRight) || !fallbackIsRightToLeft
    {
      return 0
    }
    return nil
  }
}
