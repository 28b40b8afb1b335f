/// What a word, a phrase or a number can be in a time expression.
enum TimeClass: UInt8, CaseIterable {
  /// الخميس; the value is an index into `Weekday.allCases`.
  case weekday
  /// ديسمبر, كانون الأول; 1...12.
  case month
  /// A month's name that is a common word as well (مارس, آب); 1...12.
  case monthx
  /// العاشر, الحادي والثلاثين: 1...31.
  case ordinal
  /// مساء; the value is an index into `PartOfDay.allCases`.
  case part
  /// أمس, غدا; days from the publication.
  case deictic
  /// الماضي -1, الجاري 0, المقبل 1.
  case which
  /// الشهر, الأسبوع; the value is a `TimeUnit`.
  case period
  /// دقيقة; the value is a `TimeUnit`.
  case unit
  /// ساعات: several of the `TimeUnit`, so never one.
  case plural
  /// ساعتين: two of the `TimeUnit`.
  case dual
  /// خمسة; the number.
  case cardinal
  /// نحو, أكثر من.
  case approx
  /// رأس السنة; month * 100 + day.
  case holiday
  /// جمادى الأولى, بهمن: months of other calendars, so that they are not taken for days or years.
  case foreign
  /// A number 1...31.
  case num31
  /// A number 1...12.
  case num12
  /// A number 1800...2199: a year of the common era that news speaks of.
  case year
  /// A number 1000...2199: a year where a month or the word "year" stands before it.
  case yearSoCalled
  /// Any whole number.
  case number
  /// "30.12.2021".
  case dotted
}

/// Units of time, in TIMEX3's letters.
enum TimeUnit: Int, CaseIterable {
  case second, minute, hour, day, week, month, year, decade

  /// A duration of `count` units as ISO 8601 writes it.
  func duration(_ count: Int) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .year: "P\(count)Y"
    case .decade: "P\(count * 10)Y"
    }
  }
}

/// TIMEX3's parts of the day.
enum PartOfDay: Int, CaseIterable {
  case morning, afternoon, evening, night

  var suffix: String {
    switch self {
    case .morning: "TMO"
    case .afternoon: "TAF"
    case .evening: "TEV"
    case .night: "TNI"
    }
  }
}
