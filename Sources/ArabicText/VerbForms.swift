/// The third-person forms of an Arabic verb as news writes it, without vowels.
///
/// Made from the two principal parts, so that a table of verbs needs no list of the forms that somebody happened to have
/// seen. Past, imperfect, future with سـ, subjunctive and jussive; singular, dual and plural; both genders;
/// object pronouns. A passive is written like its active voice, except for the stems that change a letter
/// ("يقيم", "يقام"): such a verb is a row of its own. The classes are those of the grammars: a last radical
/// that is weak (ى, ا) drops before endings, and is ا before a pronoun; others are regular in these persons.
public enum VerbForms {
  private static let pronouns = ["ه", "ها", "هما", "هم"]

  /// All forms of a verb.
  /// - Parameters:
  ///   - past: third person masculine singular, "التقى".
  ///   - present: the same person of the imperfect, "يلتقي".
  ///   - takesObject: whether object pronouns are added.
  /// - Returns: forms without repetition, unfolded.
  public static func forms(past: String, present: String, takesObject: Bool = true) -> [String] {
    var forms = pastForms(past, takesObject: takesObject)
    forms += imperfectForms(present, takesObject: takesObject)
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }

  /// The forms of the past without pronouns: "التقى", "التقت", "التقيا", "التقتا", "التقوا".
  /// - Parameter past: third person masculine singular.
  public static func past(_ past: String) -> [String] { pastForms(past, takesObject: false) }

  /// The forms of the imperfect without pronouns, and without سـ.
  /// - Parameter present: third person masculine singular.
  public static func imperfect(_ present: String) -> [String] {
    imperfectForms(present, takesObject: false).filter { !$0.hasPrefix("س") }
  }

  private static func pastForms(_ past: String, takesObject: Bool) -> [String] {
    let base = String(past.dropLast())
    let isWeak = past.hasSuffix("ى") || past.hasSuffix("ا")
    let bare = isWeak ? base : past
    // دعا has و in the dual, التقى has ي.
    let dual = isWeak ? base + (past.hasSuffix("ى") ? "يا" : "وا") : dual(past)
    var forms = [past, bare + "ت", dual, bare + "تا", plural(bare)]
    // The passive of a weak verb ends in ي: أُجري، أُجريت.
    if isWeak { forms += [base + "ي", base + "يت", base + "يا", base + "يتا"] }
    guard takesObject else { return forms }
    let stems = [isWeak ? base + "ا" : past, bare + "ت"]
    return forms + stems.flatMap { stem in pronouns.map { stem + $0 } }
  }

  private static func imperfectForms(_ present: String, takesObject: Bool) -> [String] {
    guard let first = present.first, first == "ي" else { return [present] }
    let isWeak = present.hasSuffix("ي") || present.hasSuffix("ى") || present.hasSuffix("و")
    let base = String(present.dropLast())
    let ended =
      isWeak
      ? [base, base + "يان", base + "يا", base + "ون", base + "وا"]
      : [dual(present) + "ن", dual(present), plural(present) + "ن", plural(present)]
    var masculine = [present] + ended.map { $0.replacingOccurrences(ofSuffix: "وان", by: "ون") }
    if takesObject {
      let stem = present.hasSuffix("ى") ? base + "ا" : present
      masculine += pronouns.map { stem + $0 }
    }
    let feminine = masculine.map { "ت" + $0.dropFirst() }
    return (masculine + feminine).flatMap { [$0, "س" + $0] }
  }

  /// بدأ makes بدآ; all others add an alef.
  private static func dual(_ stem: String) -> String {
    stem.hasSuffix("أ") ? String(stem.dropLast()) + "آ" : stem + "ا"
  }

  /// بدأ makes بدؤوا.
  private static func plural(_ stem: String) -> String {
    stem.hasSuffix("أ") ? String(stem.dropLast()) + "ؤوا" : stem + "وا"
  }
}

extension String {
  fileprivate func replacingOccurrences(ofSuffix suffix: String, by other: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self
  }
}
