import Testing

@testable import Entities

@Suite struct NameFormTests {
  private static func letters(_ text: String) -> NameLetters { NameLetters(text.unicodeScalars) }

  @Test(arguments: [
    ("أحمد", "احمد"), ("مُحمَّد", "محمد"), ("لقـــاء", "لقا"), ("غزة", "غزه"), ("موسى", "موسي"),
    ("مسؤول", "مسوول"), ("أبو ظبي", "أبوظبي"), ("O’Brien", "obrien"), ("Erdoğan", "erdogan"),
    ("پوتین", "بوتين"), ("G7", "g7"), ("جان-إيف", "جان ايف"), ("لا\u{200C}فروف", "لافروف"),
  ])
  func `spellings of one name have the same letters`(one: String, other: String) {
    #expect(Self.letters(one).joined == Self.letters(other).joined)
    #expect(Self.letters(one).count > 0)
  }

  @Test func `words, count and cut`() {
    #expect(Self.letters("جو بايدن").words.map(\.count) == [2, 5])
    #expect(Self.letters("Jean-Yves Le Drian").words.count == 4)
    #expect(Self.letters(String(repeating: "ab ", count: 100)).count == 64)
    #expect(Self.letters("؟ - ").words.isEmpty)
  }

  @Test(arguments: [
    ("zelenskyy", "zelensky"), ("Ushakov", "usakov"), ("khrushchev", "xruscev"),
    ("lavrov", "lawrow"),
    ("Tsipras", "sipras"), ("Mohammed", "mohamed"), ("Youssef", "yusef"), ("Sergey", "sergei"),
    ("Philip", "filip"), ("Erdogan", "Erdoğan"),
  ])
  func `transcriptions of one name sound alike`(one: String, other: String) {
    func sound(_ name: String) -> [[UInt8]?] {
      Self.letters(name).words.map { NameSound.sound(of: $0) }
    }
    #expect(sound(one) == sound(other))
    #expect(sound(one).allSatisfy { $0?.isEmpty == false })
  }

  @Test(arguments: [
    ("موسكو", "moskva", "msk"), ("لافروف", "lavrov", "lfrf"), ("بايدن", "biden", "bdn"),
    ("واشنطن", "washington", "vjntn"), ("الأسد", "assad", "sd"), ("خامنئي", "khamenei", "xmn"),
    ("قذافي", "gaddafi", "kzf"), ("تشرشل", "churchill", "jrjl"), ("شولتز", "scholz", "jltz"),
    ("هاريس", "harris", "hrs"), ("جونسون", "johnson", "knsn"), ("ماكرون", "macron", "mkrn"),
  ])
  func `Arabic and Latin spellings have nearly the same consonants`(
    arabic: String, latin: String, skeleton: String
  ) {
    let word = Self.letters(arabic).words[0]
    #expect(NameSkeleton.skeleton(ofArabic: word) == Array(skeleton.utf8))
    let candidates = NameSkeleton.skeletons(ofLatin: Self.letters(latin).words[0])
    let nearest = candidates.map { candidate in
      var least = Int.max
      candidate.withUnsafeBufferPointer { text in
        NearPattern(Array(skeleton.utf8)).distances(to: text, limit: 64) { length, distance in
          if length == text.count { least = distance }
        }
      }
      return least
    }
    #expect(
      (nearest.min() ?? .max) <= 1, "\(candidates.map { String(decoding: $0, as: UTF8.self) })")
  }

  @Test func `a word of the other script has neither sound nor skeleton`() {
    #expect(NameSound.sound(of: Self.letters("بايدن").words[0]) == nil)
    #expect(NameSkeleton.skeleton(ofArabic: Self.letters("biden").words[0]) == nil)
    #expect(NameSkeleton.skeletons(ofLatin: Self.letters("بايدن").words[0]).isEmpty)
  }
}
