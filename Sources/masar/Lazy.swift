import Synchronization

/// A value that is made when somebody first asks for it, once, whoever asks.
final class Lazy<Value: Sendable>: Sendable {
  private let stored = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  /// Remembers how to make the value.
  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// The value; waits while somebody else makes it.
  var value: Value {
    stored.withLock { stored in
      if let stored { return stored }
      let value = make()
      stored = value
      return value
    }
  }
}
