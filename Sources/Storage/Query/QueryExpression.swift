import ArabicText

/// A part of an expression for FTS5, with the term that each of its phrases is a spelling of.
struct QueryExpression {
  /// The phrase is no word that was looked for: it decides whether a document answers, not how well.
  static let noTerm: UInt8 = 255

  private(set) var text: String
  /// A number for each phrase, in the order in which they stand in the text.
  private(set) var terms: [UInt8]

  init(_ text: String, terms: [UInt8]) {
    self.text = text
    self.terms = terms
  }

  /// Facts of which a document must have one.
  init(facts: [String]) {
    let words = facts.map { "\"\($0)\"" }.joined(separator: " OR ")
    self.init("facts : (\(words))", terms: facts.map { _ in Self.noTerm })
  }

  /// Expressions with an operator between each two, in parentheses.
  static func joined(_ parts: [QueryExpression], _ separator: String) -> QueryExpression {
    QueryExpression(
      "(" + parts.map(\.text).joined(separator: " \(separator) ") + ")",
      terms: parts.flatMap(\.terms))
  }

  /// This, but none of those.
  func without(_ unwanted: [QueryExpression]) -> QueryExpression {
    guard !unwanted.isEmpty else { return self }
    let others = QueryExpression.joined(unwanted, "OR").unranked
    return QueryExpression("(\(text) NOT \(others.text))", terms: terms + others.terms)
  }

  /// The same where no phrase counts.
  var unranked: QueryExpression {
    QueryExpression(text, terms: terms.map { _ in Self.noTerm })
  }

  /// The same in words of titles, or of texts, but not in facts.
  func scoped(toTitles: Bool) -> QueryExpression {
    QueryExpression("{\(toTitles ? "title" : "title body")} : (\(text))", terms: terms)
  }
}
