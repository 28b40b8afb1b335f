/// The rules in order of preference: where two read equally much, the first counts.
enum TimeRules {
  static let all =
    notTimes + dates + otherCalendars + numeric + clocks + monthsAndYears + periods + seasons
    + relative + sets
    + amounts + shifts + vague

  static let dates: [TimeRule] = [
    TimeRule(
      name: "day of a month",
      pattern: """
        ((part | thePart) من?)? (يوم? deictic ،?)? (W WH? ،?)? (الموافق | المصادف | موافق)? يوم? D من? ML (Y | ، yearSoCalled)? WH? ZONE?
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
        "[العاشر من أكتوبر للعام 2015] = 2015-10-10",
        "[السادس من نوفمبر تشرين الثاني] = 2021-11-06", "[فاتح نوفمبر 1954] = 1954-11-01",
        "[4 كانون الأول ديسمبر] = 2021-12-04", "منذ [20 مارس] = 2021-03-20",
      ]),
    TimeRule(
      name: "month and its day", pattern: "M num31 !unit !plural !: !/ (،? year)?", value: .date,
      standing: .spoken,
      examples: [
        "[مارس 15] @@ = 2013-03-15", "[مارس 15، 2014] @@ = 2014-03-15",
        "في [يناير] 15 جريحا = 2022-01",
      ]),
    TimeRule(
      name: "day in cardinal words and month", pattern: "يوم? cardinal M (Y | yearSoCalled)?",
      value: .date,
      standing: .spoken,
      examples: [
        "[ثلاثة وعشرون آذار] @@ = 2013-03-23", "[خمسة مارس 2014] @@ = 2014-03-05",
        "زار الوفد سبعة في [آذار] = 2022-03",
      ]),
    TimeRule(
      name: "days of a month",
      pattern:
        "(part من?)? (يومي | أيام | يوم | الفترة)? (weekday و weekday)? D (LIST ال? D)+ من? ML Y? WH?",
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
      pattern: "يوم? D (منه | من الشهر (نفسه | ذاته | عينه) | من ذلك الشهر)",
      value: .dayOfPreviousMonth,
      examples: [
        "في [10 كانون الثاني] وفي [12 منه] = 2022-01-12",
        "في [15 ديسمبر] ثم في [السابع عشر منه] = 2021-12-17",
        "في [5 شباط] وفي [20 من الشهر عينه] = 2022-02-20",
        "[التاسع من الشهر نفسه] @@ = 2013-02-09",
      ]),
    TimeRule(
      name: "days of a month by relation",
      pattern:
        "(يومي | أيام | يوم)? D (LIST ال? D)+ (من | في)? (الشهر which | هذا الشهر | thisPeriod)",
      value: .dayList,
      examples: [
        "من [5 إلى 10 من الشهر المقبل] = 2022-01-05/2022-01-10",
        "[يومي 20 و21 من الشهر الجاري] = 2021-12-20/2021-12-21",
      ]),
    TimeRule(
      name: "day of a month by relation",
      pattern: "(part من?)? يوم? D (من | في)? (الشهر which | (هذا)? الشهر | thisPeriod)",
      value: .dayOfRelativeMonth,
      examples: ["في [العاشر من الشهر المقبل] = 2022-01-10", "[20 من الشهر الجاري] = 2021-12-20"]),
  ]

  static let numeric: [TimeRule] = [
    TimeRule(
      name: "day, month, year in digits",
      pattern:
        "((part | thePart) من?)? (يوم? deictic ،?)? (W ،?)? (الموافق | يوم)? num31 (/ num12 / | - num12 - | \\ num12 \\) (year | shortYear) م?",
      value: .digits,
      examples: ["[30/12/2021] = 2021-12-30", "[الخميس 30-12-2021] = 2021-12-30"]),
    TimeRule(
      name: "month, day, year in digits", pattern: "num12 / num31 / year", value: .digits,
      examples: ["[12/30/2021] = 2021-12-30"]),
    TimeRule(
      name: "year, month, day in digits", pattern: "year (/ num12 / | - num12 -) num31",
      value: .digits, examples: ["[2021-12-30] = 2021-12-30", "[٢٠٢١/١٢/٣٠] = 2021-12-30"]),
    TimeRule(
      name: "date with dots", pattern: "(W ،?)? dotted", value: .digits,
      examples: ["[30.12.2021] = 2021-12-30", "[الخميس 30.12.2021] = 2021-12-30"]),
    TimeRule(
      name: "day and month in digits", pattern: "(W ،?)? (يوم)? num31 (/ | -) num12",
      value: .digits, standing: .joined,
      examples: [
        "[15/2] @@ = 2013-02-15", "[5/3] @@ = 2013-03-05", "[الخميس 14/2] @@ = 2013-02-14",
        "ربح 3/4 من السكان",
        "[١٤/٢] @@ = 2013-02-14",
      ]),
  ]

  static let monthsAndYears: [TimeRule] = [
    TimeRule(
      name: "month with year or relation", pattern: "EDGE? M (Y WH? | WH)", value: .month,
      examples: [
        "[يناير 2022] = 2022-01", "[كانون الثاني/يناير 2022] = 2022-01",
        "[حزيران الماضي] = 2021-06",
        "[يناير المقبل] = 2022-01", "[ديسمبر الجاري] = 2021-12", "[شهر مارس من عام 2014] = 2014-03",
        "منذ [يوليو 2019] = 2019-07", "[مطلع شباط المقبل] = 2022-02",
        "[يونيو من العام الماضي] = 2020-06",
        "في [يونيو 2018] ثم في [فبراير من العام التالي] = 2019-02",
      ]),
    TimeRule(
      name: "months", pattern: "(شهري | أشهر | شهور | الشهرين) M (و M | ، M)+ (Y | WH)?",
      value: .monthList,
      examples: [
        "في [شهري مايو] و[يونيو 2020] = 2020-06",
        "خلال [شهري كانون الثاني] و[شباط الماضيين] @2021-06-05 = 2021-02",
      ]),
    TimeRule(
      name: "month so called", pattern: "EDGE? (هذا)? #named شهر M", value: .month,
      examples: ["في [شهر ديسمبر] = 2021-12", "[نهاية شهر مارس] = 2022-03"]),
    TimeRule(
      name: "month alone",
      pattern: "EDGE? month ((/ | -) (month | monthx) | OPEN (month | monthx) CLOSE)?",
      value: .month,
      examples: [
        "محادثة في [ديسمبر] = 2021-12", "[يونيو/حزيران] = 2021-06", "منذ [منتصف ديسمبر] = 2021-12",
      ]),
    TimeRule(
      name: "month in two names", pattern: "EDGE? monthx / month", value: .month,
      examples: ["[مارس/آذار] = 2022-03", "عقدت في [نوفمبر تشرين الثاني] = 2021-11"]),
    TimeRule(
      name: "month that is a word as well", pattern: "EDGE? monthx", value: .month,
      after: .preposition,
      examples: [
        "منذ [مارس] = 2021-03", "في [آب] = 2021-08", "مارس الضغط على موسكو", "غاب آب عن ابنه",
        "من أب وأم",
      ]),
    TimeRule(
      name: "month by its number", pattern: "EDGE? #named شهر num12 (Y WH? | WH)?", value: .month,
      examples: [
        "[شهر 3] @@ = 2013-03", "[شهر 12 الماضي] @@ = 2012-12", "[شهر 5 2014] @@ = 2014-05",
      ]),
    TimeRule(
      name: "month and year in digits", pattern: "#named num12 (/ | -) year", value: .month,
      standing: .spoken,
      examples: ["[3/2014] @@ = 2014-03", "[12-2013] @@ = 2013-12", "الدعوى 5/2013 أمام المحكمة"]),
    TimeRule(
      name: "month that is a word as well, alone", pattern: "EDGE? monthx (/ month)?",
      value: .month, standing: .alone,
      examples: ["[مارس] @@ = 2013-03", "[آب] @@ = 2013-08", "مارس الضغط على موسكو"]),
    TimeRule(
      name: "year so called", pattern: "EDGE? YW yearSoCalled (م | ميلادية | ميلادي)?",
      value: .year,
      examples: [
        "[عام 2021] = 2021", "[عام 1453] = 1453", "[سنة ١٩٩٠] = 1990", "[نهاية العام 2021] = 2021",
        "بشكل عام", "[مطلع العام 2014] = 2014", "[سنة 2010 ميلادية] = 2010",
        "[أوائل عام 1990] = 1990",
      ]),
    TimeRule(
      name: "year in words", pattern: "EDGE? YW thousand (و hundred)? (و cardinal)?", value: .year,
      examples: [
        "[عام ألفين وثلاثة عشر] = 2013", "[سنة ألف وتسعمائة وتسعين] = 1990",
        "[عام ألف وتسعمئة وسبعة وستين] = 1967", "[سنة ألفين] = 2000", "[عام ألفين وعشرين] = 2020",
      ]),
    TimeRule(
      name: "year in two digits", pattern: "YW shortYear", value: .year, standing: .spoken,
      examples: ["[سنة 67] @@ = 1967", "[عام 99] @@ = 1999", "مضى عام 67 كما مضى غيره"]),
    TimeRule(
      name: "year in words alone", pattern: "thousand (و hundred)? و cardinal", value: .year,
      standing: .alone,
      examples: ["[ألفين وأربعة عشر] @@ = 2014", "باع ألفين وثلاثة عشر كتابا"]),
    TimeRule(
      name: "years",
      pattern:
        "(عامي | سنتي | الأعوام | أعوام | العامين | الفترة | موسم | الموسم | العام الدراسي) (من | بين)? year (و | الى | - | – | / | حتى) (YW)? year",
      value: .yearRange,
      examples: [
        "[عامي 2014 و2015] = 2014/2015", "[الأعوام 2010 - 2014] = 2010/2014",
        "[موسم 1998-1999] = 1998/1999",
      ]),
    TimeRule(
      name: "from year to year", pattern: "(YW)? year (- | – | الى | حتى | /) (YW)? year",
      value: .yearRange,
      after: .preposition,
      examples: ["بين [2014-2016] = 2014/2016", "من [عام 2010 حتى عام 2014] = 2010/2014"]),
    TimeRule(
      name: "between two years", pattern: "(YW)? year و (YW)? year", value: .yearRange,
      after: .between,
      examples: ["كان سفيرا بين [2015 و2019] = 2015/2019", "باع 2015 و2019 سيارة"]),
    TimeRule(
      name: "year alone", pattern: "EDGE? year م?", value: .year, after: .preposition,
      examples: ["منذ [2014] = 2014", "باع 2014 سيارة", "في [نهاية 2020] = 2020"]),
    TimeRule(
      name: "edge of a year", pattern: "edge year م?", value: .year,
      examples: ["[نهاية 2020] = 2020", "[مطلع 1990] = 1990"]),
    TimeRule(
      name: "nothing but a year", pattern: "year", value: .year, standing: .alone,
      examples: ["[2014] @@ = 2014"]),
    TimeRule(
      name: "year of our era", pattern: "YW number (ميلادي | ميلادية | للميلاد | م)", value: .year,
      examples: ["[عام 476 ميلادي] = 0476", "[سنة 70 للميلاد] = 0070"]),
    TimeRule(
      name: "year before Christ",
      pattern:
        "YW? (number | thousand (و hundred)? (و cardinal)? | hundred (و cardinal)?) (قبل الميلاد | ق . م .? | ق م)",
      value: .yearBeforeChrist,
      examples: [
        "[عام 300 قبل الميلاد] = BC0300", "[سنة 44 ق.م] = BC0044", "[1200 قبل الميلاد] = BC1200",
      ]),
  ]
}
