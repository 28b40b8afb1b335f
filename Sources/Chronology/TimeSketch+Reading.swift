import MasarModel

extension TimeSketch {
  mutating func take(_ mark: TimeMark, _ reading: inout TimeSketchReading) {
    switch mark {
    case .year: reading.nextWhichIsYears = true
    case .thisYear: yearWhich = 0
    case .today: deictic = 0
    case .tomorrow: deictic = 1
    case .tonight:
      part = .night
      marks.insert(mark)
    case .evening: part = .evening
    case .ten: amounts = [TimeAmount(count: 10, unit: .day)]
    case .night:
      part = .night
      period = .day
    case .less: reading.isLess = true
    case .to:
      reading.expectsHour = true
      reading.isLess = false
      if !amounts.isEmpty { marks.insert(.to) }
      if !reading.isClock, let number = reading.number {
        leastAmount = number
        reading.number = nil
      }
    default: marks.insert(mark)
    }
  }

  mutating func take(
    _ cls: TimeClass, _ value: Int, _ token: Int, _ reading: inout TimeSketchReading
  ) {
    switch cls {
    case .weekday, .bareWeekday:
      weekdays.append(Weekday.allCases[value])
      weekdayTokens.append(token)
    case .month, .monthx, .num12, .libyan: take(month: value, at: token)
    case .hijri:
      calendar = .islamic
      take(month: value, at: token)
    case .persian:
      calendar = .iranian
      take(month: value, at: token)
    case .ordinal, .num31:
      if cls == .ordinal { marks.insert(.inWords) }
      days.append(value)
      dayTokens.append(token)
    case .dotted:
      years.append(value / 10_000)
      take(month: value / 100 % 100, at: token)
      days.append(value % 100)
    case .part, .thePart, .meridiem: take(part: PartOfDay(rawValue: value))
    case .deictic: deictic = value
    case .which where reading.nextWhichIsYears: yearWhich = value
    case .which: which = value
    // "قبل الأخير" is the last but one.
    case .last: nth = marks.contains(.before) ? -2 : -1
    case .first: nth = 1
    case .nth: nth = value
    case .period:
      period = TimeUnit(rawValue: value)
      // "ثلاثة أرباع الساعة".
      if reading.fraction != nil { takeAmount(cls, value, &reading) }
    case .thisPeriod:
      period = TimeUnit(rawValue: value)
      which = 0
    case .edge: edge = value
    case .season: season = Season.allCases[value]
    case .decade: decade = value
    case .holiday: holiday = value
    case .vague: vague = VagueTime.allCases[value]
    case .zone: zone = value
    case .year, .yearSoCalled, .foreignYear: years.append(value)
    // Two digits end a date of our time, or of the last century.
    case .shortYear: years.append(value < 50 ? 2000 + value : 1900 + value)
    case .approx: marks.insert(.about)
    case .everyUnit:
      amounts = TimeUnit(rawValue: value).map { [TimeAmount(count: 1, unit: $0)] } ?? []
    case .num24, .hour, .num60, .clockNumber, .midpoint: takeClock(cls, value, &reading)
    case .fraction where reading.isClock: addMinutes(value, &reading)
    case .cardinal, .theCardinal, .number, .hundred, .thousand, .decimal:
      takeNumber(cls, value, &reading)
    case .fraction, .unit, .plural, .thePlural, .dual, .theDual, .several:
      takeAmount(cls, value, &reading)
    }
  }

  private mutating func take(month value: Int, at token: Int) {
    month = month ?? value
    months.append(value)
    monthTokens.append(token)
  }

  private mutating func take(part value: PartOfDay?) {
    if clocks.isEmpty { part = value } else { clocks[clocks.count - 1].part = value }
  }

  private mutating func takeClock(
    _ cls: TimeClass, _ value: Int, _ reading: inout TimeSketchReading
  ) {
    switch cls {
    case .num24, .hour:
      // 100 and more: a number of one digit or of two without a leading zero.
      clocks.append(ClockTime(hour: value % 100, isDial: cls == .hour || value >= 100))
      reading.expectsHour = false
    case .num60:
      guard let last = clocks.indices.last else { return }
      if clocks[last].hasMinutes {
        clocks[last].second = value
      } else {
        clocks[last].minute = value
        clocks[last].hasMinutes = true
      }
    case .clockNumber:
      clocks.append(ClockTime(hour: value / 100, minute: value % 100, hasMinutes: true))
      reading.expectsHour = false
    default:
      // "الثانية عشرة منتصف الليل" says the same twice.
      if kind == .clock, let last = clocks.indices.last {
        clocks[last].part = value <= 0 ? .night : .noon
        return
      }
      clocks.append(ClockTime(hour: value == 0 ? 24 : max(0, value)))
      reading.expectsHour = false
    }
  }

  private mutating func addMinutes(_ value: Int, _ reading: inout TimeSketchReading) {
    guard let last = clocks.indices.last else { return }
    clocks[last].minute += reading.isLess ? -value : value
    clocks[last].hasMinutes = true
  }

  private mutating func takeNumber(
    _ cls: TimeClass, _ value: Int, _ reading: inout TimeSketchReading
  ) {
    if reading.isClock {
      if reading.expectsHour {
        clocks.append(ClockTime(hour: value, isDial: true))
        reading.expectsHour = false
      } else {
        addMinutes(value, &reading)
      }
    } else if cls == .decimal {
      reading.number = value / 60
      reading.sixtieths = value % 60
    } else {
      if cls == .number { marks.insert(.inDigits) }
      reading.number = (reading.number ?? 0) + value
    }
  }

  private mutating func takeAmount(
    _ cls: TimeClass, _ value: Int, _ reading: inout TimeSketchReading
  ) {
    if cls == .fraction {
      if amounts.isEmpty {
        reading.fraction = (reading.fraction ?? 0) + value
      } else {
        amounts[amounts.count - 1].sixtieths += reading.isLess ? -value : value
        reading.hasTakenFraction = true
      }
      return
    }
    if cls == .several {
      marks.insert(.several)
      return
    }
    guard let unit = TimeUnit(rawValue: value) else { return }
    if cls == .dual || cls == .theDual {
      amounts.append(TimeAmount(count: 2, unit: unit))
    } else if let number = reading.number {
      // "إحدى أشهر": one of the best known.
      guard cls != .plural || number != 1 else { return }
      // "ساعة إلا عشر دقائق".
      if reading.isLess, unit == .minute, amounts.last?.unit == .hour {
        amounts[amounts.count - 1].sixtieths -= number
        reading.number = nil
        return
      }
      amounts.append(TimeAmount(count: number, unit: unit, sixtieths: reading.sixtieths))
    } else if let fraction = reading.fraction {
      amounts.append(TimeAmount(count: 0, unit: unit, sixtieths: fraction))
    } else if !reading.hasTakenFraction {
      // "ونصف الساعة" adds a half to the unit before it; its unit is no amount of its own.
      let isOpen = marks.contains(.several) || cls == .plural || (cls == .thePlural)
      if isOpen, amounts.last?.count != nil {
        // "ساعة وبضع دقائق" is an hour and more.
        marks.insert(.about)
      } else {
        amounts.append(TimeAmount(count: isOpen ? nil : 1, unit: unit))
      }
    }
    (reading.number, reading.fraction, reading.sixtieths) = (nil, nil, 0)
  }

  mutating func finish(_ reading: TimeSketchReading) {
    if kind == .date, days.isEmpty, let nth { days = [nth] }
    if marks.contains(.tonight) { deictic = min(0, which ?? 0) }
    if let number = reading.number {
      switch kind {
      case .year, .yearBeforeChrist: years.append(number)
      case .date, .dayAlone: if days.isEmpty { days.append(number) }
      // "الأيام الثلاثة الماضية": the number stands behind its unit.
      case .stretch, .duration, .ago, .later, .fromNow, .nth:
        if marks.contains(.to), let unit = amounts.first?.unit {
          amounts.append(TimeAmount(count: number, unit: unit))
        } else if let last = amounts.indices.last {
          amounts[last].count = number
        }
      default: break
      }
    }
    if let zone { for index in clocks.indices { clocks[index].zone = zone } }
    if kind == .century || kind == .decade { centuries = days }
    // "من 9 إلى 11 صباحا": the part stands once.
    if clocks.count == 2, clocks[0].part == nil, let part = clocks[1].part {
      clocks[0].part = part
      if clocks[0].minutes > clocks[1].minutes {
        // "من 10 إلى 2 بعد الظهر" begins in the morning.
        clocks[0].part = clocks[0].hour * 60 <= clocks[1].minutes ? nil : part
        clocks[0].isDial = false
      }
    }
  }
}
