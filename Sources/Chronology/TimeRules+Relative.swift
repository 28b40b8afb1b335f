extension TimeRules {
  /// Times told from the publication or from the date before.
  static let relative: [TimeRule] = [
    TimeRule(
      name: "yesterday, today, tomorrow",
      pattern: "(part من?)? يوم? deictic (،? W | OPEN W CLOSE)? part?", value: .deictic,
      examples: [
        "[أمس الخميس] = 2021-12-30", "[مساء أمس] = 2021-12-30TEV", "[أمس] = 2021-12-30",
        "[أول أمس] = 2021-12-29", "[اليوم] = 2021-12-31", "[صباح اليوم] = 2021-12-31TMO",
        "[غدا] = 2022-01-01", "[بعد غد] = 2022-01-02", "[أمس (الخميس)] = 2021-12-30",
        "[يوم غد السبت] = 2022-01-01", "[أمس مساءً] = 2021-12-30TEV", "محادثة [الغد] = 2022-01-01",
        "[ظهر يوم أمس] = 2021-12-30TAF", "[مساء غد الخميس] @2021-12-29 = 2021-12-30TEV",
        "و[أمس الأول] = 2021-12-29", "[فجر اليوم الجمعة] = 2021-12-31TMO",
        "[أمس الاثنين] = 2021-12-27", "[غدا الخميس] = 2022-01-06",
      ]),
    TimeRule(
      name: "last night", pattern: "الليلة الماضية", value: .lastNight,
      examples: ["[الليلة الماضية] = 2021-12-30TNI"]),
    TimeRule(
      name: "the day after", pattern: "اليوم التالي", value: .fromPrevious(1),
      examples: ["في [12 يناير] وفي [اليوم التالي] = 2022-01-13", "في اليوم التالي للقاء"]),
    TimeRule(
      name: "the same day", pattern: "اليوم (نفسه | ذاته)", value: .fromPrevious(0),
      examples: ["في [12 يناير] وفي [اليوم نفسه] = 2022-01-12"]),
    TimeRule(
      name: "that day", pattern: "(نفس | ذلك) اليوم", value: .fromPrevious(0),
      examples: ["في [12 يناير] وفي [نفس اليوم] = 2022-01-12", "في ذلك اليوم"]),
    TimeRule(
      name: "the day before", pattern: "اليوم السابق", value: .fromPrevious(-1),
      examples: ["في [12 يناير] وفي [اليوم السابق] = 2022-01-11"]),
    TimeRule(
      name: "weekday", pattern: "(part من?)? W WH? part?", value: .weekday,
      examples: [
        "وصل الوفد. [الأحد]، مع مرافقيه = 2021-12-26", "أعلن [الجمعة] = 2021-12-31",
        "من المقرر أن يلتقيا [الاثنين] = 2022-01-03", "سيجتمع الوفدان [يوم الأربعاء] = 2022-01-05",
        "[الاثنين المقبل] = 2022-01-03", "[السبت الماضي] = 2021-12-25",
        "[مساء الأحد] = 2021-12-26TEV", "[الجمعة الماضي] = 2021-12-24",
      ]),
    TimeRule(
      name: "week, month, year by relation", pattern: "EDGE? (هذا | هذه)? period which",
      value: .period,
      examples: [
        "[الشهر المقبل] = 2022-01", "[الشهر القادم] = 2022-01", "[الشهر الماضي] = 2021-11",
        "[الأسبوع المقبل] = 2022-W01", "[الأسبوع الجاري] = 2021-W52", "[العام المقبل] = 2022",
        "[السنة المنصرمة] = 2020", "في [مطلع الأسبوع المقبل] = 2022-W01",
      ]),
    TimeRule(
      name: "this week, month, year", pattern: "(هذا | هذه) period", value: .period,
      examples: ["[هذا الشهر] = 2021-12", "[هذه السنة] = 2021", "[هذا الأسبوع] = 2021-W52"]),
    TimeRule(
      name: "so long ago", pattern: "قبل approx? (N UNIT | dual)", value: .ago,
      examples: ["[قبل 11 يوما] @2022-01-21 = 2022-01-10", "[قبل أسبوعين] = 2021-12-17"]),
    TimeRule(
      name: "so much later", pattern: "بعد approx? (N UNIT | dual)", value: .later,
      examples: ["في [15 ديسمبر] و[بعد يومين] = 2021-12-17"]),
    TimeRule(
      name: "after a holiday", pattern: "بعد holiday", value: .afterHoliday,
      examples: [
        "[بعد عيد العمال] @2021-04-20 = 2021-05-01/..",
        "[بعد رأس السنة] @2022-01-20 = 2022-01-01/..",
      ]),
    TimeRule(
      name: "holiday", pattern: "holiday", value: .holiday,
      examples: ["بمناسبة [عيد الميلاد] = 2021-12-25"]),
  ]

  /// Durations.
  static let amounts: [TimeRule] = [
    TimeRule(
      name: "duration",
      pattern: """
        approx? N UNIT (و #half نصف (unit | الساعة)? | و #quarter ربع (unit | الساعة)? | و N UNIT \
        | و بضع plural)? (ABOUT)?
        """,
      value: .duration,
      examples: [
        "[50 دقيقة] = PT50M", "جلسة الـ[40 دقيقة] = PT40M", "[نحو 35 دقيقة] = PT35M",
        "[خمس ساعات] = PT5H", "[زهاء ٨ ساعات] = PT8H", "[قرابة ثماني ساعات] = PT8H",
        "منذ [ثلاثين عاما] = P30Y", "[ساعتين] = PT2H", "[أربع ساعات ونصف الساعة] = PT4H30M",
        "[أكثر من خمس ساعات] = PT5H", "[ثلاثة أيام] = P3D", "[أحد عشر يوما] = P11D",
        "[ثلاث ساعات و20 دقيقة] = PT3H20M", "[خمس وأربعين دقيقة] = PT45M",
        "[10 دقائق تقريبا] = PT10M", "خلال جولتين أو ثلاث", "من إحدى أشهر المدن",
      ]),
    TimeRule(
      name: "two units", pattern: "approx? dual (و #half نصف (unit | الساعة)?)? (ABOUT)?",
      value: .duration, examples: ["استغرق [ساعتين ونصف الساعة] = PT2H30M", "[نحو يومين] = P2D"]),
    TimeRule(
      name: "about one unit",
      pattern: "approx unit (و #half نصف (unit | الساعة)? | و بضع plural)?", value: .duration,
      examples: [
        "[نحو ساعة] = PT1H", "[قرابة ساعة ونصف] = PT1H30M", "[ما يزيد قليلا على ساعة] = PT1H",
        "تقريبا عام الفيل",
      ]),
    TimeRule(
      name: "one unit and a half", pattern: "unit و (#half نصف | #quarter ربع) (unit | الساعة)?",
      value: .duration,
      examples: [
        "[ساعة ونصف] = PT1H30M", "[ساعة ونصف الساعة] = PT1H30M", "[شهر ونصف] = P1.5M",
        "[سنة ونصف] = P1Y6M",
      ]),
    TimeRule(
      name: "half a unit", pattern: "approx? (#half نصف | #quarter ربع) unit", value: .duration,
      examples: ["[نصف ساعة] = PT30M", "[نحو ربع ساعة] = PT15M", "[نصف شهر] = P0.5M"]),
    TimeRule(
      name: "one unit that something lasts", pattern: "unit (و بضع plural)?", value: .duration,
      after: .lasting,
      examples: [
        "استمرت [ساعة] = PT1H", "لمدة [شهر] = P1M", "في ساعة متأخرة", "يوم لا ينسى", "دامت ساعات",
      ]),
  ]
}
