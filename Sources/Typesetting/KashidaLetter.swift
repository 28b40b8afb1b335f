/// A letter as kashidas see it: which it is, as far as they ask, and on which sides it joins.
///
/// It is told from what is shown, since a kashida is only as good as the strokes on either side of it.
struct KashidaLetter {
  /// Letters that the rules of kashidas name; forms with other dots or hamza are as the letter itself.
  enum Group {
    case seen, tehMarbuta, heh, dal, alef, tah, lam, kaf, beh, reh, yeh, waw, ain, qaf, feh, other
  }

  let group: Group
  /// Whether it joins the letter before it.
  let isJoined: Bool
  /// Whether it joins the letter after it.
  let reaches: Bool

  /// Looks a shown scalar up.
  /// - Returns: `nil` where it joins nothing by a form of its own.
  init?(shown scalar: Unicode.Scalar) {
    guard let letter = Self.table[scalar.value] else { return nil }
    self = letter
  }

  private init(group: Group, isJoined: Bool, reaches: Bool) {
    self.group = group
    self.isJoined = isJoined
    self.reaches = reaches
  }

  private static let table: [UInt32: KashidaLetter] = {
    var table: [UInt32: KashidaLetter] = [:]
    // Letters that marks complete have the forms of others: those others are what the forms show.
    let letters = zip(arabicLetterRange, arabicLetters).sorted {
      ($0.1.needsMarks ? 1 : 0, group(of: $0.0) == .other ? 1 : 0)
        < ($1.1.needsMarks ? 1 : 0, group(of: $1.0) == .other ? 1 : 0)
    }
    for (value, letter) in letters {
      for (joined, reaches) in [(true, false), (false, true), (true, true)] {
        guard let form = letter.form(joined: joined, reaches: reaches), table[form] == nil else {
          continue
        }
        table[form] = KashidaLetter(
          group: group(of: value), isJoined: joined, reaches: reaches)
      }
    }
    for alef in [0x622, 0x623, 0x625, 0x627] as [UInt32] {
      guard let ligature = lamAlef(alef: alef) else { continue }
      table[UInt32(ligature.final)] = KashidaLetter(group: .alef, isJoined: true, reaches: false)
    }
    return table
  }()

  private static func group(of value: UInt32) -> Group {
    switch value {
    case 0x633...0x636, 0x69A...0x69E, 0x6FA, 0x6FB: .seen
    case 0x629, 0x6C3: .tehMarbuta
    case 0x647, 0x6BE, 0x6C0...0x6C2, 0x6D5: .heh
    case 0x62F, 0x630, 0x688...0x690: .dal
    case 0x622, 0x623, 0x625, 0x627, 0x671...0x673, 0x675: .alef
    case 0x637, 0x638, 0x69F: .tah
    case 0x644, 0x6B5...0x6B8: .lam
    case 0x643, 0x6A9...0x6B4, 0x63B, 0x63C: .kaf
    case 0x628, 0x62A, 0x62B, 0x646, 0x66E, 0x679...0x680, 0x6B9...0x6BD: .beh
    case 0x631, 0x632, 0x691...0x699, 0x6EF: .reh
    case 0x626, 0x649, 0x64A, 0x678, 0x6CC...0x6CE, 0x6D0, 0x6D1, 0x63D...0x63F: .yeh
    case 0x624, 0x648, 0x676, 0x677, 0x6C4...0x6CB, 0x6CF: .waw
    case 0x639, 0x63A, 0x6A0: .ain
    case 0x642, 0x66F, 0x6A7, 0x6A8: .qaf
    case 0x641, 0x6A1...0x6A6: .feh
    default: .other
    }
  }
}
