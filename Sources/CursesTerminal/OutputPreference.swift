public import Screen

/// What the user has said about how right-to-left text is sent.
public struct OutputPreference: Sendable {
  /// A mode that was asked for, and where; `nil` leaves it to what is found out.
  public var fixed: (mode: OutputMode, basis: TerminalReport.Basis)?
  /// The mode that was once chosen in a terminal of this name.
  public var remembered: @Sendable (_ name: String) -> OutputMode?

  /// Whether calibration was offered in a terminal of this name before.
  public var wasOffered: @Sendable (_ name: String) -> Bool

  /// Creates a preference; without arguments, everything is found out.
  public init(
    fixed: (mode: OutputMode, basis: TerminalReport.Basis)? = nil,
    remembered: @escaping @Sendable (_ name: String) -> OutputMode? = { _ in nil },
    wasOffered: @escaping @Sendable (_ name: String) -> Bool = { _ in false }
  ) {
    self.fixed = fixed
    self.remembered = remembered
    self.wasOffered = wasOffered
  }

  /// What holds for a terminal, given what detection says.
  func applied(to report: TerminalReport) -> TerminalReport {
    var report = report
    let detected = report.mode
    report.wasOfferedCalibration = wasOffered(report.name)
    if let fixed {
      report.mode = fixed.mode
      report.basis = fixed.basis
      report.isCertain = true
    } else if let mode = remembered(report.name) {
      report.mode = mode
      report.basis = .memory
      report.isCertain = true
    }
    // kitty turns marks astray with its words; sent from left to right they stay where they are.
    if detected == .words, report.mode != .words { report.combinesMarks = true }
    return report
  }
}
