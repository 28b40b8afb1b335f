/// Folds a line scalar by scalar for ``FoldedLine``.
struct LineFolder {
  private(set) var bytes: [UInt8] = []
  private(set) var wordCount = 0
  private(set) var letterCount = 0
  private(set) var ending = FoldedLine.Ending.none
  private(set) var stopCount = 0
  private(set) var colons: UInt64 = 0
  private(set) var crumbs: UInt64 = 0
  private(set) var dashes: UInt64 = 0
  private(set) var brackets: UInt64 = 0
  private(set) var commas: UInt64 = 0
  private(set) var hashtagCount = 0

  private var isInWord = false
  private var lastWasDigit = false
  private var isInHashtag = false
  private var dots = 0
  private var previous: UInt32 = 0x20
  /// A separator that counts only if a blank follows.
  private var pending: UInt32 = 0

  init(limit: Int) { bytes.reserveCapacity(limit) }

  mutating func take(_ scalar: UInt32) {
    switch ScalarFold(scalar) {
    case .skip: return
    case .letter(let folded): append(folded, isDigit: false)
    case .digit(let folded): append(folded, isDigit: true)
    case .blank:
      isInWord = false
      if dots > 0 { endDots() }
      if pending != 0 { markSeparator() }
    case .mark:
      isInWord = false
      takeMark(scalar)
    }
    previous = scalar
  }

  mutating func finish() {
    if dots > 0 { endDots() }
  }

  private mutating func append(_ folded: UInt32, isDigit: Bool) {
    if !isInWord || lastWasDigit != isDigit {
      if wordCount > 0 { bytes.append(0x20) }
      isInHashtag = previous == 0x23 || (previous == 0x5F && isInHashtag)
      if isInHashtag { hashtagCount += 1 }
      wordCount += 1
    }
    // A dot inside a number or an address ends nothing.
    dots = 0
    pending = 0
    ending = .none
    isInWord = true
    lastWasDigit = isDigit
    letterCount += 1
    if folded < 0x80 {
      bytes.append(UInt8(folded))
    } else if folded < 0x800 {
      bytes.append(UInt8(0xC0 | folded >> 6))
      bytes.append(UInt8(0x80 | folded & 0x3F))
    } else if let scalar = Unicode.Scalar(folded), let units = UTF8.encode(scalar) {
      bytes.append(contentsOf: units)
    }
  }

  private mutating func takeMark(_ scalar: UInt32) {
    if scalar != 0x2E, dots > 0, !isClosing(scalar) { endDots() }
    switch scalar {
    case 0x2E, 0x06D4: dots += 1
    case 0x2026: dots += 3
    case 0x3F, 0x061F, 0x21: (ending, stopCount) = (.question, stopCount + 1)
    case 0x061B, 0x3B: (ending, stopCount) = (.comma, stopCount + 1)
    case 0x060C, 0x2C:
      ending = .comma
      markWord(&commas)
    case 0x28, 0x5B: markWord(&brackets)
    case 0x3A:
      ending = .colon
      if previous == 0x3A { markWord(&crumbs) } else { markWord(&colons) }
    case 0x7C, 0x203A, 0xBB, 0x3E, 0x2022, 0xB7, 0x2F, 0x5C, 0x2D, 0x2013, 0x2014:
      if previous == 0x20 || previous == 0xA0 { pending = scalar }
      if scalar == 0x7C { markWord(&crumbs) }
    default: break
    }
  }

  /// Quotes and brackets that may stand between a full stop and the end of the line.
  private func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D: true
    default: false
    }
  }

  private mutating func endDots() {
    ending = dots == 1 ? .stop : .ellipsis
    stopCount += 1
    dots = 0
  }

  private mutating func markSeparator() {
    switch pending {
    case 0x2D, 0x2013, 0x2014: markWord(&dashes)
    default: markWord(&crumbs)
    }
    pending = 0
  }

  private func markWord(_ mask: inout UInt64) {
    if wordCount > 0, wordCount <= 64 { mask |= 1 << (wordCount - 1) }
  }
}

/// What one scalar adds to a folded line.
enum ScalarFold {
  /// Nothing: marks, tatweel, format characters.
  case skip
  /// A letter, folded.
  case letter(UInt32)
  /// A digit as ASCII has it.
  case digit(UInt32)
  /// A gap between words.
  case blank
  /// A gap that means something.
  case mark

  /// Folds a scalar.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A: self = .letter(scalar)
    case 0x41...0x5A: self = .letter(scalar + 0x20)
    case 0x30...0x39: self = .digit(scalar)
    case 0x20, 0x09, 0xA0: self = .blank
    case 0...0x7F, 0xAB, 0xBB, 0x060C, 0x061B, 0x061F, 0x2010...0x2027, 0x2030...0x203E:
      self = .mark
    case 0x0622, 0x0623, 0x0625, 0x0671: self = .letter(0x0627)
    case 0x0649, 0x06CC: self = .letter(0x064A)
    case 0x0629: self = .letter(0x0647)
    case 0x06A9: self = .letter(0x0643)
    case 0x0640, 0x064B...0x065F, 0x0670, 0x061C, 0x06D6...0x06DC: self = .skip
    case 0x0660...0x0669: self = .digit(scalar - 0x0630)
    case 0x06F0...0x06F9: self = .digit(scalar - 0x06C0)
    case 0x0620...0x064A, 0x066E...0x06D3: self = .letter(scalar)
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: self = .skip
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .blank
    default:
      guard let properties = Unicode.Scalar(scalar)?.properties else {
        self = .mark
        return
      }
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark, .format: self = .skip
      case .decimalNumber:
        self = .digit(0x30 + UInt32(properties.numericValue ?? 0))
      default: self = properties.isAlphabetic ? .letter(scalar) : .mark
      }
    }
  }
}
