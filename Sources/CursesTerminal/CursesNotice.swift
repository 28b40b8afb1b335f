/// Something that is not as the environment asked for, though the program runs.
public enum CursesNotice: Hashable, Sendable {
  /// terminfo lacks the terminal; a related one is used.
  case fellBackToTerm(from: String, to: String)
  /// The host lacks the locale, or it is not UTF-8; another one is used.
  case fellBackToLocale(from: String, to: String)
  /// The host has no UTF-8 locale at all: Arabic is shown as question marks.
  case noUTF8Locale
}
