public import ArabicText
public import MasarModel

/// What is known about an article when its time expressions are computed.
public struct TimeContext: Sendable, Hashable {
  /// What is read, which decides where the words leave two days open.
  public enum Reading: Sendable, Hashable {
    /// News: a bare weekday is past unless a word puts it ahead, and a stretch is told by its length.
    case news
    /// An expression on its own, as one types it: what is not said to be past is to come, and every value is computed
    /// from the moment of reading.
    case expression
  }

  /// The day of publication, or the day on which an expression is read.
  public var reference: CalendarDate?
  /// The minute of that day, 0..<1440, where it is known.
  public var minute: Int?
  /// What is read.
  public var reading: Reading
  /// The years that the dossier's articles name or were published in, ascending.
  public var years: [Int]
  /// The days that the dossier's articles name with their year: a year in one article dates the others.
  public var days: Set<CalendarDate>

  /// The days that the paragraphs before name, the last one last: "وبعدها بيومين" may open a paragraph.
  public var earlier: [DayInterval] = []

  /// The days of the events that those tell.
  public var events = EventDays()

  /// How many of them are kept.
  static let mostEarlier = 8

  /// Notes what a paragraph names.
  /// - Parameter list: the tokens of the paragraph.
  public mutating func remember(_ times: [TimeExpression], in list: TokenList) {
    events.note(times, in: list)
    for time in times where time.kind == .date || time.kind == .time {
      if let days = time.days { earlier.append(days) }
    }
    earlier.removeFirst(max(0, earlier.count - Self.mostEarlier))
  }

  /// Creates a context.
  public init(
    reference: CalendarDate? = nil, minute: Int? = nil, reading: Reading = .news,
    years: [Int] = [], days: Set<CalendarDate> = []
  ) {
    self.reference = reference
    self.minute = minute
    self.reading = reading
    self.years = years
    self.days = days
  }

  /// Nothing is known.
  public static let unknown = TimeContext()
}
