/// A letter taken apart as the schematic names of ArabicShaping.txt have it: a base and signs.
struct SchematicName {
  /// The base, such as `DOTLESS BEH`.
  let base: Substring
  /// The signs, on each side from the letter outwards.
  let signs: [LetterSign]

  /// Takes `DAL WITH DOT BELOW AND TAH ABOVE` apart.
  init(_ name: Substring) {
    guard let with = name.firstRange(of: " WITH ") else {
      base = name
      signs = []
      return
    }
    base = name[..<with.lowerBound]
    // `2 DOTS AND TAH ABOVE`: a sign without a side shares that of the next one.
    var side: LetterSign.Side?
    var signs: [LetterSign] = []
    for part in name[with.upperBound...].split(separator: " AND ").reversed() {
      var shape = part
      if let named = LetterSign.Side.allCases.first(where: { part.hasSuffix(" " + $0.rawValue) }) {
        side = named
        shape = part.dropLast(named.rawValue.count + 1)
      }
      // `ATTACHED RING BELOW AND 2 DOTS ABOVE`: what comes before has a side of its own.
      signs.insert(LetterSign(shape == "DOTS" ? "2 DOTS" : shape, side), at: 0)
    }
    self.signs = signs
  }
}
