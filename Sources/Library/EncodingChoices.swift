public import MasarModel
import Synchronization

/// Remembers which encoding the reader has chosen for a file.
public protocol EncodingChoices: Sendable {
  /// The encoding chosen for a file; `nil` leaves it to the bytes.
  /// - Parameter path: the file; an entry of a feed has that of its file.
  func encoding(of path: String) -> TextEncoding?

  /// Remembers a choice; `nil` takes it back.
  func choose(_ encoding: TextEncoding?, for path: String)
}

/// Choices that last as long as the program.
public final class SessionEncodings: EncodingChoices {
  private let chosen = Mutex<[[UInt8]: TextEncoding]>([:])

  /// Creates a memory without any choice in it.
  public init() {}

  /// The encoding chosen for a file in this run.
  public func encoding(of path: String) -> TextEncoding? {
    chosen.withLock { $0[Array(path.utf8)] }
  }

  /// Remembers a choice for this run; `nil` takes it back.
  public func choose(_ encoding: TextEncoding?, for path: String) {
    chosen.withLock { $0[Array(path.utf8)] = encoding }
  }
}

extension FileLibrary {
  /// Remembers an encoding for the file of an article; `nil` leaves it to the bytes again.
  public func choose(_ encoding: TextEncoding?, for path: String) {
    encodings.choose(encoding, for: file(of: path))
  }

  /// The encoding that the reader has chosen for the file of an article.
  public func chosenEncoding(for path: String) -> TextEncoding? {
    encodings.encoding(of: file(of: path))
  }
}
