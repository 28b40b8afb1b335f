import MasarModel

extension TimelineBuilder {
  /// The points on which claims are further apart than words of one event may be.
  ///
  /// The first version is the one that most articles give; the others are those of claims that do not fit it.
  func disagreements(_ sources: [EventSource], _ agreed: Agreed) -> [Disagreement] {
    DisagreementKind.allCases.compactMap { kind in
      let claims = sources.flatMap { source in
        source.claims.filter { $0.kind == kind }.map { (path: source.path, claim: $0) }
      }
      guard let grade = claims.map(\.claim.grade).max(), grade > .fits else { return nil }
      guard let main = value(of: kind, claims.map(\.claim), agreed) else { return nil }
      var versions: [String: Set<String>] = [:]
      for (path, claim) in claims where claim.grade > .fits {
        versions[value(of: claim), default: []].insert(path)
      }
      let holders = claims.filter { $0.claim.grade == .fits && value(of: $0.claim) == main }
      let first = Disagreement.Version(value: main, sources: Set(holders.map(\.path)).sorted())
      guard !first.sources.isEmpty, !versions.isEmpty else { return nil }
      let others = versions.map {
        Disagreement.Version(value: $0.key, sources: $0.value.sorted())
      }
      return Disagreement(kind: kind, grade: grade, versions: [first] + sorted(others))
    }
  }

  /// The value of the version that most articles give.
  private func value(of kind: DisagreementKind, _ claims: [Claim], _ agreed: Agreed) -> String? {
    switch kind {
    case .date:
      agreed.days.map {
        $0.start == $0.end ? $0.start.iso8601 : "\($0.start.iso8601)/\($0.end.iso8601)"
      }
    case .duration, .place, .participants:
      Dictionary(grouping: claims.filter { $0.grade == .fits }, by: \.value)
        .max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }
  }

  /// The value of a claim; of a date its days, without the part of the day.
  private func value(of claim: Claim) -> String {
    guard claim.kind == .date, let cut = claim.value.firstIndex(of: "T") else { return claim.value }
    return String(claim.value[..<cut])
  }

  private func sorted(_ versions: [Disagreement.Version]) -> [Disagreement.Version] {
    versions.sorted { ($1.sources.count, $0.value) < ($0.sources.count, $1.value) }
  }
}
