import ArabicText
public import MasarModel

extension EntityIndex {
  /// The entities whose name, in Arabic or Latin letters, holds what is typed, most mentions first.
  /// - Parameters:
  ///   - query: any part of a name; nothing matches all.
  ///   - kind: the only kind that is wanted; `nil` for all.
  ///   - limit: the most entries.
  /// - Complexity: O(*n*) in the letters of the names.
  public func entries(
    matching query: String, kind: EntityKind? = nil, limit: Int = 200
  ) -> [Entry] {
    let wanted = Folding.folded(query).split(separator: " ").joined(separator: " ")
    let found = entries.lazy.filter { entry in
      if let kind, entry.entity.kind != kind { return false }
      if wanted.isEmpty { return true }
      return [entry.entity.canonical, entry.entity.latin].contains {
        Folding.folded($0).contains(wanted)
      }
    }
    return Array(found.prefix(limit))
  }
}
