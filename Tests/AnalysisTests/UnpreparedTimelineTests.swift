import MasarModel
import Testing

@testable import Analysis
@testable import Chronology

/// Timelines of articles that no dossier describes, each of a few lines.
@Suite("Timelines of unprepared articles")
struct UnpreparedTimelineTests {
  private static func title(_ timeline: Timeline, _ day: String) -> [String] {
    timeline.events.filter { $0.days?.start.iso8601 == day }.map(\.title)
  }

  @Test("a call of the week before is not that of others with one of them")
  func counterparts() throws {
    let timeline = try Unprepared.timeline([
      """
      اتصالات تسبق القمة
      12 مايو 2023
      أجرى الرئيس التركي رجب طيب أردوغان يوم الأربعاء مكالمة هاتفية مع الرئيس الروسي فلاديمير بوتين.
      وتناولت المكالمة الملف السوري.
      """,
      """
      أنقرة ترد على الأسئلة
      21 مايو 2023
      هاتف رجب طيب أردوغان نظيره الأمريكي جو بايدن الأسبوع قبل الماضي، ودامت المكالمة نصف ساعة.
      """,
    ])
    let call = try #require(timeline.events.first { $0.days?.start.iso8601 == "2023-05-10" })
    #expect(Set(call.participants) == ["p-recep-tayyip-erdogan", "p-vladimir-putin"])
    #expect(Set(call.sources.map(\.path)) == ["0.txt"])
  }

  @Test("the two presidents are those who were named together last, ministers are other two")
  func pairs() throws {
    let timeline = try Unprepared.timeline([
      """
      واشنطن تطمئن كييف
      3 يناير 2022
      هاتف الرئيس الأمريكي جو بايدن نظيره الأوكراني فولوديمير زيلينسكي يوم الأحد.
      وكان بايدن قد كلم الرئيس الروسي فلاديمير بوتين قبل ذلك. وأجرى الرئيسان مكالمة أخرى في السابع من ديسمبر.
      والتقى سيرغي لافروف أنتوني بلينكن في ستوكهولم. واجتمع الوزيران في 2 ديسمبر على هامش مؤتمر أوروبي.
      """
    ])
    let calls = timeline.events.filter { $0.kind == .call && $0.days != nil }
    let first = try #require(calls.first { $0.days?.start.iso8601 == "2021-12-07" })
    #expect(Set(first.participants) == ["p-joe-biden", "p-vladimir-putin"])
    let ministers = try #require(
      timeline.events.first { $0.days?.start.iso8601 == "2021-12-02" })
    #expect(Set(ministers.participants) == ["p-antony-blinken", "p-sergei-lavrov"])
  }

  @Test("a length that does not fit the only event of a month is that of another event")
  func anotherLength() throws {
    let timeline = try Unprepared.timeline([
      """
      مكالمتان في شهر واحد
      3 يناير 2022
      تحادث جو بايدن وفلاديمير بوتين في مكالمة يوم 7 ديسمبر مدة ساعتين.
      وكانت مكالمة أخرى دامت خمسين دقيقة بين جو بايدن وفلاديمير بوتين هي الثانية بينهما في ديسمبر.
      """
    ])
    #expect(timeline.events.flatMap(\.disagreements).isEmpty)
  }

  @Test("a verb without a subject speaks of whom the sentence before begins with")
  func subjectLeftOut() throws {
    let timeline = try Unprepared.timeline([
      """
      جولة في العواصم
      21 يناير 2022
      وصف أنتوني بلينكن محادثات جنيف بأنها صريحة.
      وكان قد زار كييف الأربعاء وأجرى محادثات مع الرئيس فولوديمير زيلينسكي.
      كما أجرى محادثات مع أنالينا بيربوك في برلين يوم الخميس.
      """
    ])
    let people = timeline.events.filter { $0.days != nil }.map { Set($0.participants) }
    #expect(
      people.prefix(2) == [
        ["p-antony-blinken", "p-volodymyr-zelensky"], ["p-annalena-baerbock", "p-antony-blinken"],
      ])
  }

  @Test("a day that is counted from an event dates what is told, not that event")
  func countedFromEvents() throws {
    let timeline = try Unprepared.timeline([
      """
      اتصال بعد مكالمة
      5 يناير 2022
      تحادث جو بايدن وفلاديمير بوتين في مكالمة يوم 30 ديسمبر.
      وأجرى جو بايدن اتصالا بفولوديمير زيلينسكي بعد ثلاثة أيام من المكالمة مع فلاديمير بوتين.
      """
    ])
    #expect(
      timeline.events.map { Set($0.participants) } == [
        ["p-joe-biden", "p-vladimir-putin"], ["p-joe-biden", "p-volodymyr-zelensky"],
      ])
    #expect(timeline.events.map { $0.days?.start.iso8601 } == ["2021-12-30", "2022-01-02"])
  }

  @Test("of a date that can be read in two ways the weekdays of the text choose")
  func twoReadings() throws {
    let text = """
      محادثات تنتهي بلا نتيجة
      12.01.2022
      انتهت المحادثات في بروكسل يوم الأربعاء، وتعقد غدا الخميس جلسة في فيينا.
      """
    let article = try #require(try Unprepared.articles([text]).first)
    #expect(!article.published.alternatives.isEmpty)
    let read = try #require(
      Unprepared.analyzer.analyze(dossier: nil, articles: [article]).articles.first)
    #expect(read.article.published.date?.iso8601 == "2022-01-12")
    #expect(read.article.published.alternatives.isEmpty)
  }

  @Test("talks behind the day of the next meeting are of the day on which that was agreed")
  func occasion() throws {
    let timeline = try Unprepared.timeline([
      """
      لقاء آخر بين الوفود
      27 يناير 2022
      اتفق مستشارو القادة ليل الأربعاء على اجتماع في برلين بعد أسبوعين، إثر محادثات في باريس استمرت ثماني ساعات.
      """
    ])
    #expect(
      timeline.events.map { [$0.days?.start.iso8601, $0.place] } == [
        ["2022-01-26", "باريس"], ["2022-02-09", "برلين"],
      ])
  }

  @Test("people who can be the same two, and who cannot")
  func sets() {
    let pair: Set<Entity.ID> = ["a", "b"]
    #expect(pair.canBeCounterparts(["a"]) && pair.canBeCounterparts([]))
    #expect(pair.canBeCounterparts(["a", "b", "c"]) && pair.canBeCounterparts(pair))
    #expect(!pair.canBeCounterparts(["a", "c"]) && !pair.canBeCounterparts(["c"]))
  }

  @Test("a venue's track is called after the two sides, not after host and mediators")
  func sides() throws {
    let timeline = try Unprepared.timeline([
      """
      جولة جديدة من الحوار
      12 مايو 2023
      بدأت يوم الخميس في مدينة جدة السعودية مفاوضات بين أرمينيا وأذربيجان برعاية سعودية أمريكية.
      والتأم يوم الأربعاء في جدة اجتماع تمهيدي بحضور وزارة الخارجية السعودية.
      """
    ])
    #expect(timeline.tracks.map(\.name) == ["أرمينيا وأذربيجان في جدة"])
    #expect(timeline.tracks.map(\.place) == ["مدينة جدة"])
  }

  @Test("a paper that has a name is signed once, though two newsrooms have it on two days")
  func paper() throws {
    let timeline = try Unprepared.timeline([
      """
      مراسم في الدوحة
      12 مايو 2023
      شهدت الدوحة يوم الأربعاء توقيع «اتفاق المرحلة الأولى» بين تشاد والسودان.
      """,
      """
      ما بعد التوقيع
      14 مايو 2023
      وقع الطرفان يوم الخميس 11 مايو "اتفاق المرحلة الأولى" أمام عدد من السفراء.
      """,
    ])
    let signings = timeline.events.filter { $0.kind == .signing }
    #expect(signings.map(\.title) == ["توقيع اتفاق المرحلة الأولى"])
    #expect(signings.first?.disagreements.map(\.kind) == [.date])
  }

  @Test("a title and what the article says below it are one source")
  func titles() throws {
    let timeline = try Unprepared.timeline([
      """
      الهدنة في اليمن تبدأ غدا
      21 مايو 2023
      تبدأ مساء غد الاثنين في اليمن هدنة قصيرة يراقبها الوسطاء.
      """
    ])
    #expect(Self.title(timeline, "2023-05-22") == ["بدء الهدنة في اليمن"])
    #expect(timeline.events.map(\.sources.count) == [1])
  }

  @Test("a truce is announced, begins and ends on three days")
  func truce() throws {
    let timeline = try Unprepared.timeline([
      """
      الحرب في اليمن تتوقف
      2 أبريل 2022
      أعلنت الأمم المتحدة الجمعة هدنة في اليمن.
      وتدخل الهدنة في اليمن حيز التنفيذ الساعة السابعة مساء غد الأحد. وتنتهي الهدنة في اليمن في الثاني من يونيو 2022.
      """
    ])
    #expect(Self.title(timeline, "2022-04-01") == ["إعلان هدنة في اليمن"])
    #expect(Self.title(timeline, "2022-04-03") == ["بدء الهدنة في اليمن"])
    #expect(Self.title(timeline, "2022-06-02") == ["انتهاء الهدنة في اليمن"])
  }

  @Test(
    "a match is no meeting",
    arguments: [
      "يقام لقاء الإياب يوم 20 مايو في الدوحة.",
      "تستضيف الدوحة يوم 20 مايو مباراة تجمع قطر والعراق.",
      "يلتقي العراق وقطر يوم 20 مايو في ذهاب نهائي البطولة في الدوحة.",
    ])
  func sport(sentence: String) throws {
    let timeline = try Unprepared.timeline(["أخبار\n12 مايو 2023\n" + sentence])
    #expect(timeline.events.isEmpty)
  }

  @Test("what people do on the fringe of a match, and a meeting every month, are told")
  func fringe() throws {
    let timeline = try Unprepared.timeline([
      """
      أخبار
      12 مايو 2023
      التقى جو بايدن وإيمانويل ماكرون يوم 10 مايو في الدوحة على هامش مباراة الافتتاح.
      وعقدت الجامعة العربية اجتماعها الدوري في القاهرة يوم 9 مايو.
      """
    ])
    #expect(timeline.events.compactMap(\.days?.start.iso8601) == ["2023-05-09", "2023-05-10"])
  }

  @Test("a ministry is no visit, and what happened before is no part of a round")
  func occasions() throws {
    let timeline = try Unprepared.timeline([
      """
      ما قالته بكين
      5 سبتمبر 2019
      قالت وزارة التجارة الصينية، الخميس، إن الوقت ما زال مبكرا.
      وعقدت جولة المحادثات في شنغهاي يومي 30 و31 يوليو بعد قمة أوساكا التي دامت أكثر من ساعة.
      """
    ])
    #expect(timeline.events.map(\.kind) == [.talks])
    #expect(timeline.events.flatMap(\.sources).allSatisfy { $0.claim(.duration) == nil })
  }

  @Test("titles say who sits down and about what")
  func subjects() throws {
    let timeline = try Unprepared.timeline([
      """
      نيويورك تترقب
      12 مايو 2023
      ويعقد مجلس الأمن الدولي جلسة بشأن ليبيا يوم 22 من الشهر الجاري.
      """
    ])
    #expect(timeline.events.map(\.title) == ["مجلس الأمن: جلسة بشأن ليبيا"])
  }
}
