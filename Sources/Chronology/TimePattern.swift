/// A rule's pattern as a small program: instructions for a backtracking matcher.
///
/// The notation: a class's name (`day`), an Arabic word, a punctuation mark, `( … | … )`, `?` behind what may be
/// missing, `+` behind what may repeat, `!` before what must not follow, `ب_` and `ل_` for a particle written onto the
/// next word, an upper-case name for a pattern defined in `TimePattern.named`, and `#name` for a mark that the value
/// reads.
struct TimePattern: Sendable {
  enum Instruction: Sendable, Hashable {
    case cls(TimeClass)
    case word(Int32)
    /// A particle of one letter, given by its last UTF-8 byte after 0xD9 or 0xD8: و is written onto the next word or apart.
    case particle(UInt8)
    /// Goes on where the class or the word does not stand here.
    case notClass(TimeClass)
    case notWord(Int32)
    case notPunctuation(UInt32)
    /// A punctuation mark, by its folded scalar.
    case punctuation(UInt32)
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
      case .mark, .notClass, .notWord, .notPunctuation: pending.append(address + 1)
      default: found.insert(code[address])
      }
    }
    return found
  }

  /// The classes that numbers in digits can be.
  static let numberClasses: [TimeClass] = [
    .num31, .num12, .num24, .num60, .year, .yearSoCalled, .shortYear, .foreignYear, .number,
    .decimal, .dotted,
    .clockNumber,
  ]

  /// The classes that a match can begin with, as bits.
  var firstClasses: UInt64 {
    first.reduce(0) {
      if case .cls(let cls) = $1 { $0 | cls.bit } else { $0 }
    }
  }

  /// The classes by their names.
  static let classes = Dictionary(
    TimeClass.allCases.map { (String(describing: $0), $0) }, uniquingKeysWith: { first, _ in first }
  )

  /// Patterns that others name.
  static let named: [String: String] = [
    "W": "(يوم | نهار)? weekday",
    "WH": "(which | OPEN which CLOSE)",
    "D": "(num31 | ordinal)",
    "M": "شهر? (month | monthx) ((/ | -) (month | monthx | libyan) | OPEN (month | monthx) CLOSE)?",
    "ML": "شهر? (M | libyan (/ (month | monthx))?)",
    "PREV": "(#next (التالي | التالية | اللاحق | اللاحقة) | #before (السابق | السابقة))",
    "YW":
      "(عام | سنة | العام | السنة) (المالي | المالية | الدراسي | الدراسية | الميلادي | الميلادية)?",
    "Y":
      """
    ((من | ل_ | في)? YW yearSoCalled م? | (للعام | للسنة) yearSoCalled | (من | في)? yearSoCalled م? | #year (من | في)? (العام | السنة) which \
    | (من | في)? (هذا | هذه) #thisYear (العام | السنة) \
    | #same من? (العام | السنة) (نفسه | ذاته | نفسها | ذاتها) | #same من نفس (العام | السنة) | من (العام | السنة) PREV)
    """,
    "THISYEAR": "من #thisYear (العام | السنة)",
    "N":
      "(number | decimal | thousand (و hundred)? (و cardinal)? | hundred (و cardinal)? | cardinal)",
    "UNIT": "(unit | plural)",
    "ABOUT": "#about (تقريبا | فأكثر)",
    "AMOUNT":
      """
    (unit (واحد | واحدا | واحدة | كامل | كاملة)? (و fraction (unit | period)? | و N UNIT | #less الا (fraction | N UNIT)) | unit (واحد | واحدا | واحدة | كامل | كاملة | من الزمن | من الزمان) | N UNIT (و fraction (unit | period)? | و N UNIT | و dual | #less الا (fraction | N UNIT))? \
    | dual (و fraction (unit | period)? | و N UNIT)? | fraction (unit | period) \
    | several (unit | plural) | plural (قليلة | معدودة | عديدة | طويلة))
    """,
    "LIST": "(و | وال | ، و? | - | – | #range (الى | حتى))",
    "EDGE": "edge",
    "TO": "#to (الى | حتى | لغاية | ل | - | –)",
    "MINUTE": "(دقيقة | دقائق | دقايق)",
    "HOUR": "(num24 | hour | cardinal)",
    "MINUTES":
      """
    (: num60 (: num60)? | (h | سا) num60? \
    | (و (fraction | N MINUTE))+ (#less الا (fraction | N MINUTE?))? | #less الا (fraction | N MINUTE?))
    """,
    "OCLOCK": "#clock (الساعة | عالساعة | هالساعة | الساعه)",
    "AT": "(من | في | بعد)? (part | thePart | meridiem | midpoint)",
    "ZONE":
      """
    ،? ((بتوقيت | حسب توقيت | وفق توقيت) zone | (بالتوقيت | حسب التوقيت) (zone | (المحلي | الصيفي | الشتوي) zone?))
    """,
  ]

  static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      var word = ""
      for character in part {
        if "()|?+!".contains(character) {
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
