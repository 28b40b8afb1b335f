import MasarModel
import Support
import Testing

@testable import Encodings

/// Lines written for the test; every letter that windows-1256 and ISO-8859-6 share is among them.
private let lines = [
  "التقى الوزيران في العاصمة صباح الخميس، واتفقا على جولة ثالثة.",
  "وقالت المتحدثة إن الوفد سيعود بعد أسبوع؛ فهل ينتظر الآخرون؟",
  "ضغط ظاهر على الغرفة الصغيرة، وثلاثة خبراء يشرحون ذلك.",
]

private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
  text.utf16.flatMap {
    littleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
  }
}

/// The bytes of a text in an encoding with one byte a character; what it lacks is left out.
private func bytes(of text: String, in table: SingleByteTable) -> [UInt8] {
  text.unicodeScalars.compactMap { scalar in
    scalar.isASCII
      ? UInt8(scalar.value)
      : table.upper.firstIndex(of: UInt16(scalar.value)).map { UInt8($0 + 0x80) }
  }
}

@Suite struct EncodingTests {
  private let text = lines.joined(separator: "\n")

  private func check(
    _ bytes: [UInt8], _ encoding: TextEncoding, mark: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let decoded = DecodedText(bytes)
    #expect(decoded?.encoding == encoding, sourceLocation: sourceLocation)
    #expect(decoded?.hasMark == mark, sourceLocation: sourceLocation)
    #expect(decoded?.replacements == 0, sourceLocation: sourceLocation)
    #expect(
      decoded.map { String(decoding: $0.text, as: UTF8.self) } == text,
      sourceLocation: sourceLocation)
  }

  @Test func `every encoding is found out by what its bytes say`() {
    check(Array(text.utf8), .utf8)
    check([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8, mark: true)
    check(utf16(text, littleEndian: true), .utf16LittleEndian)
    check(utf16(text, littleEndian: false), .utf16BigEndian)
    check([0xFF, 0xFE] + utf16(text, littleEndian: true), .utf16LittleEndian, mark: true)
    check([0xFE, 0xFF] + utf16(text, littleEndian: false), .utf16BigEndian, mark: true)
    check(bytes(of: text, in: .windows1256), .windows1256)
    check(bytes(of: text, in: .iso88596), .iso88596)
  }

  @Test func `a few words are enough`() {
    for words in ["خبر عاجل", "قال الوزير", "في جنيف اليوم", "الكرملين: لا تعليق"] {
      #expect(DecodedText(bytes(of: words, in: .windows1256))?.encoding == .windows1256, "\(words)")
      #expect(DecodedText(utf16(words, littleEndian: true))?.encoding == .utf16LittleEndian)
    }
    for words in ["خبر عاجل من العاصمة", "قال الوزير إنه ينتظر", "في جنيف اليوم"] {
      #expect(DecodedText(bytes(of: words, in: .iso88596))?.encoding == .iso88596, "\(words)")
    }
  }

  @Test func `text that went through windows-1252 is brought back`() {
    func doubled(_ bytes: [UInt8]) -> [UInt8] {
      var text = String.UnicodeScalarView()
      for byte in bytes {
        let value = byte < 0x80 ? UInt32(byte) : SingleByteTable.windows1252.scalar(byte)
        Unicode.Scalar(value).map { text.append($0) }
      }
      return Array(String(text).utf8)
    }
    check(doubled(Array(text.utf8)), .doubledUTF8)
    check(doubled(bytes(of: text, in: .windows1256)), .doubledWindows1256)
  }

  @Test func `lines of windows-1256 among lines of UTF-8 are read as such`() {
    let mixed =
      Array(lines[0].utf8) + [0x0A] + bytes(of: lines[1], in: .windows1256) + [0x0A]
      + Array(lines[2].utf8)
    check(mixed, .mixed)
  }

  @Test func `European text is no Arabic`() {
    for text in [
      "Déjà vu à l'été: où est la fenêtre? Ça dépend, répond-il, l'hôtel étant fermé.",
      "Die größte Stadt überrascht schöne Gäste für Öffentlichkeit und Übermut.",
      "El niño comió piñas en España, según contó su compañía ayer.",
    ] {
      let latin = bytes(of: text, in: .windows1252)
      #expect(DecodedText(latin)?.encoding == .utf8)
      #expect(DecodedText(latin, declared: .windows1252)?.encoding == .windows1252)
      #expect(DecodedText(Array(text.utf8))?.encoding == .utf8)
      #expect(DecodedText(Array(text.utf8))?.replacements == 0)
    }
  }

  @Test func `what a page says is believed only where its bytes leave it open`() {
    #expect(DecodedText(Array(text.utf8), declared: .windows1256)?.encoding == .utf8)
    let windows = bytes(of: text, in: .windows1256)
    for declared in [TextEncoding.utf8, .windows1252, .windows1256, .iso88596] {
      #expect(DecodedText(windows, declared: declared)?.encoding == .windows1256)
    }
  }

  @Test func `a choice is followed whatever comes out`() {
    let windows = bytes(of: text, in: .windows1256)
    for encoding in TextEncoding.allCases {
      let decoded = DecodedText(windows, as: encoding)
      #expect(decoded?.encoding == encoding)
      #expect(decoded.map { String(validating: $0.text, as: UTF8.self) != nil } == true)
    }
  }

  @Test func `damage is counted, not hidden`() {
    var cut = utf16(text, littleEndian: true)
    cut.removeLast()
    #expect(DecodedText(cut)?.replacements == 1)
    let lone = [0x3D, 0xD8] + utf16(text, littleEndian: true)
    #expect(DecodedText(lone)?.replacements == 1)
    var broken = Array(text.utf8)
    broken.remove(at: 1)
    #expect(DecodedText(broken)?.encoding == .utf8)
    #expect(DecodedText(broken)?.replacements == 1)
    var windows = bytes(of: text, in: .windows1256)
    windows.insert(0x81, at: 4)
    #expect(DecodedText(windows)?.encoding == .windows1256)
  }

  @Test func `random bytes and random damage never come out as anything but well-formed UTF-8`() {
    var generator = SeededGenerator(seed: 6)
    let sources = [
      Array(text.utf8), bytes(of: text, in: .windows1256), utf16(text, littleEndian: true), [],
    ]
    for round in 0..<400 {
      var bytes = sources[round % sources.count]
      for _ in 0..<Int.random(in: 0...30, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      }
      guard let decoded = DecodedText(bytes) else { continue }
      #expect(String(validating: decoded.text, as: UTF8.self) != nil)
    }
  }

  @Test func `the fast check agrees with the standard library on bytes near Arabic text`() {
    var generator = SeededGenerator(seed: 11)
    let alphabet: [[UInt8]] = [
      [0x20], [0x61], [0xD8, 0xA7], [0xD9, 0x84], [0xC2, 0xA0], [0xE2, 0x80, 0x9C],
      [0xF0, 0x9F, 0x98, 0x80], [0xD8], [0x80], [0xC0], [0xC1], [0xE2], [0xFF], [0xF5],
    ]
    for _ in 0..<20_000 {
      let isWild = Bool.random(using: &generator)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let range = isWild ? 0..<alphabet.count : 0..<7
        bytes += alphabet[Int.random(in: range, using: &generator)]
      }
      let first = bytes.withUnsafeBufferPointer { UTF8Decoding.firstIllFormed(in: $0) }
      #expect((first == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
      if let first {
        #expect(String(validating: bytes[..<first], as: UTF8.self) != nil, "\(bytes)")
      }
    }
  }

  @Test func `the table of pairs is square`() {
    #expect(LetterPairs.rows.allSatisfy { $0.utf8.count == LetterPairs.count })
    #expect(LetterPairs.count == LetterPairs.letters.unicodeScalars.count + 1)
    #expect(LetterPairs.costs.allSatisfy { $0 <= LetterPairs.maximumCost })
  }

  @Test func `tables with one byte a character have no character twice`() {
    for table in [SingleByteTable.windows1256, .iso88596, .windows1252] {
      let known = table.upper.filter { $0 != 0 }
      #expect(table.upper.count == 128)
      #expect(Set(known).count == known.count)
    }
  }
}
