/// Many names of one sort, in arrays that are walked from end to end for a query.
///
/// No `String`, no allocation and no pointer a name: 300,000 names are looked through in milliseconds.
struct NameColumn: Sendable {
  /// What a match of this column's sort counts as.
  struct Grades: Sendable {
    var whole, words, beginning, beginningOfWord: NameQuality
    var beginningsOfWords, inside: NameQuality?
    var nearWhole, nearWords, nearBeginning, far, scattered: NameQuality?
    /// The fewest letters of a query that may be one letter off.
    var nearest = 4
    /// The fewest letters of a query of which the beginning of a word is enough.
    var shortestBeginning = 1
  }

  let grades: Grades
  /// The letters of all names, one after the other.
  private(set) var letters: [UInt8] = []
  /// Where each name begins in `letters`; one more at the end.
  private(set) var offsets: [UInt32] = [0]
  /// The letters at which words begin.
  private(set) var starts: [UInt64] = []
  /// The letters after an article.
  private(set) var stems: [UInt64] = []
  /// Which letters there are at all, by code modulo 64.
  private(set) var sets: [UInt64] = []
  /// Whose name it is.
  private(set) var owners: [Int32] = []

  init(grades: Grades) { self.grades = grades }

  /// Adds a name, unless its owner has it already; the names of an owner are added one after the other.
  mutating func add(_ name: NameLetters, owner: Int32) {
    let joined = name.joined
    guard !joined.isEmpty, !isThere(joined, owner: owner) else { return }
    var start: UInt64 = 0
    var stem: UInt64 = 0
    var offset = 0
    for word in name.words {
      start |= 1 << UInt64(offset)
      if word.count >= 4, word.starts(with: NameLetters.article) { stem |= 1 << UInt64(offset + 2) }
      offset += word.count
    }
    letters += joined
    offsets.append(UInt32(letters.count))
    starts.append(start)
    stems.append(stem)
    sets.append(Self.set(of: joined))
    owners.append(owner)
  }

  private func isThere(_ name: [UInt8], owner: Int32) -> Bool {
    var index = owners.count - 1
    while index >= 0, owners[index] == owner {
      if letters[Int(offsets[index])..<Int(offsets[index + 1])].elementsEqual(name) { return true }
      index -= 1
    }
    return false
  }

  static func set(of letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Lowers the grades of owners to those of their best name.
  /// - Parameter found: by owner: the grade, 255 where there is no match.
  /// - Complexity: O(*n*) in the letters of the names that have the query's letters, all but a few.
  func match(_ reading: NameQuery.Reading, into found: inout [UInt8]) {
    guard let matcher = NameMatcher(reading, grades: grades) else { return }
    let allowed = matcher.allowedDistance
    let wanted = matcher.set
    found.withUnsafeMutableBufferPointer { found in
      letters.withUnsafeBufferPointer { letters in
        sets.withUnsafeBufferPointer { sets in
          for index in 0..<sets.count {
            // Each letter of the query that the name has not at all is wrong, as often as it is typed.
            let missing = wanted & ~sets[index]
            guard missing == 0 || matcher.occurrences(of: missing) <= allowed else { continue }
            let range = Int(offsets[index])..<Int(offsets[index + 1])
            let name = NameMatcher.Name(
              letters: UnsafeBufferPointer(rebasing: letters[range]), starts: starts[index],
              stems: stems[index])
            let owner = Int(owners[index])
            guard
              let quality = matcher.quality(
                of: name, hasAllLetters: missing == 0,
                betterThan: Int(found[owner]) - reading.penalty)
            else { continue }
            let grade = UInt8(quality.rawValue + reading.penalty)
            if grade < found[owner] { found[owner] = grade }
          }
        }
      }
    }
  }
}
