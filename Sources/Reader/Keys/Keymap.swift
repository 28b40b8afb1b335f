import MasarModel
import Screen

/// Which key does what: the table that update, help and the tests share.
enum Keymap {
  /// A command with its keys and the words that explain it.
  struct Binding: Sendable {
    let command: Command
    /// The keys; two keys in a row are a sequence.
    let keys: [[Key]]
    let explanation: Phrase
    let heading: Phrase
    /// What help shows instead of the keys, where these are many alike.
    var range: String?
  }

  static let bindings: [Binding] = [
    bind(.lineDown, "j", .down, .commandDown, .helpMoving),
    bind(.lineUp, "k", .up, .commandUp, .helpMoving),
    bind(.pageDown, " ", .pageDown, .commandPageDown, .helpMoving),
    bind(.pageUp, "b", .pageUp, .commandPageUp, .helpMoving),
    bind(.halfPageDown, "d", nil, .commandHalfDown, .helpMoving),
    bind(.halfPageUp, "u", nil, .commandHalfUp, .helpMoving),
    bind(.top, "g", .home, .commandTop, .helpMoving),
    bind(.bottom, "G", .end, .commandBottom, .helpMoving),
    bind(.nextParagraph, "}", nil, .commandNextParagraph, .helpMoving),
    bind(.previousParagraph, "{", nil, .commandPreviousParagraph, .helpMoving),
    Binding(
      command: .open, keys: [[.enter]], explanation: .commandOpen, heading: .helpReading),
    Binding(
      command: .back, keys: [[.character("q")]], explanation: .commandBack,
      heading: .helpReading),
    // A stray Esc must not end the program, so these two go back and no further.
    Binding(
      command: .leave, keys: [[.escape]], explanation: .commandLeave, heading: .helpReading),
    Binding(
      command: .jumpBack, keys: [[.control("o")], [.backspace]], explanation: .commandJumpBack,
      heading: .helpReading),
    // Terminals send the same byte for Ctrl-i as for Tab, unless they are asked for more.
    Binding(
      command: .jumpForth, keys: [[.alt("o")], [.control("i")]], explanation: .commandJumpForth,
      heading: .helpReading),
    bind(.nextArticle, "]", nil, .commandNextArticle, .helpReading),
    bind(.previousArticle, "[", nil, .commandPreviousArticle, .helpReading),
    bind(.raw, "v", nil, .commandRaw, .helpReading),
    sequence(.cycleEncoding, "e", .commandEncoding),
    sequence(.cycleMarks, "t", .commandMarks),
    sequence(.cycleDigits, "n", .commandDigits),
    sequence(.toggleJustification, "j", .commandJustify),
    sequence(.widerMeasure, "+", .commandWider),
    sequence(.narrowerMeasure, "-", .commandNarrower),
    Binding(
      command: .nextName, keys: [[.tab]], explanation: .commandNextName, heading: .helpNames),
    Binding(
      command: .previousName, keys: [[.backTab]], explanation: .commandPreviousName,
      heading: .helpNames),
    bind(.hints, "f", nil, .commandHints, .helpNames),
    bind(.lookUp, "K", nil, .commandLookUp, .helpNames),
    bind(.index, "e", nil, .commandIndex, .helpNames),
    bind(.search, "/", nil, .commandSearch, .helpNames),
    bind(.nextHit, "n", nil, .commandNextHit, .helpNames),
    bind(.previousHit, "N", nil, .commandPreviousHit, .helpNames),
    bind(.copy, "y", nil, .commandCopy, .helpNames),
    listSequence(.cycleOrder, "o", .commandCycleOrder),
    listSequence(.cycleGrouping, "g", .commandCycleGrouping),
    listSequence(.toggleDuplicates, "d", .commandToggleDuplicates),
    bind(.searchLibrary, "s", nil, .commandSearchLibrary, .helpReading),
    bind(.setDate, "p", nil, .commandSetDate, .helpReading),
    bind(.bookmark, "m", nil, .commandBookmark, .helpKept),
    bind(.shelf, "'", nil, .commandShelf, .helpKept),
    bind(.toggleRead, "r", nil, .commandToggleRead, .helpKept),
    bind(.address, "o", nil, .commandAddress, .helpKept),
    bind(.panel, "t", nil, .commandPanel, .helpPanel),
    bind(.fullTimeline, "T", nil, .commandFullTimeline, .helpPanel),
    bind(.nextDisagreement, "!", nil, .commandNextConflict, .helpPanel),
    Binding(
      command: .lane, keys: "123456789".unicodeScalars.map { [.character($0)] },
      explanation: .commandLane, heading: .helpPanel, range: "1-9"),
    bind(.help, "?", .function(1), .commandHelp, .helpProgram),
    Binding(
      command: .redraw, keys: [[.control("l")]], explanation: .commandRedraw,
      heading: .helpProgram),
    Binding(
      command: .calibrate, keys: [[.character(prefix), .character("c")]],
      explanation: .commandCalibrate, heading: .helpProgram),
  ]

  /// What keys do on a card, before what they do everywhere.
  static let cardBindings: [Binding] = [
    bind(.rename, "r", nil, .commandRename, .helpCard),
    bind(.addAlias, "a", nil, .commandAlias, .helpCard),
    bind(.merge, "m", nil, .commandMerge, .helpCard),
    bind(.notAnEntity, "x", nil, .commandNotAnEntity, .helpCard),
    bind(.undoEdit, "u", nil, .commandUndoEdit, .helpCard),
  ]

  /// What keys do in the index, where letters are typed.
  static let indexBindings: [Binding] = [
    Binding(
      command: .nextKind, keys: [[.tab]], explanation: .commandNextKind, heading: .helpIndex),
    Binding(
      command: .previousKind, keys: [[.backTab]], explanation: .commandPreviousKind,
      heading: .helpIndex),
  ]

  /// What keys do in the panel.
  static let panelBindings: [Binding] = [
    bind(.nextSource, "n", nil, .commandNextSource, .helpInPanel),
    bind(.previousSource, "N", nil, .commandPreviousSource, .helpInPanel),
    bind(.eventCard, "K", nil, .commandEventCard, .helpInPanel),
  ]

  /// What keys do on the screen of the whole timeline.
  static let timelineBindings: [Binding] = [
    bind(.filterEvents, "/", nil, .commandFilterEvents, .helpTimeline),
    bind(.goToDate, "J", nil, .commandGoToDate, .helpTimeline),
    bind(.nextYear, "}", nil, .commandNextYear, .helpTimeline),
    bind(.previousYear, "{", nil, .commandPreviousYear, .helpTimeline),
    bind(.nextMonth, "]", nil, .commandNextMonth, .helpTimeline),
    bind(.previousMonth, "[", nil, .commandPreviousMonth, .helpTimeline),
  ]

  /// What keys do among bookmarks and history, before what they do everywhere.
  static let shelfBindings: [Binding] = [
    Binding(
      command: .nextPart, keys: [[.tab]], explanation: .commandNextPart, heading: .helpShelf),
    Binding(
      command: .previousPart, keys: [[.backTab]], explanation: .commandPreviousPart,
      heading: .helpShelf),
    bind(.editNote, "a", nil, .commandEditNote, .helpShelf),
    bind(.deleteBookmark, "x", nil, .commandDeleteBookmark, .helpShelf),
  ]

  /// The bindings of all screens.
  static let allBindings =
    bindings + panelBindings + timelineBindings + cardBindings + indexBindings + shelfBindings

  private static func bind(
    _ command: Command, _ character: Unicode.Scalar, _ other: Key?, _ explanation: Phrase,
    _ heading: Phrase
  ) -> Binding {
    var keys: [[Key]] = [[.character(character)]]
    if let other { keys.append([other]) }
    return Binding(command: command, keys: keys, explanation: explanation, heading: heading)
  }

  private static func sequence(
    _ command: Command, _ second: Unicode.Scalar, _ explanation: Phrase
  ) -> Binding {
    Binding(
      command: command, keys: [[.character(prefix), .character(second)]],
      explanation: explanation, heading: .helpReading)
  }

  private static func listSequence(
    _ command: Command, _ second: Unicode.Scalar, _ explanation: Phrase
  ) -> Binding {
    Binding(
      command: command, keys: [[.character(prefix), .character(second)]],
      explanation: explanation, heading: .helpList)
  }

  /// The key that begins two-key commands.
  static let prefix: Unicode.Scalar = "z"

  /// A screen on which some keys have a meaning of their own.
  enum Screen { case general, panel, timeline, card, index, shelf, finder }

  /// The command of a key, or of a key after ``prefix``; keys of the Arabic layout count as the
  /// Latin ones in the same place.
  static func command(
    for key: Key, afterPrefix: Bool, on screen: Screen = .general
  ) -> Command? {
    let key = latin(key)
    let wanted = afterPrefix ? [Key.character(prefix), key] : [key]
    let own: [[Key]: Command] =
      switch screen {
      case .general: [:]
      case .panel: panelTable
      case .timeline: timelineTable
      case .card: cardTable
      case .index: indexTable
      case .shelf: shelfTable
      case .finder: [:]
      }
    return own[wanted] ?? table[wanted]
  }

  private static let table = table(of: bindings)
  private static let panelTable = table(of: panelBindings)
  private static let timelineTable = table(of: timelineBindings)
  private static let cardTable = table(of: cardBindings)
  private static let indexTable = table(of: indexBindings)
  private static let shelfTable = table(of: shelfBindings)

  private static func table(of bindings: [Binding]) -> [[Key]: Command] {
    var table: [[Key]: Command] = [:]
    for binding in bindings {
      for keys in binding.keys { table[keys] = binding.command }
    }
    return table
  }

  /// A key as the Latin layout has it.
  static func latin(_ key: Key) -> Key {
    switch key {
    case .character(let scalar): .character(latin(scalar))
    case .alt(let scalar): .alt(latin(scalar))
    default: key
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    // The keys of these type no letters in the Arabic layout.
    case "؟": "?"
    case "،": "K"
    case "\u{660}"..."\u{669}": digit(scalar.value - 0x660)
    case "\u{6F0}"..."\u{6F9}": digit(scalar.value - 0x6F0)
    default: KeyboardLayout.latin(scalar)
    }
  }

  private static func digit(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
  }

  /// The number that a key types, in whatever digits; `nil` where it types none.
  static func number(of key: Key) -> Int? {
    guard case .character(let scalar) = latin(key) else { return nil }
    return ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
  }
}
