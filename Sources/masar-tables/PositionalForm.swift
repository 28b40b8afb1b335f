/// What a presentation form is a form of: a decomposition such as `<final> 0644 0627`.
struct PositionalForm {
  /// Where in a word the form stands, by the names of the decomposition tags.
  enum Position: String, CaseIterable {
    case isolated, final, initial, medial
  }

  /// Where in a word it stands.
  let position: Position
  /// The letters it shows; more than one in a ligature.
  let letters: [UInt32]

  /// Reads a decomposition.
  /// - Returns: `nil` where it has another tag, or none.
  init?(decomposition: Substring) {
    let parts = decomposition.split(separator: " ")
    guard let tag = parts.first, tag.hasPrefix("<"), tag.hasSuffix(">"),
      let position = Position(rawValue: String(tag.dropFirst().dropLast()))
    else { return nil }
    self.position = position
    letters = parts.dropFirst().compactMap { UInt32($0, radix: 16) }
  }
}
