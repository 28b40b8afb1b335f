public import MasarModel

/// Finds owners of names by what somebody types: any spelling, either script, either keyboard layout.
///
/// Names are compared by their letters; Latin ones by their sound as well, and Arabic ones by the
/// consonants that a Latin spelling shares with them.
public struct NameIndex: Sendable {
  /// An owner whose name answers a query.
  public struct Match: Sendable, Hashable {
    /// The number that ``add(_:)`` gave.
    public var owner: Int
    /// How well, smaller is better; equal ones are equally good. At most ``NameQuality/scattered``'s
    /// number and what another reading of the query costs.
    public var grade: Int

    /// Creates a match.
    public init(owner: Int, grade: Int) {
      self.owner = owner
      self.grade = grade
    }
  }

  /// The number of owners.
  public private(set) var count = 0
  private var plain = NameColumn(
    grades: .init(
      whole: .whole, words: .words, beginning: .beginning, beginningOfWord: .beginningOfWord,
      beginningsOfWords: .beginningsOfWords, inside: .inside, nearWhole: .nearWhole,
      nearWords: .nearWords, nearBeginning: .nearBeginning, far: .far, scattered: .scattered))
  private var sounds = NameColumn(
    grades: .init(
      whole: .sound, words: .sound, beginning: .beginningOfSound,
      beginningOfWord: .beginningOfSound, nearWhole: .nearSound, nearWords: .nearSound,
      nearBeginning: .nearBeginningOfSound, shortestBeginning: 3))
  private var skeletons = NameColumn(
    grades: .init(
      whole: .skeleton, words: .skeleton, beginning: .nearSkeleton, beginningOfWord: .nearSkeleton,
      nearWhole: .nearSkeleton, nearWords: .nearSkeleton, shortestBeginning: 3))

  /// Creates an index of nobody.
  public init() {}

  /// Adds an owner with all names, in any script.
  /// - Returns: the owner's number, counted up from 0.
  /// - Complexity: O(*n*) in the names.
  @discardableResult
  public mutating func add(_ names: some Sequence<String>) -> Int {
    let owner = Int32(count)
    for name in names {
      let letters = NameLetters(name.unicodeScalars)
      plain.add(letters, owner: owner)
      let sound = letters.words.compactMap { NameSound.sound(of: $0) }
      if sound.count == letters.words.count { sounds.add(NameLetters(words: sound), owner: owner) }
      if letters.hasArabic {
        let skeleton = letters.words.compactMap(NameSkeleton.skeleton)
        skeletons.add(NameLetters(words: skeleton), owner: owner)
      }
    }
    count += 1
    return Int(owner)
  }

  /// From this grade on matches are left out where there is a literal one.
  private static let weakest = NameQuality.nearSkeleton.rawValue

  /// The owners whose names answer a query: the best first, equally good ones by their numbers.
  /// - Parameters:
  ///   - query: letters of any script; without any there is no match.
  ///   - limit: the most matches.
  ///   - isWanted: whether an owner counts at all.
  /// - Complexity: O(*n*) in the letters of all names.
  public func matches(
    _ query: String, limit: Int = 200, where isWanted: (Int) -> Bool = { _ in true }
  ) -> [Match] {
    let query = NameQuery(query)
    var grades = [UInt8](repeating: .max, count: count)
    for reading in query.plain { plain.match(reading, into: &grades) }
    for reading in query.sounds { sounds.match(reading, into: &grades) }
    for reading in query.skeletons { skeletons.match(reading, into: &grades) }
    return Self.best(of: grades, limit: limit, where: isWanted)
  }

  private static func best(
    of grades: [UInt8], limit: Int, where isWanted: (Int) -> Bool
  ) -> [Match] {
    var owners = [[Int]](repeating: [], count: Int(UInt8.max))
    for (owner, grade) in grades.enumerated() where grade < .max {
      if owners[Int(grade)].count < limit, isWanted(owner) { owners[Int(grade)].append(owner) }
    }
    let isLiteral = owners[...NameQuality.beginningsOfWords.rawValue].contains { !$0.isEmpty }
    var matches: [Match] = []
    for (grade, owners) in owners.enumerated() where !isLiteral || grade < weakest {
      matches += owners.prefix(limit - matches.count).map { Match(owner: $0, grade: grade) }
      if matches.count >= limit { break }
    }
    return matches
  }
}

extension NameIndex {
  /// An index of entities by canonical name, Latin name and aliases; owners are numbered in their order.
  public init(_ entities: some Sequence<Entity>) {
    self.init()
    for entity in entities { add([entity.canonical, entity.latin] + entity.aliases) }
  }
}

extension NameIndex {
  /// Whether a query has anything to look for: a letter or a digit, or a key that types one.
  public static func isAnswerable(_ query: String) -> Bool { !NameQuery(query).plain.isEmpty }
}
