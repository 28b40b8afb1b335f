import CursesTerminal
import MasarModel
import Reader
import Screen
import Settings
import Typesetting

extension Environment {
  /// Where the program's own files are.
  static let directories = BaseDirectories(environment: variables)

  /// What the reader has written down; read once, when it is first asked for.
  static let configurationFile = ConfigurationFile(path: directories.configurationFile)

  private static var configuration: Configuration { configurationFile.configuration }

  /// The reader's own entities, and changes of known ones.
  static let entitiesFile = EntitiesFile(folder: directories.configuration)

  /// What the reader says of entities; read once, when it is first asked for.
  static let entities = entitiesFile.contents()

  /// What was answered to the calibration in earlier runs.
  static let memory = TerminalMemory(folder: directories.state)

  /// The interface in the reader's language: an option, the configuration, the locale, in this order.
  static func interface() -> Interface {
    let configured: Language? =
      switch configuration.language {
      case .arabic?: .arabic
      case .english?: .english
      case nil: nil
      }
    return Interface(
      language: LanguageArgument.chosen ?? configured ?? Language(environment: variables))
  }

  /// Why no colours are wanted; `nil` where they are: `NO_COLOR` set to anything says no
  /// (no-color.org), and so may the configuration.
  static var colorBan: DoctorReport.ColorBan? {
    if !(variables["NO_COLOR"] ?? "").isEmpty { return .variable }
    return configuration.colors == .never ? .configuration : nil
  }

  /// How text is to look at first.
  static var preferences: ReadingPreferences {
    var preferences = ReadingPreferences()
    if let measure = configuration.measure { preferences.measure = measure }
    if let justify = configuration.justify { preferences.justifies = justify }
    switch configuration.marks {
    case .full?: preferences.marks = .full
    case .shadda?: preferences.marks = .shaddaOnly
    case .off?: preferences.marks = .off
    case nil: break
    }
    switch configuration.digits {
    case .asWritten?: preferences.digits = .asWritten
    case .western?: preferences.digits = .western
    case .arabicIndic?: preferences.digits = .arabicIndic
    case nil: break
    }
    preferences.opensAddresses = Browser.isThere(variables)
    if let clipboard = configuration.clipboard { preferences.copiesToClipboard = clipboard }
    return preferences
  }

  /// How right-to-left text is to be sent: an option, then the configuration; `auto` in the option
  /// leaves it to what is remembered and found out, whatever the configuration says.
  static func outputPreference(
    _ option: OutputChoice?, _ remembered: TerminalMemory.Contents
  ) -> OutputPreference {
    var preference = OutputPreference(
      remembered: { remembered.mode(for: $0) }, wasOffered: { remembered.wasOffered(for: $0) })
    switch option {
    case .mode(let mode)?: preference.fixed = (mode, .option)
    case .automatic?: break
    case nil: preference.fixed = configuration.rtlOutput?.mode.map { ($0, .configuration) }
    }
    return preference
  }

  /// How right-to-left text is sent to the terminal by a command that does not ask it anything.
  static func outputMode(_ option: OutputChoice?) -> OutputMode {
    CursesTerminal.report(
      environment: variables, preference: outputPreference(option, memory.contents())
    ).mode
  }

  /// Takes the terminal, with everything that the settings say about it.
  static func terminal(
    _ output: OutputPreference
  ) throws(CursesTerminalError) -> CursesTerminal {
    try CursesTerminal(environment: variables, wantsColor: colorBan == nil, preference: output)
  }

  /// Says on standard error what is wrong with the configuration.
  static func reportConfiguration() {
    StandardError.write(configurationFile.findings, interface())
  }
}
