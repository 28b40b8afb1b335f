import Foundation
import MasarModel
import Support
import Testing

@testable import Entities

@Suite struct NameIndexTests {
  private static let entities = KnowledgeBase.builtIn.entities
  private static let index = NameIndex(entities)

  /// The entities of the slow tests: all of them in a sweep, otherwise one in ten.
  private static let sample =
    ProcessInfo.processInfo.environment["MASAR_SWEEPS"] == "1"
    ? Array(entities.enumerated()) : entities.enumerated().filter { $0.offset % 10 == 0 }

  private static func found(_ query: String, limit: Int = 200) -> [String] {
    index.matches(query, limit: limit).map { entities[$0.owner].id }
  }

  @Test(
    "typing finds the entity among all that are built in, on the first place",
    arguments: [
      // Arabic: hamza, ta marbuta, alef maqsura, marks, tatweel, the article, particles.
      ("بايدن", "p-joe-biden"), ("بَايـدِن", "p-joe-biden"), ("جو بايدن", "p-joe-biden"),
      ("بايدن جو", "p-joe-biden"), ("لافروف", "p-sergei-lavrov"), ("اوشاكوف", "p-yuri-ushakov"),
      ("أوشاكُوف", "p-yuri-ushakov"), ("زيلينسك", "p-volodymyr-zelensky"), ("موسكو", "l-moscow"),
      ("وموسكو", "l-moscow"), ("بموسكو", "l-moscow"), ("وبموسكو", "l-moscow"),
      ("لأوشاكوف", "p-yuri-ushakov"), ("البايدن", "p-joe-biden"),
      // Latin: case, diacritics, doubled letters, y and i, kh, sh, w and v and f, ou and u.
      ("biden", "p-joe-biden"), ("BIDEN", "p-joe-biden"), ("zelenskyy", "p-volodymyr-zelensky"),
      ("zelensky", "p-volodymyr-zelensky"), ("Zelenskij", "p-volodymyr-zelensky"),
      ("usakov", "p-yuri-ushakov"), ("ushakov", "p-yuri-ushakov"), ("Ušakov", "p-yuri-ushakov"),
      ("lavrof", "p-sergei-lavrov"), ("lawrow", "p-sergei-lavrov"), ("moscow", "l-moscow"),
      // The consonants of an Arabic name.
      ("moskva", "l-moscow"),
      // A wrong letter.
      ("زيلنيسكي", "p-volodymyr-zelensky"), ("bidne", "p-joe-biden"), ("بايدين", "p-joe-biden"),
      // The other keyboard layout.
      ("fhd]k", "p-joe-biden"), ("fh]k", "p-joe-biden"), ("لاهيثى", "p-joe-biden"),
      ("l,s;,", "l-moscow"), ("ةخسؤخص", "l-moscow"), ("مشرقخر", "p-sergei-lavrov"),
    ])
  func finds(query: String, id: String) {
    #expect(Self.found(query, limit: 5).first == id, "\(Self.found(query, limit: 5))")
  }

  @Test("a better sort of match comes before a worse one, equals in the order of the owners")
  func order() {
    var index = NameIndex()
    let names = [
      "مدينة سورينام", "سوريا الكبرى", "سوريا", "ميسوريا", "سويرا", "شمال سوريا", "سوريات",
      "بلا صلة",
    ]
    for name in names { index.add([name]) }
    let matches = index.matches("سوريا")
    #expect(matches.map(\.owner) == [2, 1, 5, 6, 3, 4, 0])
    #expect(matches.map(\.grade) == matches.map(\.grade).sorted())
    #expect(index.matches("سوري").map(\.owner) == [1, 2, 6, 0, 5, 3, 4])
    #expect(index.matches("سوريا", limit: 2).map(\.owner) == [2, 1])
    #expect(index.matches("سوريا") { $0 % 2 == 1 }.map(\.owner) == [1, 5, 3])
  }

  @Test(
    "nothing to look for, and nothing like it",
    arguments: ["", " ", "٫،؟", "\u{64B}\u{64E}", "xqzjwv"])
  func nothing(query: String) {
    #expect(Self.index.matches(query).isEmpty)
    #expect(NameIndex().matches("بايدن").isEmpty)
  }

  @Test("every name of every entity finds it as well as anything: canonical, Latin, aliases")
  func everyName() {
    for (number, entity) in Self.sample {
      for name in [entity.canonical, entity.latin] + entity.aliases {
        let matches = Self.index.matches(name, limit: Self.entities.count)
        let own = matches.first { $0.owner == number }
        #expect(own != nil && own?.grade == matches.first?.grade, "\(name) of \(entity.id)")
      }
    }
  }

  @Test(
    "a name of five letters or more with one letter wrong still finds the entity, in the first five"
  )
  func typos() {
    var random = SeededGenerator(seed: 1680)
    var tried = 0
    for (number, entity) in Self.sample {
      for name in [entity.canonical, entity.latin] {
        let letters = NameLetters(name.unicodeScalars)
        guard letters.count >= 5, letters.count < NameLetters.longest else { continue }
        let typo = Self.typo(name, &random)
        tried += 1
        let found = Self.index.matches(typo, limit: 200)
        let own = found.firstIndex { $0.owner == number }
        // Entities of the same name are equally good.
        let better = own.map { found[..<$0].count { $0.grade < found[own ?? 0].grade } }
        #expect((better ?? .max) < 5, "\(typo) for \(name)")
      }
    }
    #expect(tried > Self.sample.count)
  }

  /// A letter left out, doubled, swapped with the next, or another one in its place.
  private static func typo(_ name: String, _ random: inout SeededGenerator) -> String {
    var scalars = Array(name.unicodeScalars)
    let places = scalars.indices.filter { NameLetters([scalars[$0]]).count == 1 }
    let place = random.element(of: places)
    let other: Unicode.Scalar =
      scalars[place].value < 0x80
      ? random.element(of: Array("abdegiklmnorstuz".unicodeScalars))
      : random.element(of: Array("ابتدرسعفقلمنهوي".unicodeScalars))
    switch random.number(0...3) {
    case 0: scalars.remove(at: place)
    case 1: scalars.insert(other, at: place)
    case 2 where places.contains(place + 1): scalars.swapAt(place, place + 1)
    default: scalars[place] = other
    }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test("queries of any kind and length are answered, never more than the limit")
  func anything() {
    var random = SeededGenerator(seed: 3)
    let pieces = [
      "ب", "ايدن", "biden", " ", "و", "ال", "ـ", "\u{64E}", "é", "😀", "中", "\u{0}", "]", ";", "لا",
      "7",
    ]
    for _ in 0..<300 {
      let query = (0..<random.number(0...40)).map { _ in random.element(of: pieces) }.joined()
      let matches = Self.index.matches(query, limit: 20)
      #expect(matches.count <= 20 && Set(matches.map(\.owner)).count == matches.count)
    }
    for long in ["ب", "b", "\u{64E}", "]"] {
      #expect(Self.index.matches(String(repeating: long, count: 100_000)).count <= 200)
    }
  }
}
