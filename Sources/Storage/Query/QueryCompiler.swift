import Analysis
import ArabicText
import GRDB
import MasarModel

/// What is known beside the index when a query is asked.
struct QueryContext {
  /// Those whom a name means.
  var entities: (_ query: String, _ kind: EntityKind?) -> NamedEntities = { _, _ in .none }
  /// By which other names texts call those who bear a name in Latin letters.
  var latinNames: (_ name: String) -> [String] = { _ in [] }
  /// The tracks of a folded name, with the numbers of the documents' folders.
  var tracks: (_ name: String) -> [(track: Track, folder: Int64)] = { _ in [] }
  /// The newsrooms whose folded names hold some letters.
  var sources: (_ name: String) -> [String] = { _ in [] }
}

/// A query as SQL: an expression for FTS5, and what the documents must be like beside it.
struct CompiledQuery {
  /// The expression; `nil` where nothing that the index of words knows is looked for.
  var match: QueryExpression?
  /// The words that were looked for, each with all its spellings, by the numbers of terms.
  var terms: [QueryExpression] = []
  /// Whether one word, phrase or beginning is all of the expression.
  var isOneTerm = false
  /// The numbers that documents may have.
  var numbers: ClosedRange<Int64> = 0...Int64.max
  /// Conditions on `rowid`, the number of a document, all of which must hold.
  var conditions: [SQL] = []
  /// Whether it asks what was read.
  var asksWhatIsRead = false
  /// The folded words that answer, to be marked in texts: each a sequence, the last one a beginning of
  /// a word where that is said.
  var marks: [MarkedWords] = []
}

/// Words that stand one after the other.
struct MarkedWords: Hashable {
  var words: [[UInt8]]
  var isPrefix: Bool
}

/// Turns queries into SQL.
///
/// Whatever the index of words can tell is one expression of it: words, and facts such as newsrooms, entities
/// and tracks. FTS5 joins such things as quickly as the rarest of them is read. Days are ranges of numbers.
/// What is left, read marks, is a condition on each document.
struct QueryCompiler {
  private let context: QueryContext
  private let isInTitle: Bool
  private(set) var result = CompiledQuery()

  /// The most names that one word of a query stands for.
  private static let maximumNames = 12
  /// The most terms that count for the rank; `masar_rank` has room for so many.
  private static let maximumTerms = 64

  static func compile(_ query: LibraryQuery, _ context: QueryContext) -> CompiledQuery {
    var compiler = QueryCompiler(context: context, isInTitle: query.isInTitle)
    compiler.add(query.part)
    return compiler.result
  }

  private init(context: QueryContext, isInTitle: Bool) {
    self.context = context
    self.isInTitle = isInTitle
  }

  /// Parts that must hold go into one expression where they can; everything else is a condition.
  private mutating func add(_ part: LibraryQuery.Part) {
    let parts: [LibraryQuery.Part] = if case .all(let parts) = part { parts } else { [part] }
    var wanted: [QueryExpression] = []
    var unwanted: [QueryExpression] = []
    for part in parts {
      switch part {
      case .field(.published(let first, let last)):
        let range = DocumentNumber.range(from: first, through: last)
        let (low, high) = (
          max(range.lowerBound, result.numbers.lowerBound),
          min(range.upperBound, result.numbers.upperBound)
        )
        // Two spans that do not meet hold nothing: no document has the greatest number.
        result.numbers = low <= high ? low...high : Int64.max...Int64.max
      case .not(let inner):
        if let expression = expression(inner, marks: false) {
          unwanted.append(expression)
        } else {
          result.conditions.append("NOT \(condition(inner))")
        }
      default:
        if let expression = expression(part, marks: true) {
          wanted.append(expression)
        } else {
          result.conditions.append(condition(part))
        }
      }
    }
    if wanted.isEmpty, !unwanted.isEmpty {
      // Every document has one of these.
      wanted = [QueryExpression(facts: [Fact.unread, Fact.analysed])]
    }
    guard !wanted.isEmpty else { return }
    result.match = QueryExpression.joined(wanted, "AND").without(unwanted)
    result.isOneTerm =
      wanted.count == 1 && unwanted.isEmpty && wanted[0].text == result.terms.first?.text
  }

  // MARK: Expressions

  /// A part as an expression of FTS5; `nil` where something that it does not know is in it.
  private mutating func expression(
    _ part: LibraryQuery.Part, marks: Bool
  ) -> QueryExpression? {
    switch part {
    case .words(let words, let isPrefix):
      return term(marks) { $0.alternatives(words, isPrefix: isPrefix, marks: marks, term: $1) }
    case .any(let parts): return joined(parts, "OR", marks)
    case .all(let parts): return joined(parts, "AND", marks)
    case .field(.entity(let name, let kind)): return entity(name, kind, marks)
    case .field(.source(let name)):
      return QueryExpression(facts: Self.some(context.sources(name).map(Fact.source)))
    case .field(.track(let name)): return track(name, marks)
    case .not, .field: return nil
    }
  }

  private mutating func joined(
    _ parts: [LibraryQuery.Part], _ separator: String, _ marks: Bool
  ) -> QueryExpression? {
    var all: [QueryExpression] = []
    for part in parts {
      guard let one = expression(part, marks: marks) else { return nil }
      all.append(one)
    }
    return .joined(all, separator)
  }

  /// A fact that no document has stands for none at all.
  private static func some(_ facts: [String]) -> [String] { facts.isEmpty ? [Fact.none] : facts }

  /// Gives what is wanted a number, by which its spellings count as one term.
  private mutating func term(
    _ isWanted: Bool, _ make: (inout QueryCompiler, UInt8) -> QueryExpression
  ) -> QueryExpression {
    let isWanted = isWanted && result.terms.count < Self.maximumTerms
    let number = isWanted ? UInt8(result.terms.count) : QueryExpression.noTerm
    if isWanted { result.terms.append(QueryExpression("", terms: [])) }
    let expression = make(&self, number).scoped(toTitles: isInTitle)
    if isWanted { result.terms[Int(number)] = expression }
    return expression
  }

  /// Whoever is named: by what was found out about an article, and as long as nothing was, by names.
  private mutating func entity(
    _ name: String, _ kind: EntityKind?, _ marks: Bool
  ) -> QueryExpression {
    let named = context.entities(name, kind)
    // Nobody whom the knowledge base knows: the name itself.
    let names = named.names.isEmpty ? [name] : named.names
    let words = term(marks) { $0.phrases(names, marks: marks, term: $1) }
    // In titles a name is looked for as such.
    if isInTitle { return words }
    return known(named.ids.map(Fact.entity), orElse: words)
  }

  /// Documents with a fact, and of those about which nothing was found out yet the ones with words.
  private func known(_ facts: [String], orElse words: QueryExpression) -> QueryExpression {
    // Nobody is known by the name: it is looked for as such in whatever was found out.
    guard !facts.isEmpty else { return words }
    let fact = QueryExpression(facts: facts)
    let unread = QueryExpression(facts: [Fact.unread])
    // Names that stand there count, also where it is not they that the article is found by.
    return .joined([fact, .joined([.joined([fact, unread], "OR"), words], "AND")], "OR")
  }

  /// The articles that tell of an event on a track; as long as nothing was found out about an article,
  /// those with one of the words that the dossier's file gives as hints, or the name of the track.
  private mutating func track(_ name: String, _ marks: Bool) -> QueryExpression {
    var all: [QueryExpression] = []
    for (track, folder) in context.tracks(name).prefix(Self.maximumNames) {
      let hints = term(marks) { $0.phrases([track.name] + track.cues, marks: marks, term: $1) }
      let unread = QueryExpression.joined(
        [
          QueryExpression(facts: [Fact.unread]), QueryExpression(facts: [Fact.folder(folder)]),
          hints,
        ], "AND")
      all.append(QueryExpression(facts: [Fact.track(track.id, in: folder)]))
      all.append(unread)
    }
    return all.isEmpty ? QueryExpression(facts: Self.some([])) : .joined(all, "OR")
  }

  private mutating func alternatives(
    _ words: [String], isPrefix: Bool, marks: Bool, term: UInt8
  ) -> QueryExpression {
    var all = [phrase(words, isPrefix: isPrefix, marks: marks, term: term)]
    if !isPrefix, words.allSatisfy(Self.isLatin) {
      let names = context.latinNames(words.joined(separator: " "))
      if !names.isEmpty { all.append(phrases(names, marks: marks, term: term)) }
    }
    return .joined(all, "OR")
  }

  private mutating func phrases(
    _ names: [String], marks: Bool, term: UInt8
  ) -> QueryExpression {
    let all = names.prefix(Self.maximumNames).compactMap { name -> QueryExpression? in
      let list = Tokenizer.tokens(of: name)
      let words = list.tokens.indices.filter { list[$0].kind != .punctuation }
        .map { list.foldedString($0) }
      return words.isEmpty ? nil : phrase(words, isPrefix: false, marks: marks, term: term)
    }
    return all.isEmpty ? QueryExpression(facts: Self.some([])) : .joined(all, "OR")
  }

  /// A phrase in all its forms: particles stand before its first word.
  private mutating func phrase(
    _ words: [String], isPrefix: Bool, marks: Bool, term: UInt8
  ) -> QueryExpression {
    let forms = WordForms.all(of: words[0])
    if marks {
      result.marks += forms.map { form in
        MarkedWords(words: ([form] + words.dropFirst()).map { Array($0.utf8) }, isPrefix: isPrefix)
      }
    }
    let texts = forms.map { form in
      "\"\(([form] + words.dropFirst()).joined(separator: " "))\"" + (isPrefix ? " *" : "")
    }
    return QueryExpression(texts.joined(separator: " OR "), terms: texts.map { _ in term })
  }

  private static func isLatin(_ word: String) -> Bool {
    word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  // MARK: Conditions

  private mutating func condition(_ part: LibraryQuery.Part) -> SQL {
    if let expression = expression(part, marks: true) {
      return "(rowid IN (SELECT rowid FROM words WHERE words MATCH \(expression.text)))"
    }
    switch part {
    case .all(let parts): return joined(parts, " AND ")
    case .any(let parts): return joined(parts, " OR ")
    case .not(let part): return "(NOT \(condition(part)))"
    case .field(.published(let first, let last)):
      let range = DocumentNumber.range(from: first, through: last)
      return "(rowid BETWEEN \(range.lowerBound) AND \(range.upperBound))"
    case .field(.isRead(let isRead)):
      result.asksWhatIsRead = true
      return isRead ? "isRead(rowid)" : "(NOT isRead(rowid))"
    case .words, .field: return "0"
    }
  }

  private mutating func joined(_ parts: [LibraryQuery.Part], _ separator: SQL) -> SQL {
    var all: SQL = "("
    for (index, part) in parts.enumerated() {
      if index > 0 { all += separator }
      all += condition(part)
    }
    return all + ")"
  }
}
