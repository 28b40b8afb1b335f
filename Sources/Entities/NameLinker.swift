public import ArabicText
public import MasarModel

/// Puts the names that the tagger finds beside those that the knowledge base knows.
///
/// What is known stands: it is linked. A longer name that begins or ends with a known one takes its place
/// where it is another kind of thing, as "جامعة بيروت" is no town.
public struct NameLinker: Sendable {
  /// How sure a name must be, from 0 to 1: more than rules are, which are sure to 0.6.
  static let threshold = 0.65

  /// Creates a linker.
  public init() {}

  /// The mentions of an article's paragraphs.
  /// - Parameters:
  ///   - known: The mentions of the knowledge base, sorted, one array a paragraph.
  ///   - found: The names of the tagger, as many arrays.
  ///   - times: The time expressions of the paragraphs, sorted: months are no people.
  ///   - paragraphs: The tokens that all of these were found in.
  /// - Returns: all mentions in reading order, disjoint.
  /// - Complexity: O(*n*) in the names.
  public func mentions(
    known: [[Mention]], found: [[NameSpan]], times: [[TextRange]], in paragraphs: [TokenList]
  ) -> [Mention] {
    var fullNames: [String: Entity.ID] = [:]
    var all: [Mention] = []
    for (index, list) in paragraphs.enumerated() {
      all += merge(known[index], found[index], times[index], list, fullNames: &fullNames)
    }
    return all
  }

  private func merge(
    _ known: [Mention], _ found: [NameSpan], _ times: [TextRange], _ list: TokenList,
    fullNames: inout [String: Entity.ID]
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
      let overlapping = known[next..<end]
      guard overlapping.allSatisfy({ isPart($0, of: range, kind) }) else { continue }
      next = end
      merged.append(
        Mention(
          range: range, kind: kind, entity: entity(span, kind, list, &fullNames),
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

  private func range(of span: NameSpan, in list: TokenList) -> TextRange {
    let first = list[span.tokens.lowerBound].range
    let start =
      span.clitics == 0
      ? first.start : Clitics.offset(skipping: span.clitics, of: first, in: list.text)
    return TextRange(start, list[span.tokens.upperBound - 1].range.end)
  }

  /// Who or what a name stands for: a family name for the person last named in full by it.
  private func entity(
    _ span: NameSpan, _ kind: EntityKind, _ list: TokenList, _ fullNames: inout [String: Entity.ID]
  ) -> Entity.ID {
    var words = span.tokens.map { list.foldedString($0) }
    words[0] = String(words[0].unicodeScalars.dropFirst(span.clitics))
    let folded = words.joined(separator: " ")
    let id = FoundName.id(kind: kind, folded: folded)
    guard kind == .person, let last = words.last else { return id }
    if words.count > 1 {
      fullNames[last] = id
      return id
    }
    return fullNames[last] ?? id
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
