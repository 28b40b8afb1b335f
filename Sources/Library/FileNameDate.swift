import MasarModel

/// The date in a file's name: `2022-01-14-geneva.txt`, `20220114.md`, `news_2022_01_14.txt`.
enum FileNameDate {
  /// Reads the first date, year first, of the years 1900...2099.
  ///
  /// Eight digits in a row count only where no letter or further digit touches them (but the six
  /// digits of a time may follow): names made of hexadecimal digits are common.
  /// - Parameter path: only the last component is looked at.
  static func date(in path: String) -> CalendarDate? {
    let name = Array(path.utf8.split(separator: UInt8(ascii: "/")).last ?? [])
    var i = 0
    while i < name.count {
      guard isDigit(name[i]) else {
        i += 1
        continue
      }
      var end = i
      while end < name.count, isDigit(name[end]) { end += 1 }
      let isFree =
        (i == 0 || !isLetter(name[i - 1])) && (end == name.count || !isLetter(name[end]))
      if [8, 12, 14].contains(end - i), isFree {
        if let date = date(name[i..<(i + 4)], name[(i + 4)..<(i + 6)], name[(i + 6)..<(i + 8)]) {
          return date
        }
      } else if end - i == 4, i == 0 || !isLetter(name[i - 1]), let date = separated(name, at: i) {
        return date
      }
      i = end
    }
    return nil
  }

  /// `yyyy-mm-dd` with the same separator twice.
  private static func separated(_ name: [UInt8], at i: Int) -> CalendarDate? {
    guard i + 10 <= name.count, "-_. ".utf8.contains(name[i + 4]), name[i + 7] == name[i + 4],
      i + 10 == name.count || !isDigit(name[i + 10])
    else { return nil }
    return date(name[i..<(i + 4)], name[(i + 5)..<(i + 7)], name[(i + 8)..<(i + 10)])
  }

  private static func date(
    _ year: ArraySlice<UInt8>, _ month: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>
  ) -> CalendarDate? {
    func number(_ digits: ArraySlice<UInt8>) -> Int {
      digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    guard (year + month + day).allSatisfy(isDigit), (1900...2099).contains(number(year)) else {
      return nil
    }
    return CalendarDate(year: number(year), month: number(month), day: number(day))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
  }
}
