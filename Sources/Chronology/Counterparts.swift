import MasarModel

extension Set<Entity.ID> {
  /// Whether those who meet or call here can be those who do there.
  ///
  /// Where both name people, one side must name all of the other's, or they share two: two that share one are two meetings
  /// of one person.
  func canBeCounterparts(_ others: Set<Entity.ID>) -> Bool {
    if isEmpty || others.isEmpty { return true }
    let shared = intersection(others).count
    return shared > 1 || shared == Swift.min(count, others.count)
  }
}

extension EventKind {
  /// Whether it is between people who are named, so that others tell another event.
  var isBetweenPeople: Bool {
    switch self {
    case .call, .summit, .dinner, .meeting: true
    default: false
    }
  }
}
