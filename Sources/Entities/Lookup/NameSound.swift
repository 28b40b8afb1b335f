/// What a name in Latin letters sounds like, whoever has transcribed it: "Zelenskyy" is "zelensky".
///
/// One spelling for each group of letters that transcriptions swap; letters may still be compared by
/// their distance afterwards.
enum NameSound {
  /// Letters that stand for one, longest first.
  private static let groups: [(letters: [UInt8], sound: [UInt8])] = [
    ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("ts", "s"), ("tz", "s"),
    ("kh", "x"), ("zh", "z"), ("th", "t"), ("dh", "d"), ("ph", "v"), ("gh", "g"), ("ck", "k"),
    ("q", "k"), ("w", "v"), ("f", "v"), ("o", "u"), ("y", "i"), ("j", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The sound of a word.
  /// - Parameters:
  ///   - word: codes of ``NameLetters``; one with an Arabic letter in it has no sound.
  ///   - softensC: whether each "c" is the "ts" of Slavic names, not only the one before e, i and y.
  /// - Complexity: O(*n*).
  static func sound(of word: [UInt8], softensC: Bool = false) -> [UInt8]? {
    guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
    var sound: [UInt8] = []
    var index = 0
    while index < word.count {
      let (letter, length) = next(word, index, softensC)
      index += length
      // A letter that is doubled sounds once, and so do "ou" and "iy".
      if let letter, letter != sound.last { sound.append(letter) }
    }
    return sound
  }

  private static func next(_ word: [UInt8], _ index: Int, _ softensC: Bool) -> (UInt8?, length: Int)
  {
    for (letters, sound) in groups where word[index] == letters[0] {
      if word[index...].starts(with: letters) { return (sound[0], letters.count) }
    }
    let following = index + 1 < word.count ? word[index + 1] : 0
    switch word[index] {
    case UInt8(ascii: "c"):
      return (UInt8(ascii: softensC || isFront(following) ? "s" : "k"), 1)
    case UInt8(ascii: "h") where !isVowel(following):
      return (nil, 1)
    default:
      return (word[index], 1)
    }
  }

  private static func isFront(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "e") || letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y")
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    isFront(letter) || letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o")
      || letter == UInt8(ascii: "u")
  }
}
