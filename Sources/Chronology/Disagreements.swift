import MasarModel

extension TimelineBuilder {
  /// Different days where no source is merely coarser than another.
  func dateDisagreement(_ cluster: EventCluster) -> Disagreement? {
    let versions = cluster.versions
    guard versions.count > 1 else { return nil }
    let values = versions.map { days, paths in
      Disagreement.Version(
        value: days.start == days.end
          ? days.start.iso8601 : "\(days.start.iso8601)/\(days.end.iso8601)",
        sources: paths.sorted())
    }
    return Disagreement(kind: .date, versions: sorted(values))
  }

  /// Durations that differ by more than rounding.
  ///
  /// Values within a tenth of each other agree where one of them is approximate; so do "more than an hour" and "an hour".
  func durationDisagreement(_ cluster: EventCluster) -> Disagreement? {
    var versions: [(minutes: Int, isApproximate: Bool, value: String, paths: Set<String>)] = []
    for statement in cluster.statements {
      guard let duration = statement.duration, let minutes = Self.minutes(duration.value) else {
        continue
      }
      let index = versions.firstIndex { version in
        let isLoose = version.isApproximate || duration.isApproximate
        let difference = abs(version.minutes - minutes)
        return difference == 0 || (isLoose && 10 * difference <= max(version.minutes, minutes))
      }
      if let index {
        versions[index].paths.insert(statement.path)
      } else {
        versions.append((minutes, duration.isApproximate, duration.value, [statement.path]))
      }
    }
    guard versions.count > 1 else { return nil }
    let values = versions.map {
      Disagreement.Version(value: $0.value, sources: $0.paths.sorted())
    }
    return Disagreement(kind: .duration, versions: sorted(values))
  }

  private func sorted(_ versions: [Disagreement.Version]) -> [Disagreement.Version] {
    versions.sorted { ($1.sources.count, $0.value) < ($0.sources.count, $1.value) }
  }

  /// The minutes of `PT1H30M`; `nil` for other units.
  static func minutes(_ value: String) -> Int? {
    guard value.hasPrefix("PT") else { return nil }
    var total = 0
    var number = 0
    for scalar in value.unicodeScalars.dropFirst(2) {
      switch scalar {
      case "0"..."9": number = number * 10 + Int(scalar.value - 0x30)
      case "H":
        total += number * 60
        number = 0
      case "M":
        total += number
        number = 0
      default: return nil
      }
    }
    return total
  }
}
