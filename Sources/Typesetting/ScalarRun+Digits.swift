extension ScalarRun {
  /// Has other digits shown in the place of those of the text.
  ///
  /// Only what is shown changes: offsets and levels are those of the text, for a reader who asks for
  /// other digits asks for the same page. (Were levels resolved again, `٣٠` for `30` would be an Arabic
  /// number instead of a European one, and `10-9` could turn into `9-10`.) Separators stay as well.
  ///
  /// Digits of a Latin word or an address stay as written: `COVID-19`, `5G`, `F-16`. Arabic-Indic
  /// digits are not put into Latin text either: behind a Latin word, `iPhone 13`, and anywhere in a
  /// left-to-right paragraph where the last letter was a Latin one.
  ///
  /// - Parameter baseLevel: The paragraph's level.
  /// - Complexity: O(*n*).
  mutating func replaceDigits(_ policy: DigitsPolicy, baseLevel: UInt8) {
    let zero: UInt32
    switch policy {
    case .asWritten: return
    case .western: zero = 0x30
    case .arabicIndic: zero = 0x660
    }
    let isLatin = baseLevel & 1 == 0
    scalars.withUnsafeMutableBufferPointer { scalars in
      var replacement = DigitReplacement(
        scalars: scalars, zero: zero, isLatin: isLatin, followsLatin: isLatin)
      replacement.run()
    }
  }
}

/// Walks over a run token by token, and in tokens part by part: a part is what has neither Arabic
/// letters nor brackets and quotation marks in it.
private struct DigitReplacement {
  let scalars: UnsafeMutableBufferPointer<RunScalar>
  /// The digit zero to be shown.
  let zero: UInt32
  /// Whether the paragraph is one from left to right.
  let isLatin: Bool
  /// Whether a number here would stand in Latin text.
  var followsLatin: Bool

  mutating func run() {
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, !scalars[end].traits.isSpace { end += 1 }
      if isAddress(start..<end) { followsLatin = true } else { visit(start..<end) }
      start = end + 1
    }
  }

  private mutating func visit(_ token: Range<Int>) {
    var start = token.lowerBound
    for index in token {
      guard let parting = parting(scalars[index]) else { continue }
      close(start..<index)
      if parting == .letter || !isLatin { followsLatin = false }
      start = index + 1
    }
    close(start..<token.upperBound)
  }

  private mutating func close(_ part: Range<Int>) {
    guard !part.isEmpty else { return }
    if scalars[part].contains(where: isLatinLetter) {
      followsLatin = true
      return
    }
    if zero == 0x30 || !followsLatin {
      for index in part {
        guard scalars[index].traits.kind == .base else { continue }
        if let digit = Self.digit(scalars[index].value) { scalars[index].shown = zero + digit }
      }
    }
    if !isLatin { followsLatin = false }
  }

  /// What parts a token.
  private enum Parting { case letter, punctuation }

  private func parting(_ scalar: RunScalar) -> Parting? {
    guard scalar.traits.kind == .base else {
      return scalar.traits.kind == .spelled ? .punctuation : nil
    }
    switch scalar.value {
    case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0xAB, 0xBB, 0x201C, 0x201D, 0x60C, 0x61B, 0x61F:
      return .punctuation
    case 0x5D0...0x5F2, 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F, 0x8A0...0x8C9,
      0xFB50...0xFDFF, 0xFE70...0xFEFC:
      return .letter
    default: return nil
    }
  }

  /// Latin, Greek and Cyrillic letters.
  private func isLatinLetter(_ scalar: RunScalar) -> Bool {
    guard scalar.traits.kind == .base else { return false }
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x52F: return true
    default: return false
    }
  }

  /// Whether a token has a scheme, is an e-mail address or begins with `www.`.
  private func isAddress(_ token: Range<Int>) -> Bool {
    guard token.count > 4, scalars[token].contains(where: isLatinLetter) else { return false }
    if (0..<4).allSatisfy({
      scalars[token.lowerBound + $0].value == Self.www[$0]
    }) {
      return true
    }
    return token.contains { index in
      scalars[index].value == 0x40
        || scalars[index].value == 0x3A && index + 2 < token.upperBound
          && scalars[index + 1].value == 0x2F && scalars[index + 2].value == 0x2F
    }
  }

  private static let www: [UInt32] = "www.".unicodeScalars.map(\.value)

  /// The value of a European, Arabic-Indic or Persian digit.
  private static func digit(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x30...0x39: value - 0x30
    case 0x660...0x669: value - 0x660
    case 0x6F0...0x6F9: value - 0x6F0
    default: nil
    }
  }
}
