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

  // Bits 0–2 the kind, 3–8 the break class, 9 blank, 10 mirrored, 11–15 bidi, 16 joins, 17 white
  // space.
  private(set) var rawValue: UInt32

  /// Where in ``rawValue`` what stands.
  private enum Bit {
    static let blank: UInt32 = 1 << 9
    static let mirrored: UInt32 = 1 << 10
    static let direction: UInt32 = 11
    static let joins: UInt32 = 1 << 16
    static let whiteSpace: UInt32 = 1 << 17
  }

  /// The kind.
  var kind: Kind {
    get { Kind(rawValue: UInt8(rawValue & 7)) ?? .special }
    set { rawValue = rawValue & ~7 | UInt32(newValue.rawValue) }
  }
  /// How lines break around it.
  var breakClass: BreakClass { BreakClass(rawValue: UInt8(rawValue >> 3 & 63)) ?? .alphabetic }
  /// Whether it is shown as a blank cell.
  var isBlank: Bool { rawValue & Bit.blank != 0 }
  /// Whether it is a space of any width: marks do not sit on it.
  var isSpace: Bool { rawValue & (Bit.blank | Bit.whiteSpace) != 0 }
  /// Whether it has a mirror image (UAX #9, L4).
  var isMirrored: Bool { rawValue & Bit.mirrored != 0 }
  /// What it means to direction.
  var direction: DirectionSet { DirectionSet(rawValue: UInt8(rawValue >> Bit.direction & 31)) }
  /// Whether it joins its neighbours or has forms; letters without forms do not.
  var joins: Bool { rawValue & Bit.joins != 0 }
  /// Whether L1 of UAX #9 is about it: white space and tabs.
  var isWhiteSpace: Bool { rawValue & Bit.whiteSpace != 0 }

  /// The traits of a letter that spells something out.
  static let spelled = ScalarTraits(rawValue: UInt32(Kind.spelled.rawValue))
  private init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The traits of a directional mark, an embedding or an isolate.
  init(control: Unicode.Scalar) {
    let direction = DirectionSet(classifying: control)
    rawValue = UInt32(Kind.control.rawValue) | UInt32(direction.rawValue) << Bit.direction
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
    rawValue = UInt32(direction.rawValue) << Bit.direction
    switch ScalarDisposition(scalar) {
    case .base:
      kind = .base
      rawValue |= UInt32(BreakClass(scalar).rawValue) << 3
      if Self.isBlank(scalar) { rawValue |= Bit.blank }
      if mirrored(scalar) != scalar { rawValue |= Bit.mirrored }
      if Self.joins(scalar.value) { rawValue |= Bit.joins }
      if scalar.value == 0x3000 || Self.isBlank(scalar), BidiClass(scalar) == .whiteSpace {
        rawValue |= Bit.whiteSpace
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
    rawValue: UInt32(Kind.base.rawValue) | UInt32(BreakClass.space.rawValue) << 3 | Bit.blank
      | Bit.whiteSpace)

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
