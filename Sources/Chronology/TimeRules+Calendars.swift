extension TimeRules {
  /// Days, months and years of the Islamic and the Iranian solar calendar, with the values of the common era.
  static let otherCalendars: [TimeRule] = [
    TimeRule(
      name: "Islamic day",
      pattern:
        "((part | thePart) من?)? (W ،?)? (الموافق | يوم)? (D | nth (يوم | أيام) | !آخر !أخر nth) من? شهر? hijri (من? YW? foreignYear (ه | هجرية | هجري | هجريا)?)? WH?",
      value: .date,
      examples: [
        "[26 جمادى الأولى 1443هـ] = 2021-12-30", "[1 رمضان 1434] = 2013-07-09",
        "[العاشر من ذي الحجة 1434 هـ] = 2013-10-15",
        "[الموافق ٢ شعبان] = 2022-03-05", "[الخميس 26 جمادى الأولى 1443] = 2021-12-30",
        "[أول رمضان] @@ = 2013-07-09", "[آخر أيام رمضان] @@ = 2013-08-07",
        "[آخر رمضان] @@ = 2013-07-09/2013-08-07", "[ثاني أيام شوال] @@ = 2013-08-09",
        "[15 شعبان المقبل] @@ = 2013-06-24", "[27 رجب] @@ = 2013-06-06",
        "[الأول من محرم 1435] = 2013-11-04", "[غرة محرم 1435] = 2013-11-04",
      ]),
    TimeRule(
      name: "Islamic days",
      pattern: "يومي? D (LIST ال? D)+ من? شهر? hijri (من? YW? foreignYear ه?)? WH?",
      value: .dayList,
      examples: ["([٦ و٧ جمادى الآخرة ١٤٤٣هـ]) = 2022-01-09/2022-01-10"]),
    TimeRule(
      name: "Islamic month",
      pattern: "EDGE? شهر? hijri (من? YW? foreignYear (ه | هجرية | هجري | هجريا)? | WH)",
      value: .month,
      examples: [
        "[رمضان 1434] = 2013-07-09/2013-08-07", "[شهر شعبان 1443هـ] = 2022-03-04/2022-04-01",
        "[رمضان الماضي] = 2021-04-13/2021-05-12", "[رمضان المقبل] = 2022-04-02/2022-05-01",
      ]),
    TimeRule(
      name: "Islamic month so called", pattern: "EDGE? #named شهر hijri", value: .month,
      examples: [
        "في [شهر رجب] = 2022-02-02/2022-03-03", "[أواخر شهر شعبان] = 2022-03-04/2022-04-01",
      ]),
    TimeRule(
      name: "Islamic year",
      pattern: """
        YW? number #islamicYear (ه | هجرية | هجري | هجريا | للهجرة) \
        | (العام | عام | السنة | سنة) #islamicYear (الهجري | الهجرية | هجري | هجرية) number
        """,
      value: .year,
      examples: [
        "[عام 1443هـ] = 2021-08-09/2022-07-29", "[العام الهجري 1443] = 2021-08-09/2022-07-29",
        "[سنة 630 هـ] = 1232/1233",
        "[1435 هجرية] = 2013-11-04/2014-10-24",
      ]),
    TimeRule(
      name: "Iranian day",
      pattern: "(W ،?)? (الموافق | يوم)? D من? شهر? persian من? YW? foreignYear", value: .date,
      examples: [
        "[يوم 8 آذر 1400] = 2021-11-29", "[22 بهمن 1357] = 1979-02-11",
        "[1 فروردين 1392] = 2013-03-21",
      ]),
    TimeRule(
      name: "Iranian month", pattern: "EDGE? شهر? persian من? YW? foreignYear", value: .month,
      examples: ["[بهمن 1400] = 2022-01-21/2022-02-19", "[شهر خرداد 1388] = 2009-05-22/2009-06-21"]),
  ]
}
