/// The forms in which a word stands in texts: with the particles that Arabic writes onto its front.
///
/// The index holds words as they stand; a query asks for all forms of each of its words. So كرملين finds
/// والكرملين, and no word is ever cut in the index where it only looks like one with particles (كان is not
/// ك and ان).
enum WordForms {
  private static let article: [UInt8] = Array("ال".utf8)
  private static let conjunctions = ["", "و", "ف"]
  private static let prepositions = ["ب", "ك"]
  private static let lam = "ل"

  /// All forms of a folded word, the word itself first.
  static func all(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    // Letters of Arabic only; numbers and Latin words bear no particles of one letter.
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2), bytes.allSatisfy({ $0 >= 0x80 }) else {
      return [word]
    }
    let letters = bytes.count / 2
    // Of two letters most are particles themselves: ان must not find كان.
    guard letters > 2 else { return conjunctions.map { $0 + word } }
    if letters >= 4, bytes.starts(with: article) {
      return withArticle(String(word.unicodeScalars.dropFirst(2)))
    }
    var forms = bare(word) + withArticle(word)
    if let stem = stem(of: word, letters: letters) { forms += withArticle(stem) }
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }

  /// Particles before an article, with the number of their letters.
  private static let prefixes = [
    ("وال", 3), ("فال", 3), ("بال", 3), ("كال", 3), ("لل", 2), ("وبال", 4), ("ولل", 3),
  ]

  /// A word without article.
  private static func bare(_ word: String) -> [String] {
    var forms: [String] = []
    for conjunction in conjunctions {
      forms.append(conjunction + word)
      for preposition in prepositions + [lam] { forms.append(conjunction + preposition + word) }
    }
    return forms
  }

  /// A word behind its article, which ل swallows the alef of, and before another ل all of it.
  private static func withArticle(_ stem: String) -> [String] {
    let swallowed = stem.unicodeScalars.first == "ل" ? lam + stem : lam + lam + stem
    var forms: [String] = []
    for conjunction in conjunctions {
      forms.append(conjunction + "ال" + stem)
      for preposition in prepositions { forms.append(conjunction + preposition + "ال" + stem) }
      forms.append(conjunction + swallowed)
    }
    return forms
  }

  /// What stands behind particles and article in the word that was typed; `nil` where nothing says that
  /// these are any, or less than three letters would remain.
  private static func stem(of word: String, letters: Int) -> String? {
    let scalars = Array(word.unicodeScalars)
    for (prefix, length) in prefixes
    where word.hasPrefix(prefix) && letters - length >= 3 {
      return String(String.UnicodeScalarView(scalars[length...]))
    }
    return nil
  }
}
