import MasarModel

/// Finds the direction of paragraphs that have no strong character of their own.
enum DirectionFinder {
  /// How much of the text is looked at, in bytes.
  private static let sample = 4096
  /// Languages written from right to left in their usual script.
  private static let rightToLeft: Set<String> = [
    "ar", "fa", "ur", "he", "iw", "yi", "ji", "ps", "sd", "ug", "ckb", "dv", "ks", "syr", "arc",
    "nqo",
    "ary", "arz", "apc", "acm", "ajp", "aeb", "azb", "lrc", "mzn", "glk", "pnb", "prs", "bal",
  ]
  /// Scripts written from right to left.
  private static let scripts: Set<String> = [
    "arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg",
  ]

  /// The direction by language, or else by which strong letters are more.
  /// - Parameters:
  ///   - language: a BCP 47 tag; one that is none is ignored.
  ///   - start: where to begin counting.
  static func direction(
    of buffer: UnsafeBufferPointer<UInt8>, language: String?, from start: Int
  ) -> TextDirection {
    if let language, let direction = direction(of: language) { return direction }
    let end = min(buffer.count, start + sample)
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: buffer[start..<max(start, end)]), as: UTF8.self)
    var balance = 0
    for scalar in text.unicodeScalars {
      guard case .letter = ScalarFold(scalar.value) else { continue }
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        balance += 1
      default: balance -= 1
      }
    }
    return balance >= 0 ? .rightToLeft : .leftToRight
  }

  private static func direction(of language: String) -> TextDirection? {
    let parts = language.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      .map { String(decoding: $0.map { $0 | 0x20 }, as: UTF8.self) }
    guard let primary = parts.first, (2...3).contains(primary.utf8.count) else { return nil }
    if let script = parts.dropFirst().first(where: {
      $0.utf8.count == 4 && !$0.utf8.contains { $0 < 0x61 }
    }) {
      return scripts.contains(script) ? .rightToLeft : .leftToRight
    }
    return rightToLeft.contains(primary) ? .rightToLeft : .leftToRight
  }
}
