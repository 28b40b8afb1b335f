import Entities
public import MasarModel

extension EntityIndex {
  /// The entries whose names answer what somebody is typing: the best first, of equally good ones the one
  /// with most mentions.
  ///
  /// Looks at canonical and Latin names, aliases, and the spellings in the articles, as ``NameIndex`` does.
  /// - Parameters:
  ///   - query: without any letter all entries answer.
  ///   - kind: the kind that is wanted; `nil` for all.
  ///   - limit: the most entries.
  /// - Complexity: O(*n*) in the letters of all names.
  public func entries(
    matching query: String, kind: EntityKind? = nil, limit: Int = 200
  ) -> [Entry] {
    guard NameIndex.isAnswerable(query) else {
      return Array(entries.lazy.filter { kind == nil || $0.entity.kind == kind }.prefix(limit))
    }
    return matches(query, kind: kind, limit: limit).map { entries[$0.owner] }
  }

  /// The entries that answer a query best, and equally well; none where nothing does.
  /// - Parameter query: a name, or an identifier.
  public func bestEntries(matching query: String, limit: Int = 200) -> [Entry] {
    if let entry = entries.first(where: { $0.entity.id == query }) { return [entry] }
    let matches = matches(query, kind: nil, limit: limit)
    return matches.prefix { $0.grade == matches[0].grade }.map { entries[$0.owner] }
  }

  private func matches(_ query: String, kind: EntityKind?, limit: Int) -> [NameIndex.Match] {
    names.matches(query, limit: limit) { kind == nil || entries[$0].entity.kind == kind }
  }
}
