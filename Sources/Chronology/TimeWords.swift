import ArabicText

/// The words of time expressions: class, value, spellings separated by `|`.
///
/// Spellings are folded before they are compared, so hamzas, tashkeel, ة/ه and ى/ي need no variants.
enum TimeWords {
  /// One row: the words of a value.
  typealias Row = (cls: TimeClass, value: Int, words: String)

  static let rows: [Row] =
    months + doubled + otherCalendars + weekdays + days + clock + relations + units + amounts
    + numbers
    + vague + Holiday.rows + TimeZoneTable.rows

  /// Egypt and the Gulf, the Levant, Algeria and Tunisia, Morocco, Iraq; names that are other words as well apart.
  static let months: [Row] = [
    (.month, 1, "يناير|ينّاير|ينايير|كانون الثاني|كانون ثاني|كانون ثان|كانون2|جانفي"),
    (.month, 2, "فبراير|فيبراير|شباط|اشباط|فيفري"),
    (.month, 3, "آذار|مارت"), (.monthx, 3, "مارس"),
    (.month, 4, "أبريل|إبريل|نيسان|أفريل"),
    (.month, 5, "مايو|أيار|مايس"), (.monthx, 5, "ماي"),
    (.month, 6, "يونيو|يونيه|حزيران"), (.monthx, 6, "جوان"),
    (.month, 7, "يوليو|يوليه|تموز|جويلية|يوليوز|يولية"),
    (.month, 8, "أغسطس|غشت|اوغسطس"), (.monthx, 8, "آب|أوت"),
    (.month, 9, "سبتمبر|سيبتمبر|أيلول|شتنبر|سبتنبر"),
    (.month, 10, "أكتوبر|تشرين|اوكتوبر|تشرين الأول|تشرين أول|تشرين1|أكتوبر تشرين الأول"),
    (.month, 11, "نوفمبر|نوفنبر|تشرين الثاني|تشرين ثاني|تشرين ثان|تشرين2|نونبر|نوفمر"),
    (.month, 12, "ديسمبر|ديسمبير|كانون الأول|كانون أول|كانون1|دجنبر|ديجمبر"),
    (.libyan, 1, "أي النار"), (.libyan, 2, "النوار"), (.libyan, 3, "الربيع"), (.libyan, 4, "الطير"),
    (.libyan, 5, "الماء"), (.libyan, 6, "الصيف"), (.libyan, 7, "ناصر"),
    (.libyan, 8, "هانيبال|هنيبعل"),
    (.libyan, 9, "الفاتح"), (.libyan, 10, "التمور"), (.libyan, 11, "الحرث"),
    (.libyan, 12, "الكانون"),
  ]

  /// A month in its two names side by side, as some agencies write it: "نوفمبر تشرين الثاني".
  static let doubled: [Row] = [
    "يناير كانون الثاني", "فبراير شباط", "مارس آذار", "أبريل نيسان", "مايو أيار", "يونيو حزيران",
    "يوليو تموز", "أغسطس آب", "سبتمبر أيلول", "أكتوبر تشرين الأول", "نوفمبر تشرين الثاني",
    "ديسمبر كانون الأول",
  ].enumerated().map { index, names in
    let words = names.split(separator: " ", maxSplits: 1)
    return (.month, index + 1, "\(names)|\(words[1]) \(words[0])")
  }

  /// The Islamic and the Iranian solar calendar.
  static let otherCalendars: [Row] = [
    (.hijri, 1, "محرم|المحرم|محرم الحرام"), (.hijri, 2, "صفر|صفر الخير"),
    (.hijri, 3, "ربيع الأول|ربيع أول"), (.hijri, 4, "ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع آخر"),
    (.hijri, 5, "جمادى الأولى|جمادى الأول|جمادى أول"),
    (.hijri, 6, "جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني"),
    (.hijri, 7, "رجب|رجب الأصب"), (.hijri, 8, "شعبان"), (.hijri, 9, "رمضان|رمضان المبارك"),
    (.hijri, 10, "شوال"), (.hijri, 11, "ذي القعدة|ذو القعدة|ذا القعدة"),
    (.hijri, 12, "ذي الحجة|ذو الحجة|ذا الحجة"),
    (.persian, 1, "فروردين"), (.persian, 2, "أرديبهشت|ارديبيهشت"), (.persian, 3, "خرداد"),
    (.persian, 4, "تير"), (.persian, 5, "مرداد"), (.persian, 6, "شهريور"), (.persian, 7, "مهر"),
    (.persian, 8, "آبان"), (.persian, 9, "آذر"), (.persian, 10, "دي"), (.persian, 11, "بهمن"),
    (.persian, 12, "إسفند|اسفندماه"),
  ]

  static let weekdays: [Row] = [
    (.weekday, 0, "الأحد|الاحاد"), (.weekday, 1, "الاثنين|الإتنين|الاثنان|التنين"),
    (.weekday, 2, "الثلاثاء|الثلاثا|التلاتاء|التلات|التلاتا|الثلثاء"),
    (.weekday, 3, "الأربعاء|الأربعا|الاربع|لربعا"), (.weekday, 4, "الخميس"),
    (.weekday, 5, "الجمعة"),
    (.weekday, 6, "السبت"),
    (.bareWeekday, 0, "أحد"), (.bareWeekday, 1, "اثنين|إتنين|تنين"),
    (.bareWeekday, 2, "ثلاثاء|ثلاثا|تلات"), (.bareWeekday, 3, "أربعاء|أربعا"),
    (.bareWeekday, 4, "خميس"),
    (.bareWeekday, 5, "جمعة"), (.bareWeekday, 6, "سبت"),
  ]

  static let days: [Row] = [
    (.part, PartOfDay.morning.rawValue, "صباح|صباحا|صبيحة|ضحى|صبح|صباحًا باكرا|غداة يوم"),
    (.part, PartOfDay.dawn.rawValue, "فجر|فجرا|سحرا|سحر يوم"),
    (.part, PartOfDay.forenoon.rawValue, "قبل الظهر|قبل ظهر|ضحى يوم"),
    (.part, PartOfDay.noon.rawValue, "ظهر|ظهرا|ظهيرة"),
    (.part, PartOfDay.afternoon.rawValue, "بعد ظهر|بعد الظهر|عصر|عصرا|بعد العصر|بعد الضهر|عصارى"),
    (.part, PartOfDay.evening.rawValue, "مساء|مساءا|مسا|عشية يوم|أمسية|مغرب يوم"),
    (.part, PartOfDay.night.rawValue, "ليل|ليلة|ليلا|بالليل"),
    (.thePart, PartOfDay.morning.rawValue, "الصباح|الصبح|الصبحية|الضحى|الصباح الباكر|الصبح بدري"),
    (.thePart, PartOfDay.dawn.rawValue, "الفجر"),
    (.thePart, PartOfDay.noon.rawValue, "الظهر|الضهر|الظهيرة"),
    (.thePart, PartOfDay.afternoon.rawValue, "العصر"),
    (.thePart, PartOfDay.evening.rawValue, "المساء|المسا|العشية"),
    (.thePart, PartOfDay.night.rawValue, "الليل"),
    (.meridiem, PartOfDay.morning.rawValue, "ص|am"), (.meridiem, PartOfDay.noon.rawValue, "ظ"),
    (.meridiem, PartOfDay.afternoon.rawValue, "ع"),
    (.meridiem, PartOfDay.evening.rawValue, "المغرب|العشاء|العشا"),
    (.meridiem, PartOfDay.postMeridiem.rawValue, "م|pm"),
    (.deictic, -3, "أول أول أمس"),
    (
      .deictic, -2,
      "أول أمس|أول من أمس|الأول من أمس|أمس الأول|قبل أمس|قبل يوم أمس|قبل البارحة|أول البارحة|أول امبارح|أول مبارح|اول إمبارح|أول البارح"
    ),
    (.deictic, -1, "أمس|بالأمس|الأمس|البارحة|البارح|امبارح|إمبارح|مبارح|امس"),
    (.deictic, 0, "اليوم|النهاردة|النهارده|هاليوم|اليومه"),
    (.deictic, 1, "غدا|الغد|غد|بكرة|بكرا|باجر|بوكرة"),
    (
      .deictic, 2,
      "بعد غد|بعد يوم غد|بعد يوم الغد|بعد الغد|بعد غدا|بعد بكرة|بعد بكرا|بعد بكره|بعد باكر|بعد باجر"
    ),
    (.deictic, 3, "بعد بعد غد|بعد بعد بكرة|بعد بعد بكرا"),
  ]

  static let clock: [Row] =
    NumberWords.hours.map { (.hour, $0.value, $0.words) } + [
      (.fraction, 30, "نصف|النصف|نصفا|نص|النص|نصّ"), (.fraction, 15, "ربع|الربع|ربعا"),
      (.fraction, 20, "ثلث|الثلث|ثلثا|تلت|التلت"),
      (.fraction, 45, "ثلاثة أرباع|ثلاث أرباع|تلات أرباع"),
      (.fraction, 40, "ثلثي"),
      (
        .midpoint, 0,
        "منتصف الليل|منتصف الليلة|نصف الليل|نص الليل|منتصف ليل|منتصف ليلة"
      ),
      (.midpoint, -1, "الساعة صفر|الساعة الصفر"),
      (.midpoint, 12, "منتصف النهار|منتصف نهار|منتصف اليوم|نصف النهار|نص النهار"),
    ]

  static let relations: [Row] = [
    (
      .which, -2,
      "قبل الماضي|قبل الماضية|ما قبل الماضي|ما قبل الماضية|قبل الفائت|قبل الفائتة|الأسبق|قبل اللي فات|قبل اللي فاتت"
    ),
    (
      .which, -1,
      """
      الماضي|الماضية|الماضيين|الماضيان|الماضيتين|المنصرم|المنصرمة|المنصرمين|الفائت|الفائتة|الفائتين|الفايت|الفايتة|المنقضي|\
      المنقضية|اللي فات|اللي فاتت|اللي فاتو|اللي فاتوا|اللى فات|اللى فاتت|اللي راح|اللي راحت|اللي مضى|اللي مضت|اللي عدى|\
      اللي عدت|الي فات|الي فاتت|الي راح|الي راحت|الماضى|السالف|السالفة
      """
    ),
    (.which, 0, "الجاري|الجارية|الحالي|الحالية|الحاضر|الراهن|ده|دي|هاد|هاي"),
    (
      .which, 1,
      """
      المقبل|المقبلة|المقبلين|المقبلان|المقبلتين|القادم|القادمة|القادمين|القادمان|القادمتين|الآتي|الآتية|الجاي|الجاية|الجايه|\
      الجايين|اللي جاي|اللي جاية|اللي جايه|اللي جايين|اللى جاى|الجي|الجاى|اللي بعده|الي بعده|الي جاي|الي جاية|القادمتان|المقبلتان
      """
    ),
    (.which, 3, "الجديد|الجديدة"),
    (
      .which, 2,
      "بعد القادم|بعد القادمة|بعد المقبل|بعد المقبلة|ما بعد القادم|اللي بعد الجاي|اللي بعد الجاية|بعد الجاي|بعد الجاية"
    ),
    (.period, TimeUnit.week.rawValue, "الأسبوع|السبوع"),
    (.period, TimeUnit.month.rawValue, "الشهر"),
    (.period, TimeUnit.year.rawValue, "العام|السنة"),
    (.period, TimeUnit.hour.rawValue, "الساعة"), (.period, TimeUnit.minute.rawValue, "الدقيقة"),
    (.period, TimeUnit.second.rawValue, "الثانية"),
    (.period, TimeUnit.day.rawValue, "اليوم|النهار"),
    (.period, TimeUnit.decade.rawValue, "العقد"), (.period, TimeUnit.century.rawValue, "القرن"),
    (.period, TimeUnit.quarter.rawValue, "الربع"),
    (.thisPeriod, TimeUnit.week.rawValue, "هالأسبوع|هالاسبوع"),
    (.thisPeriod, TimeUnit.month.rawValue, "هالشهر"),
    (.thisPeriod, TimeUnit.year.rawValue, "هالسنة|هالعام"),
    (
      .edge, -1,
      "مطلع|بداية|بدايات|أوائل|مستهل|أول"
    ),
    (.edge, 0, "منتصف|أواسط|وسط|نص"),
    (.edge, 1, "نهاية|نهايات|أواخر|آخر|ختام|أخر|اخر"),
    (.season, 0, "ربيع|الربيع"), (.season, 1, "صيف|الصيف|الصيفية"), (.season, 2, "خريف|الخريف"),
    (.season, 3, "شتاء|الشتاء|الشتا|الشتوية|شتا"),
    (.last, -1, "الأخير|الأخيرة|الاخير|الأخيرين|الأواخر"), (.first, 1, "الأولى|الأوائل|الأول"),
  ]

  static let units: [Row] = [
    (.unit, TimeUnit.second.rawValue, "ثانية"),
    (.plural, TimeUnit.second.rawValue, "ثوان|ثواني|ثوانى"),
    (.unit, TimeUnit.minute.rawValue, "دقيقة|دقيقه|دئيئة"),
    (.plural, TimeUnit.minute.rawValue, "دقائق|دقايق|دقيقات"),
    (.unit, TimeUnit.hour.rawValue, "ساعة"), (.plural, TimeUnit.hour.rawValue, "ساعات|سوايع"),
    (.unit, TimeUnit.day.rawValue, "يوم|يوما|نهار|نهارا"),
    (.plural, TimeUnit.day.rawValue, "أيام|ايام|ليال|ليالي|تيام"),
    (.unit, TimeUnit.week.rawValue, "أسبوع|أسبوعا|اسبوع"),
    (.plural, TimeUnit.week.rawValue, "أسابيع|اسابيع"),
    (.unit, TimeUnit.month.rawValue, "شهر|شهرا"),
    (.plural, TimeUnit.month.rawValue, "أشهر|شهور|اشهر|تشهر"),
    (.unit, TimeUnit.year.rawValue, "عام|عاما|سنة"),
    (.plural, TimeUnit.year.rawValue, "أعوام|سنوات|سنين|اعوام"),
    (.unit, TimeUnit.decade.rawValue, "عقد|عقدا"), (.plural, TimeUnit.decade.rawValue, "عقود"),
    (.unit, TimeUnit.century.rawValue, "قرن|قرنا"), (.plural, TimeUnit.century.rawValue, "قرون"),
    (.dual, TimeUnit.second.rawValue, "ثانيتين|ثانيتان"),
    (.dual, TimeUnit.minute.rawValue, "دقيقتين|دقيقتان"),
    (.dual, TimeUnit.hour.rawValue, "ساعتين|ساعتان"),
    (.dual, TimeUnit.day.rawValue, "يومين|يومان|ليلتين|ليلتان"),
    (.dual, TimeUnit.week.rawValue, "أسبوعين|أسبوعان|اسبوعين"),
    (.dual, TimeUnit.month.rawValue, "شهرين|شهران"),
    (.dual, TimeUnit.year.rawValue, "عامين|عامان|سنتين|سنتان"),
    (.dual, TimeUnit.decade.rawValue, "عقدين|عقدان"),
    (.dual, TimeUnit.century.rawValue, "قرنين|قرنان"),
    (.theDual, TimeUnit.second.rawValue, "الثانيتين"),
    (.theDual, TimeUnit.minute.rawValue, "الدقيقتين|الدقيقتان"),
    (.theDual, TimeUnit.hour.rawValue, "الساعتين|الساعتان"),
    (.theDual, TimeUnit.day.rawValue, "اليومين|اليومان"),
    (.theDual, TimeUnit.week.rawValue, "الأسبوعين|الأسبوعان"),
    (.theDual, TimeUnit.month.rawValue, "الشهرين|الشهران"),
    (.theDual, TimeUnit.year.rawValue, "العامين|العامان|السنتين|السنتان"),
    (.theDual, TimeUnit.decade.rawValue, "العقدين|العقدان"),
    (.theDual, TimeUnit.century.rawValue, "القرنين|القرنان"),
    (.dual, TimeUnit.quarter.rawValue, "ربعين|ربعان"),
    (.theDual, TimeUnit.quarter.rawValue, "الربعين|الربعان"),
    (.thePlural, TimeUnit.second.rawValue, "الثواني"),
    (.thePlural, TimeUnit.minute.rawValue, "الدقائق|الدقايق"),
    (.thePlural, TimeUnit.hour.rawValue, "الساعات"),
    (.thePlural, TimeUnit.day.rawValue, "الأيام|الليالي"),
    (.thePlural, TimeUnit.week.rawValue, "الأسابيع"),
    (.thePlural, TimeUnit.month.rawValue, "الأشهر|الشهور"),
    (.thePlural, TimeUnit.year.rawValue, "الأعوام|السنوات|السنين"),
    (.thePlural, TimeUnit.decade.rawValue, "العقود"),
    (.thePlural, TimeUnit.century.rawValue, "القرون"),
  ]

  static let amounts: [Row] = [
    (
      .approx, 0,
      """
      نحو|حوالي|حوالى|قرابة|زهاء|ما يقرب من|ما يقارب|أكثر من|أقل من|ما يزيد على|ما يزيد عن|\
      ما يزيد قليلا على|ما يزيد قليلا عن|أزيد من|ما لا يقل عن|ما لا يزيد على|يقارب|تقارب|ما يناهز|أكتر من|\
      ما يربو على|في حدود|بحدود|لأكثر من|لنحو|على مدى نحو
      """
    ),
    (.several, 0, "بضع|بضعة|عدة|كام|كم|كذا|كمية"),
    (.everyUnit, TimeUnit.day.rawValue, "يوميا|بشكل يومي|بصورة يومية"),
    (.everyUnit, TimeUnit.week.rawValue, "أسبوعيا|بشكل أسبوعي|بصورة أسبوعية"),
    (.everyUnit, TimeUnit.month.rawValue, "شهريا|بشكل شهري|بصورة شهرية"),
    (.everyUnit, TimeUnit.year.rawValue, "سنويا|بشكل سنوي|بصورة سنوية"),
    (.everyUnit, TimeUnit.quarter.rawValue, "فصليا|كل ربع سنة|ربع سنويا"),
  ]

  static let numbers: [Row] =
    NumberWords.cardinals.map { (.cardinal, $0.value, $0.words) }
    + NumberWords.definiteCardinals.map { (.theCardinal, $0.value, $0.words) }
    + [(.theCardinal, 100, "المئة|المائة")]
    + NumberWords.hundreds.map { (.hundred, $0.value, $0.words) }
    + NumberWords.thousands.map { (.thousand, $0.value, $0.words) }
    + NumberWords.ordinals.map { (.ordinal, $0.value, $0.words) }
    + [
      (.ordinal, 1, "غرة|فاتح"), (.nth, 1, "أول|أولى"), (.nth, 2, "ثاني|ثان|تاني"),
      (.nth, 3, "ثالث|تالت"), (.nth, 4, "رابع"),
      (.nth, 5, "خامس"),
      (.nth, 6, "سادس"), (.nth, 7, "سابع"), (.nth, 8, "ثامن"), (.nth, 9, "تاسع"),
      (.nth, 10, "عاشر"),
      (.nth, -1, "آخر|أخر"),
      (.decade, 20, "العشرينات|العشرينيات|عشرينات|عشرينيات"),
      (.decade, 30, "الثلاثينات|الثلاثينيات|ثلاثينات|ثلاثينيات|التلاتينات"),
      (.decade, 40, "الأربعينات|الأربعينيات|أربعينات|أربعينيات"),
      (.decade, 50, "الخمسينات|الخمسينيات|خمسينات|خمسينيات"),
      (.decade, 60, "الستينات|الستينيات|ستينات|ستينيات"),
      (.decade, 70, "السبعينات|السبعينيات|سبعينات|سبعينيات"),
      (.decade, 80, "الثمانينات|الثمانينيات|ثمانينات|ثمانينيات|التمانينات|تمانينات"),
      (.decade, 90, "التسعينات|التسعينيات|تسعينات|تسعينيات"),
    ]

  static let vague: [Row] = [
    (
      .vague, 0,
      """
      مؤخرا|في الآونة الأخيرة|الآونة الأخيرة|حديثا|في الماضي القريب|في الفترة الأخيرة|الفترة الأخيرة|في السابق|قديما|من زمان|قبل قليل|منذ قليل|من شوي|من شوية|قبل شوي|قبل لحظات|منذ لحظات|قبل وقت قصير|\
      منذ فترة|قبل فترة|منذ زمن|في الماضي|في الفترة الماضية|الفترة الماضية|خلال الفترة الماضية|منذ فترة طويلة|منذ وقت طويل
      """
    ),
    (
      .vague, 1,
      """
      حاليا|في الوقت الحالي|في الوقت الراهن|الوقت الراهن|في الوقت الحاضر|في هذه الأثناء|في هذه اللحظة|حتى الآن|إلى الآن|لحد الآن|\
      في هذه الأيام|هذه الأيام|هالأيام|في أيامنا هذه|المرحلة الراهنة
      """
    ),
    (
      .vague, 2,
      """
      قريبا|بعد قليل|بعد شوي|بعد شوية|بعد لحظات|كمان شوي|كمان شوية|بعد حين|عما قريب|عن قريب|في القريب العاجل|في المستقبل القريب|في المستقبل|مستقبلا|في وقت لاحق|لاحقا|في الفترة المقبلة|\
      الفترة المقبلة|في الفترة القادمة|الفترة القادمة|خلال الفترة المقبلة|خلال الفترة القادمة|في أقرب وقت|في المرحلة المقبلة
      """
    ),
  ]
}
