import Library
import MasarModel
import Storage
import Synchronization

/// Encodings that the reader has chosen for files, in this run or an earlier one.
final class KeptEncodings: EncodingChoices {
  private let keeper: ReadingKeeper
  /// By the keys of paths; `nil` until somebody asks.
  private let chosen = Mutex<[String: TextEncoding]?>(nil)

  /// Looks at nothing yet.
  init(keeper: ReadingKeeper) { self.keeper = keeper }

  func encoding(of path: String) -> TextEncoding? {
    var keys = PathKeys()
    let key = keys.key(path)
    return chosen.withLock { known in
      let all = known ?? loaded()
      known = all
      return all[key]
    }
  }

  func choose(_ encoding: TextEncoding?, for path: String) {
    var keys = PathKeys()
    let key = keys.key(path)
    chosen.withLock { known in
      var all = known ?? loaded()
      all[key] = encoding
      known = all
    }
    keeper.keep(.encoded(path: path, encoding?.rawValue))
  }

  private func loaded() -> [String: TextEncoding] {
    keeper.recordsNow().compactMapValues { $0.encoding.flatMap { TextEncoding(rawValue: $0) } }
  }
}
