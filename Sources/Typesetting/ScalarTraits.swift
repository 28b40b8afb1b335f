import Screen

/// All that layout asks about a scalar, looked up once.
///
/// The answers come from ``ScalarDisposition``, the general category and FriBidi; a table keeps them
/// for the scalars that text is made of, because asking for each of them costs more than laying
/// the text out.
struct ScalarTraits {
  /// What a scalar is to the steps of layout.
  enum Kind: UInt8 {
    /// It has a cell.
    case base
    /// It sits on the base before it.
    case mark
    /// A mark without a base, which stands on a dotted circle.
    case loneMark
    /// It has no cell: bidi controls, break hints.
    case control
    /// ZWJ and ZWNJ: as `control`, but marks reach over it to the base.
    case joinControl
    /// A letter that spells out a scalar that cannot be shown. All letters of a spelling are to bidi
    /// as one neutral character, an isolate that reads from left to right: they cannot change the
    /// order of what stands around them, and their brackets pair with none.
    case spelled
    /// It must be dealt with before layout; no scalar of a ``ScalarRun`` is of this kind.
    case special
  }

  // Bits 0–2 the kind, 3–6 the break class, 7 blank, 8 mirrored, 9–13 bidi, 14 joins, 15 white space.
  private(set) var rawValue: UInt16

  /// The kind.
  var kind: Kind {
    get { Kind(rawValue: UInt8(rawValue & 7)) ?? .special }
    set { rawValue = rawValue & ~7 | UInt16(newValue.rawValue) }
  }
  /// How lines break around it.
  var breakClass: BreakClass { BreakClass(rawValue: UInt8(rawValue >> 3 & 15)) ?? .word }
  /// Whether it is shown as a blank cell.
  var isBlank: Bool { rawValue & 1 << 7 != 0 }
  /// Whether it is a space of any width: marks do not sit on it.
  var isSpace: Bool { rawValue & (1 << 7 | 1 << 15) != 0 }
  /// Whether it has a mirror image (UAX #9, L4).
  var isMirrored: Bool { rawValue & 1 << 8 != 0 }
  /// What it means to direction.
  var direction: DirectionSet { DirectionSet(rawValue: UInt8(rawValue >> 9 & 31)) }
  /// Whether it joins its neighbours or has forms; letters without forms do not.
  var joins: Bool { rawValue & 1 << 14 != 0 }
  /// Whether L1 of UAX #9 is about it: white space and tabs.
  var isWhiteSpace: Bool { rawValue & 1 << 15 != 0 }

  /// The traits of a letter that spells something out.
  static let spelled = ScalarTraits(rawValue: UInt16(Kind.spelled.rawValue))
  private init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The traits of a directional mark, an embedding or an isolate.
  init(control: Unicode.Scalar) {
    let direction = DirectionSet(classifying: control)
    rawValue = UInt16(Kind.control.rawValue) | UInt16(direction.rawValue) << 9
  }

  /// Looks up the traits of a scalar.
  @inline(__always)
  init(_ scalar: Unicode.Scalar, table: UnsafeBufferPointer<ScalarTraits>) {
    let value = scalar.value
    if let index = FrequentScalars.index(of: value) {
      self = table[index]
    } else {
      self.init(classifying: scalar)
    }
  }

  /// Works the traits out, without the table.
  init(classifying scalar: Unicode.Scalar) {
    let direction = DirectionSet(classifying: scalar)
    rawValue = UInt16(direction.rawValue) << 9
    switch ScalarDisposition(scalar) {
    case .base:
      kind = .base
      rawValue |= UInt16(BreakClass(scalar).rawValue) << 3
      if Self.isBlank(scalar) { rawValue |= 1 << 7 }
      if mirrored(scalar) != scalar { rawValue |= 1 << 8 }
      if Self.joins(scalar.value) { rawValue |= 1 << 14 }
      if scalar.value == 0x3000 || Self.isBlank(scalar), BidiClass(scalar) == .whiteSpace {
        rawValue |= 1 << 15
      }
      if phrase(ofLigature: scalar) != nil {
        kind = .special
        rawValue &= 7
      }
    case .mark: kind = .mark
    case .joinControl: kind = .joinControl
    case .breakHint: kind = .control
    case .tab, .lineBreak, .bidiControl, .dropped, .flagged, .spelled:
      kind = .special
      // What becomes of it, if anything, says itself what it means to direction.
      rawValue &= 7
    }
  }

  /// A tab: a blank that separates segments (UAX #9, S).
  static let tab = ScalarTraits(
    rawValue: UInt16(Kind.base.rawValue) | UInt16(BreakClass.space.rawValue) << 3 | 1 << 7 | 1 << 15
  )

  /// Whether a scalar joins or has forms.
  private static func joins(_ value: UInt32) -> Bool {
    guard arabicLetterRange.contains(value) else { return joiningType(of: value) == .joinCausing }
    return arabicLetters[Int(value - arabicLetterRange.lowerBound)].joinsOrHasForms
  }

  /// Whether a scalar is a space of any kind; all but the ideographic one are one blank cell.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F: true
    default: false
    }
  }
}

/// The traits of ``FrequentScalars``.
let traitsTable: [ScalarTraits] = FrequentScalars.all.map(ScalarTraits.init(classifying:))
