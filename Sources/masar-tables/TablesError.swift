/// Why no table could be made.
enum TablesError: Error {
  /// The file cannot be read as UTF-8 text.
  case unreadableFile(String)
  /// The file cannot be written.
  case unwritableFile(String)
  /// The first line of the file names no Unicode version.
  case missingVersion(file: String)
  /// Two files are of different Unicode versions.
  case mixedVersions(String, String)
  /// The line is not as the format of the file has it.
  case malformedLine(file: String, line: Int)
  /// Two characters are the same form of one letter; a choice between them has to be made here.
  case severalForms(letter: UInt32, UInt32, UInt32)
  /// A letter with presentation forms is outside the range that the table covers.
  case letterOutsideTable(UInt32)
  /// There is no ligature of lam with this alef in both forms.
  case missingLamAlef(UInt32)
  /// A form of this letter needs more marks than the table has room for.
  case tooManyMarks(UInt32)
  /// This letter has a final form, and only one of an initial and a medial one.
  case unjoinedMiddle(UInt32)
}

extension TablesError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unreadableFile(let path):
      "\(path) cannot be read; Debian has it in the package unicode-data."
    case .unwritableFile(let path):
      "\(path) cannot be written."
    case .missingVersion(let file):
      "The first line of \(file) names no Unicode version."
    case .mixedVersions(let one, let other):
      "The files are of different Unicode versions, \(one) and \(other)."
    case .malformedLine(let file, let line):
      "\(file):\(line): not a line of this format."
    case .severalForms(let letter, let one, let other):
      "\(one.codePoint) and \(other.codePoint) are the same form of \(letter.codePoint)."
    case .letterOutsideTable(let letter):
      "\(letter.codePoint) has presentation forms but is outside the table."
    case .missingLamAlef(let alef):
      "The ligature of lam and \(alef.codePoint) lacks a form."
    case .tooManyMarks(let letter):
      "\(letter.codePoint) needs more than \(LetterForms.maximumMarks) marks."
    case .unjoinedMiddle(let letter):
      "\(letter.codePoint) has an initial form without a medial one, or the reverse."
    }
  }
}
