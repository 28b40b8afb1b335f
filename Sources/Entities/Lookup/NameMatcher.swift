/// Compares one reading of a query with names.
struct NameMatcher {
  /// A name in a column.
  struct Name {
    let letters: UnsafeBufferPointer<UInt8>
    let starts: UInt64
    let stems: UInt64
  }

  private let query: [UInt8]
  private let first: UInt8
  private let words: [[UInt8]]
  private let pattern: NearPattern
  private let grades: NameColumn.Grades
  private let wantsWholeWords: Bool
  private let allowsErrors: Bool
  /// The letters of the query, as ``NameColumn/sets`` has them.
  let set: UInt64
  /// How often each letter stands in the query, by code modulo 64.
  private let counts: [UInt8]
  /// The best that a name with a wrong letter can be.
  private let nearest: Int
  /// How many letters may be wrong.
  let allowedDistance: Int

  /// Two letters may be wrong in queries of this length.
  private static let far = 8
  /// The fewest letters that are looked for scattered over a name.
  private static let scattered = 3

  /// `nil` for a query without letters.
  init?(_ reading: NameQuery.Reading, grades: NameColumn.Grades) {
    query = reading.letters.joined
    guard let letter = query.first else { return nil }
    first = letter
    words = reading.letters.words
    wantsWholeWords = reading.wantsWholeWords
    allowsErrors = reading.allowsErrors
    pattern = NearPattern(query)
    self.grades = grades
    set = NameColumn.set(of: query)
    counts = query.reduce(into: [UInt8](repeating: 0, count: 64)) { $0[Int($1 & 63)] += 1 }
    nearest = (grades.nearWhole ?? .scattered).rawValue
    let isFar = query.count >= Self.far && grades.far != nil
    allowedDistance =
      !reading.allowsErrors
      ? 0 : isFar ? 2 : query.count >= grades.nearest && grades.nearWords != nil ? 1 : 0
  }

  /// How many letters of the query are in a set.
  @inline(__always)
  func occurrences(of set: UInt64) -> Int {
    var rest = set
    var sum = 0
    while rest != 0 {
      sum += Int(counts[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    return sum
  }

  /// How well a name answers; `nil` where it does not.
  /// - Parameters:
  ///   - hasAllLetters: whether each letter of the query is somewhere in the name.
  ///   - limit: near matches that are no better are of no use.
  func quality(
    of name: Name, hasAllLetters: Bool, betterThan limit: Int
  ) -> NameQuality? {
    if hasAllLetters, let quality = literal(name) { return quality }
    if allowedDistance > 0, nearest < limit, let quality = near(name) { return quality }
    guard hasAllLetters, allowsErrors, let grade = grades.scattered,
      query.count >= Self.scattered,
      isScattered(over: name)
    else { return nil }
    return grade
  }

  private func literal(_ name: Name) -> NameQuality? {
    var best: NameQuality?
    let count = name.letters.count
    if query.count <= count {
      for place in 0...(count - query.count)
      where name.letters[place] == first && stands(query, at: place, in: name) {
        guard let quality = grade(of: place, in: name) else { continue }
        if best.map({ quality < $0 }) ?? true { best = quality }
        if best == grades.whole { break }
      }
    }
    if let best, best <= grades.beginningOfWord { return best }
    if words.count > 1, !wantsWholeWords, let grade = grades.beginningsOfWords,
      words.allSatisfy({ begins($0, name) })
    {
      return grade
    }
    return best
  }

  private func grade(of place: Int, in name: Name) -> NameQuality? {
    let end = place + query.count
    let isStart = has(name.starts | name.stems, place)
    let isEnd = end == name.letters.count || has(name.starts, end)
    if place == 0, end == name.letters.count { return grades.whole }
    if isStart, isEnd { return grades.words }
    guard !wantsWholeWords, query.count >= grades.shortestBeginning else { return nil }
    if place == 0 { return grades.beginning }
    return isStart ? grades.beginningOfWord : grades.inside
  }

  private func begins(_ word: [UInt8], _ name: Name) -> Bool {
    guard word.count <= name.letters.count else { return false }
    var places = name.starts | name.stems
    while places != 0 {
      let place = places.trailingZeroBitCount
      if place + word.count <= name.letters.count, stands(word, at: place, in: name) { return true }
      places &= places - 1
    }
    return false
  }

  @inline(__always)
  private func stands(_ word: [UInt8], at place: Int, in name: Name) -> Bool {
    for index in 0..<word.count where name.letters[place + index] != word[index] { return false }
    return true
  }

  @inline(__always)
  private func has(_ places: UInt64, _ place: Int) -> Bool {
    place < 64 && places >> UInt64(place) & 1 != 0
  }

  /// The best of the distances to what begins at a word.
  private func near(_ name: Name) -> NameQuality? {
    var best: NameQuality?
    var places = name.starts | name.stems
    while places != 0 {
      let place = places.trailingZeroBitCount
      places &= places - 1
      let rest = UnsafeBufferPointer(rebasing: name.letters[place...])
      guard rest.count >= query.count - allowedDistance else { break }
      pattern.distances(to: rest, limit: query.count + allowedDistance) { length, distance in
        guard distance <= allowedDistance else { return }
        let end = place + length
        let isEnd = end == name.letters.count || has(name.starts, end)
        let quality: NameQuality? =
          if distance > 1 {
            isEnd ? grades.far : nil
          } else if place == 0, end == name.letters.count {
            grades.nearWhole
          } else {
            isEnd ? grades.nearWords : grades.nearBeginning
          }
        if let quality, best.map({ quality < $0 }) ?? true { best = quality }
      }
    }
    return best
  }

  /// Whether the letters follow each other in the name, the first at the beginning of a word.
  private func isScattered(over name: Name) -> Bool {
    var places = name.starts | name.stems
    while places != 0 {
      let place = places.trailingZeroBitCount
      places &= places - 1
      guard name.letters[place] == query[0] else { continue }
      var matched = 1
      var index = place + 1
      while index < name.letters.count, matched < query.count {
        if name.letters[index] == query[matched] { matched += 1 }
        index += 1
      }
      return matched == query.count
    }
    return false
  }
}
