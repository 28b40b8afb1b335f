extension ScalarRun {
  /// Gives every letter its contextual form (The Unicode Standard, 9.2).
  ///
  /// Terminals that do not shape show what they are sent, so letters are sent as presentation forms.
  /// A letter for which Unicode has too few is shown in a form of another letter with the same
  /// skeleton, completed by marks. Where that would not be faithful it is shown as itself, and its
  /// neighbours do not join to it: a joining stroke that leads nowhere reads worse than a gap.
  /// Letters of different levels do not join (UAX #9, 3.5 "Shaping"): they need not stand side by
  /// side.
  ///
  /// - Parameter policy: With ``MarksPolicy/off`` the terminal cannot combine, so no letter is
  ///   completed by marks.
  mutating func joinLetters(_ levels: BidiLevels, policy: MarksPolicy) {
    let letters = policy == .off ? markFreeLetters : arabicLetters
    scalars.withUnsafeMutableBufferPointer { scalars in
      letters.withUnsafeBufferPointer { letters in
        var joiner = Joiner(scalars: scalars, letters: letters, levels: levels)
        for index in scalars.indices { joiner.visit(index) }
        joiner.finish()
      }
    }
  }
}

/// Walks over a run and chooses a letter's form as soon as both its neighbours are known.
private struct Joiner {
  let scalars: UnsafeMutableBufferPointer<RunScalar>
  let letters: UnsafeBufferPointer<Letter>
  let levels: BidiLevels

  // The last letter or join control, -1 where nothing joins to what comes; whether it reaches for
  // what follows, and whether it is itself joined to what precedes it.
  private var previous = -1
  private var previousPlace = -1
  private var reaches = false
  private var isJoined = false
  // A control between lam and alef keeps them apart as cells, though they still join.
  private var controlFollows = false

  init(
    scalars: UnsafeMutableBufferPointer<RunScalar>, letters: UnsafeBufferPointer<Letter>,
    levels: BidiLevels
  ) {
    self.scalars = scalars
    self.letters = letters
    self.levels = levels
  }

  @inline(__always)
  mutating func visit(_ index: Int) {
    let scalar = scalars[index]
    switch scalar.traits.kind {
    case .base:
      if scalar.traits.joins { join(index, scalar.value) } else { stop() }
    case .mark: break
    case .joinControl:
      if scalar.value == 0x200D { join(index, scalar.value) } else { stop() }
    case .control:
      // Isolates are what they are called; all other controls are transparent.
      if (0x2066...0x2069).contains(scalar.value) { stop() } else { controlFollows = true }
    case .loneMark, .spelled, .special: stop()
    }
  }

  mutating func finish() { stop() }

  private mutating func join(_ index: Int, _ value: UInt32) {
    let place = place(of: value)
    let type = place >= 0 ? letters[place].joiningType : joiningType(of: value)
    var joins =
      reaches && (type == .dualJoining || type == .rightJoining || type == .joinCausing)
    if joins, !levels.levels.isEmpty, value != 0x200D, scalars[previous].value != 0x200D {
      joins = levels[previous] == levels[index]
    }
    if joins, !controlFollows, place >= 0, letters[place].isAlef, formLamAlef(index, place) {
      return
    }
    close(reaches: joins)
    previous = index
    previousPlace = place
    isJoined = joins
    reaches = type == .dualJoining || type == .leftJoining || type == .joinCausing
    controlFollows = false
  }

  /// Puts a lam and the alef after it into one cell.
  /// - Returns: Whether the last letter is a lam.
  private mutating func formLamAlef(_ index: Int, _ place: Int) -> Bool {
    guard previousPlace >= 0, letters[previousPlace].isLam,
      let ligature = letters[place].lamAlef(joined: isJoined)
    else { return false }
    scalars[previous].shown = ligature
    scalars[previous].signs = letters[previousPlace].marks(joined: isJoined, reaches: true)
    scalars[index].shown = 0
    scalars[index].signs = letters[place].marks(joined: true, reaches: false)
    previous = -1
    reaches = false
    return true
  }

  /// Ends a word: nothing joins over what is here.
  @inline(__always)
  private mutating func stop() {
    close(reaches: false)
    previous = -1
    reaches = false
    controlFollows = false
  }

  /// Gives the last letter its form, once it is known on which sides it joins.
  @inline(__always)
  private mutating func close(reaches: Bool) {
    guard previous >= 0, previousPlace >= 0,
      let form = letters[previousPlace].form(joined: isJoined, reaches: reaches)
    else { return }
    scalars[previous].shown = form
    if letters[previousPlace].needsMarks {
      scalars[previous].signs = letters[previousPlace].marks(joined: isJoined, reaches: reaches)
    }
  }

  /// The place of a letter of the Arabic blocks among the letters, -1 for all else: whatever joins
  /// elsewhere has no forms.
  @inline(__always)
  private func place(of value: UInt32) -> Int {
    let index = value &- arabicLetterRange.lowerBound
    return index < UInt32(letters.count) ? Int(index) : -1
  }
}
