import MasarModel

/// A day, or a month, that is known by its name.
struct Holiday: Sendable {
  /// How its day is found in a year.
  enum Day: Sendable {
    /// A day of a month.
    case fixed(Int, Int)
    /// A day of an Islamic month.
    case hijri(Int, Int)
    /// A whole Islamic month.
    case hijriMonth(Int)
    /// Whichever of two days is meant ("العيد").
    indirect case either(Day, Day)
    /// Days after Easter Sunday of the western or of the eastern churches.
    case easter(Int, isEastern: Bool)
    /// The *n*th weekday of a month, counted from 1, and the days after it.
    case weekday(Int, Weekday, month: Int, after: Int)
  }

  var names: String
  var day: Day
  /// Names that are other words as well (رمضان) need a word that takes times before them.
  var isWord = false

  static let rows: [TimeWords.Row] = all.enumerated().map {
    (.holiday, $0.offset, $0.element.names)
  }

  static let all = common + worldDays

  private static let common: [Holiday] = [
    Holiday(
      names:
        "رأس السنة|عيد رأس السنة|رأس السنة الميلادية|عيد رأس السنة الميلادية|رأس السنة الجديدة|السنة الميلادية الجديدة|يوم رأس السنة",
      day: .fixed(1, 1)),
    Holiday(
      names: "ليلة رأس السنة|عشية رأس السنة|ليلة رأس السنة الميلادية|رأس السنة الميلادية ليلا",
      day: .fixed(12, 31)),
    Holiday(
      names:
        "عيد الميلاد|عيد الميلاد المجيد|الكريسماس|كريسماس|الكريسمس|كريسمس|يوم عيد الميلاد|ميلاد المسيح",
      day: .fixed(12, 25)),
    Holiday(
      names: "ليلة عيد الميلاد|عشية عيد الميلاد|ليلة الميلاد|ليلة الكريسماس", day: .fixed(12, 24)),
    Holiday(
      names: "عيد الميلاد الأرثوذكسي|عيد الميلاد الشرقي|عيد الميلاد لدى الأقباط|عيد الميلاد القبطي",
      day: .fixed(1, 7)),
    Holiday(names: "عيد الغطاس|عيد الظهور الإلهي", day: .fixed(1, 6)),
    Holiday(names: "رأس السنة الأمازيغية|عيد يناير الأمازيغي", day: .fixed(1, 12)),
    Holiday(names: "رأس السنة القبطية", day: .fixed(9, 11)),
    Holiday(
      names:
        "عيد الحب|عيد العشاق|عيد الفالنتاين|الفالنتاين|فالنتاين|يوم الحب|الفلانتين|عيد الفالنتين",
      day: .fixed(2, 14)),
    Holiday(
      names:
        "اليوم العالمي للمرأة|يوم المرأة العالمي|عيد المرأة|اليوم الدولي للمرأة|يوم المرأة|عيد المرأة العالمي",
      day: .fixed(3, 8)),
    Holiday(names: "عيد القديس باتريك|يوم القديس باتريك", day: .fixed(3, 17)),
    Holiday(names: "عيد الأم|يوم الأم|عيد الام", day: .fixed(3, 21)),
    Holiday(
      names: "رأس السنة الفارسية|رأس السنة الإيرانية|عيد النوروز|عيد نوروز|النوروز|عيد النيروز",
      day: .fixed(3, 21)),
    Holiday(names: "يوم الأرض", day: .fixed(3, 30)),
    Holiday(names: "كذبة أبريل|كذبة نيسان|يوم كذبة أبريل", day: .fixed(4, 1)),
    Holiday(names: "يوم الأرض العالمي", day: .fixed(4, 22)),
    Holiday(
      names: "عيد العمال|عيد العمال العالمي|يوم العمال|يوم العمال العالمي|عيد الشغل",
      day: .fixed(5, 1)),
    Holiday(names: "عيد النصر الروسي|عيد النصر على النازية", day: .fixed(5, 9)),
    Holiday(names: "يوم النكبة|ذكرى النكبة", day: .fixed(5, 15)),
    Holiday(names: "عيد الأب|يوم الأب", day: .fixed(6, 21)),
    Holiday(
      names:
        "عيد الاستقلال الأمريكي|عيد الاستقلال الأميركي|يوم الاستقلال الأمريكي|يوم الاستقلال الأميركي",
      day: .fixed(7, 4)),
    Holiday(names: "عيد الباستيل|يوم الباستيل", day: .fixed(7, 14)),
    Holiday(names: "عيد العرش", day: .fixed(7, 30)),
    Holiday(names: "عيد انتقال العذراء|عيد السيدة العذراء", day: .fixed(8, 15)),
    Holiday(names: "اليوم الوطني السعودي", day: .fixed(9, 23)),
    Holiday(names: "الهالوين|هالوين|عيد الهالوين|عيد الهلوين|ليلة الهالوين", day: .fixed(10, 31)),
    Holiday(names: "عيد جميع القديسين|عيد كل القديسين", day: .fixed(11, 1)),
    Holiday(names: "اليوم الوطني الإماراتي|اليوم الوطني لدولة الإمارات", day: .fixed(12, 2)),
    Holiday(names: "اليوم الوطني القطري|اليوم الوطني لدولة قطر", day: .fixed(12, 18)),
    Holiday(names: "اليوم العالمي لحقوق الإنسان", day: .fixed(12, 10)),
    Holiday(names: "اليوم العالمي لحرية الصحافة", day: .fixed(5, 3)),
    Holiday(names: "اليوم العالمي للغة العربية", day: .fixed(12, 18)),
    Holiday(names: "عيد الشكر", day: .weekday(4, .thursday, month: 11, after: 0)),
    Holiday(
      names: "الجمعة السوداء|البلاك فرايدي|بلاك فرايداي|الجمعة البيضاء",
      day: .weekday(4, .thursday, month: 11, after: 1)),
    Holiday(
      names:
        "عيد الفصح|الفصح|أحد الفصح|عيد الفصح المجيد|عيد الفصح الغربي|أحد القيامة|عيد الفصح الكاثوليكي|يوم عيد الفصح",
      day: .easter(0, isEastern: false)),
    Holiday(names: "أحد الشعانين|أحد السعف|عيد الشعانين", day: .easter(-7, isEastern: false)),
    Holiday(names: "خميس العهد|خميس الأسرار|خميس الغسل", day: .easter(-3, isEastern: false)),
    Holiday(names: "الجمعة العظيمة|الجمعة الحزينة", day: .easter(-2, isEastern: false)),
    Holiday(names: "سبت النور", day: .easter(-1, isEastern: true)),
    Holiday(names: "اثنين الفصح|اثنين عيد الفصح", day: .easter(1, isEastern: false)),
    Holiday(names: "أربعاء الرماد", day: .easter(-46, isEastern: false)),
    Holiday(names: "خميس الصعود|عيد الصعود", day: .easter(39, isEastern: false)),
    Holiday(names: "عيد العنصرة", day: .easter(49, isEastern: false)),
    Holiday(
      names:
        "عيد الفصح الشرقي|عيد الفصح الأرثوذكسي|عيد القيامة|عيد القيامة المجيد|عيد الفصح لدى الأرثوذكس",
      day: .easter(0, isEastern: true)),
    Holiday(names: "شم النسيم|عيد شم النسيم", day: .easter(1, isEastern: true)),
    Holiday(
      names: "رأس السنة الهجرية|عيد رأس السنة الهجرية|السنة الهجرية الجديدة|العام الهجري الجديد",
      day: .hijri(1, 1)),
    Holiday(names: "عاشوراء|يوم عاشوراء|ذكرى عاشوراء", day: .hijri(1, 10)),
    Holiday(names: "أربعينية الحسين|أربعين الحسين|زيارة الأربعين", day: .hijri(2, 20)),
    Holiday(
      names:
        "المولد النبوي|المولد النبوي الشريف|ذكرى المولد النبوي|عيد المولد النبوي|عيد المولد|مولد النبي",
      day: .hijri(3, 12)),
    Holiday(
      names: "الإسراء والمعراج|ليلة الإسراء والمعراج|ذكرى الإسراء والمعراج", day: .hijri(7, 27)),
    Holiday(names: "ليلة النصف من شعبان|نصف شعبان|النصف من شعبان", day: .hijri(8, 15)),
    Holiday(
      names: "شهر رمضان|شهر رمضان المبارك|شهر رمضان الكريم|شهر الصيام|رمضان المبارك",
      day: .hijriMonth(9)),
    Holiday(names: "رمضان", day: .hijriMonth(9), isWord: true),
    Holiday(names: "ليلة القدر", day: .hijri(9, 27)),
    Holiday(
      names:
        "عيد الفطر|عيد الفطر المبارك|العيد الصغير|عيد الفطر السعيد|أول أيام عيد الفطر|أول أيام عيد الفطر المبارك|أول يوم عيد الفطر",
      day: .hijri(10, 1)),
    Holiday(
      names: "العيد|يوم العيد|أول أيام العيد|أول يوم العيد|أيام العيد",
      day: .either(.hijri(10, 1), .hijri(12, 10)),
      isWord: true),
    Holiday(names: "ثاني أيام عيد الفطر|ثاني أيام عيد الفطر المبارك", day: .hijri(10, 2)),
    Holiday(names: "ثالث أيام عيد الفطر", day: .hijri(10, 3)),
    Holiday(
      names: "وقفة عرفات|يوم عرفة|يوم عرفات|وقفة عرفة|يوم الوقوف بعرفة|وقفة عيد الأضحى",
      day: .hijri(12, 9)),
    Holiday(
      names:
        "عيد الأضحى|عيد الأضحى المبارك|العيد الكبير|عيد النحر|يوم النحر|أول أيام عيد الأضحى|أول أيام عيد الأضحى المبارك|عيد الضحية|أول يوم عيد الأضحى",
      day: .hijri(12, 10)),
    Holiday(names: "ثاني أيام عيد الأضحى|ثاني أيام عيد الأضحى المبارك", day: .hijri(12, 11)),
    Holiday(names: "ثالث أيام عيد الأضحى", day: .hijri(12, 12)),
    Holiday(names: "رابع أيام عيد الأضحى", day: .hijri(12, 13)),
    Holiday(names: "موسم الحج", day: .hijri(12, 8)),
  ]

  /// The days of the holiday that begin in a year of the common era; an Islamic one may fall twice into it, or not at all.
  func days(in year: Int) -> [DayInterval] {
    switch day {
    case .fixed(let month, let day):
      return CalendarDate(year: year, month: month, day: day).map { [DayInterval($0)] } ?? []
    case .hijri(let month, let day):
      return OtherCalendar.islamic.years(overlapping: year).compactMap {
        OtherCalendar.islamic.date(year: $0, month: month, day: day)
      }.filter { $0.year == year }.map { DayInterval($0) }
    case .either(let first, let second):
      return [first, second].flatMap { Holiday(names: names, day: $0).days(in: year) }
        .sorted { $0.start < $1.start }
    case .hijriMonth(let month):
      return OtherCalendar.islamic.years(overlapping: year).compactMap {
        OtherCalendar.islamic.month(year: $0, month: month)
      }.filter { $0.start.year == year }
    case .easter(let after, let isEastern):
      let sunday = isEastern ? Easter.eastern(year) : Easter.western(year)
      return sunday.map { [DayInterval($0.advanced(by: after))] } ?? []
    case .weekday(let count, let weekday, let month, let after):
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return [] }
      let ahead = (weekday.index - first.weekday.index + 7) % 7
      return [DayInterval(first.advanced(by: ahead + 7 * (count - 1) + after))]
    }
  }

  /// The days of the holiday in a year of the Islamic calendar; `nil` where it is none of that calendar.
  func days(inIslamicYear year: Int) -> DayInterval? {
    switch day {
    case .hijri(let month, let day):
      OtherCalendar.islamic.date(year: year, month: month, day: day).map { DayInterval($0) }
    case .hijriMonth(let month): OtherCalendar.islamic.month(year: year, month: month)
    case .fixed, .easter, .weekday, .either: nil
    }
  }
}

/// The Sunday of Easter (Meeus, "Astronomical Algorithms", chapter 8).
enum Easter {
  /// By the Gregorian computus.
  static func western(_ year: Int) -> CalendarDate? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// By the Julian computus, as a day of the Gregorian calendar.
  static func eastern(_ year: Int) -> CalendarDate? {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let sum = d + e + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)?
      .advanced(by: year / 100 - year / 400 - 2)
  }
}

extension Weekday {
  /// Days since Sunday.
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// As ISO 8601 numbers it: Monday 1, Sunday 7.
  var isoNumber: Int { index == 0 ? 7 : index }
}
