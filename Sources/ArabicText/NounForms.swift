/// The forms of an Arabic noun as news writes it, without vowels.
///
/// Indefinite, definite, accusative with its alef, construct with a pronoun, dual in both cases, and the same of
/// the plural. Particles on the front (و ف ب ل ك) are left to ``Clitics``.
public enum NounForms {
  private static let pronouns = ["ه", "ها", "هما", "هم", "نا"]

  /// All forms of a noun.
  /// - Parameters:
  ///   - singular: "جلسة".
  ///   - plural: the broken or sound plural, "جلسات"; `nil` where there is none.
  /// - Returns: forms without repetition, unfolded.
  public static func forms(_ singular: String, plural: String? = nil) -> [String] {
    var forms = forms(of: singular) + duals(of: singular)
    if let plural { forms += self.forms(of: plural) }
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }

  private static func forms(of word: String) -> [String] {
    var forms = [word, "ال" + word]
    // A masculine plural in ون has ين in the other cases, and loses its ن before a pronoun.
    if word.hasSuffix("ون") {
      let stem = word.dropLast(2)
      return forms + [stem + "ين", "ال" + stem + "ين"] + pronouns.map { stem + "ي" + $0 }
        + pronouns.map { stem + "و" + $0 }
    }
    if !word.hasSuffix("ة"), !word.hasSuffix("ات"), !word.hasSuffix("اء"), !word.hasSuffix("ا") {
      forms.append(word + "ا")
    }
    return forms + constructs(of: word).flatMap { stem in pronouns.map { stem + $0 } }
  }

  /// What stands before a pronoun: ة opens to ت, the seat of a last hamza follows the case.
  private static func constructs(of word: String) -> [String] {
    if word.hasSuffix("ة") { return [word.dropLast() + "ت"] }
    if word.hasSuffix("اء") {
      let stem = word.dropLast()
      return [word, stem + "ؤ", stem + "ئ"]
    }
    return [word]
  }

  private static func duals(of word: String) -> [String] {
    let stem = word.hasSuffix("ة") ? word.dropLast() + "ت" : word
    let duals = [stem + "ان", stem + "ين"]
    // The ن drops in a construct: "جولتا المحادثات", "جولتي".
    let constructs = word.hasSuffix("ة") ? [stem + "ا", stem + "ي"] : []
    return duals + duals.map { "ال" + $0 } + constructs
  }
}
