extension TimeRules {
  /// Weeks, months and years told by their relation, their ends, and what is counted in them.
  static let periods: [TimeRule] = [
    TimeRule(
      name: "weekend",
      pattern:
        "(عطلة | إجازة)? (هذا | هذه)? ((نهاية | آخر) (هذا)? (الأسبوع | thisPeriod) | (عطلة | إجازة) الأسبوع | الويكند | ويكند | الويك اند | ويك اند) which?",
      value: .weekend,
      examples: [
        "[عطلة نهاية الأسبوع] @@ = 2013-W07-WE", "[نهاية الأسبوع] @@ = 2013-W07-WE",
        "[عطلة نهاية الأسبوع القادم] @@ = 2013-W08-WE", "[نهاية الأسبوع الماضي] @@ = 2013-W06-WE",
        "[عطلة نهاية هذا الأسبوع] @@ = 2013-W07-WE", "[الويكند الجاي] @@ = 2013-W08-WE",
        "[نهاية الأسبوع المقبل] = 2022-W01-WE", "[عطلة الأسبوع القادم] @@ = 2013-W08-WE",
      ]),
    TimeRule(
      name: "week, month, year by relation", pattern: "EDGE? (هذا | هذه)? period which",
      value: .period,
      examples: [
        "[الشهر المقبل] = 2022-01", "[الشهر القادم] = 2022-01", "[الشهر الماضي] = 2021-11",
        "[الأسبوع المقبل] = 2022-W01", "[الأسبوع الجاري] = 2021-W52", "[العام المقبل] = 2022",
        "[السنة المنصرمة] = 2020", "في [مطلع الأسبوع المقبل] = 2022-W01",
        "[الأسبوع القادم] @@ = 2013-W08",
        "[العام الماضي] @@ = 2012", "[الشهر الجاي] @@ = 2013-03",
        "[الأسبوع اللي فات] @@ = 2013-W06",
        "[السنة الجاية] @@ = 2014", "[الأسبوع بعد القادم] @@ = 2013-W09",
        "[العام قبل الماضي] @@ = 2011",
        "[القرن الماضي] @@ = 19", "[العقد الماضي] @@ = 200", "[القرن الحالي] @@ = 20",
        "[الربع القادم] @@ = 2013-Q2",
        "[الربع الماضي] @@ = 2012-Q4", "[الساعة القادمة] @@ = 2013-02-12T05:00",
        "[نهاية الشهر الجاري] = 2021-12",
        "[أواخر العام الماضي] = 2020", "[اليوم القادم] @@ = 2013-02-13",
        "انتخب الأمين العام المقبل",
        "[منتصف العام المقبل] = 2022",
      ]),
    TimeRule(
      name: "this week, month, year", pattern: "EDGE? ((هذا | هذه) period | thisPeriod)",
      value: .period,
      examples: [
        "[هذا الشهر] = 2021-12", "[هذه السنة] = 2021", "[هذا الأسبوع] = 2021-W52",
        "[هالأسبوع] @@ = 2013-W07",
        "[نهاية هذا العام] = 2021", "[هذا القرن] = 20", "[هذا العام] @@ = 2013",
      ]),
    TimeRule(
      name: "edge of a period", pattern: "edge period", value: .period,
      examples: [
        "[نهاية الشهر] @@ = 2013-02", "قبل [نهاية العام] = 2021", "[آخر السنة] @@ = 2013",
        "[منتصف الشهر] = 2021-12",
        "[بداية السنة] @@ = 2013", "[أول الشهر] @@ = 2013-02", "[آخر النهار] @@ = 2013-02-12",
      ]),
    TimeRule(
      name: "period alone", pattern: "period", value: .period, standing: .alone,
      examples: ["[أول يوم في الشهر] @@ = 2013-02-01", "دفع الشهر"]),
    TimeRule(
      name: "following period", pattern: "EDGE? period PREV", value: .period,
      examples: [
        "في [15 ديسمبر 2019] وفي [العام التالي] = 2020",
        "في [مارس 2019] وفي [الشهر السابق] = 2019-02",
        "[الأسبوع التالي] @@ = 2013-W08",
      ]),
    TimeRule(
      name: "same period",
      pattern: "(#same period (نفسه | ذاته | نفسها | ذاتها) | #same (نفس | ذات) period)",
      value: .period,
      examples: [
        "في [مارس 2019] وفي [العام نفسه] = 2019", "في [15 ديسمبر 2019] وفي [نفس الشهر] = 2019-12",
      ]),
    TimeRule(
      name: "same period of another year",
      pattern:
        "(period (نفسه | ذاته | نفسها | ذاتها) | (نفس | ذات | مثل) (هذا | هذه)? period | (الفترة (نفسها | ذاتها) | نفس الفترة)) (Y)",
      value: .period,
      examples: [
        "بلغ في [سبتمبر 2021] مقابل [الشهر نفسه من العام الماضي] = 2020-09",
        "ارتفع في [الربع الثالث من 2021] قياسا على [الفترة نفسها من العام الماضي] = 2020-Q3",
        "في [نفس الشهر من عام 2019] = 2019-12", "[مثل هذا اليوم من العام الماضي] @@ = 2012-02-12",
      ]),
    TimeRule(
      name: "stretch with the number behind",
      pattern: "(آخر)? thePlural (القليلة)? (ال? number | theCardinal | N) (which | last)",
      value: .stretch,
      examples: [
        "خلال [الساعات الـ24 الماضية] @@ = 2013-02-11T04:30/2013-02-12T04:30",
        "خلال [الساعات الـ24 الماضية] = PT24H",
        "[الأيام الثلاثة الماضية] @@ = 2013-02-09/2013-02-11",
        "[الأشهر الستة المقبلة] @@ = 2013-03/2013-08",
        "[السنوات الخمس الماضية] @@ = 2008/2012",
        "[الأسابيع الثلاثة القادمة] @@ = 2013-W08/2013-W10",
        "خلال [الأشهر الثلاثة الأخيرة] = P3M", "[الأيام الـ10 المقبلة] @@ = 2013-02-13/2013-02-22",
      ]),
    TimeRule(
      name: "stretch with the number before",
      pattern: "(ال number | theCardinal) (plural | unit) (which | last)",
      value: .stretch,
      examples: [
        "[الـ24 ساعة الماضية] @@ = 2013-02-11T04:30/2013-02-12T04:30",
        "[الثلاثة أيام القادمة] @@ = 2013-02-13/2013-02-15",
        "[ال48 ساعة المقبلة] = PT48H", "[الثلاثة أشهر القادمة] @@ = 2013-03/2013-05",
      ]),
    TimeRule(
      name: "stretch of two", pattern: "theDual (which | last)", value: .stretch,
      examples: [
        "[الأسبوعين القادمين] @@ = 2013-W08/2013-W09", "[الشهرين الماضيين] @@ = 2012-12/2013-01",
        "[اليومين الماضيين] @@ = 2013-02-10/2013-02-11", "خلال [العامين الماضيين] = P2Y",
        "[اليومين الجايين] @@ = 2013-02-13/2013-02-14",
      ]),
    TimeRule(
      name: "the first or the last so many", pattern: "nth (N UNIT | dual)", value: .nth,
      examples: [
        "[آخر ثلاثة أيام] @@ = 2013-02-09/2013-02-11", "[آخر ربعين] @@ = 2012-Q3/2012-Q4",
        "تراجعت المبيعات في [آخر ربعين] = P2Q", "في [آخر 24 ساعة] = PT24H",
        "[آخر يومين] @@ = 2013-02-10/2013-02-11",
        "[آخر ثلاثة أشهر] @@ = 2012-11/2013-01", "[أول أسبوعين من مارس] @@ = 2013-03-01/2013-03-14",
        "[آخر ثلاثة أيام من الشهر الماضي] @@ = 2013-01-29/2013-01-31",
        "خلال [أول 100 يوم من عام 2025] = 2025-01-01/2025-04-10",
      ]),
    TimeRule(
      name: "within so much",
      pattern:
        "#within (خلال | في غضون | غضون | في ظرف | بغضون | في خلال) approx? (AMOUNT | unit !weekday !month !monthx !hijri !yearSoCalled !holiday !ordinal)",
      value: .stretch,
      standing: .spoken,
      examples: [
        "[خلال ساعة] @@ = 2013-02-12T04:30/2013-02-12T05:30",
        "[في غضون ثلاثة أيام] @@ = 2013-02-12/2013-02-15",
        "[خلال أسبوعين] @@ = 2013-02-12/2013-02-26", "أنجزه خلال ساعة",
      ]),
    TimeRule(
      name: "first of the month", pattern: "ordinal", value: .dayAlone, standing: .alone,
      examples: [
        "في [الخامس عشر] @@ = 2013-02-15", "[الأول من الشهر المقبل] @@ = 2013-03-01",
        "كان الأول في صفه",
      ]),
    TimeRule(
      name: "weekday and day by its number",
      pattern: "W num31 !unit !plural !part !thePart !meridiem !: !/", value: .dayAlone,
      standing: .spoken,
      examples: ["[الثلاثاء 19] @@ = 2013-02-19", "[الجمعة 1] @@ = 2013-03-01"]),
    TimeRule(
      name: "day by its number", pattern: "#named يوم (num31 | ordinal) !unit !foreignYear",
      value: .dayAlone,
      examples: [
        "[يوم 15] @@ = 2013-02-15", "[يوم 5] @@ = 2013-03-05", "[يوم العشرين] @@ = 2013-02-20",
      ]),
  ]

  /// Seasons, quarters, halves, decades and centuries.
  static let seasons: [TimeRule] = [
    TimeRule(
      name: "season with its year",
      pattern: "EDGE? (هذا)? (فصل | موسم | عطلة | إجازة)? season (which | Y | YW which)",
      value: .season,
      examples: [
        "[صيف 2013] = 2013-SU", "[الصيف الماضي] @@ = 2012-SU", "[الربيع القادم] @@ = 2013-SP",
        "[شتاء عام 2010] = 2010-WI", "[خريف العام الماضي] = 2020-FA",
        "[فصل الصيف المقبل] @@ = 2013-SU",
        "[أواخر صيف 2019] = 2019-SU", "[صيف العام المقبل] = 2022-SU",
      ]),
    TimeRule(
      name: "this season", pattern: "(هذا | هال) (فصل)? season", value: .season,
      examples: ["[هذا الصيف] @@ = 2013-SU", "[هذا الشتاء] @@ = 2012-WI"]),
    TimeRule(
      name: "season alone", pattern: "EDGE? (فصل | عطلة | إجازة)? season", value: .season,
      standing: .alone,
      examples: ["[الصيف] @@ = 2013-SU", "[فصل الخريف] @@ = 2013-FA", "جمال الربيع"]),
    TimeRule(
      name: "quarter with its year",
      pattern: "EDGE? (الربع | الفصل) ordinal (Y | THISYEAR | من? M Y?)",
      value: .quarter,
      examples: [
        "[الربع الأول من 2013] = 2013-Q1", "[الربع الثالث من العام الماضي] = 2020-Q3",
        "[نهاية الربع الثاني من العام الجاري] = 2021-Q2", "[الربع الرابع من هذا العام] = 2021-Q4",
        "[الربع الأول لعام 2022] = 2022-Q1",
      ]),
    TimeRule(
      name: "last quarter", pattern: "EDGE? (الربع | الفصل) last Y", value: .quarter,
      examples: ["[الربع الأخير من عام 2021] = 2021-Q4"]),
    TimeRule(
      name: "quarter alone", pattern: "EDGE? (الربع | الفصل) (ordinal | which)", value: .quarter,
      standing: .alone,
      examples: ["[الربع الثالث] @@ = 2013-Q3", "قرأ الربع الثالث من الكتاب"]),
    TimeRule(
      name: "quarter in news", pattern: "EDGE? الربع ordinal !من !الساعة", value: .quarter,
      after: .preposition,
      examples: [
        "ارتفعت الأرباح في [الربع الثالث] = 2021-Q3", "أظهرت بيانات [الربع الأول] تراجعا = 2021-Q1",
        "تراجع الإنتاج خلال [الربع الرابع] @2022-02-03 = 2021-Q4",
        "سجل في الربع الثالث من المباراة",
      ]),
    TimeRule(
      name: "quarter in letters", pattern: "q num12 Y?", value: .quarter, standing: .alone,
      examples: ["[Q1 2013] @@ = 2013-Q1"]),
    TimeRule(
      name: "half of a year", pattern: "EDGE? النصف (ordinal | last) (Y | THISYEAR)", value: .half,
      examples: [
        "[النصف الأول من 2013] = 2013-H1", "[النصف الثاني من العام الجاري] = 2021-H2",
        "[النصف الثاني من عام 2020] = 2020-H2", "ارتفعت في [النصف الأول من العام] = 2021-H1",
      ]),
    TimeRule(
      name: "part of a month or a century",
      pattern: "(النصف | #quarter الربع) (ordinal | last) من (M Y? | period (which | ordinal))",
      value: .half,
      examples: [
        "[النصف الأول من مارس 2013] = 2013-03-01/2013-03-15",
        "[النصف الثاني من يناير] = 2022-01-16/2022-01-31",
        "[النصف الأول من الشهر المقبل] = 2022-01-01/2022-01-15",
        "[النصف الثاني من القرن العشرين] = 1950/1999",
        "[الربع الأول من القرن الحادي والعشرين] = 2000/2024",
      ]),
    TimeRule(
      name: "decade",
      pattern:
        "EDGE? (عقد | فترة | حقبة | سنوات | أعوام | حقبة)? decade (من? (القرن (ordinal | which)))?",
      value: .decade,
      examples: [
        "[ثمانينات القرن الماضي] = 198", "[ستينيات القرن التاسع عشر] = 186",
        "في [الثمانينيات] = 198",
        "[مطلع التسعينيات] = 199", "[عقد السبعينات] = 197", "[عشرينيات القرن الحالي] = 202",
        "[تسعينات القرن العشرين] = 199",
      ]),
    TimeRule(
      name: "decade by its number",
      pattern: "EDGE? العقد (ordinal | last) من القرن (ordinal | which)", value: .decade,
      examples: [
        "[العقد الأول من القرن الحادي والعشرين] = 200", "[العقد الثاني من القرن الحالي] = 201",
        "[العقد الأخير من القرن العشرين] = 199",
      ]),
    TimeRule(
      name: "century",
      pattern:
        "EDGE? القرن (ordinal | ال? num31) (الميلادي | للميلاد | #islamicYear (الهجري | للهجرة))? (#beforeChrist (قبل الميلاد | ق . م .?))?",
      value: .century,
      examples: [
        "[القرن الثامن عشر] = 17", "[مطلع القرن العشرين] = 19", "[القرن الحادي والعشرين] = 20",
        "[القرن الـ19] = 18",
        "[القرن الخامس قبل الميلاد] = BC04", "[أواخر القرن التاسع عشر] = 18",
        "[القرن السابع الميلادي] = 06", "[القرن الرابع الهجري] = 0913/1009",
      ]),
    TimeRule(
      name: "two centuries", pattern: "القرنين ordinal و ordinal", value: .century,
      examples: ["[القرنين السابع عشر والثامن عشر] = 16/17"]),
    TimeRule(
      name: "millennium", pattern: "EDGE? الألفية (hour | which) (#beforeChrist قبل الميلاد)?",
      value: .millennium,
      examples: ["[الألفية الثالثة] = 2", "[مطلع الألفية الثالثة] = 2", "[الألفية الجديدة] = 2"]),
  ]
}
