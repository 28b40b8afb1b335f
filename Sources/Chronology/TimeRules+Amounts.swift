extension TimeRules {
  /// What repeats.
  static let sets: [TimeRule] = [
    TimeRule(
      name: "every weekday",
      pattern:
        "(part من?)? كل (يوم | أيام)? (bareWeekday | weekday) (و (bareWeekday | weekday))? (part | في? thePart)?",
      value: .set,
      examples: [
        "[كل يوم أحد] @@ = XXXX-WXX-7", "[كل خميس] @@ = XXXX-WXX-4", "[كل جمعة] = XXXX-WXX-5",
        "[كل يوم ثلاثاء] = XXXX-WXX-2", "[كل اثنين وخميس] @@ = XXXX-WXX-1/XXXX-WXX-4",
        "[مساء كل خميس] @@ = XXXX-WXX-4TEV", "يجتمعون [كل سبت] = XXXX-WXX-6",
      ]),
    TimeRule(
      name: "weekdays that repeat", pattern: "(كل)? أيام weekday ((و | ،) weekday)?", value: .set,
      examples: ["[أيام الجمعة] = XXXX-WXX-5"]),
    TimeRule(
      name: "weekdays of every week",
      pattern: "(أيام | يومي | يوم)? weekday (و weekday)? (من | في) كل أسبوع", value: .set,
      examples: [
        "[أيام الأحد والثلاثاء من كل أسبوع] @@ = XXXX-WXX-7/XXXX-WXX-2",
        "يجتمعون [الأحد من كل أسبوع] = XXXX-WXX-7",
      ]),
    TimeRule(
      name: "every unit", pattern: "(part من?)? كل (AMOUNT | unit) !weekday !bareWeekday",
      value: .set,
      examples: [
        "[كل يوم] @@ = P1D", "[كل أسبوعين] @@ = P2W", "[كل ثلاثة أيام] = P3D", "[كل ساعة] = PT1H",
        "[كل شهر] = P1M",
        "[كل عام] = P1Y", "[كل نصف ساعة] = PT30M", "[كل أربع سنوات] = P4Y", "[كل 15 دقيقة] = PT15M",
        "[كل سنة] @@ = P1Y",
        "[كل أسبوع] @@ = P1W", "[مساء كل يوم] @@ = XXXX-XX-XXTEV",
      ]),
    TimeRule(
      name: "every weekday's part", pattern: "كل part (يوم)? (bareWeekday | weekday)", value: .set,
      examples: ["[كل مساء أحد] @@ = XXXX-WXX-7TEV"]),
    TimeRule(
      name: "every weekend", pattern: "#every كل (عطلة)? (نهاية أسبوع | ويكند | ويك اند)",
      value: .weekend,
      examples: ["[كل نهاية أسبوع] = XXXX-WXX-WE"]),
    TimeRule(
      name: "every season and holiday", pattern: "كل (season | holiday)", value: .set,
      examples: ["[كل صيف] = XXXX-SU", "[كل رمضان] = P1Y"]),
    TimeRule(
      name: "every other", pattern: "كل nth unit", value: .set,
      examples: ["[كل ثاني يوم] @@ = P2D", "[كل ثالث أسبوع] @@ = P3W"]),
    TimeRule(
      name: "every part of the day", pattern: "كل (part | thePart)", value: .set,
      examples: [
        "[كل صباح] = XXXX-XX-XXTMO", "[كل مساء] @@ = XXXX-XX-XXTEV", "[كل ليلة] = XXXX-XX-XXTNI",
      ]),
    TimeRule(
      name: "daily and yearly", pattern: "everyUnit", value: .set,
      examples: [
        "[يوميا] = P1D", "[أسبوعيا] = P1W", "[شهريا] = P1M", "[سنويا] = P1Y", "[بشكل يومي] = P1D",
      ]),
    TimeRule(
      name: "so often in a unit",
      pattern: "(مرة | مرتين | مرتان | N مرات) (واحدة)? (في | كل) (period | AMOUNT | unit)",
      value: .set,
      examples: [
        "[مرتين في الأسبوع] = P1W", "[مرة في الشهر] = P1M", "[ثلاث مرات في اليوم] = P1D",
        "[مرة كل عامين] = P2Y", "مرتين",
        "[مرة كل أربع سنوات] = P4Y",
      ]),
    TimeRule(
      name: "every day from one weekday to another",
      pattern: "(كل يوم | everyUnit) (من)? weekday (الى | حتى) weekday", value: .set,
      examples: [
        "[كل يوم من الأحد إلى الخميس] @@ = XXXX-WXX-7/XXXX-WXX-4",
        "يفتح المعبر [يوميا من السبت حتى الأربعاء] = XXXX-WXX-6/XXXX-WXX-3",
      ]),
    TimeRule(
      name: "so long in every unit",
      pattern:
        "approx? (N UNIT | dual) #every في period !which !last !ordinal !التالي !التالية !السابق !السابقة !نفسه !ذاته !المنتهي",
      value: .set,
      examples: [
        "يعملون [خمسة أيام في الأسبوع] = P1W", "[ثماني ساعات في اليوم] @@ = P1D",
        "[يومين في الشهر] = P1M", "أمضى [ثلاثة أيام] في [الأسبوع الماضي] = 2021-W51",
      ]),
    TimeRule(
      name: "day of every month", pattern: "يوم? D (من)? كل شهر", value: .set,
      examples: ["[الخامس من كل شهر] = XXXX-XX-05", "[يوم 15 من كل شهر] @@ = XXXX-XX-15"]),
    TimeRule(
      name: "edge of every unit", pattern: "edge كل unit", value: .set,
      examples: ["[نهاية كل شهر] = P1M", "[مطلع كل أسبوع] = P1W", "[نهاية كل عام] = P1Y"]),
    TimeRule(
      name: "day of every year", pattern: "يوم? D من? M (من)? كل (عام | سنة)", value: .set,
      examples: ["[25 ديسمبر من كل عام] = XXXX-12-25", "[8 مارس من كل سنة] = XXXX-03-08"]),
    TimeRule(
      name: "month of every year", pattern: "(شهر)? M (من)? كل (عام | سنة)", value: .set,
      examples: ["[مارس من كل عام] = XXXX-03"]),
  ]

  /// Durations.
  static let amounts: [TimeRule] = [
    TimeRule(
      name: "duration",
      pattern: """
        approx? N UNIT (و fraction (unit | period)? | #less الا (fraction | N UNIT) \
        | (و N UNIT | و dual | و unit)+ | و several plural)? (ABOUT)?
        """,
      value: .duration,
      examples: [
        "[50 دقيقة] = PT50M", "جلسة الـ[40 دقيقة] = PT40M", "[نحو 35 دقيقة] = PT35M",
        "[خمس ساعات] = PT5H", "[زهاء ٨ ساعات] = PT8H", "[قرابة ثماني ساعات] = PT8H",
        "منذ [ثلاثين عاما] = P30Y", "[أربع ساعات ونصف الساعة] = PT4H30M",
        "[أكثر من خمس ساعات] = PT5H", "[ثلاثة أيام] = P3D", "[أحد عشر يوما] = P11D",
        "[ثلاث ساعات و20 دقيقة] = PT3H20M", "[خمس وأربعين دقيقة] = PT45M",
        "[10 دقائق تقريبا] = PT10M", "خلال جولتين أو ثلاث", "من إحدى أشهر المدن",
        "[24 ساعة] = PT24H",
        "[2.5 ساعة] = PT2H30M", "[خمسة أيام ونصف] = P5DT12H", "[مئة يوم] = P100D",
        "[مئة وعشرين دقيقة] = PT120M",
        "[ثلاثة أسابيع] = P3W", "[خمسة وعشرون عاما] = P25Y", "[15 يوما] @@ = P15D",
        "[ست سنوات وثلاثة أشهر] = P6Y3M",
        "[ثلاثمئة عام] = P300Y", "[ألف عام] = P1000Y", "[ألفي عام] = P2000Y", "[أربعة عقود] = P40Y",
        "[ثلاثة قرون] = P300Y", "[٧ تيام] @@ = P7D",
        "[عشرين دقيقة] @@ = PT20M", "[30 ثانية] = PT30S",
      ]),
    TimeRule(
      name: "from so much to so much",
      pattern: "approx? (بين | من)? N (#to (الى | -) | #to (أو)) N UNIT", value: .duration,
      examples: [
        "[3-5 أيام] = P3D/P5D", "[ثلاثة إلى أربعة أسابيع] = P3W/P4W",
      ]),
    TimeRule(
      name: "one or two", pattern: "approx? (dual | unit) #to أو (N UNIT? | dual)",
      value: .duration,
      examples: [
        "[يومين أو ثلاثة أيام] = P2D/P3D", "[يومين أو ثلاثة] @@ = P2D/P3D",
        "[ساعة أو ساعتين] = PT1H/PT2H",
      ]),
    TimeRule(
      name: "two units",
      pattern:
        "approx? dual (و fraction (unit | period)? | و N UNIT | و unit | #less الا (fraction | N UNIT))? (ABOUT)?",
      value: .duration,
      examples: [
        "استغرق [ساعتين ونصف الساعة] = PT2H30M", "[نحو يومين] = P2D", "[ساعتين] = PT2H",
        "[ساعتين ونصف] @@ = PT2H30M",
        "[ساعتين وربع] @@ = PT2H15M", "[ساعتين إلا ربعا] = PT1H45M", "[يومين وثلاث ساعات] = P2DT3H",
        "[سنتين ونصف] = P2Y6M",
        "[شهرين] = P2M", "[أسبوعين] = P2W", "[عقدين] = P20Y", "[قرنين] = P200Y",
      ]),
    TimeRule(
      name: "about one unit",
      pattern:
        "approx unit (واحدة | واحد | واحدا)? (و fraction (unit | period)? | و several plural)?",
      value: .duration,
      examples: [
        "[نحو ساعة] = PT1H", "[قرابة ساعة ونصف] = PT1H30M", "[ما يزيد قليلا على ساعة] = PT1H",
        "تقريبا عام الفيل", "[أكثر من عام] = P1Y", "[أقل من شهر] = P1M",
      ]),
    TimeRule(
      name: "one unit and more",
      pattern:
        "unit (واحدة | واحد | واحدا)? (و fraction (unit | period)? | #less الا (fraction | N UNIT) | و N UNIT | و dual | و unit | و several plural)",
      value: .duration,
      examples: [
        "[ساعة ونصف] = PT1H30M", "[ساعة ونصف الساعة] = PT1H30M", "[شهر ونصف] = P1.5M",
        "طال الحديث [ساعة وبضع دقائق] = PT1H", "[عام وعدة أشهر] = P1Y",
        "[سنة ونصف] = P1Y6M", "[ساعة وربع] = PT1H15M", "[ساعة إلا ربعا] = PT45M",
        "[ساعة وثلث] = PT1H20M", "[ساعة إلا عشر دقائق] = PT50M",
        "[يوم ونصف] = P1DT12H", "[سنة وستة أشهر] = P1Y6M", "[ساعة وعشر دقائق] = PT1H10M",
        "[أسبوع ونصف] = P1.5W",
        "[قرن ونصف] = P150Y", "[عقد ونصف] = P15Y", "[شهر وأسبوع] @@ = P1M1W", "[سنة وشهر] = P1Y1M",
      ]),
    TimeRule(
      name: "part of a unit", pattern: "approx? fraction (unit | period)", value: .duration,
      examples: [
        "[نصف ساعة] = PT30M", "[نحو ربع ساعة] = PT15M", "[نصف شهر] = P0.5M", "[ثلث ساعة] = PT20M",
        "[ثلاثة أرباع الساعة] = PT45M", "[نصف يوم] = PT12H", "[ربع قرن] = P25Y", "[نصف قرن] = P50Y",
        "[نص ساعة] @@ = PT30M",
        "[نصف عام] = P6M", "[نصف دقيقة] = PT30S",
      ]),
    TimeRule(
      name: "one unit, said to be one",
      pattern: "unit (واحد | واحدا | واحدة | كامل | كاملة | من الزمن | من الزمان)",
      value: .duration,
      examples: [
        "[يوم واحد] = P1D", "أمهلوه [شهرا واحدا] = P1M", "[ساعة واحدة] = PT1H", "[شهر كامل] = P1M",
        "[سنة كاملة] = P1Y",
        "[عقد من الزمن] = P10Y",
      ]),
    TimeRule(
      name: "some units",
      pattern: "approx? (several (unit | plural) | plural (قليلة | معدودة | عديدة))",
      value: .duration,
      examples: [
        "[بضعة أيام] = PXD", "[عدة ساعات] = PTXH", "[أيام قليلة] = PXD", "[بضع سنوات] = PXY",
        "[كام يوم] @@ = PXD",
        "[عدة أشهر] = PXM", "[بضع دقائق] = PTXM",
      ]),
    TimeRule(
      name: "one unit that something lasts", pattern: "unit",
      value: .duration,
      after: .lasting,
      examples: [
        "استمرت [ساعة] = PT1H", "لمدة [شهر] = P1M", "في ساعة متأخرة", "يوم لا ينسى", "دامت ساعات",
      ]),
    TimeRule(
      name: "some units within which", pattern: "plural !which !last !number !theCardinal",
      value: .duration, after: .within,
      examples: [
        "ستستأنف خلال [أيام] = PXD", "يصل في غضون [ساعات] = PTXH", "خلال [أيام قليلة] = PXD",
        "خلال [الأيام المقبلة] = FUTURE_REF", "عمل ساعات",
      ]),
    TimeRule(
      name: "nothing but a unit", pattern: "unit", value: .duration, standing: .alone,
      examples: ["[ساعة] @@ = PT1H", "[أسبوع] @@ = P1W", "[دقيقة] @@ = PT1M", "[سنة] @@ = P1Y"]),
  ]

  /// So much before or after something.
  static let shifts: [TimeRule] = [
    TimeRule(
      name: "so long ago",
      pattern:
        "قبل approx? (AMOUNT | unit !weekday !deictic !month !monthx !hijri !yearSoCalled !holiday !ordinal | plural) (مضت | مضى)? (من الآن)?",
      value: .ago,
      examples: [
        "[قبل 11 يوما] @2022-01-21 = 2022-01-10", "[قبل أسبوعين] = 2021-12-17",
        "[قبل ثلاثة أيام] @@ = 2013-02-09",
        "[قبل ساعتين] @@ = 2013-02-12T02:30", "[قبل شهر] @@ = 2013-01", "[قبل عامين] @@ = 2011",
        "[قبل نصف ساعة] @@ = 2013-02-12T04:00",
        "[قبل يوم] @@ = 2013-02-11", "[قبل أسبوع] @@ = 2013-02-05", "[قبل بضعة أيام] = PAST_REF",
        "[قبل أيام] = PAST_REF", "[قبل ساعة ونصف] @@ = 2013-02-12T03:00",
        "[قبل عشر دقائق] @@ = 2013-02-12T04:20", "[قبل أكثر من ثلاثين عاما] = 1991",
        "قبل [عام 2014] = 2014",
        "[قبل سنة] @@ = 2012", "[قبل نحو شهرين] = 2021-10", "[قبل قرن] = 1921",
        "[قبل ثلاث سنوات] = 2018",
      ]),
    TimeRule(
      name: "so long ago, with منذ",
      pattern:
        "(منذ | مند | من) approx? (AMOUNT | unit !weekday !deictic !month !monthx !hijri !yearSoCalled !holiday !ordinal !num31 | plural) (مضت | مضى)?",
      value: .ago, standing: .spoken,
      examples: [
        "[منذ ثلاثة أيام] @@ = 2013-02-09", "[من يومين] @@ = 2013-02-10",
        "[منذ ساعة] @@ = 2013-02-12T03:30",
        "[منذ أسبوعين] @@ = 2013-01-29", "ينتظر منذ [ثلاثة أيام] = P3D",
        "الأخبار [منذ يوم أمس] @@ = 2013-02-11/..",
      ]),
    TimeRule(
      name: "so much that has passed",
      pattern: "AMOUNT (مضت | مضى | خلت | خلا | فاتت | فات | فاتوا)", value: .ago,
      examples: ["[ثلاثة أيام مضت] @@ = 2013-02-09", "[أسبوعين فاتوا] @@ = 2013-01-29"]),
    TimeRule(
      name: "so much later",
      pattern:
        "بعد (مرور | انقضاء | مضي)? approx? (AMOUNT | unit !weekday !deictic !month !monthx !hijri !yearSoCalled !holiday !ordinal !hour | plural)",
      value: .later,
      examples: [
        "في [15 ديسمبر] و[بعد يومين] = 2021-12-17", "[بعد أسبوع] @@ = 2013-02-19",
        "[بعد ساعة] @@ = 2013-02-12T05:30",
        "[بعد ربع ساعة] @@ = 2013-02-12T04:45", "[بعد شهرين] @@ = 2013-04", "[بعد سنة] @@ = 2014",
        "[بعد عشرة أيام] @@ = 2013-02-22",
        "[بعد مرور أسبوع] @@ = 2013-02-19", "[بعد ثلاث ساعات ونصف] @@ = 2013-02-12T08:00",
        "سيصل [بعد ثلاثة أيام] = 2022-01-03", "[بعد يوم] @@ = 2013-02-13",
        "[بعد 90 دقيقة] @@ = 2013-02-12T06:00", "[بعد ساعة وربع] @@ = 2013-02-12T05:45",
      ]),
    TimeRule(
      name: "so much from now",
      pattern:
        "((بعد | كمان) approx? (AMOUNT | unit) (من (الآن | اليوم))? | (AMOUNT | unit) من (الآن | اليوم))",
      value: .fromNow,
      examples: [
        "[بعد أسبوع من الآن] @@ = 2013-02-19", "[كمان ساعة] @@ = 2013-02-12T05:30",
        "[ثلاثة أيام من الآن] @@ = 2013-02-15",
        "[بعد شهر من اليوم] @@ = 2013-03",
      ]),
    TimeRule(
      name: "so much after that",
      pattern:
        "((بعد ذلك | بعدها | بعده | بعدئذ) | (قبل ذلك | قبلها | قبله) #before) ب_ (AMOUNT | unit)",
      value: .beyondPrevious(1),
      examples: [
        "في [15 ديسمبر] و[بعده بيومين] = 2021-12-17",
        "في [15 ديسمبر] و[قبل ذلك بأسبوع] = 2021-12-08",
        "في [10 يناير 2020] و[بعدها بثلاثة أيام] = 2020-01-13",
      ]),
    TimeRule(
      name: "one of many in something",
      pattern:
        "(nth (W | bareWeekday | (يوم | أيام)? bareWeekday | unit | plural) | (W | period) (ordinal | last | hour))",
      value: .nth, standing: .alone,
      examples: [
        "[أول خميس من مارس] @@ = 2013-03-07", "[آخر خميس من مارس 2013] @@ = 2013-03-28",
        "[آخر يوم من الشهر] @@ = 2013-02-28", "[ثالث يوم من أكتوبر] @@ = 2013-10-03",
        "[الثلاثاء الأول من أبريل 2013] @@ = 2013-04-02",
        "[أول يوم في السنة القادمة] @@ = 2014-01-01",
        "[الأسبوع الأول من مارس] @@ = 2013-03-01/2013-03-07",
        "[آخر جمعة من رمضان 1434] @@ = 2013-08-02",
        "[اليوم الأخير من عام 2021] = 2021-12-31", "[الجمعة الأخيرة من الشهر الجاري] = 2021-12-31",
        "في اليوم الثاني من الزيارة", "أول شهر من الحملة",
        "[أول أسبوع من مايو 2013] @@ = 2013-05-01/2013-05-07",
      ]),
    TimeRule(
      name: "the first or last so many of something",
      pattern:
        "(thePlural (ال? number | theCardinal | N) | #ten العشر | (ال number | theCardinal) (plural | unit)) (first | last) | thePlural first",
      value: .nth, standing: .alone,
      examples: [
        "[العشر الأواخر من رمضان 1434] @@ = 2013-07-29/2013-08-07",
        "في [العشر الأوائل من ذي الحجة 1434] = 2013-10-06/2013-10-15",
        "نما في [الأشهر التسعة الأولى من العام] = 2021-01/2021-09",
        "خلال [الأيام العشرة الأولى من يناير 2022] = 2022-01-01/2022-01-10",
        "[الأسابيع الثلاثة الأخيرة من العام 2021] = 2021-12-11/2021-12-31",
        "في الأيام الثلاثة الأولى من الحرب",
      ]),
    TimeRule(
      name: "the last but one",
      pattern:
        "(W | period | #night الليلة) (#before قبل last) | #night الليلة (last | first)",
      value: .nth, standing: .alone,
      examples: [
        "التقيا في [الليلة قبل الأخيرة من العام] = 2021-12-30TNI",
        "[اليوم قبل الأخير من الشهر] @@ = 2013-02-27", "[الليلة الأخيرة من العام] = 2021-12-31TNI",
        "[الجمعة قبل الأخيرة من مارس 2013] @@ = 2013-03-22", "قدم العرض الليلة قبل الأخيرة",
      ]),
    TimeRule(
      name: "period in which something is counted", pattern: "period", value: .period,
      after: .preposition, standing: .joined,
      examples: [
        "التقيا في [أول خميس من الشهر] = 2021-12-02", "الاثنين الأول من الدورة",
        "قال الأمين العام للأمم",
      ]),
    TimeRule(
      name: "distance", pattern: "ب? approx? (AMOUNT | unit)", value: .distance, standing: .alone,
      examples: [
        "[قبل عيد الفطر بأسبوع] @@ = 2013-08-01", "[بعد الخميس بيومين] @@ = 2013-02-16",
        "سبقه ب[يومين] = P2D",
        "[قبل منتصف الليل بساعة] @@ = 2013-02-12T23:00",
      ]),
  ]

  /// What no calendar knows.
  static let vague: [TimeRule] = [
    TimeRule(
      name: "vague time", pattern: "vague", value: .vague,
      examples: [
        "[قريبا] = FUTURE_REF", "[مؤخرا] = PAST_REF", "[حاليا] = PRESENT_REF",
        "[في الآونة الأخيرة] = PAST_REF",
        "[في المستقبل القريب] = FUTURE_REF", "[في الوقت الراهن] = PRESENT_REF",
        "[منذ فترة] @@ = PAST_REF",
      ]),
    TimeRule(
      name: "vague stretch", pattern: "thePlural (القليلة)? (which | القليلة which | last)",
      value: .vague,
      examples: [
        "في [الأيام المقبلة] = FUTURE_REF", "خلال [السنوات الماضية] = PAST_REF",
        "[الأسابيع القليلة المقبلة] = FUTURE_REF",
        "في [الأيام الأخيرة] = PAST_REF", "خلال [الساعات القادمة] = FUTURE_REF",
      ]),
  ]
}
