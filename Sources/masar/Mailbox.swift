import Glibc
import Reader
import Synchronization

/// Where effects leave their messages for the loop.
///
/// A pipe goes with it, because the loop waits in `poll` for keys, signals and messages alike.
final class Mailbox: Sendable {
  private let messages = Mutex<[Message]>([])
  private let readEnd: Int32
  private let writeEnd: Int32

  /// Opens an empty mailbox.
  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw MailboxError.noPipe(errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  /// Readable while there are messages.
  var descriptor: Int32 { readEnd }

  /// Leaves a message; from any thread.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    var byte: UInt8 = 0
    // A full pipe is as good as a byte: the loop will wake up.
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes all messages, in the order in which they were left.
  func takeAll() -> [Message] {
    var buffer = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &buffer, buffer.count) > 0 {}
    return messages.withLock { messages in
      defer { messages.removeAll(keepingCapacity: true) }
      return messages
    }
  }
}

/// Why there is no mailbox.
enum MailboxError: Error {
  /// The system gave no pipe, with its `errno`.
  case noPipe(Int32)
}
