import MasarModel

/// What the sources of an event say of its time, those that say the same together.
struct EventAccount {
  /// What some sources say alike.
  struct Version {
    /// The days; `nil` where they name none, or no certain ones.
    let days: DayInterval?
    /// The value as TIMEX3 writes it; `nil` where they say nothing of the time.
    let value: String?
    /// How it stands to what most sources say.
    var grade: Grade
    /// The sources, as indices into ``EventAccount/sources``.
    var sources: Range<Int>
  }

  /// The sources version by version; an article that says the same twice counts once.
  let sources: [EventSource]
  /// What most of them say, what fits it, what does not; last, where the time is not said.
  let versions: [Version]

  /// Groups the sources of an event.
  /// - Complexity: O(*n* log *n*) in the number of sources.
  init(_ event: Event) {
    var seen: Set<[String]> = []
    var groups: [String: (days: DayInterval?, value: String?, grade: Grade, all: [EventSource])] =
      [:]
    var keys: [String] = []
    for source in event.sources where seen.insert([source.path, source.value ?? ""]).inserted {
      let key = source.days.map { "\($0.start)/\($0.end)" } ?? source.value ?? ""
      if groups[key] == nil { keys.append(key) }
      var group = groups[key] ?? (source.days, source.value, .fits, [])
      group.grade = max(group.grade, source.claim(.date)?.grade ?? .fits)
      group.all.append(source)
      groups[key] = group
    }
    let ordered = keys.enumerated().compactMap { order, key in groups[key].map { (order, $0) } }
      .sorted { a, b in
        let (first, second) = (a.1, b.1)
        if (first.value == nil) != (second.value == nil) { return second.value == nil }
        if first.grade != second.grade { return first.grade < second.grade }
        let isFirst = first.days == event.days
        if isFirst != (second.days == event.days) { return isFirst }
        return (second.all.count, a.0) < (first.all.count, b.0)
      }
    var sources: [EventSource] = []
    var versions: [Version] = []
    for (_, group) in ordered {
      let start = sources.count
      sources += group.all
      versions.append(
        Version(
          days: group.days, value: group.value, grade: group.grade, sources: start..<sources.count))
    }
    self.sources = sources
    self.versions = versions
  }

  /// How a version is to be marked; `nil` where it is what most sources say, or says nothing.
  func mark(of index: Int) -> Grade? {
    let version = versions[index]
    return version.value == nil || (index == 0 && version.grade == .fits) ? nil : version.grade
  }
}
