import ArabicText

/// A rule by which two pieces that stand beside each other are one time.
struct TimeJoin: Sendable {
  /// What becomes of the two.
  enum Result: Sendable {
    /// The times of the day, or the part of it, on the right belong to the day on the left.
    case clockOfDay
    /// The same the other way round.
    case dayOfClock
    /// The left one is counted in the right one.
    case nthOfContainer
    /// The right one is counted in the left one.
    case containerOfNth
    /// The left one is the first after the right one, or the last before it; the glue says which.
    case nthBeside
    /// From the left one to the right one.
    case range
    /// So much before or after the right one.
    case offsetFrom
    /// The weekday on the left, in the week that comes so much after its next one.
    case weeksLater
    /// The left one, moved by the amount on the right; the word before the left one says where to.
    case movedBy
    /// The amount on the left before or after the right one; the glue says which.
    case amountFrom
  }

  var name: String
  var left: Set<TimeShape>
  /// What may stand between the two, folded, particles on the right one apart; the empty string where nothing need stand there.
  var glue: Set<String>
  var right: Set<TimeShape>
  var result: Result
  var examples: [String]

  private static func folded(_ words: String) -> Set<String> {
    Set(
      words.split(separator: "|", omittingEmptySubsequences: false).map {
        Folding.folded(String($0))
      })
  }

  /// The most joins in one another; a text without end would nest them without end.
  static let deepest = 8
  /// The most tokens between two pieces.
  static let reach = 4

  static let all: [TimeJoin] = [
    TimeJoin(
      name: "day and time of the day", left: [.day, .set, .range],
      glue: folded(
        "|،|في|عند|على|في تمام|عند تمام|حوالي|نحو|قرابة|تمام|t|ب|و|، في|، عند|اعتبارا من|ابتداء من|من|وذلك|وذلك في|في حدود|ع|قبل|بعد|قبل الساعة"
      ),
      right: [.clock], result: .clockOfDay,
      examples: [
        "[بعد غد الساعة 5] @@ = 2013-02-14T05:00",
        "[الثلاثاء القادم الساعة 8 مساء] @@ = 2013-02-19T20:00",
        "[غدا بين الثالثة والخامسة] @@ = 2013-02-13T03:00/2013-02-13T05:00",
        "[الخميس في تمام الساعة العاشرة صباحا] @@ = 2013-02-14T10:00",
        "[2013-02-12T15:30] @@ = 2013-02-12T15:30",
        "[14 فبراير 2013 الساعة 3 مساء] = 2013-02-14T15:00",
        "[غدا من 9 إلى 11 صباحا] @@ = 2013-02-13T09:00/2013-02-13T11:00",
        "[بكرا الساعة 6 ونص] @@ = 2013-02-13T06:30",
        "[مساء غد الساعة السابعة] @@ = 2013-02-13T19:00",
        "[كل خميس الساعة 8 مساء] @@ = XXXX-WXX-4T20:00",
        "[اليوم الساعة 3] @@ = 2013-02-12T15:00",
        "[يوم الجمعة عند الثانية ظهرا] @@ = 2013-02-15T14:00",
        "يبدأ [الخميس في الساعة 18:00 بتوقيت غرينتش] = 2022-01-06T18:00Z",
        "[أمس عند منتصف الليل] @@ = 2013-02-12T00:00",
      ]),
    TimeJoin(
      name: "time of the day and day", left: [.clock],
      glue: folded("|من|من يوم|يوم|في|في يوم|،|ل|بتاريخ|من مساء|، يوم"),
      right: [.day], result: .dayOfClock,
      examples: [
        "[الساعة 5 مساء غد] @@ = 2013-02-13T17:00",
        "[الثامنة صباحا من يوم الخميس] @@ = 2013-02-14T08:00",
        "[الساعة العاشرة من صباح أمس] = 2021-12-30T10:00",
        "[3 عصرا يوم الأحد] @@ = 2013-02-17T15:00",
        "[الثامنة من مساء السبت بتوقيت موسكو] = 2021-12-25T20:00+03:00",
        "يبدأ [الساعة السابعة مساء غد الأحد بالتوقيت المحلي] = 2022-01-02T19:00",
        "[الساعة 10:00 يوم 5 مارس 2013 بتوقيت غرينتش] = 2013-03-05T10:00Z",
        "[الثامنة من مساء الخميس 30 ديسمبر] = 2021-12-30T20:00",
        "[10:00 صباحا يوم 5 مارس 2013] = 2013-03-05T10:00",
      ]),
    TimeJoin(
      name: "day and part of the day", left: [.day, .set], glue: folded("|في|،|من|ب|ف|عند|مع|قبيل"),
      right: [.part], result: .clockOfDay,
      examples: [
        "[5 مارس مساء] @@ = 2013-03-05TEV", "[عيد الفطر صباحا] @@ = 2013-08-08TMO",
        "[يوم 15 في الصباح] @@ = 2013-02-15TMO",
      ]),
    TimeJoin(
      name: "part of the day and day", left: [.part], glue: folded("|من|في|يوم|من يوم|في يوم"),
      right: [.day, .set],
      result: .dayOfClock,
      examples: [
        "[صباح عيد الفطر] @@ = 2013-08-08TMO", "[مساء 5/3/2013] = 2013-03-05TEV",
        "[يوميا الساعة 7 صباحا] @@ = XXXX-XX-XXT07:00",
      ]),
    TimeJoin(
      name: "one of many in a stretch", left: [.nth],
      glue: folded("من|في|ل|من شهر|في شهر|من عام|في عام|"),
      right: [.container], result: .nthOfContainer,
      examples: ["[ثاني اثنين في يناير 2022] = 2022-01-10", "[آخر سبت من العام] @@ = 2013-12-28"]),
    TimeJoin(
      name: "the first after, the last before a day", left: [.nth], glue: folded("|بعد|قبل"),
      right: [.day, .container], result: .nthBeside,
      examples: [
        "[أول أحد بعد رأس السنة] @@ = 2014-01-05", "[أول اثنين بعد 15 مارس 2013] = 2013-03-18",
        "[آخر جمعة قبل رمضان] @@ = 2013-07-05",
        "في [أول جمعة بعد عيد الفطر] @2022-05-20 = 2022-05-06",
      ]),
    TimeJoin(
      name: "ordinal day of a stretch", left: [.day], glue: folded("من|في"), right: [.container],
      result: .nthOfContainer,
      examples: ["[العاشر من رمضان 1434] = 2013-07-18", "[الأول من الشهر القادم] @@ = 2013-03-01"]),
    TimeJoin(
      name: "stretch and its day", left: [.container], glue: folded("|،|في"), right: [.day],
      result: .containerOfNth,
      examples: ["[الشهر الجاي يوم 10] @@ = 2013-03-10", "[رمضان القادم يوم 15] @@ = 2013-07-23"]),
    TimeJoin(
      name: "from one to another",
      left: [.day, .container, .clock, .part],
      glue: folded("الى|حتى|-|–|وحتى|والى|لغاية|الى غاية|ولغاية|حتى يوم|الى يوم|لحد|ل|و"),
      right: [.day, .container, .clock, .part], result: .range,
      examples: [
        "من [28 فبراير إلى 3 مارس 2013] = 2013-02-28/2013-03-03",
        "من [مارس إلى يونيو 2013] = 2013-03/2013-06",
        "من [الاثنين 14 يناير حتى الخميس 17 يناير 2013] = 2013-01-14/2013-01-17",
        "بين [10 يناير و20 مارس 2022] = 2022-01-10/2022-03-20",
        "من [اليوم حتى الخميس] @@ = 2013-02-12/2013-02-14",
        "من [عيد الفطر إلى عيد الأضحى] @@ = 2013-08-08/2013-10-15",
        "[30/12/2021 - 2/1/2022] = 2021-12-30/2022-01-02", "بين [مارس ومايو] @@ = 2013-03/2013-05",
        "توقفت المحادثات من [يونيو إلى أواخر نوفمبر] = 2021-06/2021-11",
        "من [غدا إلى الجمعة] @@ = 2013-02-13/2013-02-15",
        "في [10 يناير] و[20 مارس 2022] = 2022-03-20",
        "نقل الاجتماع من [الخميس] إلى [الجمعة] = 2021-12-31",
      ]),
    TimeJoin(
      name: "so much before or after something", left: [.offset],
      glue: folded("من|على|عن|من تاريخ|من يوم"), right: [.day, .container, .clock],
      result: .offsetFrom,
      examples: [
        "[بعد ثلاثة أيام من 5 مارس] @@ = 2013-03-08", "[قبل يومين من عيد الميلاد] @@ = 2013-12-23",
        "بعد ثلاثة أيام من حديثه",
        "قبل ستة أيام من عودة الوفد", "[بعد أسبوع من غد] @@ = 2013-02-20",
        "[بعد شهر من عيد الفطر] @@ = 2013-09", "[قبل ساعة من منتصف الليل] @@ = 2013-02-12T23:00",
      ]),
    TimeJoin(
      name: "weekday so many weeks later", left: [.day], glue: [""], right: [.offset],
      result: .weeksLater,
      examples: [
        "[الجمعة بعد أسبوعين] @@ = 2013-03-01", "سيصل [الاثنين بعد أسبوع] = 2022-01-10",
        "غادر [الجمعة] بعد أسبوعين من القتال = 2021-12-31",
      ]),
    TimeJoin(
      name: "before or after something by so much", left: [.day, .container, .clock],
      glue: folded("|ب|بنحو|بحوالي|بأكثر من"),
      right: [.amount], result: .movedBy,
      examples: [
        "[قبل رأس السنة بيومين] @@ = 2013-12-30", "[بعد العيد الكبير بأسبوع] @@ = 2013-10-22",
        "[قبل الثامنة مساء بربع ساعة] @@ = 2013-02-12T19:45",
      ]),
    TimeJoin(
      name: "an amount before or after something", left: [.amount], glue: folded("|قبل|بعد|من بعد"),
      right: [.day, .container, .clock],
      result: .amountFrom,
      examples: [
        "[يومين قبل عيد الميلاد] @@ = 2013-12-23", "[ساعة بعد منتصف الليل] @@ = 2013-02-13T01:00",
        "[ثلاثة أيام بعد رمضان] @@ = 2013-08-10",
      ]),
  ]
}
