/// Why something was not kept.
public enum SettingsError: Error, Hashable, Sendable {
  /// The environment names no place to keep it.
  case noPlace
  /// Another process holds the file and does not let go.
  case busy(path: String)
  /// The system has refused, with its `errno`.
  case refused(path: String, code: Int32)
}
