import MasarModel
import Screen

/// The question which of the modes the terminal shows right.
struct CalibrationState: Hashable {
  /// The modes in the order of their numbers, from 1.
  static let modes = OutputMode.allCases

  /// Whether the reader has said that none of them reads right, and sees what else could be done.
  var showsAdvice = false

  /// What a key answers.
  enum Answer: Hashable {
    case mode(OutputMode)
    case none
    case leave
  }

  /// The answer of a key; `nil` where it answers nothing.
  ///
  /// Digits count in all three shapes that keyboards type: the question is asked of readers of Arabic.
  static func answer(to key: Key) -> Answer? {
    switch Keymap.latin(key) {
    case .escape, .backspace, .character("q"), .control("c"): return .leave
    case .character(let scalar):
      guard let digit = digit(scalar) else { return nil }
      if digit == 0 || digit == modes.count + 1 { return CalibrationState.Answer.none }
      return modes.indices.contains(digit - 1) ? .mode(modes[digit - 1]) : nil
    default: return nil
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0x660...0x669: Int(scalar.value) - 0x660
    case 0x6F0...0x6F9: Int(scalar.value) - 0x6F0
    default: nil
    }
  }
}

extension ReaderState {
  /// Takes in what is known about the terminal.
  mutating func identify(_ report: TerminalReport) -> [Effect] {
    let isOffered =
      !report.isCertain && !report.wasOfferedCalibration && terminal == nil && calibration == nil
    if isOffered { offersCalibration = true }
    setTerminal(report)
    return requestAnnotations() + (isOffered ? [.noteCalibrationOffer] : [])
  }

  /// How the calibration is offered, in both scripts: one of them may be garbled.
  var calibrationOffer: [String]? {
    guard offersCalibration else { return nil }
    return [Language.arabic, .english].map { Interface(language: $0)(.calibrationOffer) }
  }

  mutating func pressInCalibration(_ key: Key) -> [Effect] {
    if key == .control("l") { return [.redraw] }
    switch CalibrationState.answer(to: key) {
    case .mode(let mode)?:
      calibration = nil
      if var report = terminal {
        (report.mode, report.basis, report.isCertain) = (mode, .memory, true)
        setTerminal(report)
      }
      notice = [interface(.calibrationHeld, mode.rawValue)]
      return [.rememberOutputMode(mode)] + leavingCalibration
    case CalibrationState.Answer.none?:
      calibration?.showsAdvice = true
      return []
    case .leave?:
      calibration = nil
      return leavingCalibration
    case nil: return []
    }
  }

  private var leavingCalibration: [Effect] { start == .calibration ? [.quit] : [] }

  private mutating func setTerminal(_ report: TerminalReport) {
    let marks = marks
    terminal = report
    if self.marks != marks { relayout() }
  }
}
