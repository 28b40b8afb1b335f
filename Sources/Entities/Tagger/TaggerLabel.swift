/// The labels of the tagger: outside, and for each kind of name the word that begins it and those that follow.
///
/// Nine labels, so that the eight weights of a feature fill half a vector: "outside" has none, for only the
/// differences between labels count.
package enum TaggerLabel {
  /// The word is part of no name.
  package static let outside: UInt8 = 0
  /// The number of labels.
  package static let count = 9

  /// The label of the first word of a name of the kind.
  @inlinable package static func begin(_ kind: NameKind) -> UInt8 { kind.rawValue * 2 + 1 }
  /// The label of a further word of a name of the kind.
  @inlinable package static func inside(_ kind: NameKind) -> UInt8 { kind.rawValue * 2 + 2 }
  /// Whether a name begins with the label.
  @inlinable package static func isBegin(_ label: UInt8) -> Bool { label & 1 == 1 }
  /// The kind of the name that the label is part of; `nil` outside names.
  @inlinable package static func kind(_ label: UInt8) -> NameKind? {
    label == 0 ? nil : NameKind(rawValue: (label - 1) >> 1)
  }

  /// Whether `label` may follow `previous`: a name goes on only in its own kind.
  @inlinable package static func mayFollow(_ label: UInt8, _ previous: UInt8) -> Bool {
    label == 0 || isBegin(label) || previous == label || previous + 1 == label
  }
}

/// The kinds of names that the tagger tells apart, as ANERcorp has them (Benajiba and Rosso, 2007).
public enum NameKind: UInt8, Sendable, CaseIterable {
  /// A person.
  case person
  /// A place.
  case place
  /// An organisation.
  case organization
  /// Any other name: a work, an event, a currency, a religion.
  case other
}
