import Chronology
public import MasarModel

/// Reads times out of lines that stand for themselves: expressions, commands, sentences.
public struct TimeReader: Sendable {
  private let recognizer = TimeRecognizer()
  private let context: TimeContext

  /// Creates a reader.
  /// - Parameters:
  ///   - reference: the day on which the lines are read; without it values stay open.
  ///   - minute: the minute of that day, 0..<1440; midnight where none is given.
  ///   - readsNews: whether all lines are read as news, whose bare weekdays are past.
  public init(reference: CalendarDate?, minute: Int?, readsNews: Bool = false) {
    context = TimeContext(
      reference: reference, minute: reference == nil ? nil : minute ?? 0,
      reading: readsNews ? .news : .expression)
  }

  /// The times in a line, in reading order.
  /// - Complexity: O(*n*) in the bytes of the line.
  public func times(in line: String) -> [AnalysisDocument.TimeRecord] {
    let text = UTF8Text(line)
    let offsets = ScalarOffsets(text)
    return recognizer.expressions(in: text, range: text.range, context: context).map {
      AnalysisDocument.TimeRecord($0, in: text, offsets)
    }
  }
}

extension AnalysisDocument.TimeRecord {
  /// The record of an expression in a text.
  init(_ time: TimeExpression, in text: UTF8Text, _ offsets: ScalarOffsets) {
    let (start, length) = offsets.scalars(of: time.range)
    self.init(
      start: start, length: length, text: text[time.range], type: time.kind.rawValue,
      value: time.value, granularity: time.granularity.rawValue, anchor: time.anchor.rawValue)
  }
}

/// The times of one line of input.
public struct TimeDocument: Codable, Sendable, Equatable {
  /// The line's number, from 1.
  public var line: Int
  /// Its times; offsets count from the beginning of the line.
  public var times: [AnalysisDocument.TimeRecord]

  /// Creates a document.
  public init(line: Int, times: [AnalysisDocument.TimeRecord]) {
    self.line = line
    self.times = times
  }
}
