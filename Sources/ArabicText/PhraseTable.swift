import MasarModel

/// Finds phrases of one or more folded words in a token list: the shared core of names and time words.
///
/// Words are interned in an open-addressed table over their folded bytes; phrases are paths of word
/// numbers. Looking at a token costs one hash of its bytes; most tokens end there.
public struct PhraseTable: Sendable {
  private var words = WordTable()
  /// Edges of the trie: node and word to node.
  private var edges: [UInt64: Int32] = [:]
  /// The node of a phrase's first word, by word number; 0 where none begins with it.
  private var roots: [Int32] = []
  /// By node: the payload of the phrase that ends there, -1 where none does.
  private var payloads: [Int32] = [-1]
  /// By node: whether longer phrases go through it.
  private var hasChildren: [Bool] = [false]

  /// Whether marks inside a phrase are passed over.
  private let passesMarks: Bool

  /// Creates a table without phrases.
  /// - Parameter passesMarks: whether a part of a phrase may stand in parentheses or quotes, and its words may
  ///   be joined by stops, as "حلف (شمال الأطلسي)" and "بي.بي.سي"; a hyphen always joins.
  public init(passesMarks: Bool = false) { self.passesMarks = passesMarks }

  /// A phrase found in a token list.
  public struct Match: Sendable, Hashable {
    /// What was given with the phrase.
    public var payload: Int
    /// The first token.
    public var first: Int
    /// The token after the last.
    public var end: Int
    /// How many letters of the first token are particles and not part of the phrase.
    public var clitics: Int
  }

  /// Adds a phrase.
  /// - Returns: the payload the phrase has now: the one of its first addition.
  @discardableResult
  public mutating func add(_ phrase: String, payload: Int) -> Int? {
    let list = Tokenizer.tokens(of: phrase)
    var node: Int32 = 0
    for index in 0..<list.count where list[index].kind != .punctuation {
      let word = words.intern(list.folded[list.foldedRange(index)])
      node = child(of: node, word)
    }
    guard node != 0 else { return nil }
    if payloads[Int(node)] < 0 { payloads[Int(node)] = Int32(payload) }
    return Int(payloads[Int(node)])
  }

  private mutating func child(of node: Int32, _ word: Int32) -> Int32 {
    while roots.count <= Int(word) { roots.append(0) }
    let key = Self.key(node, word)
    let existing = node == 0 ? roots[Int(word)] : edges[key, default: 0]
    if existing != 0 { return existing }
    let created = Int32(payloads.count)
    payloads.append(-1)
    hasChildren.append(false)
    if node == 0 {
      roots[Int(word)] = created
    } else {
      edges[key] = created
      hasChildren[Int(node)] = true
    }
    return created
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// The longest phrase that begins with the token at `index`: the whole word first, then without particles.
  /// - Parameter allowsClitics: whether particles may be taken off the first word.
  public func longestMatch(
    at index: Int, in list: TokenList, allowsClitics: Bool = true
  ) -> Match? {
    guard list[index].kind != .punctuation else { return nil }
    if let match = match(at: index, in: list, root: root(of: list.foldedRange(index), in: list)) {
      return match
    }
    guard allowsClitics, list[index].kind == .word else { return nil }
    return matchWithoutClitics(at: index, in: list)
  }

  /// The longest phrase that begins inside the word at `index`, after its particles.
  public func matchWithoutClitics(at index: Int, in list: TokenList) -> Match? {
    let range = list.foldedRange(index)
    guard range.count >= 6, range.count <= WordTable.longest + 4 else { return nil }
    var found: Match?
    list.folded.withUnsafeBufferPointer { folded in
      let word = UnsafeBufferPointer(rebasing: folded[range])
      Clitics.forEachAnalysis(of: word, count: word.count) { analysis in
        let root = rootOfRest(analysis, of: word)
        guard root != 0, var match = match(at: index, in: list, root: root) else { return false }
        match.clitics = analysis.letters
        found = match
        return true
      }
    }
    return found
  }

  private func rootOfRest(
    _ analysis: Clitics.Analysis, of word: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    let rest = UnsafeBufferPointer(rebasing: word[(2 * analysis.letters)...])
    guard analysis.restoresArticle else { return root(words.find(rest)) }
    // The rest lacks the alef of its article.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rest.count + 2) { scratch in
      scratch[0] = 0xD8
      scratch[1] = 0xA7
      for (offset, byte) in rest.enumerated() { scratch[offset + 2] = byte }
      return root(words.find(UnsafeBufferPointer(scratch)))
    }
  }

  private func root(_ word: Int32) -> Int32 {
    word >= 0 && Int(word) < roots.count ? roots[Int(word)] : 0
  }

  private func root(of range: Range<Int>, in list: TokenList) -> Int32 {
    list.folded.withUnsafeBufferPointer { folded in
      root(words.find(UnsafeBufferPointer(rebasing: folded[range])))
    }
  }

  /// Follows the trie from `root`, the node of the token at `index`.
  ///
  /// Words of a name may stand in parentheses or quotes, as in "حلف (شمال الأطلسي)": the name then takes in
  /// both marks. Quoted words that are a name by themselves are left to that name.
  private func match(at index: Int, in list: TokenList, root: Int32) -> Match? {
    guard root != 0 else { return nil }
    var node = root
    var best: Match?
    var end = index + 1
    var closing: Enclosure?
    while true {
      let payload = payloads[Int(node)]
      if let open = closing, end < list.count, Enclosure.closes(open, at: end, in: list) {
        closing = nil
        end += 1
      }
      if payload >= 0, closing == nil {
        best = Match(payload: Int(payload), first: index, end: end, clitics: 0)
      }
      guard hasChildren[Int(node)], end < list.count else { return best }
      var next = nextWord(end, in: list, isWide: end > index + 1)
      if next == nil, passesMarks, closing == nil, let open = Enclosure(at: end, in: list),
        end + 1 < list.count, list[end + 1].kind != .punctuation,
        open == .parentheses || self.root(of: list.foldedRange(end + 1), in: list) == 0
      {
        closing = open
        next = end + 1
      }
      guard let next else { return best }
      let word = list.folded.withUnsafeBufferPointer {
        words.find(UnsafeBufferPointer(rebasing: $0[list.foldedRange(next)]))
      }
      guard word >= 0, let child = edges[Self.key(node, word)] else { return best }
      node = child
      end = next + 1
    }
  }

  /// The next word of a phrase: the token at `index`, or the one after a hyphen or a stop that touches both.
  /// - Parameter isWide: whether a dash between blanks may stand there as well ("مجلس روسيا - الناتو"); behind a single
  ///   word it begins something new.
  private func nextWord(_ index: Int, in list: TokenList, isWide: Bool) -> Int? {
    if list[index].kind != .punctuation { return index }
    let bytes = list.folded[list.foldedRange(index)]
    if isWide, passesMarks, index + 1 < list.count, list[index + 1].kind == .word,
      ["-", "–", "—"].contains(where: { bytes.elementsEqual($0.utf8) })
    {
      return index + 1
    }
    let joins =
      bytes.elementsEqual([0x2D]) || (passesMarks && bytes.elementsEqual([0x2E]))
      || bytes.elementsEqual([0xE2, 0x80, 0x91])
    guard joins, index + 1 < list.count, list[index + 1].kind != .punctuation,
      list[index - 1].range.end == list[index].range.start,
      list[index].range.end == list[index + 1].range.start
    else { return nil }
    return index + 1
  }
}

/// Marks that stand around a part of a name.
private enum Enclosure {
  case parentheses, quotes

  private static let opening: [(mark: String, enclosure: Enclosure)] = [
    ("(", .parentheses), ("«", .quotes), ("“", .quotes), ("\"", .quotes),
  ]
  private static let closing: [(mark: String, enclosure: Enclosure)] = [
    (")", .parentheses), ("»", .quotes), ("”", .quotes), ("\"", .quotes),
  ]

  /// The enclosure that the token at `index` opens; `nil` where it opens none.
  init?(at index: Int, in list: TokenList) {
    guard list[index].kind == .punctuation,
      let row = Self.opening.first(where: { list.isMark($0.mark, at: index) })
    else { return nil }
    self = row.enclosure
  }

  static func closes(_ open: Enclosure, at index: Int, in list: TokenList) -> Bool {
    closing.contains { $0.enclosure == open && list.isMark($0.mark, at: index) }
  }
}

extension TokenList {
  fileprivate func isMark(_ mark: String, at index: Int) -> Bool {
    folded[foldedRange(index)].elementsEqual(mark.utf8)
  }
}
