import Screen

/// A line that is being typed; what is typed goes to its end.
struct LineInput: Hashable {
  /// The text, in the order of typing.
  private(set) var scalars: [Unicode.Scalar] = []

  /// The most scalars of a line.
  static let maximumLength = 200

  /// An empty line.
  init() {}

  /// A line in which something stands already.
  init(_ text: String) {
    for scalar in text.unicodeScalars { insert(scalar) }
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Does what a key asks for: a letter, Backspace, Ctrl-U, Ctrl-W.
  /// - Returns: whether the text has changed.
  mutating func edit(_ key: Key) -> Bool {
    let before = scalars
    switch key {
    case .character(let scalar): insert(scalar)
    case .backspace: _ = scalars.popLast()
    case .control("u"): scalars = []
    case .control("w"):
      while scalars.last == " " { scalars.removeLast() }
      while let last = scalars.last, last != " " { scalars.removeLast() }
    default: break
    }
    return scalars != before
  }

  /// Only what has a cell, sits on one or joins letters can be part of a line; anything else that a
  /// paste brings along is left out.
  private mutating func insert(_ scalar: Unicode.Scalar) {
    let added: [Unicode.Scalar]
    switch ScalarDisposition(scalar) {
    case .base where scalar.properties.isWhitespace: added = [" "]
    case .base: added = Self.lamAlefs[scalar] ?? [scalar]
    case .mark, .joinControl: added = [scalar]
    default: added = []
    }
    if scalars.count + added.count <= Self.maximumLength { scalars += added }
  }

  /// The keys of the Arabic keyboard that type two letters arrive as one under X11.
  private static let lamAlefs: [Unicode.Scalar: [Unicode.Scalar]] = [
    "\u{FEF5}": ["ل", "آ"], "\u{FEF6}": ["ل", "آ"], "\u{FEF7}": ["ل", "أ"],
    "\u{FEF8}": ["ل", "أ"], "\u{FEF9}": ["ل", "إ"], "\u{FEFA}": ["ل", "إ"],
    "\u{FEFB}": ["ل", "ا"], "\u{FEFC}": ["ل", "ا"],
  ]
}
