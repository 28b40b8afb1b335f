import Library
import MasarModel
import Storage
import Synchronization

/// The encodings that the reader has chosen for files in earlier runs, for commands that choose none.
final class RecordedEncodings: EncodingChoices {
  private let encodings: [String: TextEncoding]
  private let keys = Mutex(PathKeys())

  /// Looks up what was chosen; nothing where nothing is kept.
  init(_ store: StateStore?) {
    let records = (try? store?.records()) ?? [:]
    encodings = records.compactMapValues { $0.encoding.flatMap { TextEncoding(rawValue: $0) } }
  }

  func encoding(of path: String) -> TextEncoding? {
    encodings.isEmpty ? nil : encodings[keys.withLock { $0.key(path) }]
  }

  func choose(_ encoding: TextEncoding?, for path: String) {}
}
