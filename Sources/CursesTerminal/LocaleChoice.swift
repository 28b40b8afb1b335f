internal import CNcurses

/// The C library's locale, which decides what ncurses can print.
struct LocaleChoice {
  /// Says so where it is not the one of the environment.
  let notices: [CursesNotice]

  /// Sets the locale of the environment, or else any with UTF-8.
  ///
  /// `setlocale` fails for a locale the host lacks, as it does over SSH, and in the plain C locale
  /// Arabic comes out as blanks.
  init(environment: [String: String]) {
    if masar_curses_use_locale(""), masar_curses_locale_is_utf8() {
      notices = []
      return
    }
    for name in Self.substitutes where masar_curses_use_locale(name) {
      guard masar_curses_locale_is_utf8() else { continue }
      notices = [.fellBackToLocale(from: Self.wanted(by: environment), to: name)]
      return
    }
    notices = [.noUTF8Locale]
  }

  private static let substitutes = ["C.UTF-8", "en_US.UTF-8"]

  /// The locale the environment names for characters, by the order of `setlocale(3)`.
  static func wanted(by environment: [String: String]) -> String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = environment[variable], !value.isEmpty { return value }
    }
    return "C"
  }
}
