extension ScalarRun {
  /// Makes a mark and the letter before it the one letter that they are canonically equivalent to.
  ///
  /// Alef with a hamza typed apart thus gets the forms of أ and the ligature with lam. Other scripts
  /// are left alone: a cell shows a base and its marks as well as their composite.
  ///
  /// - Parameter mark: U+0653, U+0654 or U+0655; no other mark is part of an Arabic letter.
  /// - Returns: Whether the mark has become part of the letter.
  /// - Complexity: O(*n*) in the marks since the last one of the same class.
  mutating func compose(_ mark: UInt32) -> Bool {
    // A mark of the same class in between blocks it (The Unicode Standard, 3.11, D115).
    let combiningClass = markClass(mark)
    var index = scalars.count - 1
    while index >= 0, scalars[index].traits.kind == .mark {
      if markClass(scalars[index].value) == combiningClass { return false }
      index -= 1
    }
    guard index >= 0, scalars[index].traits.kind == .base else { return false }
    let letter = scalars[index]
    if let composite = canonicalComposite(letter.value, mark) {
      replace(index, by: composite)
      return true
    }
    // A hamza below comes before what is above, in whichever order they are typed.
    guard mark == 0x0655, letter.value == 0x0622 || letter.value == 0x0623 else { return false }
    let above: Unicode.Scalar = letter.value == 0x0622 ? "\u{0653}" : "\u{0654}"
    replace(index, by: 0x0625)
    scalars.insert(
      RunScalar(above.value, ScalarTraits(classifying: above), start: letter.start), at: index + 1)
    return true
  }

  private mutating func replace(_ index: Int, by composite: UInt32) {
    guard let scalar = Unicode.Scalar(composite) else { return }
    scalars[index] = RunScalar(
      composite, ScalarTraits(classifying: scalar), start: scalars[index].start)
  }
}
