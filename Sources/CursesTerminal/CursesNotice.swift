/// Something that is not as the environment asked for, though the program runs.
public enum CursesNotice: Hashable, Sendable {
  /// terminfo lacks the terminal; a related one is used.
  case fellBackToTerm(from: String, to: String)
  /// The host lacks the locale, or it is not UTF-8; another one is used.
  case fellBackToLocale(from: String, to: String)
  /// The host has no UTF-8 locale at all: Arabic is shown as question marks.
  case noUTF8Locale
}

extension CursesNotice {
  /// Whether what is shown differs from what was asked for. Another locale of the same encoding shows the
  /// same: who asks for `ar` without having it generated need not be told at every start.
  public var changesWhatIsShown: Bool {
    guard case .fellBackToLocale(let from, _) = self else { return true }
    guard let dot = from.firstIndex(of: ".") else { return false }
    let characterSet = from[dot...].dropFirst().prefix { $0 != "@" }.lowercased()
    return characterSet != "utf-8" && characterSet != "utf8"
  }
}
