/// Checks what is written where there is no grid of cells: into pipes, onto standard error.
enum PlainText {
  /// What must not be in `bytes`, each with its place; empty where all is well.
  ///
  /// - Parameter keepsFormatting: Whether joiners, directional marks and break hints may be there, as
  ///   in text that goes on into another program. Overrides and everything else are refused.
  static func faults(in bytes: [UInt8], keepsFormatting: Bool = false) -> [String] {
    var faults: [String] = []
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["not UTF-8"] }
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "\n" || scalar == "\t" { continue }
      if keepsFormatting, formatting.contains(scalar.value) { continue }
      if !isHarmless(scalar) { faults.append("\(name(scalar)) at \(index)") }
    }
    return faults
  }

  /// Whether a scalar may be shown: assigned, visible or a mark, and no control of any kind.
  static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Signs of Arabic that stand before or around a number are visible.
    case 0x0600...0x0605, 0x06DD, 0x08E2: return true
    // Variation selectors, combining grapheme joiner.
    case 0x034F, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }

  /// A scalar by its number.
  static func name(_ scalar: Unicode.Scalar) -> String {
    "U+" + String(scalar.value, radix: 16, uppercase: true)
  }

  private static let formatting: Set<UInt32> = [
    0xAD, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x2060, 0x2066,
    0x2067, 0x2068, 0x2069,
  ]
}
