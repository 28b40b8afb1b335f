import MasarModel
import Screen

extension DoctorReport {
  /// The report in words.
  public func lines(_ interface: Interface) -> LabelledLines {
    var lines = LabelledLines(interface: interface)
    lines.add(.doctorVersion, version)
    addTerminal(to: &lines, interface)
    addEnvironment(to: &lines, interface)
    addMode(to: &lines, interface)
    addFonts(to: &lines, interface)
    lines.add(.doctorConfiguration, words(configuration, interface))
    lines.add(.doctorState, words(state, interface))
    lines.add(.doctorIndex, words(cache, interface))
    for finding in findings { lines.add(.doctorFinding, interface.describe(finding)) }
    return lines
  }

  private func addTerminal(to lines: inout LabelledLines, _ interface: Interface) {
    if let session {
      lines.add(.doctorTerminal, Self.name(of: session.terminal))
      lines.add("TERM", environment["TERM"] ?? interface(.doctorUnset))
      lines.add(.doctorEntry, session.entry)
      // Control characters are spelt out here, so that what was sent can be told from what is shown.
      let replies = session.terminal.replies.map {
        ScalarDisposition.safe($0, keepsLines: false)
      }
      lines.add(
        .doctorReplies,
        replies.isEmpty ? interface(.doctorNone) : replies.joined(separator: "  "))
      lines.add(.doctorColors, words(session.colors, interface))
      lines.add(
        .doctorSize,
        interface(.doctorColumnsAndRows, String(session.size.columns), String(session.size.rows)))
    } else {
      lines.add(.doctorTerminal, interface(.doctorNotAsked))
      lines.add("TERM", environment["TERM"] ?? interface(.doctorUnset))
    }
    for notice in notices { lines.add(.doctorNotice, notice) }
  }

  /// A terminal's name and version; most versions begin with the name.
  private static func name(of terminal: TerminalReport) -> String {
    terminal.version.hasPrefix(terminal.name)
      ? terminal.version
      : [terminal.name, terminal.version].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The variables that terminals and multiplexers leave, and those of the locale that are set.
  private func addEnvironment(to lines: inout LabelledLines, _ interface: Interface) {
    let unset = interface(.doctorUnset)
    for name in ["TERM_PROGRAM", "VTE_VERSION", "KONSOLE_VERSION", "TMUX", "STY", "COLORTERM"] {
      lines.add(name, environment[name] ?? unset)
    }
    lines.add("SSH_TTY", interface(environment["SSH_TTY"] == nil ? .doctorNo : .doctorYes))
    lines.add("LANG", environment["LANG"] ?? unset)
    for name in environment.keys.sorted() where name.hasPrefix("LC_") {
      lines.add(name, environment[name] ?? unset)
    }
    let isUTF8 = characterSet.uppercased() == "UTF-8"
    lines.add(
      .doctorLocale,
      interface(isUTF8 ? .doctorLocaleUTF8 : .doctorLocaleOther, locale, characterSet))
  }

  private func addMode(to lines: inout LabelledLines, _ interface: Interface) {
    if let terminal = session?.terminal {
      lines.add(.doctorMode, terminal.mode.rawValue)
      let basis = interface(Self.phrase(terminal.basis))
      lines.add(
        .doctorWhy, terminal.isCertain ? basis : interface(.doctorUncertain, basis))
    }
    if remembered.isEmpty { lines.add(.doctorRemembered, interface(.doctorNone)) }
    for (name, mode) in remembered.sorted(by: { $0.key < $1.key }) {
      lines.add(.doctorRemembered, "\(mode.rawValue) (\(name))")
    }
  }

  private static func phrase(_ basis: TerminalReport.Basis) -> Phrase {
    switch basis {
    case .option: .basisOption
    case .configuration: .basisConfiguration
    case .memory: .basisMemory
    case .replies: .basisReplies
    case .environment: .basisEnvironment
    }
  }

  private func addFonts(to lines: inout LabelledLines, _ interface: Interface) {
    lines.add(.doctorFont, interface(.doctorFontHint))
    lines.add(.doctorTestLine, Self.testLine)
    lines.add(.doctorCompleteFonts, Self.completeFonts.joined(separator: ", "))
    lines.add(.doctorFontsWithoutArabic, Self.fontsWithoutArabic.joined(separator: ", "))
  }

  /// Letters whose forms many fonts lack: lam-alef with each of its marks, Persian and Kurdish
  /// letters, a shadda with a vowel, Arabic digits and per cent.
  static let testLine = "لا لأ لإ لآ بلا بلأ پژچگ ڤ یە محمَّد ١٢٣٪ «؟»"

  /// Fixed-width fonts that have all forms.
  static let completeFonts = ["DejaVu Sans Mono", "FreeMono", "Unifont"]

  /// Popular fixed-width fonts that have none; the terminal then takes another font, of other widths.
  static let fontsWithoutArabic = [
    "Hack", "Fira Code", "JetBrains Mono", "Liberation Mono", "Noto Sans Mono",
  ]

  private func words(_ depth: ColorDepth, _ interface: Interface) -> String {
    switch colorBan {
    case .variable?: interface(.doctorColorsOff, "NO_COLOR")
    case .configuration?: interface(.doctorColorsOff, "colors: never")
    case nil: depth == .monochrome ? interface(.doctorNone) : String(depth.rawValue)
    }
  }

  private func words(_ place: Place, _ interface: Interface) -> String {
    guard let path = place.path else { return interface(.doctorNoPlace) }
    guard place.exists else { return interface(.doctorMissing, path) }
    let readable = interface(place.isReadable ? .doctorReadable : .doctorNotReadable)
    let writable = interface(place.isWritable ? .doctorWritable : .doctorNotWritable)
    return interface(.doctorPlace, path, readable, writable)
  }
}
