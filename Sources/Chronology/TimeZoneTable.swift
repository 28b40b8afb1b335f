import MasarModel

/// Clock offsets of the places by whose time news dates events ("بتوقيت موسكو").
///
/// A table of our own: the system's zone files may be missing, and an offset is all that is needed. Summer time follows
/// today's rules of Europe and North America.
struct TimeZoneTable: Sendable {
  enum SummerTime: Sendable { case none, european, american }

  var names: String
  /// Minutes east of Greenwich in winter.
  var minutes: Int
  var summer: SummerTime = .none

  static let rows: [TimeWords.Row] =
    all.enumerated().map { (.zone, $0.offset, $0.element.names) }

  static let all: [TimeZoneTable] = [
    TimeZoneTable(
      names:
        "غرينتش|جرينتش|غرينيتش|غرينتش الدولي|جرينيتش|غرينتش العالمي|العالمي|العالمي الموحد|العالمي المنسق|ت غ|تغ|gmt|utc|كرينتش|قرينتش",
      minutes: 0),
    TimeZoneTable(
      names:
        "مكة|مكة المكرمة|السعودية|الرياض|الكويت|قطر|الدوحة|بغداد|العراق|البحرين|المنامة|اليمن|صنعاء|عدن",
      minutes: 180),
    TimeZoneTable(names: "موسكو|روسيا|اسطنبول|إسطنبول|أنقرة|تركيا|مينسك", minutes: 180),
    TimeZoneTable(
      names: "عمان|عمّان|الأردن|دمشق|سوريا|سورية|نيروبي|أديس أبابا|مقديشو", minutes: 180),
    TimeZoneTable(names: "دبي|أبوظبي|أبو ظبي|الإمارات|مسقط|سلطنة عمان|باكو|تبليسي", minutes: 240),
    TimeZoneTable(names: "طهران|إيران", minutes: 210),
    TimeZoneTable(names: "كابول|كابل|أفغانستان", minutes: 270),
    TimeZoneTable(names: "إسلام آباد|باكستان|كراتشي", minutes: 300),
    TimeZoneTable(names: "نيودلهي|الهند|نيو دلهي", minutes: 330),
    TimeZoneTable(names: "القاهرة|مصر", minutes: 120),
    TimeZoneTable(names: "ليبيا|طرابلس|الخرطوم|السودان|جوهانسبرغ|جنوب أفريقيا", minutes: 120),
    TimeZoneTable(
      names:
        "بيروت|لبنان|القدس|فلسطين|غزة|رام الله|تل أبيب|إسرائيل|كييف|أوكرانيا|أثينا|هلسنكي|بوخارست|شرق أوروبا",
      minutes: 120, summer: .european),
    TimeZoneTable(names: "تونس|الجزائر|المغرب|الرباط|لاغوس", minutes: 60),
    TimeZoneTable(
      names:
        "باريس|فرنسا|برلين|ألمانيا|جنيف|سويسرا|بروكسل|روما|إيطاليا|مدريد|إسبانيا|فيينا|النمسا|وسط أوروبا|أوروبا الوسطى|أمستردام|لاهاي|وارسو|أوسلو|ستوكهولم",
      minutes: 60, summer: .european),
    TimeZoneTable(names: "لندن|بريطانيا|دبلن|لشبونة", minutes: 0, summer: .european),
    TimeZoneTable(
      names: "واشنطن|نيويورك|شرق الولايات المتحدة|الساحل الشرقي|شرق أمريكا|شرق أميركا",
      minutes: -300, summer: .american),
    TimeZoneTable(names: "شيكاغو|تكساس", minutes: -360, summer: .american),
    TimeZoneTable(
      names: "لوس أنجلوس|كاليفورنيا|الساحل الغربي|لوس انجليس", minutes: -480, summer: .american),
    TimeZoneTable(names: "بكين|الصين|هونغ كونغ|سنغافورة|تايوان", minutes: 480),
    TimeZoneTable(names: "طوكيو|اليابان|سيول|كوريا", minutes: 540),
  ]

  /// The offset on a day as ISO 8601 writes it: `Z`, `+03:00`.
  func suffix(on day: CalendarDate?) -> String {
    let offset = minutes + (isSummer(day) ? 60 : 0)
    if offset == 0 { return "Z" }
    let size = abs(offset)
    return "\(offset < 0 ? "-" : "+")\(padded(size / 60)):\(padded(size % 60))"
  }

  /// The offset where no day is known; `nil` where summer time would change it.
  var fixedSuffix: String? { summer == .none ? suffix(on: nil) : nil }

  private func isSummer(_ day: CalendarDate?) -> Bool {
    guard let day else { return false }
    func sunday(_ month: Int, from first: Int) -> CalendarDate? {
      CalendarDate(year: day.year, month: month, day: first).map {
        $0.advanced(by: (7 - $0.weekday.index) % 7)
      }
    }
    switch summer {
    case .none: return false
    case .european:
      guard let start = sunday(3, from: 25), let end = sunday(10, from: 25) else { return false }
      return start <= day && day < end
    case .american:
      guard let start = sunday(3, from: 8), let end = sunday(11, from: 1) else { return false }
      return start <= day && day < end
    }
  }
}
