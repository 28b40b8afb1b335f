/// What one cell shows: a base and at most four marks.
///
/// A glyph cannot hold anything that ``ScalarDisposition`` does not let through, so a control
/// character has no way to the terminal. Four marks are what an ncurses cell holds
/// (`CCHARW_MAX` is five, the base included).
public struct Glyph: Hashable, Sendable {
  /// The most marks a cell holds.
  public static let maximumMarks = 4

  // A scalar has 21 bits, so a glyph fits two words: cells stay small and comparing is cheap.
  // Bits 0–20 the base, 21–41 the first mark, 42–62 the second, 63 whether it is wide.
  @usableFromInline let first: UInt64
  // Bits 0–20 the third mark, 21–41 the fourth.
  @usableFromInline let second: UInt64

  /// A blank.
  public static let blank = Glyph(narrow: " ")
  /// What stands for anything that cannot be shown.
  public static let replacement = Glyph(narrow: "\u{FFFD}")

  private init(narrow base: Unicode.Scalar) {
    first = UInt64(base.value)
    second = 0
  }

  /// Creates a glyph of a base without marks.
  /// - Returns: `nil` where `base` is no base character.
  @inlinable
  public init?(_ base: Unicode.Scalar) {
    guard case .base(let width) = ScalarDisposition(base) else { return nil }
    first = UInt64(base.value) | (width == 2 ? 1 << 63 : 0)
    second = 0
  }

  /// Creates a glyph of a base and its marks.
  /// - Returns: `nil` where `base` is no base character, a mark is none, or there are more than four.
  @inlinable
  public init?(_ base: Unicode.Scalar, marks: some Collection<Unicode.Scalar>) {
    guard case .base(let width) = ScalarDisposition(base), marks.count <= Self.maximumMarks else {
      return nil
    }
    var first = UInt64(base.value) | (width == 2 ? 1 << 63 : 0)
    var second: UInt64 = 0
    var count: UInt64 = 0
    for mark in marks {
      guard ScalarDisposition(mark) == .mark else { return nil }
      if count < 2 {
        first |= UInt64(mark.value) << (21 * (count + 1))
      } else {
        second |= UInt64(mark.value) << (21 * (count - 2))
      }
      count += 1
    }
    self.first = first
    self.second = second
  }

  /// The base character.
  @inlinable public var base: Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: first & 0x1F_FFFF)) ?? "\u{FFFD}"
  }

  /// The number of cells it takes, 1 or 2.
  @inlinable public var width: Int { first >> 63 == 0 ? 1 : 2 }

  /// The marks in the order they are sent.
  public var marks: [Unicode.Scalar] {
    guard !isBare else { return [] }
    let values = [first >> 21, first >> 42, second, second >> 21]
    return values.compactMap { value in
      let value = UInt32(truncatingIfNeeded: value & 0x1F_FFFF)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  /// Whether it has no mark.
  @inlinable public var isBare: Bool { first & 0x7FFF_FFFF_FFE0_0000 == 0 }

  /// The base and the marks as text.
  public var string: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    if !isBare { scalars.append(contentsOf: marks) }
    return String(scalars)
  }
}
