/// The consonants that an Arabic and a Latin spelling of a name share: موسكو and "Moskau" are both "msk".
///
/// Vowels are left out on both sides, as Arabic writes only some of them; consonants that are transcribed
/// one for the other have one class. و counts only where it begins a word, since elsewhere it is a vowel
/// far more often than a "w"; a Latin "v", which is ف in لافروف and و in موسكو, has both readings.
enum NameSkeleton {
  /// Classes of Arabic letters; those that are not here leave nothing.
  private static let arabicClasses: [UInt8: UInt8] = {
    let rows: [(class: Character, letters: [Unicode.Scalar])] = [
      ("b", ["ب"]), ("f", ["ف"]), ("t", ["ت", "ط", "ث"]), ("d", ["د", "ض"]), ("s", ["س", "ص"]),
      ("z", ["ذ", "ز", "ظ"]), ("j", ["ش"]), ("k", ["ق", "ك", "غ", "ج"]), ("x", ["خ"]), ("h", ["ح"]),
      ("r", ["ر"]), ("l", ["ل"]), ("m", ["م"]), ("n", ["ن"]),
    ]
    var table: [UInt8: UInt8] = [:]
    for row in rows {
      for letter in row.letters { table[NameLetters.code(letter)] = row.class.asciiValue }
    }
    return table
  }()

  /// The skeleton of an Arabic word; `nil` where letters of another script stand in it.
  static func skeleton(ofArabic word: [UInt8]) -> [UInt8]? {
    guard word.allSatisfy({ $0 >= 0x80 }) else { return nil }
    var rest = word[...]
    if word.count >= 4, word.starts(with: NameLetters.article) { rest = rest.dropFirst(2) }
    var skeleton: [UInt8] = []
    var previous: UInt8 = 0
    for (offset, letter) in zip(rest.indices, rest) {
      defer { previous = letter }
      if letter == NameLetters.code("و"), offset == rest.startIndex {
        skeleton.append(UInt8(ascii: "v"))
      } else if letter == NameLetters.code("ه"), offset < rest.endIndex - 1 {
        skeleton.append(UInt8(ascii: "h"))
      } else if letter == NameLetters.code("ش"), previous == NameLetters.code("ت") {
        skeleton[skeleton.count - 1] = UInt8(ascii: "j")  // تش is "ch"
      } else if let found = arabicClasses[letter] {
        skeleton.append(found)
      }
    }
    return skeleton
  }

  /// Latin letters that are one class, longest first.
  private static let latinGroups: [(letters: [UInt8], class: [UInt8])] = [
    ("tsch", "j"), ("sch", "j"), ("tch", "j"), ("sh", "j"), ("ch", "j"), ("kh", "x"), ("zh", "k"),
    ("th", "t"), ("dh", "z"), ("ph", "f"), ("gh", "k"), ("ck", "k"), ("x", "ks"), ("q", "k"),
    ("g", "k"), ("j", "k"), ("p", "b"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The skeletons of a Latin word, with "v" as ف and with "v" as a vowel; one where they are the same.
  static func skeletons(ofLatin word: [UInt8]) -> [[UInt8]] {
    guard word.allSatisfy({ $0 < 0x80 }) else { return [] }
    let asConsonant = skeleton(ofLatin: word, keepsV: true)
    let asVowel = skeleton(ofLatin: word, keepsV: false)
    return asConsonant == asVowel ? [asConsonant] : [asConsonant, asVowel]
  }

  private static func skeleton(ofLatin word: [UInt8], keepsV: Bool) -> [UInt8] {
    var skeleton: [UInt8] = []
    var index = 0
    var previous: UInt8 = 0
    while index < word.count {
      let letter = word[index]
      defer { previous = letter }
      if letter == previous {
        index += 1
        continue
      }
      if let group = latinGroups.first(where: { word[index...].starts(with: $0.letters) }) {
        skeleton += group.class
        index += group.letters.count
        continue
      }
      let following = index + 1 < word.count ? word[index + 1] : 0
      let isFirst = index == 0
      index += 1
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        break
      case UInt8(ascii: "w"): if isFirst { skeleton.append(UInt8(ascii: "v")) }
      case UInt8(ascii: "v"):
        if keepsV {
          skeleton.append(UInt8(ascii: "f"))
        } else if isFirst {
          skeleton.append(UInt8(ascii: "v"))
        }
      case UInt8(ascii: "h"): if NameSound.isVowel(following) { skeleton.append(letter) }
      case UInt8(ascii: "c"):
        let isSoft = following == UInt8(ascii: "e") || following == UInt8(ascii: "i")
        skeleton.append(UInt8(ascii: isSoft ? "s" : "k"))
      default: skeleton.append(letter)
      }
    }
    return skeleton
  }
}
