/// The words of time expressions: class, value, spellings separated by `|`.
///
/// Spellings are folded before they are compared, so hamzas, tashkeel and ى/ي need no variants.
enum TimeWords {
  /// One row: the words of a value.
  typealias Row = (cls: TimeClass, value: Int, words: String)

  static let rows: [Row] = months + days + relations + durations

  static let months: [Row] = [
    (.month, 1, "يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي|ينّاير"),
    (.month, 2, "فبراير|شباط|فيفري"),
    (.month, 3, "آذار"), (.monthx, 3, "مارس"),
    (.month, 4, "أبريل|إبريل|نيسان|أفريل"),
    (.month, 5, "مايو|أيار|ماي"),
    (.month, 6, "يونيو|يونيه|حزيران"), (.monthx, 6, "جوان"),
    (.month, 7, "يوليو|يوليه|تموز|جويلية|يوليوز"),
    (.month, 8, "أغسطس|غشت"), (.monthx, 8, "آب|أوت"),
    (.month, 9, "سبتمبر|أيلول|شتنبر"),
    (.month, 10, "أكتوبر|تشرين الأول|تشرين أول"),
    (.month, 11, "نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر"),
    (.month, 12, "ديسمبر|كانون الأول|كانون أول|دجنبر"),
    (
      .foreign, 0,
      """
      محرم|المحرم|صفر|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|جمادى الثانية|رجب|\
      شعبان|رمضان|شوال|ذي القعدة|ذو القعدة|ذي الحجة|ذو الحجة|فروردين|أرديبهشت|خرداد|تير|مرداد|شهريور|\
      مهر|آبان|آذر|دي|بهمن|إسفند
      """
    ),
  ]

  static let days: [Row] = [
    (.weekday, 0, "الأحد"), (.weekday, 1, "الاثنين|الإثنين"), (.weekday, 2, "الثلاثاء"),
    (.weekday, 3, "الأربعاء"), (.weekday, 4, "الخميس"), (.weekday, 5, "الجمعة"),
    (.weekday, 6, "السبت"),
    (.part, 0, "صباح|صباحا|فجر|فجرا|ضحى|صبيحة"),
    (.part, 1, "ظهر|ظهرا|بعد ظهر|بعد الظهر|عصر|عصرا"),
    (.part, 2, "مساء|عشية يوم"), (.part, 3, "ليل|ليلة|ليلا"),
    (.deictic, -2, "أول أمس|أول من أمس|الأول من أمس|أمس الأول"),
    (.deictic, -1, "أمس|البارحة"), (.deictic, 0, "اليوم"), (.deictic, 1, "غدا|الغد|غد"),
    (.deictic, 2, "بعد غد|بعد الغد"),
    (.holiday, 101, "رأس السنة|عيد رأس السنة|رأس السنة الميلادية|عيد رأس السنة الميلادية"),
    (.holiday, 1225, "عيد الميلاد|عيد الميلاد المجيد"),
    (.holiday, 501, "عيد العمال"), (.holiday, 308, "اليوم العالمي للمرأة|يوم المرأة العالمي"),
  ]

  static let relations: [Row] = [
    (.which, -1, "الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة"),
    (.which, 0, "الجاري|الجارية|الحالي|الحالية"),
    (.which, 1, "المقبل|المقبلة|القادم|القادمة|الآتي|الآتية"),
    (.period, TimeUnit.week.rawValue, "الأسبوع"), (.period, TimeUnit.month.rawValue, "الشهر"),
    (.period, TimeUnit.year.rawValue, "العام|السنة"),
  ]

  static let durations: [Row] = [
    (.unit, TimeUnit.second.rawValue, "ثانية"), (.plural, TimeUnit.second.rawValue, "ثوان|ثواني"),
    (.unit, TimeUnit.minute.rawValue, "دقيقة"), (.plural, TimeUnit.minute.rawValue, "دقائق"),
    (.unit, TimeUnit.hour.rawValue, "ساعة"), (.plural, TimeUnit.hour.rawValue, "ساعات"),
    (.unit, TimeUnit.day.rawValue, "يوم|يوما"), (.plural, TimeUnit.day.rawValue, "أيام"),
    (.unit, TimeUnit.week.rawValue, "أسبوع|أسبوعا"), (.plural, TimeUnit.week.rawValue, "أسابيع"),
    (.unit, TimeUnit.month.rawValue, "شهر|شهرا"), (.plural, TimeUnit.month.rawValue, "أشهر|شهور"),
    (.unit, TimeUnit.year.rawValue, "عام|عاما|سنة"),
    (.plural, TimeUnit.year.rawValue, "أعوام|سنوات|سنين"),
    (.unit, TimeUnit.decade.rawValue, "عقد|عقدا"), (.plural, TimeUnit.decade.rawValue, "عقود"),
    (.dual, TimeUnit.minute.rawValue, "دقيقتين|دقيقتان"),
    (.dual, TimeUnit.hour.rawValue, "ساعتين|ساعتان"),
    (.dual, TimeUnit.day.rawValue, "يومين|يومان"),
    (.dual, TimeUnit.week.rawValue, "أسبوعين|أسبوعان"),
    (.dual, TimeUnit.month.rawValue, "شهرين|شهران"),
    (.dual, TimeUnit.year.rawValue, "عامين|عامان|سنتين|سنتان"),
    (.dual, TimeUnit.decade.rawValue, "عقدين|عقدان"),
    (
      .approx, 0,
      """
      نحو|حوالي|حوالى|قرابة|زهاء|ما يقرب من|ما يقارب|أكثر من|أقل من|ما يزيد على|ما يزيد عن|\
      ما يزيد قليلا على|ما يزيد قليلا عن|أزيد من|ما لا يقل عن|ما لا يزيد على
      """
    ),
  ]

  /// Ones of the ordinal days, in the form that stands before a ten ("الحادي والثلاثون").
  private static let ordinalOnes = [
    "الحادي", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
  ]

  /// الأول … الحادي والثلاثون with the days they name.
  static let ordinals: [Row] = {
    var rows: [Row] = [(.ordinal, 1, "الأول"), (.ordinal, 10, "العاشر")]
    for (index, word) in ordinalOnes.enumerated() {
      if index > 0 { rows.append((.ordinal, index + 1, word)) }
      rows.append((.ordinal, index + 11, word + " عشر"))
      rows.append((.ordinal, index + 21, "\(word) والعشرون|\(word) والعشرين"))
    }
    rows.append((.ordinal, 20, "العشرون|العشرين"))
    rows.append((.ordinal, 30, "الثلاثون|الثلاثين"))
    rows.append((.ordinal, 31, "الحادي والثلاثون|الحادي والثلاثين"))
    return rows
  }()

  private static let cardinalOnes = [
    "واحد|واحدة|أحد|إحدى", "اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي", "ثلاثة|ثلاث",
    "أربعة|أربع", "خمسة|خمس", "ستة|ست", "سبعة|سبع", "ثمانية|ثماني|ثمان", "تسعة|تسع",
  ]
  private static let cardinalTens = [
    "عشرون|عشرين", "ثلاثون|ثلاثين", "أربعون|أربعين", "خمسون|خمسين", "ستون|ستين", "سبعون|سبعين",
    "ثمانون|ثمانين", "تسعون|تسعين",
  ]

  /// واحد … تسعة وتسعين in their genders and cases.
  static let cardinals: [Row] = {
    var rows: [Row] = [(.cardinal, 10, "عشرة|عشر"), (.cardinal, 100, "مئة|مائة")]
    for (one, words) in cardinalOnes.enumerated() {
      for word in words.utf8.split(separator: UInt8(ascii: "|")).map({ String(Substring($0)) }) {
        rows.append((.cardinal, one + 1, word))
        rows.append((.cardinal, one + 11, "\(word) عشر|\(word) عشرة"))
        for (ten, tens) in cardinalTens.enumerated() {
          for tensWord in tens.utf8.split(separator: UInt8(ascii: "|")).map(Substring.init) {
            rows.append((.cardinal, ten * 10 + 20 + one + 1, "\(word) و\(tensWord)"))
          }
        }
      }
    }
    for (ten, words) in cardinalTens.enumerated() {
      rows.append((.cardinal, ten * 10 + 20, words))
    }
    return rows
  }()
}
