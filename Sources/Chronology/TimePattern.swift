/// A rule's pattern as a small program: instructions for a backtracking matcher.
///
/// The notation: a class's name (`day`), an Arabic word, a punctuation mark, `( … | … )`, `?` behind what may be
/// missing, `+` behind what may repeat, an upper-case name for a pattern defined in `TimePattern.named`, and
/// `#name` for a mark that the value reads.
struct TimePattern: Sendable {
  enum Instruction: Sendable, Hashable {
    case cls(TimeClass)
    case word(Int32)
    /// The conjunction و, written onto the next word or apart.
    case and
    case punctuation(String)
    case mark(TimeMark)
    /// Goes on at the first, and at the second where that fails.
    case split(Int, Int)
    case jump(Int)
    case accept
  }

  private(set) var code: [Instruction] = []

  /// Compiles `text`; what it does not understand can never match, and a test looks for that.
  init(_ text: String, _ lexicon: inout TimeLexicon) {
    var parser = Parser(tokens: Self.tokens(of: text))
    code = parser.alternatives(&lexicon) + [.accept]
    isWellFormed = parser.isAtEnd && parser.isWellFormed
  }

  /// Whether the whole text was understood.
  let isWellFormed: Bool

  /// What a match can begin with.
  var first: Set<Instruction> {
    var found: Set<Instruction> = []
    var pending = [0]
    var seen: Set<Int> = []
    while let address = pending.popLast() {
      guard seen.insert(address).inserted else { continue }
      switch code[address] {
      case .split(let a, let b): pending += [a, b]
      case .jump(let a): pending.append(a)
      case .mark: pending.append(address + 1)
      default: found.insert(code[address])
      }
    }
    return found
  }

  /// The classes by their names.
  static let classes = Dictionary(
    TimeClass.allCases.map { (String(describing: $0), $0) }, uniquingKeysWith: { first, _ in first }
  )

  /// Patterns that others name.
  static let named: [String: String] = [
    "W": "يوم? weekday",
    "WH": "(which | OPEN which CLOSE)",
    "D": "(num31 | ordinal)",
    "M": "(month | monthx) (/ (month | monthx) | OPEN (month | monthx) CLOSE)?",
    "YW": "(عام | سنة | العام | السنة)",
    "Y":
      """
    (من? YW yearSoCalled م? | yearSoCalled م? | #year من? (العام | السنة) which \
    | #same من? (العام | السنة) (نفسه | ذاته | نفسها | ذاتها))
    """,
    "N": "(number | cardinal)",
    "UNIT": "(unit | plural)",
    "ABOUT": "#about تقريبا",
    "LIST": "(و | وال | ، و? | - | – | #range (الى | حتى))",
    "EDGE": "(مطلع | بداية | منتصف | نهاية | أواخر | أوائل | آخر | أواسط | مستهل)",
  ]

  static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      var word = ""
      for character in part {
        if "()|?+".contains(character) {
          if !word.isEmpty { tokens.append(word) }
          tokens.append(String(character))
          word = ""
        } else {
          word.append(character)
        }
      }
      if !word.isEmpty { tokens.append(word) }
    }
    return tokens
  }
}

/// Marks in a pattern that its value reads.
enum TimeMark: String, Sendable {
  /// The relation that follows belongs to the year.
  case year
  /// The year of the date before.
  case same
  /// The days are a range, not a list.
  case range
  /// A half unit is added ("ونصف").
  case half
  /// "تقريبا" behind an amount.
  case about
  /// A quarter of a unit is added.
  case quarter
}
