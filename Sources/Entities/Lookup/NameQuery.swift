import ArabicText
import MasarModel

/// What somebody has typed to find a name, in all the ways in which it may be meant.
struct NameQuery: Sendable {
  /// One way to read it.
  struct Reading: Sendable, Hashable {
    /// The letters of each word.
    var letters: NameLetters
    /// How much worse than a plain reading its matches count.
    var penalty: Int
    /// Whether only whole words count.
    var wantsWholeWords = false
    /// Whether letters may be wrong or missing.
    var allowsErrors = true
  }

  /// Letters as they are compared with the letters of names.
  private(set) var plain: [Reading] = []
  /// Sounds, to be compared with the sounds of Latin names.
  private(set) var sounds: [Reading] = []
  /// Consonants, to be compared with those of Arabic names.
  private(set) var skeletons: [Reading] = []

  /// What a reading in the other keyboard layout costs: worse than any literal match, as good as a near
  /// one. The plain reading costs it instead where only the other layout types such a thing.
  private static let otherLayout = 5
  /// What leaving out an article or particles costs.
  private static let stripped = 1
  /// The fewest letters without particles that may be the beginning of a word.
  private static let shortestRest = 4
  /// Longer queries are cut, in scalars.
  private static let longest = 256

  /// Reads a query.
  init(_ query: String) {
    let scalars = query.unicodeScalars.prefix(Self.longest)
    let letters = NameLetters(scalars)
    let text = String(String.UnicodeScalarView(scalars))
    let isMistyped = Self.isMistyped(text)
    let penalty = isMistyped ? Self.otherLayout : 0
    add(letters, penalty)
    if letters.hasArabic {
      for rest in Self.withoutParticles(letters) {
        add(rest, penalty + Self.stripped, isStripped: true)
      }
    } else {
      addSounds(of: letters, penalty)
    }
    let layoutPenalty = isMistyped ? 0 : Self.otherLayout
    if letters.hasArabic {
      for latin in KeyboardLayout.latin(typedInArabic: text) where Self.isPlain(latin) {
        add(NameLetters(latin.unicodeScalars), layoutPenalty)
      }
    } else {
      add(NameLetters(KeyboardLayout.arabic(typedInLatin: text).unicodeScalars), layoutPenalty)
    }
  }

  private mutating func add(
    _ letters: NameLetters, _ penalty: Int, isStripped: Bool = false
  ) {
    guard letters.count > 0, !plain.contains(where: { $0.letters == letters }) else { return }
    // Few letters that are left begin too many names, and a typo beside particles is one guess too many.
    plain.append(
      Reading(
        letters: letters, penalty: penalty,
        wantsWholeWords: isStripped && letters.count < Self.shortestRest,
        allowsErrors: !isStripped))
  }

  /// Whether every key has typed something that stands in Latin names.
  private static func isPlain(_ latin: String) -> Bool {
    !latin.unicodeScalars.contains { "[];`/,".unicodeScalars.contains($0) }
  }

  private mutating func addSounds(of letters: NameLetters, _ penalty: Int) {
    for softensC in [false, true] where letters.count >= 3 {
      let words = letters.words.compactMap { NameSound.sound(of: $0, softensC: softensC) }
      let reading = Reading(letters: NameLetters(words: words), penalty: penalty)
      if words.count == letters.words.count, !sounds.contains(reading) { sounds.append(reading) }
    }
    // A name without a vowel is none, but a word typed in the other layout.
    guard letters.count >= 3, letters.joined.contains(where: NameSound.isVowel) else { return }
    let words = letters.words.filter { $0 != Array("al".utf8) && $0 != Array("el".utf8) }
    for variant in 0..<2 {
      let skeleton = words.flatMap { word in
        let found = NameSkeleton.skeletons(ofLatin: word)
        return found.isEmpty ? [] : found[min(variant, found.count - 1)]
      }
      let reading = Reading(letters: NameLetters(words: [skeleton]), penalty: penalty)
      if skeleton.count >= 2, !skeletons.contains(reading) { skeletons.append(reading) }
    }
  }

  /// The same without the article or the particles that a word in a text may begin with.
  private static func withoutParticles(_ letters: NameLetters) -> [NameLetters] {
    guard let first = letters.words.first else { return [] }
    var variants: [[UInt8]] = []
    func add(_ word: [UInt8]) {
      variants.append(word)
      if word.count >= 4, word.starts(with: NameLetters.article) {
        variants.append(Array(word.dropFirst(2)))
      }
    }
    add(first)
    let folded = first.flatMap { code -> [UInt8] in
      code < 0x80
        ? [code] : Array(UTF8.encode(scalar(of: code)) ?? UTF8.encodedReplacementCharacter)
    }
    for analysis in Clitics.analyses(ofFolded: folded) where first.count > analysis.letters + 1 {
      let rest = Array(first.dropFirst(analysis.letters))
      add(analysis.restoresArticle ? [NameLetters.code("ا")] + rest : rest)
    }
    return variants.dropFirst().map { NameLetters(words: [$0] + letters.words.dropFirst()) }
  }

  private static func scalar(of code: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(code) - 0x80 + 0x620) ?? " "
  }

  /// Whether only a hand on the wrong layout writes so: brackets and semicolons at a Latin letter,
  /// or a ة or ى in front of another letter.
  private static func isMistyped(_ text: String) -> Bool {
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      if isLetter, previous == "ة" || previous == "ى" { return true }
      if isLatin(previous), "[];`/".unicodeScalars.contains(scalar) { return true }
      if isLatin(scalar), "[];`/".unicodeScalars.contains(previous) { return true }
      previous = scalar
    }
    return false
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && scalar.properties.isAlphabetic
  }
}
