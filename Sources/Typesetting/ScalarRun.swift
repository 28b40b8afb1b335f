import MasarModel
import Screen

/// A scalar of a paragraph on its way to a cell.
struct RunScalar {
  /// The scalar as bidi and joining see it.
  let value: UInt32
  /// What to show for it: the scalar itself, a presentation form, or 0 for an alef that has become
  /// part of the lam before it.
  var shown: UInt32
  /// The offset of its first byte.
  let start: Int
  /// What layout must know of it.
  let traits: ScalarTraits
  /// The marks that make what is shown the letter it stands for: one in the lower half of the
  /// number, another in the upper.
  var signs: UInt32 = 0

  init(_ value: UInt32, _ traits: ScalarTraits, start: Int) {
    self.value = value
    shown = value
    self.start = start
    self.traits = traits
  }
}

/// A paragraph's scalars as bidi sees them, each with the bytes it stands for.
///
/// This is the first step of the pipeline: what must not reach a cell is spelt out or left out here,
/// by ``ScalarDisposition``; everything after it sees harmless scalars only.
struct ScalarRun {
  /// The scalars in logical order.
  var scalars: [RunScalar] = []
  /// Offsets where something was left out that the reader should know of, in order.
  private(set) var flagged: [Int] = []
  /// What directions the scalars ask for.
  private(set) var directions: DirectionSet = []
  /// Whether something is spelt out.
  private(set) var hasSpelling = false
  /// The bytes it was read from.
  let range: TextRange
  // Whether a mark would find a base before it.
  private var hasBase = false
  // Whether a line has just ended: blanks that follow belong to the space that stands for it.
  private var lineHasEnded = false

  /// Reads `range` of `text`.
  /// - Complexity: O(*n*) in the bytes of the range.
  init(_ text: UTF8Text, _ range: TextRange, obeysControls: Bool) {
    self.range = range
    text.bytes.withUnsafeBufferPointer { bytes in
      traitsTable.withUnsafeBufferPointer { table in
        var count = 0
        for offset in range.start..<range.end where bytes[offset] & 0xC0 != 0x80 { count += 1 }
        scalars.reserveCapacity(count)
        var offset = range.start
        while offset < range.end {
          let (value, length) = bytes.scalarValue(at: offset)
          let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
          let traits = ScalarTraits(scalar, table: table)
          if traits.kind == .base, !lineHasEnded {
            scalars.append(RunScalar(scalar.value, traits, start: offset))
            directions.formUnion(traits.direction)
            hasBase = !traits.isSpace
          } else {
            append(scalar, traits, at: offset, obeysControls: obeysControls)
          }
          offset += length
        }
      }
    }
  }

  /// Whether something was left out between two offsets that the reader should know of.
  /// - Complexity: O(log *n*) in the number of such places.
  @inline(__always)
  func hasFlag(from start: Int, to end: Int) -> Bool {
    flagged.isEmpty ? false : findFlag(from: start, to: end)
  }

  private func findFlag(from start: Int, to end: Int) -> Bool {
    var low = 0
    var high = flagged.count
    while low < high {
      let middle = (low + high) / 2
      if flagged[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < flagged.count && flagged[low] < end
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ traits: ScalarTraits, at offset: Int, obeysControls: Bool
  ) {
    switch ScalarDisposition(scalar) {
    case .base:
      if lineHasEnded, scalar == " " { return }
      if let phrase = phrase(ofLigature: scalar) {
        appendPhrase(phrase, at: offset)
      } else {
        append(scalar.value, traits, at: offset)
      }
      hasBase = !traits.isSpace
    case .mark:
      if 0x0653...0x0655 ~= scalar.value, compose(scalar.value) { return }
      var traits = traits
      // What a mark without a base is shown on may be joined to as little as any other base.
      if !hasBase { traits.kind = .loneMark }
      append(scalar.value, traits, at: offset)
      hasBase = true
    case .tab:
      if lineHasEnded { return }
      append(0x09, .tab, at: offset)
      hasBase = false
    case .lineBreak: appendLineEnd(at: offset)
    case .joinControl: append(scalar.value, traits, at: offset)
    case .breakHint:
      append(scalar.value, traits, at: offset)
      hasBase = false
    case .bidiControl:
      guard obeysControls else { return }
      append(scalar.value, ScalarTraits(control: scalar), at: offset)
      hasBase = false
    case .dropped: break
    case .flagged: flagged.append(offset)
    case .spelled: appendSpelling(of: scalar, at: offset)
    }
  }

  /// A line end inside a paragraph is one space, together with the blanks on either side of it:
  /// hard-wrapped text often has some there, and CR LF is one line end.
  private mutating func appendLineEnd(at offset: Int) {
    var start = offset
    while let last = scalars.last, last.value == 0x20 || last.value == 0x09 {
      start = last.start
      scalars.removeLast()
    }
    append(0x20, traitsTable[0x20], at: start)
    hasBase = false
    lineHasEnded = true
  }

  private mutating func appendSpelling(of scalar: Unicode.Scalar, at offset: Int) {
    for letter in ScalarDisposition.spelling(of: scalar).unicodeScalars {
      append(letter.value, .spelled, at: offset)
    }
    hasBase = false
    hasSpelling = true
  }

  /// The letters of a phrase stand for the ligature they spell out; they join one another, and
  /// nothing outside.
  private mutating func appendPhrase(_ phrase: String, at offset: Int) {
    for letter in ["\u{200C}"] + phrase.unicodeScalars + ["\u{200C}"] {
      append(letter.value, ScalarTraits(classifying: letter), at: offset)
    }
    hasSpelling = true
  }

  private mutating func append(_ value: UInt32, _ traits: ScalarTraits, at offset: Int) {
    scalars.append(RunScalar(value, traits, start: offset))
    directions.formUnion(traits.direction)
    lineHasEnded = false
  }
}
