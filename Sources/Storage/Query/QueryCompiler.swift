import Analysis
import ArabicText
import GRDB
import MasarModel

/// What is known beside the index when a query is asked.
struct QueryContext {
  /// By which names texts call those whom a name means.
  var names: (_ query: String, _ kind: EntityKind?) -> [String] = { _, _ in [] }
  /// By which other names texts call those who bear a name in Latin letters.
  var latinNames: (_ name: String) -> [String] = { _ in [] }
  /// The tracks of the library's dossiers, with the numbers of the documents' folders.
  var tracks: () -> [(track: Track, group: Int)] = { [] }
}

/// A query as SQL: an expression for FTS5, and what the documents must be like beside it.
struct CompiledQuery {
  /// The expression; `nil` where no words are looked for.
  var match: String?
  /// Conditions on `document`, all of which must hold.
  var conditions: [SQL] = []
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
struct QueryCompiler {
  private let context: QueryContext
  private let isInTitle: Bool
  private(set) var result = CompiledQuery()

  /// The most names that one word of a query stands for.
  private static let maximumNames = 12

  static func compile(_ query: LibraryQuery, _ context: QueryContext) -> CompiledQuery {
    var compiler = QueryCompiler(context: context, isInTitle: query.isInTitle)
    compiler.add(query.part)
    return compiler.result
  }

  private init(context: QueryContext, isInTitle: Bool) {
    self.context = context
    self.isInTitle = isInTitle
  }

  /// Words that must be there go into one expression, which ranks; everything else is a condition.
  private mutating func add(_ part: LibraryQuery.Part) {
    let parts: [LibraryQuery.Part] = if case .all(let parts) = part { parts } else { [part] }
    var wanted: [String] = []
    var unwanted: [String] = []
    for part in parts {
      switch part {
      case .not(let inner):
        if let text = expression(inner, marks: false) {
          unwanted.append(text)
        } else {
          result.conditions.append("NOT \(condition(inner))")
        }
      default:
        if let text = expression(part, marks: true) {
          wanted.append(text)
        } else {
          result.conditions.append(condition(part))
        }
      }
    }
    guard !wanted.isEmpty else {
      result.conditions += unwanted.map { "NOT \(Self.holds($0))" }
      return
    }
    var match = wanted.joined(separator: " AND ")
    if !unwanted.isEmpty { match = "(\(match)) NOT (\(unwanted.joined(separator: " OR ")))" }
    result.match = match
  }

  // MARK: Expressions

  /// A part as an expression of FTS5; `nil` where something other than words is in it.
  private mutating func expression(_ part: LibraryQuery.Part, marks: Bool) -> String? {
    switch part {
    case .words(let words, let isPrefix):
      return scoped(alternatives(words, isPrefix: isPrefix, marks: marks))
    case .any(let parts):
      let texts = parts.compactMap { expression($0, marks: marks) }
      return texts.count == parts.count ? "(" + texts.joined(separator: " OR ") + ")" : nil
    case .all(let parts):
      let texts = parts.map { expression($0, marks: marks) }
      return texts.contains(nil)
        ? nil : "(" + texts.compactMap(\.self).joined(separator: " AND ") + ")"
    case .field(.entity(let name, let kind)):
      return scoped(phrases(named(name, kind), marks: marks))
    case .not, .field: return nil
    }
  }

  private func scoped(_ expression: String) -> String {
    isInTitle ? "title : (\(expression))" : "(\(expression))"
  }

  private func named(_ name: String, _ kind: EntityKind?) -> [String] {
    let names = context.names(name, kind)
    // Nobody whom the knowledge base knows: the name itself.
    return names.isEmpty ? [name] : names
  }

  private mutating func alternatives(_ words: [String], isPrefix: Bool, marks: Bool) -> String {
    var texts = [phrase(words, isPrefix: isPrefix, marks: marks)]
    if !isPrefix, words.allSatisfy(Self.isLatin) {
      let names = context.latinNames(words.joined(separator: " "))
      if !names.isEmpty { texts.append(phrases(names, marks: marks)) }
    }
    return texts.joined(separator: " OR ")
  }

  private mutating func phrases(_ names: [String], marks: Bool) -> String {
    names.prefix(Self.maximumNames).compactMap { name in
      let list = Tokenizer.tokens(of: name)
      let words = list.tokens.indices.filter { list[$0].kind != .punctuation }
        .map { list.foldedString($0) }
      return words.isEmpty ? nil : phrase(words, isPrefix: false, marks: marks)
    }.joined(separator: " OR ")
  }

  /// A phrase in all its forms: particles stand before its first word.
  private mutating func phrase(_ words: [String], isPrefix: Bool, marks: Bool) -> String {
    let forms = WordForms.all(of: words[0])
    if marks {
      result.marks += forms.map { form in
        MarkedWords(words: ([form] + words.dropFirst()).map { Array($0.utf8) }, isPrefix: isPrefix)
      }
    }
    return forms.map { form in
      let text = ([form] + words.dropFirst()).joined(separator: " ")
      return "\"\(text)\"" + (isPrefix ? " *" : "")
    }.joined(separator: " OR ")
  }

  private static func isLatin(_ word: String) -> Bool {
    word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  // MARK: Conditions

  private static func holds(_ expression: String) -> SQL {
    "(document.id IN (SELECT rowid FROM words WHERE words MATCH \(expression)))"
  }

  private mutating func condition(_ part: LibraryQuery.Part) -> SQL {
    if let text = expression(part, marks: true) { return Self.holds(text) }
    switch part {
    case .all(let parts): return joined(parts, " AND ")
    case .any(let parts): return joined(parts, " OR ")
    case .not(let part): return "(NOT \(condition(part)))"
    case .field(let field): return condition(field)
    case .words: return "0"
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

  private mutating func condition(_ field: LibraryQuery.Field) -> SQL {
    switch field {
    case .entity: return "0"
    case .source(let name): return "(instr(document.foldedSource, \(name)) > 0)"
    case .published(let first, let last):
      let from = first?.dayNumber ?? Int.min
      let through = last?.dayNumber ?? Int.max
      return "(document.published BETWEEN \(from) AND \(through))"
    case .isRead(let isRead):
      return isRead ? "isRead(document.path)" : "(NOT isRead(document.path))"
    case .track(let name): return track(name)
    }
  }

  /// An article is of a track where it has one of the words that the dossier's file gives as hints, or
  /// the name of the track.
  private mutating func track(_ name: String) -> SQL {
    var all: SQL = "(0"
    for (track, group) in context.tracks()
    where Folding.folded(track.id) == name || Folding.folded(track.name).contains(name) {
      let expression = phrases([track.name] + track.cues, marks: true)
      guard !expression.isEmpty else { continue }
      all += " OR (document.folder = \(group) AND \(Self.holds(expression)))"
    }
    return all + ")"
  }
}
