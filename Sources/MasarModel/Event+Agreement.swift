extension Event {
  /// The articles that tell it.
  public var articles: Set<String> { Set(sources.map(\.path)) }

  /// The articles that say when it is.
  public var datingArticles: Set<String> {
    Set(sources.filter { !$0.isMention }.map(\.path))
  }

  /// The articles that speak of it without saying when it is.
  public var mentioningArticles: Set<String> { articles.subtracting(datingArticles) }

  /// The articles that agree on a point: those with a claim that fits the version most sources give.
  ///
  /// An article that says both this and something else is not among them.
  public func agreeing(on kind: DisagreementKind) -> Set<String> {
    let claiming = sources.filter { $0.claims.contains { $0.kind == kind } }
    let others = claiming.filter { source in
      source.claims.contains { $0.kind == kind && $0.grade != .fits }
    }
    return Set(claiming.map(\.path)).subtracting(others.map(\.path))
  }
}

extension Event {
  /// Whether all that is said of its time is a day from which on it is: "after New Year".
  public var isOpenEnded: Bool {
    let values = sources.compactMap(\.value)
    return !values.isEmpty && values.allSatisfy { $0.hasSuffix("/..") }
  }
}
