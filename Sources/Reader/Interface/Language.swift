public import MasarModel

/// The languages the interface speaks.
public enum Language: String, Sendable, CaseIterable {
  case arabic = "ar"
  case english = "en"

  /// The direction of the interface: in Arabic everything is mirrored.
  public var direction: TextDirection { self == .arabic ? .rightToLeft : .leftToRight }

  /// Chooses the language as gettext does: `LC_ALL`, then `LC_MESSAGES`, then `LANG`.
  ///
  /// The program is for readers of Arabic, so whatever is not English is Arabic; `C` and `POSIX` say
  /// nothing about a language and count as English, which every terminal can show.
  public init(environment: [String: String]) {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? "C"
    self = locale.hasPrefix("ar") ? .arabic : .english
  }
}
