import Library
import MasarModel
import Storage
import Synchronization

/// What the reader has set for files, in this run or an earlier one: publication dates and encodings.
final class KeptChoices: EncodingChoices {
  private struct Choices {
    var encodings: [String: TextEncoding] = [:]
    var dates: [String: CalendarDate] = [:]
    var keys = PathKeys()
  }

  private let keeper: ReadingKeeper
  /// By the keys of paths; `nil` until somebody asks.
  private let choices = Mutex<Choices?>(nil)

  /// Looks at nothing yet.
  init(keeper: ReadingKeeper) { self.keeper = keeper }

  func encoding(of path: String) -> TextEncoding? {
    withChoices { $0.encodings.isEmpty ? nil : $0.encodings[$0.keys.key(path)] }
  }

  func choose(_ encoding: TextEncoding?, for path: String) {
    withChoices { $0.encodings[$0.keys.key(path)] = encoding }
    keeper.keep(.encoded(path: path, encoding?.rawValue))
  }

  /// The publication date that was set for an article.
  func published(_ path: String) -> CalendarDate? {
    withChoices { $0.dates.isEmpty ? nil : $0.dates[$0.keys.key(path)] }
  }

  /// Sets the publication date of an article; `nil` leaves it to the article again.
  func setPublished(_ day: CalendarDate?, of path: String) {
    withChoices { $0.dates[$0.keys.key(path)] = day }
    keeper.keep(.dated(path: path, day))
  }

  private func withChoices<Value>(_ body: (inout Choices) -> Value) -> Value {
    choices.withLock { known in
      var all = known ?? loaded()
      defer { known = all }
      return body(&all)
    }
  }

  private func loaded() -> Choices {
    var choices = Choices()
    for (key, record) in keeper.recordsNow() {
      choices.encodings[key] = record.encoding.flatMap { TextEncoding(rawValue: $0) }
      choices.dates[key] = record.published
    }
    return choices
  }
}
