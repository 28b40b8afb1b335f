import Glibc
import MasarModel

/// Finds out what encoding bytes are in by what they say in Arabic.
///
/// A guess that reads well is better than a label: pages have been known to say windows-1256 and be in
/// UTF-8. So what is declared only decides where the bytes leave it open.
struct EncodingDetector {
  /// How much better ISO-8859-6 must read than windows-1256, which is far more common, in half bits.
  private static let advantage = 0.3
  /// The same for the one that was not declared.
  private static let advantageOverDeclared = 1.0
  /// How many bytes outside ASCII are looked at.
  private static let sample = 1 << 16

  /// What a page says of itself.
  let declared: TextEncoding?

  /// The encoding; `nil` where the bytes are no text.
  func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    if let utf16 = utf16(bytes) { return utf16 }
    guard !holdsManyNULs(bytes) else { return nil }
    guard UTF8Decoding.firstIllFormed(in: bytes) != nil else {
      return DoubledText.isSuspected(bytes) ? doubled(bytes) ?? .utf8 : .utf8
    }
    let counts = Counts(bytes)
    guard !counts.isBinary else { return nil }
    if counts.wide < counts.illFormed, let found = singleByte(bytes) { return found }
    if counts.wide >= counts.illFormed || !counts.isMostlyIllFormed {
      if MixedLines.occur(in: bytes) { return .mixed }
      if declared == .windows1252 || declared == .windows1256, counts.wide == 0 { return declared }
      return .utf8
    }
    return nil
  }

  private func utf16(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    // Arabic letters have 06, Latin ones 00, for their high byte; other texts have hardly any.
    let beginning = bytes.prefix(4096)
    let telling = beginning.count { $0 == 0x06 || $0 == 0 }
    guard telling * 6 >= beginning.count else { return nil }
    let little = UTF16Decoding.isPlausible(bytes, littleEndian: true)
    let big = UTF16Decoding.isPlausible(bytes, littleEndian: false)
    if little == big { return nil }
    return little ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Which of the encodings with one byte a character reads best, if any reads as Arabic.
  private func singleByte(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    var windows = ArabicLikeness()
    var iso = ArabicLikeness()
    for byte in bytes {
      windows.take(SingleByteTable.windows1256.scalar(byte))
      iso.take(SingleByteTable.iso88596.scalar(byte))
      if windows.wideCount >= Self.sample { break }
    }
    let (windowsMean, isoMean) = (windows.mean, iso.mean)
    let needed =
      switch declared {
      case .iso88596: -Self.advantageOverDeclared
      case .windows1256: Self.advantageOverDeclared
      default: Self.advantage
      }
    let isISO = isoMean + needed < windowsMean
    guard (isISO ? iso : windows).isArabic else { return nil }
    return isISO ? .iso88596 : .windows1256
  }

  private func doubled(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let prefix = UnsafeBufferPointer(rebasing: bytes.prefix(4 * Self.sample))
    return DoubledText.undoubled(prefix).withUnsafeBufferPointer { inner in
      let repaired = UTF8Decoding.repaired(inner)
      var asUTF8 = ArabicLikeness()
      for scalar in String(decoding: repaired.text, as: UTF8.self).unicodeScalars
      where scalar != "\u{FFFD}" { asUTF8.take(scalar.value) }
      if asUTF8.isArabic, repaired.replacements * 5 < asUTF8.letterCount { return .doubledUTF8 }
      var asWindows = ArabicLikeness()
      for byte in inner { asWindows.take(SingleByteTable.windows1256.scalar(byte)) }
      return asWindows.isArabic ? .doubledWindows1256 : nil
    }
  }

  /// Whether there is a NUL in every 1,024 bytes or more; a stray one in an article is let pass.
  private func holdsManyNULs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let limit = bytes.count / 1024
    var found = 0
    var offset = 0
    while let hit = memchr(base + offset, 0, bytes.count - offset) {
      found += 1
      if found > limit { return true }
      offset = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
    }
    return false
  }

  /// What bytes are, read as UTF-8.
  private struct Counts {
    var wide = 0
    var illFormed = 0
    private var controls = 0
    private var scalars = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var i = 0
      while i < bytes.count {
        let length = UTF8Decoding.sequence(in: bytes, at: i)
        scalars += 1
        if length < 0 {
          illFormed += 1
        } else if length > 1 {
          wide += 1
        } else if bytes[i] < 0x20, !(0x09...0x0D).contains(bytes[i]) {
          controls += 1
        }
        i += abs(length)
      }
    }

    /// Whether control characters are so many that no encoding makes a text of them.
    var isBinary: Bool { controls * 20 > scalars }

    /// Whether what is ill-formed makes up a third. (An English text with some Latin-1 letters is still
    /// text.)
    var isMostlyIllFormed: Bool {
      illFormed > wide && (illFormed + controls) * 3 > scalars
    }
  }
}
