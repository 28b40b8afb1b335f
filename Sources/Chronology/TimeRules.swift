/// The rules in order of preference: where two read equally much, the first counts.
enum TimeRules {
  static let all = notTimes + dates + numeric + monthsAndYears + relative + amounts

  /// What looks like a time and is none.
  static let notTimes: [TimeRule] = [
    TimeRule(
      name: "reading time", pattern: "(القراءة | قراءة) :? في? (N UNIT | dual)", value: .nothing,
      examples: ["مدة القراءة: 3 دقائق", "قراءة في دقيقتين"]),
    TimeRule(
      name: "age",
      pattern: """
        (عمره | عمرها | عمر | بعمر | البالغ | البالغة | يبلغ | تبلغ | ناهز | يناهز) (من العمر)? \
        (يناهز | فقط)? approx? N UNIT
        """,
      value: .nothing,
      examples: [
        "الطفل البالغ من العمر 7 سنوات", "عمره 50 عاما", "عن عمر يناهز 77 عاما",
        "عمرها فقط 19 عاما",
      ]),
    TimeRule(
      name: "year of another calendar", pattern: "YW? (yearSoCalled | number) ه", value: .nothing,
      examples: ["عام 1443هـ", "سنة 630 هـ"]),
    TimeRule(
      name: "day of another calendar", pattern: "(W ،?)? D من? foreign number? ه?", value: .nothing,
      examples: ["26 جمادى الأولى 1443هـ", "الموافق ٢ شعبان", "يوم 8 آذر 1400"]),
    TimeRule(
      name: "days of another calendar", pattern: "D و D من? foreign number? ه?", value: .nothing,
      examples: ["(٦ و٧ جمادى الآخرة ١٤٤٣هـ)"]),
    TimeRule(
      name: "ordinal day of something",
      pattern: "اليوم (الأول | الثاني | الثالث | الرابع | الأخير | العالمي | الدولي)",
      value: .nothing, examples: ["في اليوم الثاني من الزيارة"]),
    TimeRule(
      name: "distance from an event",
      pattern: "(بعد | قبل) approx? (N UNIT | dual) (فقط | كاملة)? (من | على | في)",
      value: .nothing,
      examples: ["بعد ثلاثة أيام من حديثه", "قبل ستة أيام من عودة الوفد"]),
    TimeRule(
      name: "number of the round", pattern: "(الجولة | الدورة | المرة | الفقرة) ordinal",
      value: .nothing, examples: ["الجولة السابعة", "للمرة الأولى"]),
  ]

  static let dates: [TimeRule] = [
    TimeRule(
      name: "day of a month",
      pattern: """
        (part من?)? (يوم? deictic ،?)? (W WH? ،?)? (الموافق | المصادف)? يوم? D من? M Y? WH?
        """,
      value: .date,
      examples: [
        "[30 ديسمبر 2021] = 2021-12-30", "في [٧ كانون الأول] = 2021-12-07",
        "في [۷ دجنبر] = 2021-12-07",
        "وقع الـ[9 من أكتوبر/تشرين أول(الجاري)] @2021-10-20 = 2021-10-09",
        "[18 نوفمبر/تشرين ثان المقبل] = 2022-11-18",
        "[10 كانون الثاني / يناير 2022] = 2022-01-10",
        "[30 ديسمبر (كانون الأول) 2021] = 2021-12-30", "[الاثنين 10 يناير] = 2022-01-10",
        "[يوم الخميس الموافق 30 ديسمبر] = 2021-12-30",
        "[يوم الخميس 30 ديسمبر/كانون الأول 2021م] = 2021-12-30",
        "[الأول من يناير 2022] = 2022-01-01", "[السابع من ديسمبر] = 2021-12-07",
        "[الحادي والثلاثين من ديسمبر الجاري] = 2021-12-31",
        "في [الخامس والعشرين من تشرين الثاني] = 2021-11-25",
        "[يوم 16 يونيو من العام الجاري] = 2021-06-16", "[16 يونيو من العام الماضي] = 2020-06-16",
        "[14 جويلية من عام 2021] = 2021-07-14", "[2 جانفي] = 2022-01-02",
        "[16 جوان 2021] = 2021-06-16", "[4 أوت سنة 2022] = 2022-08-04", "[20 غشت] = 2021-08-20",
        "[5 يوليوز 2021] = 2021-07-05", "[9 شتنبر] = 2021-09-09", "[15 نونبر] = 2021-11-15",
        "[مساء أمس الخميس 30 ديسمبر] = 2021-12-30TEV",
        "[ليل أمس الخميس 30 كانون الأول] = 2021-12-30TNI", "[ليلة 30 ديسمبر] = 2021-12-30TNI",
        "[أمس الأحد 2 يناير] @2022-01-03 = 2022-01-02",
        "[يوم السبت الماضي، 5 مارس/آذار] @2022-03-12 = 2022-03-05",
        "[يَوْمَ الخَمِيسِ ٣٠ دِيسَمْبِرَ ٢٠٢١م] = 2021-12-30", "وب[30 ديسمبر 2021] = 2021-12-30",
        "[8 آب/أغسطس 2022] = 2022-08-08", "[3 مارس 2022] = 2022-03-03",
        "[الثلاثاء 6 نيسان] = 2021-04-06", "[14 ديسمبر من عام 1782] = 1782-12-14",
      ]),
    TimeRule(
      name: "days of a month",
      pattern: "(part من?)? (يومي | أيام | يوم)? (weekday و weekday)? D (LIST ال? D)+ من? M Y? WH?",
      value: .dayList,
      examples: [
        "[9 و10 يناير] = 2022-01-09/2022-01-10", "[يومي 28 و29 يونيو] = 2021-06-28/2021-06-29",
        "بين [9 و13 يناير] = 2022-01-09/2022-01-13", "من [9 إلى 10 يناير] = 2022-01-09/2022-01-10",
        "[الثالث والرابع من شباط 2022] = 2022-02-03/2022-02-04",
        "[9-10 يناير 2022] = 2022-01-09/2022-01-10",
        "[يومي الأحد والاثنين 9 و10 يناير] = 2022-01-09/2022-01-10",
        "[٩ و١٠ يناير ٢٠٢٢م] = 2022-01-09/2022-01-10",
        "الـ[9 والـ10 من يناير] = 2022-01-09/2022-01-10",
      ]),
    TimeRule(
      name: "day of the month named before",
      pattern: "يوم? D (منه | من الشهر (نفسه | ذاته) | من ذلك الشهر)", value: .dayOfPreviousMonth,
      examples: [
        "في [10 كانون الثاني] وفي [12 منه] = 2022-01-12",
        "في [15 ديسمبر] ثم في [السابع عشر منه] = 2021-12-17",
      ]),
    TimeRule(
      name: "day of a month by relation", pattern: "يوم? D من (الشهر which | هذا الشهر)",
      value: .dayOfRelativeMonth,
      examples: ["في [العاشر من الشهر المقبل] = 2022-01-10", "[20 من الشهر الجاري] = 2021-12-20"]),
  ]

  static let numeric: [TimeRule] = [
    TimeRule(
      name: "day, month, year in digits",
      pattern: "(part من?)? (W ،?)? (الموافق)? num31 (/ num12 / | - num12 -) year م?",
      value: .dayMonthYear,
      examples: ["[30/12/2021] = 2021-12-30", "[الخميس 30-12-2021] = 2021-12-30"]),
    TimeRule(
      name: "month, day, year in digits", pattern: "num12 / num31 / year", value: .monthDayYear,
      examples: ["[12/30/2021] = 2021-12-30"]),
    TimeRule(
      name: "year, month, day in digits", pattern: "year (/ num12 / | - num12 -) num31",
      value: .yearMonthDay, examples: ["[2021-12-30] = 2021-12-30", "[٢٠٢١/١٢/٣٠] = 2021-12-30"]),
    TimeRule(
      name: "date with dots", pattern: "(W ،?)? dotted", value: .dotted,
      examples: ["[30.12.2021] = 2021-12-30"]),
  ]

  static let monthsAndYears: [TimeRule] = [
    TimeRule(
      name: "month with year or relation", pattern: "EDGE? شهر? M (Y WH? | WH)", value: .month,
      examples: [
        "[يناير 2022] = 2022-01", "[كانون الثاني/يناير 2022] = 2022-01",
        "[حزيران الماضي] = 2021-06",
        "[يناير المقبل] = 2022-01", "[ديسمبر الجاري] = 2021-12", "[شهر مارس من عام 2014] = 2014-03",
        "منذ [يوليو 2019] = 2019-07", "[مطلع شباط المقبل] = 2022-02",
        "[يونيو من العام الماضي] = 2020-06",
      ]),
    TimeRule(
      name: "month so called", pattern: "EDGE? شهر M", value: .month,
      examples: ["في [شهر ديسمبر] = 2021-12", "[نهاية شهر مارس] = 2022-03"]),
    TimeRule(
      name: "month alone",
      pattern: "EDGE? month (/ (month | monthx) | OPEN (month | monthx) CLOSE)?", value: .month,
      examples: [
        "محادثة في [ديسمبر] = 2021-12", "[يونيو/حزيران] = 2021-06", "منذ [منتصف ديسمبر] = 2021-12",
      ]),
    TimeRule(
      name: "month in two names", pattern: "EDGE? monthx / month", value: .month,
      examples: ["[مارس/آذار] = 2022-03"]),
    TimeRule(
      name: "month that is a word as well", pattern: "EDGE? monthx", value: .month,
      after: .preposition,
      examples: [
        "منذ [مارس] = 2022-03", "في [آب] = 2021-08", "مارس الضغط على موسكو", "غاب آب عن ابنه",
        "من أب وأم",
      ]),
    TimeRule(
      name: "year so called", pattern: "EDGE? YW yearSoCalled م?", value: .year,
      examples: [
        "[عام 2021] = 2021", "[عام 1453] = 1453", "[سنة ١٩٩٠] = 1990", "[نهاية العام 2021] = 2021",
        "بشكل عام",
      ]),
    TimeRule(
      name: "years", pattern: "(عامي | سنتي | الأعوام) year (و | الى | -) year", value: .yearRange,
      examples: ["[عامي 2014 و2015] = 2014/2015"]),
    TimeRule(
      name: "from year to year", pattern: "year (- | – | الى) year", value: .yearRange,
      after: .preposition, examples: ["بين [2014-2016] = 2014/2016"]),
    TimeRule(
      name: "year alone", pattern: "year", value: .year, after: .preposition,
      examples: ["منذ [2014] = 2014", "باع 2014 سيارة"]),
  ]
}
