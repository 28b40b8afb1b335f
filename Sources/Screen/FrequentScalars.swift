/// The scalars that nearly all text of an Arabic newspaper is made of, and the forms it is shown in:
/// U+0000–07FF, U+2000–20FF and U+FE70–FEFF.
///
/// What is known of a scalar is looked up in tables for these and worked out for the others. The tables
/// are made when the program starts, so there are no more of them than pay.
public enum FrequentScalars {
  /// The scalars in the order of a table; no surrogate is among them.
  public static var all: [Unicode.Scalar] {
    [UInt32(0)..<0x800, 0x2000..<0x2100, 0xFE70..<0xFF00].joined().compactMap(Unicode.Scalar.init)
  }

  /// The place of a scalar in a table, or `nil` where it is none of them.
  @inlinable
  public static func index(of value: UInt32) -> Int? {
    if value < 0x800 { return Int(value) }
    if value >= 0xFE70, value < 0xFF00 { return Int(value - 0xFE70 + 0x900) }
    if value >= 0x2000, value < 0x2100 { return Int(value - 0x2000 + 0x800) }
    return nil
  }
}
