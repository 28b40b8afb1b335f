public import ArabicText
public import MasarModel

/// Puts the names that the tagger finds beside those that the knowledge base knows.
///
/// What is known stands: it is linked. A longer name that begins or ends with a known one takes its place
/// where it is another kind of thing, as "جامعة بيروت" is no town, or somebody else, as "هانتر بايدن" is not
/// the president. A short name stands for the bearer whom the article names in full.
public struct NameLinker: Sendable {
  /// How sure a name must be, from 0 to 1: more than rules are, which are sure to 0.6.
  static let threshold = 0.65
  private let knowledgeBase: KnowledgeBase
  private let words: WordClasses?

  /// Creates a linker.
  /// - Parameters:
  ///   - knowledgeBase: What the known mentions were found with.
  ///   - tagger: What the other names were found with; it tells names from common words.
  public init(knowledgeBase: KnowledgeBase = KnowledgeBase(entities: []), tagger: Tagger? = nil) {
    self.knowledgeBase = knowledgeBase
    words = tagger?.reader.classes
  }

  /// The mentions of an article's paragraphs.
  /// - Parameters:
  ///   - known: The mentions of the knowledge base, sorted, one array a paragraph.
  ///   - found: The names of the tagger, as many arrays.
  ///   - times: The time expressions of the paragraphs, sorted: months are no people.
  ///   - paragraphs: The tokens that all of these were found in.
  /// - Returns: all mentions in reading order, disjoint.
  /// - Complexity: O(*n*) in the tokens.
  public func mentions(
    known: [[Mention]], found: [[NameSpan]], times: [[TextRange]], in paragraphs: [TokenList]
  ) -> [Mention] {
    var names = ArticleNames(knowledgeBase: knowledgeBase, words: words)
    let merged = paragraphs.indices.map { index in
      let mentions = merge(known[index], found[index], times[index], paragraphs[index], &names)
      for mention in mentions { names.note(mention, in: paragraphs[index].text) }
      return mentions
    }
    names.rewind()
    var all: [Mention] = []
    for (list, mentions) in zip(paragraphs, merged) {
      all += names.resolved(mentions, in: list)
    }
    return all
  }

  private func merge(
    _ known: [Mention], _ found: [NameSpan], _ times: [TextRange], _ list: TokenList,
    _ names: inout ArticleNames
  ) -> [Mention] {
    var merged: [Mention] = []
    merged.reserveCapacity(known.count + found.count)
    var next = 0
    var time = 0
    for span in found where span.confidence >= Self.threshold {
      guard let kind = span.kind.entityKind else { continue }
      let range = range(of: span, in: list)
      while time < times.count, times[time].end <= range.start { time += 1 }
      if time < times.count, times[time].start < range.end { continue }
      while next < known.count, known[next].range.end <= range.start {
        merged.append(known[next])
        next += 1
      }
      var end = next
      while end < known.count, known[end].range.start < range.end { end += 1 }
      let folded = Self.folded(span, in: list)
      var entity: Entity.ID?
      if let person = namesake(span, known[next..<end], range, folded, in: list) {
        entity = person
      } else if !known[next..<end].allSatisfy({ isPart($0, of: range, kind) }) {
        continue
      } else if Self.isHead(folded, kind) || names.isPassedOver(folded) {
        continue
      }
      next = end
      merged.append(
        Mention(
          range: range, kind: kind, entity: entity ?? names.entity(kind, folded),
          confidence: span.confidence))
    }
    return merged + known[next...]
  }

  /// Whether a known name is only a part of a longer one that is something else.
  private func isPart(_ known: Mention, of range: TextRange, _ kind: EntityKind) -> Bool {
    guard kind == .organization, range.contains(known.range), range != known.range else {
      return false
    }
    return known.kind == .place || known.kind == .nationality
  }

  /// Who bears a full name whose family name alone is known: the known person, where the given name is
  /// another spelling of that person's, or somebody else. `nil` where the name is nothing of the kind.
  private func namesake(
    _ span: NameSpan, _ known: ArraySlice<Mention>, _ range: TextRange, _ folded: String,
    in list: TokenList
  ) -> Entity.ID? {
    guard span.kind == .person, span.tokens.count == 2, span.confidence >= 0.8,
      known.count == 1, let part = known.first, part.kind == .person,
      part.range.end == range.end,
      // Within the first word only a particle lies between the two: "بفولوديمير زيلينسكي".
      part.range.start >= list[span.tokens.lowerBound].range.end,
      let entity = knowledgeBase[part.entity],
      let given = folded.split(separator: " ").first.map(String.init)
    else { return nil }
    let own = Folding.folded(entity.canonical).split(separator: " ").first.map(String.init) ?? ""
    if Spelling.areAlike(given, own) { return part.entity }
    guard let words, words.isGivenName(given) || !words.isCommon(given) else { return nil }
    return FoundName.id(kind: .person, folded: folded)
  }

  /// A name of nothing but the word for what bears it: "ريف", "حلف"; or what begins with a particle, as no name does.
  private static func isHead(_ folded: String, _ kind: EntityKind) -> Bool {
    if let first = folded.split(separator: " ").first, particles.contains(String(first)) {
      return true
    }
    if kind == .person, let first = folded.split(separator: " ").first {
      // "وزير الدفاع" is an office: a name would follow it.
      return offices.contains(String(first))
    }
    guard !folded.contains(" ") else { return false }
    return kind != .person
      && (ArticleNames.heads[kind, default: []].contains(folded)
        || bareHeads.contains(folded))
  }

  private static let particles: Set<String> = [
    "ان", "لا", "لم", "لن", "قد", "هل", "اذا", "لو", "بل", "ثم", "حتي", "لكن", "الا", "ليس", "ليست",
    "الذي", "التي", "الذين", "كما", "حيث", "بعد", "قبل", "منذ", "عند", "عن", "الي",
  ]

  /// Offices that are nobody's given name.
  private static let offices: Set<String> = [
    "وزير", "وزيره", "رييس", "رييسه", "نايب", "نايبه", "سفير", "سفيره", "مستشار", "مستشاره",
    "مندوب", "مندوبه", "مبعوث", "مبعوثه", "متحدث", "متحدثه", "ناطق", "محافظ", "مساعد", "مساعده",
  ]

  private static let bareHeads: Set<String> = [
    "ريف", "حلف", "محيط", "شمال", "جنوب", "شرق", "غرب", "وسط", "ضاحيه", "وزاره", "مجلس", "هييه",
    "اتحاد", "لجنه", "بنك", "جامعه", "جيش", "حقل", "معبر", "ميناء", "مطار", "مضيق", "نهر", "بحر",
  ]

  private func range(of span: NameSpan, in list: TokenList) -> TextRange {
    let first = list[span.tokens.lowerBound].range
    let start =
      span.clitics == 0
      ? first.start : Clitics.offset(skipping: span.clitics, of: first, in: list.text)
    return TextRange(start, list[span.tokens.upperBound - 1].range.end)
  }

  /// The folded words of a name without particles; "للأهلي" gets back the alef of its article.
  private static func folded(_ span: NameSpan, in list: TokenList) -> String {
    var words = span.tokens.map { list.foldedString($0) }
    if span.clitics > 0 {
      let letters = Array(words[0].unicodeScalars)
      var rest = letters.dropFirst(span.clitics)
      if letters[span.clitics - 1] == "ل", rest.count > 3, rest.first == "ل" {
        rest = ["ا"] + rest
      }
      words[0] = String(String.UnicodeScalarView(rest))
    }
    return words.joined(separator: " ")
  }
}

extension NameKind {
  /// The kind of entity; `nil` for names of other things.
  fileprivate var entityKind: EntityKind? {
    switch self {
    case .person: .person
    case .place: .place
    case .organization: .organization
    case .other: nil
    }
  }
}
