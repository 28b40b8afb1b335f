import MasarModel

/// Makes one short line of a title.
enum TitleText {
  /// A title's length in scalars.
  static let maximumScalars = 500

  /// Trims a title, folds its white space to single blanks, and cuts it.
  static func make(_ text: String) -> String {
    Array(text.utf8).withUnsafeBufferPointer { make($0, TextRange(0, $0.count)) }
  }

  /// Trims the title at `range` of well-formed UTF-8, folds its white space to single blanks, and cuts
  /// it.
  static func make(_ buffer: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> String {
    let range = WhiteSpace.trimmed(range.start..<range.end, in: buffer)
    var bytes: [UInt8] = []
    var scalars = 0
    var i = range.lowerBound
    while i < range.upperBound, scalars < maximumScalars {
      let blank = WhiteSpace.length(in: buffer, at: i, end: range.upperBound)
      if blank > 0 {
        if bytes.last != 0x20 {
          bytes.append(0x20)
          scalars += 1
        }
        i += blank
        continue
      }
      repeat {
        bytes.append(buffer[i])
        i += 1
      } while i < range.upperBound && buffer[i] & 0xC0 == 0x80
      scalars += 1
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
