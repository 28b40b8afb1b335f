import ArabicText
import MasarModel

extension LibraryQuery {
  /// Understands a query: words, "phrases", the beginning of words*, OR, -not, (groups), and fields.
  /// - Throws: what cannot be understood of it, and where.
  init(_ query: String) throws(QueryProblem) {
    var lexer = QueryLexer(query)
    var parser = QueryParser(tokens: try lexer.tokens())
    part = try parser.query()
    isInTitle = parser.isInTitle
  }
}

/// Reads the pieces of a query (recursive descent).
private struct QueryParser {
  private let tokens: [QueryToken]
  private var index = 0
  private var depth = 0
  private(set) var isInTitle = false

  /// The most pieces, and the most parentheses inside each other.
  private static let maximumTokens = 64
  private static let maximumDepth = 16

  init(tokens: [QueryToken]) { self.tokens = tokens }

  mutating func query() throws(QueryProblem) -> LibraryQuery.Part {
    guard tokens.count <= Self.maximumTokens else {
      throw QueryProblem(.tooLong, at: tokens[Self.maximumTokens].position)
    }
    let part = try alternatives()
    if let token = current { throw QueryProblem(.unopened, at: token.position, word: ")") }
    return part
  }

  private var current: QueryToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func alternatives() throws(QueryProblem) -> LibraryQuery.Part {
    if let token = current, token.kind == .or { throw Self.problem(.nothingBeside, token) }
    var parts = [try conjunction()]
    while let token = current, token.kind == .or {
      index += 1
      guard let next = current, next.kind != .or, next.kind != .close else {
        throw Self.problem(.nothingBeside, token)
      }
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(QueryProblem) -> LibraryQuery.Part {
    let start = current
    var parts: [LibraryQuery.Part] = []
    var saysMore = false
    while let token = current, token.kind != .or, token.kind != .close {
      let before = isInTitle
      if let part = try operand(token) { parts.append(part) }
      saysMore = saysMore || isInTitle != before
    }
    guard !parts.isEmpty || saysMore else {
      throw QueryProblem(.nothing, at: start?.position ?? tokens.last?.position ?? 0)
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// - Returns: `nil` for what is no part of its own, such as `in:title`.
  private mutating func operand(_ token: QueryToken) throws(QueryProblem) -> LibraryQuery.Part? {
    index += 1
    switch token.kind {
    case .word(let word): return Self.words(word, token)
    case .phrase(let phrase): return Self.words(phrase, token)
    case .field(let name): return try field(name, token)
    case .minus:
      guard let next = current, next.isAdjacent, next.kind != .or, next.kind != .close else {
        throw Self.problem(.nothingBeside, token)
      }
      return try operand(next).map { .not($0) }
    case .open:
      depth += 1
      guard depth <= Self.maximumDepth else { throw Self.problem(.tooLong, token) }
      let part = try alternatives()
      guard current?.kind == .close else {
        throw QueryProblem(.unclosed, at: token.position, word: "(")
      }
      index += 1
      depth -= 1
      return part
    case .or, .close: throw Self.problem(.nothingBeside, token)
    }
  }

  /// The words of a text as they are in the index; a sign between letters parts words.
  private static func words(_ text: String, _ token: QueryToken) -> LibraryQuery.Part? {
    let list = Tokenizer.tokens(of: text)
    let words = list.tokens.indices.filter { list[$0].kind != .punctuation }
      .map { list.foldedString($0) }
    let isPrefix = text.unicodeScalars.last == "*"
    return words.isEmpty ? nil : .words(words, isPrefix: isPrefix)
  }

  // MARK: Fields

  private mutating func field(
    _ name: String, _ token: QueryToken
  ) throws(QueryProblem) -> LibraryQuery.Part? {
    guard let field = QueryField(name: name) else {
      throw QueryProblem(
        .unknownField(nearest: QueryField.nearest(to: name)), at: token.position, word: name)
    }
    guard let valueToken = current, valueToken.isAdjacent else {
      throw QueryProblem(.noValue, at: token.position, word: name)
    }
    let value: String
    switch valueToken.kind {
    case .word(let word): value = word
    case .phrase(let phrase): value = phrase
    default: throw QueryProblem(.noValue, at: token.position, word: name)
    }
    index += 1
    func refuse(_ expected: String) -> QueryProblem {
      QueryProblem(.badValue(expected: expected), at: valueToken.position, word: value)
    }
    let folded = Folding.folded(value)
    switch field {
    case .entity: return .field(.entity(value, nil))
    case .place: return .field(.entity(value, .place))
    case .source: return .field(.source(folded))
    case .track: return .field(.track(folded))
    case .inside:
      guard QueryField.titles.contains(folded) else { throw refuse("title") }
      isInTitle = true
      return nil
    case .state:
      if QueryField.unread.contains(folded) { return .field(.isRead(false)) }
      if QueryField.read.contains(folded) { return .field(.isRead(true)) }
      throw refuse("unread, read")
    case .after, .before, .on:
      guard let days = Self.days(folded) else { throw refuse("2022, 2022-01, 2022-01-10") }
      switch field {
      case .after: return .field(.published(from: days.start, through: nil))
      case .before:
        return .field(.published(from: nil, through: days.start.advanced(by: -1)))
      default: return .field(.published(from: days.start, through: days.end))
      }
    }
  }

  /// The days of a year, a month or a day, in whatever digits they were written.
  private static func days(_ folded: String) -> (start: CalendarDate, end: CalendarDate)? {
    let fields = folded.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { field in
      field.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(field) : nil
    }
    guard numbers.count == fields.count, (1...3).contains(numbers.count), fields[0].count == 4,
      fields.dropFirst().allSatisfy({ (1...2).contains($0.count) })
    else { return nil }
    let month = numbers.count > 1 ? numbers[1] : 1
    let day = numbers.count > 2 ? numbers[2] : 1
    guard let start = CalendarDate(year: numbers[0], month: month, day: day) else { return nil }
    if numbers.count == 3 { return (start, start) }
    let lastMonth = numbers.count == 2 ? month : 12
    let lastDay = CalendarDate.days(inMonth: lastMonth, of: numbers[0])
    return CalendarDate(year: numbers[0], month: lastMonth, day: lastDay).map { (start, $0) }
  }

  private static func problem(_ kind: QueryProblem.Kind, _ token: QueryToken) -> QueryProblem {
    let word =
      switch token.kind {
      case .word(let word), .phrase(let word), .field(let word): word
      case .minus: "-"
      case .or: "OR"
      case .open: "("
      case .close: ")"
      }
    return QueryProblem(kind, at: token.position, word: word)
  }
}
