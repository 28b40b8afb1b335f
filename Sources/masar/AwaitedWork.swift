import Synchronization

/// Counts what is being found out that the reader waits for, so that what nobody waits for can let it pass.
final class AwaitedWork: Sendable {
  private let count = Mutex(0)

  /// Whether anything is under way.
  var isUnderWay: Bool { count.withLock { $0 > 0 } }

  /// Does something that is waited for.
  func during(_ work: () async -> Void) async {
    count.withLock { $0 += 1 }
    defer { count.withLock { $0 -= 1 } }
    await work()
  }
}
