import MasarModel

/// What a word, a phrase or a number can be in a time expression.
enum TimeClass: UInt8, CaseIterable {
  /// الخميس; the value is an index into `Weekday.allCases`.
  case weekday
  /// خميس without the article, behind كل or أول.
  case bareWeekday
  /// ديسمبر, كانون الأول; 1...12.
  case month
  /// A month's name that is a common word as well (مارس, آب); 1...12.
  case monthx
  /// النوار: a month of the Libyan calendar of 1986, 1...12; names that are nouns as well.
  case libyan
  /// رمضان, جمادى الأولى: a month of the Islamic calendar, 1...12.
  case hijri
  /// بهمن: a month of the Iranian solar calendar, 1...12.
  case persian
  /// العاشر, الحادي والثلاثين: 1...31.
  case ordinal
  /// أول, ثالث before what is counted; آخر is -1.
  case nth
  /// الأخير behind what is counted.
  case last
  /// الأولى, الأوائل behind what is counted: the first so many.
  case first
  /// الثالثة as an hour: 1...12.
  case hour
  /// نصف 30, ربع 15, ثلث 20: minutes of an hour.
  case fraction
  /// صباحا, مساء; the value is a `PartOfDay`.
  case part
  /// الصباح, العصر with the article; the value is a `PartOfDay`.
  case thePart
  /// ص, م behind an hour; the value is a `PartOfDay`.
  case meridiem
  /// منتصف الليل 0, منتصف النهار 12.
  case midpoint
  /// بتوقيت موسكو; an index into `TimeZoneTable.all`.
  case zone
  /// أمس, غدا; days from the publication.
  case deictic
  /// الماضي -1, الجاري 0, المقبل 1, بعد المقبل 2.
  case which
  /// الشهر, الأسبوع; the value is a `TimeUnit`.
  case period
  /// هالأسبوع: the period that runs; the value is a `TimeUnit`.
  case thisPeriod
  /// دقيقة; the value is a `TimeUnit`.
  case unit
  /// ساعات: several of the `TimeUnit`, so never one.
  case plural
  /// الساعات; the value is a `TimeUnit`.
  case thePlural
  /// ساعتين: two of the `TimeUnit`.
  case dual
  /// الساعتين.
  case theDual
  /// خمسة; the number.
  case cardinal
  /// الخمسة; the number.
  case theCardinal
  /// مئتان; the number.
  case hundred
  /// ألفان; the number.
  case thousand
  /// نحو, أكثر من.
  case approx
  /// بضع, عدة: an amount that is not said.
  case several
  /// مطلع, نهاية: -1, 0, 1 for the beginning, the middle, the end.
  case edge
  /// صيف; an index into `Season.allCases`.
  case season
  /// الثمانينات; the tens of a year.
  case decade
  /// رأس السنة; an index into `Holiday.all`.
  case holiday
  /// يوميا; the value is a `TimeUnit`.
  case everyUnit
  /// قريبا; an index into `VagueTime.allCases`.
  case vague
  /// A number 1...31.
  case num31
  /// A number 1...12.
  case num12
  /// A number 0...24 as an hour.
  case num24
  /// A number 00...59 in two digits.
  case num60
  /// "15.30" or "1530" as an hour and minutes.
  case clockNumber
  /// A number 1800...2199: a year of the common era that news speaks of.
  case year
  /// A number 1000...2199: a year where a month or the word "year" stands before it.
  case yearSoCalled
  /// A number of two digits that ends a date: "5/2/13".
  case shortYear
  /// A number 1300...1500: a year of the Islamic or Iranian calendar.
  case foreignYear
  /// Any whole number.
  case number
  /// "2.5".
  case decimal
  /// "30.12.2021".
  case dotted

  /// Its bit in a set of classes.
  var bit: UInt64 { 1 << UInt64(rawValue) }
}

/// Units of time, in TIMEX3's letters.
enum TimeUnit: Int, CaseIterable {
  case second, minute, hour, day, week, month, year, decade, century, quarter

  /// A duration of `count` units as ISO 8601 writes it.
  func duration(_ count: String) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .year: "P\(count)Y"
    case .decade: count == "X" ? "PXDE" : "P\(count)0Y"
    case .century: count == "X" ? "PXCE" : "P\(count)00Y"
    case .quarter: "P\(count)Q"
    }
  }

  var granularity: TimeGranularity {
    switch self {
    case .second: .second
    case .minute: .minute
    case .hour: .hour
    case .day: .day
    case .week: .week
    case .month: .month
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .quarter: .quarter
    }
  }

  /// Whether it is counted in minutes of the clock rather than in days.
  var isClockUnit: Bool { self == .second || self == .minute || self == .hour }
}

/// Parts of the day.
enum PartOfDay: Int, CaseIterable {
  case morning, afternoon, evening, night, dawn, noon, forenoon, postMeridiem

  /// As TIMEX3 writes it, which knows four.
  var suffix: String {
    switch self {
    case .morning, .dawn, .forenoon: "TMO"
    case .afternoon, .noon, .postMeridiem: "TAF"
    case .evening: "TEV"
    case .night: "TNI"
    }
  }

  /// The hour of 24 that an hour of the dial means in this part of the day.
  func hour(_ dial: Int) -> Int {
    guard (1...12).contains(dial) else { return dial }
    switch self {
    case .morning, .dawn, .forenoon: return dial == 12 ? (self == .forenoon ? 12 : 0) : dial
    case .noon, .afternoon: return dial == 12 || dial >= 10 ? dial : dial + 12
    case .postMeridiem: return dial == 12 ? 12 : dial + 12
    case .evening: return dial == 12 ? 24 : dial + 12
    case .night: return dial == 12 ? 24 : dial >= 6 ? dial + 12 : dial
    }
  }
}

/// The seasons as TIMEX3 writes them, from spring.
enum Season: String, CaseIterable {
  case spring = "SP"
  case summer = "SU"
  case fall = "FA"
  case winter = "WI"

  /// The first month of the season (astronomical, by whole months from the 21st).
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .fall: 9
    case .winter: 12
    }
  }
}

/// Times that no calendar knows, as TIMEX3 writes them.
enum VagueTime: String, CaseIterable {
  case past = "PAST_REF"
  case present = "PRESENT_REF"
  case future = "FUTURE_REF"
}
