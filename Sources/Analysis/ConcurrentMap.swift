import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The array's elements transformed on all cores, in the order of the array.
  ///
  /// Cores take short runs of elements, as one article may be as long as a hundred others. Cancelling the task that waits
  /// does not end it.
  public func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result)
    -> [Result]
  {
    let length = Swift.max(1, Swift.min(16, count / 64))
    let runs = stride(from: 0, to: count, by: length).map { $0..<Swift.min($0 + length, count) }
    if runs.count < 2 { return map(transform) }
    let done = Mutex([[Result]](repeating: [], count: runs.count))
    DispatchQueue.concurrentPerform(iterations: runs.count) { number in
      let results = self[runs[number]].map(transform)
      done.withLock { $0[number] = results }
    }
    return done.withLock { $0.flatMap(\.self) }
  }
}
