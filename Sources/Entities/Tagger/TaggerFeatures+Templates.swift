extension TaggerFeatures {
  /// The words, their stems and ends, and how they look.
  @inline(__always)
  static func words(_ row: UnsafePointer<TokenTraits>, _ first: Bool, _ to: inout Writer) {
    to.add(row[0].word, 0)
    to.add(row[-1].word, 0)
    to.add(row[1].word, 0)
    to.add(row[0].stem, 0)
    to.add(row[-1].stem, 0)
    to.add(row[1].stem, 0)
    to.add(row[-2].stem, 0)
    to.add(row[2].stem, 0)
    to.add(row[-1].stem, row[0].stem)
    to.add(row[0].stem, row[1].stem)
    to.add(row[-2].stem, row[-1].stem)
    to.add(row[1].stem, row[2].stem)
    to.add(row[-1].stem, row[1].stem)
    to.add(row[0].prefix(2))
    to.add(row[0].prefix(4))
    to.add(row[0].prefix(6))
    to.add(row[0].prefix(8))
    to.add(row[0].suffix(2))
    to.add(row[0].suffix(4))
    to.add(row[0].suffix(6))
    to.add(row[0].suffix(8))
    to.add(row[0].stemHead & 0xFFFF_FFFF)
    to.add(row[0].stemHead & 0xFFFF_FFFF_FFFF)
    to.add(row[-1].suffix(4))
    to.add(row[1].suffix(4))
    to.add(row[1].suffix(2))
    to.add(row[0].particles, row[0].isDefinite ? 1 : 0, row[0].clitics)
    to.add(row[-1].isDefinite ? 1 : 0, row[0].isDefinite ? 1 : 0, row[1].isDefinite ? 1 : 0)
    to.add(row[0].shape, min(row[0].length, 16), row[0].isDefinite ? 1 : 0)
    to.add(row[-1].shape, row[0].shape, row[1].shape)
    to.add(row[-2].shape << 8 | row[-1].shape, row[0].shape)
    to.add(row[0].shape, row[1].shape << 8 | row[2].shape)
    to.add(row[0].enclosure, row[0].shape, first ? 1 : 0)
    to.add(row[-1].clitics, row[0].clitics, row[0].isDefinite ? 1 : 0)
  }

  /// The words that announce names.
  @inline(__always)
  static func triggers(_ row: UnsafePointer<TokenTraits>, _ to: inout Writer) {
    let definite: UInt32 = row[0].isDefinite ? 1 : 0
    to.add(row[0].trigger, definite)
    to.add(row[-1].trigger, definite)
    to.add(row[1].trigger, definite)
    to.add(row[-1].trigger, row[0].trigger, row[1].trigger)
    to.add(row[-2].trigger, row[-1].trigger, definite)
    to.add(row[0].chain, definite)
    to.add(row[0].chain, UInt32(truncatingIfNeeded: row[0].suffix(4)))
    to.add(row[0].chain, row[0].trigger, row[1].isDefinite ? 1 : 0)
    to.add(row[-1].trigger, row[0].stem)
    to.add(row[1].chain, row[0].trigger, row[-1].trigger)
  }

  /// The names of the open lists.
  @inline(__always)
  static func lists(_ row: UnsafePointer<TokenTraits>, _ to: inout Writer) {
    let roles = UInt32(row[0].stemRecord.roles)
    let before = UInt32(row[-1].stemRecord.roles)
    let after = UInt32(row[1].stemRecord.roles)
    to.add(row[0].list, 0)
    to.add(row[-1].list, 1)
    to.add(row[1].list, 2)
    to.add(row[-1].list, row[0].list)
    to.add(row[0].list, row[1].list)
    to.add(row[-1].list, row[0].list, row[1].list)
    to.add(roles, row[0].particles)
    to.add(before, 0)
    to.add(after, 0)
    to.add(before, roles)
    to.add(roles, after)
    to.add(before, roles, after)
    to.add(row[0].list, row[0].trigger, roles)
    to.add(row[0].list, row[0].chain)
    to.add(row[0].list, row[-1].trigger, row[1].trigger)
    to.add(row[0].list, row[0].particles, roles)
    to.add(roles, row[-1].trigger, row[0].trigger)
  }

  /// How frequent the words are.
  @inline(__always)
  static func frequencies(_ row: UnsafePointer<TokenTraits>, _ to: inout Writer) {
    let own = UInt32(row[0].record.frequency) / 2
    let stem = UInt32(row[0].stemRecord.frequency) / 2
    let before = UInt32(row[-1].stemRecord.frequency) / 4
    let after = UInt32(row[1].stemRecord.frequency) / 4
    let definite: UInt32 = row[0].isDefinite ? 1 : 0
    to.add(own, definite)
    to.add(stem, row[0].shape, definite)
    to.add(before, stem)
    to.add(stem, after)
    to.add(before, stem / 2, after)
    to.add(stem, UInt32(row[0].stemRecord.roles), definite)
    to.add(stem, row[0].list, definite)
    to.add(stem, row[-1].trigger, definite)
    to.add(stem, row[0].chain, definite)
  }

  /// The classes of the words.
  @inline(__always)
  static func classes(_ row: UnsafePointer<TokenTraits>, _ to: inout Writer) {
    let fine = UInt32(row[0].record.fine)
    let stem = UInt32(row[0].stemRecord.fine)
    let coarse = UInt32(row[0].stemRecord.coarse)
    let before = UInt32(row[-1].stemRecord.coarse)
    let after = UInt32(row[1].stemRecord.coarse)
    let fineBefore = UInt32(row[-1].stemRecord.fine)
    let fineAfter = UInt32(row[1].stemRecord.fine)
    to.add(fine, 0)
    to.add(stem, 0)
    to.add(fineBefore, 0)
    to.add(fineAfter, 0)
    to.add(UInt32(row[-2].stemRecord.fine), 0)
    to.add(UInt32(row[2].stemRecord.fine), 0)
    to.add(fineBefore, stem)
    to.add(stem, fineAfter)
    to.add(fineBefore, fineAfter)
    to.add(coarse, row[0].particles)
    to.add(before, 0)
    to.add(after, 0)
    to.add(UInt32(row[-2].stemRecord.coarse), 0)
    to.add(UInt32(row[2].stemRecord.coarse), 0)
    to.add(before, coarse)
    to.add(coarse, after)
    to.add(before, coarse, after)
    to.add(UInt32(row[-2].stemRecord.coarse), before, coarse)
    to.add(coarse, after, UInt32(row[2].stemRecord.coarse))
    to.add(coarse, row[0].chain)
    to.add(coarse, row[-1].trigger, row[1].trigger)
    to.add(before, row[0].stem)
    to.add(row[0].stem, after)
    to.add(stem, row[0].chain)
    to.add(coarse, row[0].list, UInt32(row[0].stemRecord.roles))
    to.add(coarse, UInt32(row[0].stemRecord.frequency) / 4, row[0].isDefinite ? 1 : 0)
    to.add(UInt32(row[0].stemRecord.second), 0)
    to.add(UInt32(row[-1].stemRecord.second), 0)
    to.add(UInt32(row[1].stemRecord.second), 0)
    to.add(UInt32(row[0].stemRecord.third), 0)
    to.add(UInt32(row[-1].stemRecord.third), 0)
    to.add(UInt32(row[1].stemRecord.third), 0)
    to.add(coarse, UInt32(truncatingIfNeeded: row[0].suffix(2)), row[0].isDefinite ? 1 : 0)
  }
  /// The names that the words were part of in unlabelled text.
  @inline(__always)
  static func learned(_ row: UnsafePointer<TokenTraits>, _ to: inout Writer) {
    to.add(UInt32(row[0].stemRecord.learned), 0)
    to.add(UInt32(row[-1].stemRecord.learned), UInt32(row[0].stemRecord.learned))
    to.add(UInt32(row[0].stemRecord.learned), UInt32(row[1].stemRecord.learned))
    to.add(UInt32(row[0].stemRecord.learned), row[0].chain)
  }
}
