/// The Arabic (101) and the Latin (US) keyboard, key by key, for what was typed in the wrong one.
///
/// Part of the model because commands and the look-up of names both read it, and neither may import the
/// other. Source of the table: xkeyboard-config, `symbols/ara`, basic.
public enum KeyboardLayout {
  /// A key: what it types in the Latin layout, and what in the Arabic one.
  public struct Key: Sendable, Hashable {
    /// The Latin layout's scalar.
    public let latin: Unicode.Scalar
    /// The Arabic layout's text: one letter, or lam-alef.
    public let arabic: String
  }

  /// The keys that type a letter in the Arabic layout, plain and with Shift.
  public static let keys: [Key] = [
    Key(latin: "`", arabic: "ذ"), Key(latin: "q", arabic: "ض"), Key(latin: "w", arabic: "ص"),
    Key(latin: "e", arabic: "ث"), Key(latin: "r", arabic: "ق"), Key(latin: "t", arabic: "ف"),
    Key(latin: "y", arabic: "غ"), Key(latin: "u", arabic: "ع"), Key(latin: "i", arabic: "ه"),
    Key(latin: "o", arabic: "خ"), Key(latin: "p", arabic: "ح"), Key(latin: "[", arabic: "ج"),
    Key(latin: "]", arabic: "د"), Key(latin: "a", arabic: "ش"), Key(latin: "s", arabic: "س"),
    Key(latin: "d", arabic: "ي"), Key(latin: "f", arabic: "ب"), Key(latin: "g", arabic: "ل"),
    Key(latin: "h", arabic: "ا"), Key(latin: "j", arabic: "ت"), Key(latin: "k", arabic: "ن"),
    Key(latin: "l", arabic: "م"), Key(latin: ";", arabic: "ك"), Key(latin: "'", arabic: "ط"),
    Key(latin: "z", arabic: "ئ"), Key(latin: "x", arabic: "ء"), Key(latin: "c", arabic: "ؤ"),
    Key(latin: "v", arabic: "ر"), Key(latin: "b", arabic: "لا"), Key(latin: "n", arabic: "ى"),
    Key(latin: "m", arabic: "ة"), Key(latin: ",", arabic: "و"), Key(latin: ".", arabic: "ز"),
    Key(latin: "/", arabic: "ظ"),
    Key(latin: "T", arabic: "لإ"), Key(latin: "Y", arabic: "إ"), Key(latin: "G", arabic: "لأ"),
    Key(latin: "H", arabic: "أ"), Key(latin: "B", arabic: "لآ"), Key(latin: "N", arabic: "آ"),
    Key(latin: "J", arabic: "ـ"),
  ]

  private static let arabicByLatin = Dictionary(
    uniqueKeysWithValues: keys.map { ($0.latin, $0.arabic) })

  private static let latinByArabic: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [
      // X11 sends lam-alef as one scalar.
      "\u{FEFB}": "b", "\u{FEF7}": "G", "\u{FEF9}": "T", "\u{FEF5}": "B",
    ]
    for key in keys where key.arabic.unicodeScalars.count == 1 {
      for scalar in key.arabic.unicodeScalars { table[scalar] = key.latin }
    }
    return table
  }()

  /// What the key that types `scalar` in the Arabic layout types in the Latin one; `scalar` where none does.
  public static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    latinByArabic[scalar] ?? scalar
  }

  /// What the keys of `text`, typed in the Latin layout, would have been in the Arabic one: "fhd]k" is "بايدن".
  ///
  /// A capital whose key types no letter with Shift counts as the small one; other scalars stay.
  /// - Complexity: O(*n*).
  public static func arabic(typedInLatin text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      if let arabic = arabicByLatin[scalar] ?? arabicByLatin[small] {
        result += arabic
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// What the keys of `text`, typed in the Arabic layout, would have been in the Latin one: "لاهيثى" is "biden".
  ///
  /// Lam and alef come from one key or from two, so there may be two readings, that of one key first.
  /// - Complexity: O(*n*).
  public static func latin(typedInArabic text: String) -> [String] {
    let oneKey = latin(text, joinsLamAlef: true)
    let twoKeys = latin(text, joinsLamAlef: false)
    return oneKey == twoKeys ? [oneKey] : [oneKey, twoKeys]
  }

  private static func latin(_ text: String, joinsLamAlef: Bool) -> String {
    var result = String.UnicodeScalarView()
    var afterLam = false
    for scalar in text.unicodeScalars {
      if joinsLamAlef, afterLam, let key = lamAlefs[scalar] {
        result.removeLast()
        result.append(key)
        afterLam = false
        continue
      }
      afterLam = scalar == "ل"
      result.append(latinByArabic[scalar] ?? scalar)
    }
    return String(result)
  }

  private static let lamAlefs: [Unicode.Scalar: Unicode.Scalar] = [
    "ا": "b", "أ": "G", "إ": "T", "آ": "B",
  ]
}
