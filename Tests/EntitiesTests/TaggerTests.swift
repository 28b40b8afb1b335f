import ArabicText
import Entities
import MasarModel
import Support
import Testing

/// Sentences of our own with names that no list has as a whole.
private let sentences: [(text: String, kind: NameKind, name: String)] = [
  ("وقال الرئيس سامر الحلواني إن بلاده لن تغير موقفها من المفاوضات.", .person, "سامر الحلواني"),
  ("وأكد وزير الخارجية نديم القصراوي أن المحادثات كانت بناءة.", .person, "نديم القصراوي"),
  ("وصرح المتحدث باسم الوزارة فادي المرجاوي للصحفيين أمس.", .person, "فادي المرجاوي"),
  ("وأعلنت الدكتورة هالة الزيتوني نتائج الدراسة يوم الثلاثاء.", .person, "هالة الزيتوني"),
  ("وكان اللاعب مروان الصابوني قد سجل هدفين في المباراة.", .person, "مروان الصابوني"),
  ("وأضاف كريم البستاني أن الحكومة ستدرس الاقتراح.", .person, "كريم البستاني"),
  ("والتقى السفير يوسف الدهان رئيس الوزراء في مكتبه.", .person, "يوسف الدهان"),
  ("ووصل المبعوث الأميركي جوناثان هارتلي إلى المنطقة صباح اليوم.", .person, "جوناثان هارتلي"),
  ("وزار الوفد مدينة طرابلس الليبية في نهاية الأسبوع.", .place, "طرابلس"),
  ("ووقعت الهزة الأرضية قرب مدينة سلوان أمس.", .place, "سلوان"),
  ("وقد وصل المسافرون إلى بيروت بعد ظهر السبت.", .place, "بيروت"),
  ("وتقع القرية في جنوب لبنان على بعد عشرة كيلومترات من الحدود.", .place, "لبنان"),
  ("وعقد الاجتماع في جنيف بحضور ممثلي الدول الخمس.", .place, "جنيف"),
  ("وأعلنت منظمة الصحة العالمية أن الوباء ينتشر بسرعة.", .organization, "منظمة الصحة العالمية"),
  ("ودعا حزب النهضة الديمقراطي أنصاره إلى التظاهر.", .organization, "حزب النهضة الديمقراطي"),
  ("وقالت شركة فولكسفاغن إن أرباحها ارتفعت هذا العام.", .organization, "فولكسفاغن"),
  ("ونقلت صحيفة الراية عن مصدر لم تسمه أن الاتفاق قريب.", .organization, "الراية"),
  ("وطالب مجلس الأمن الدولي الأطراف بوقف إطلاق النار.", .organization, "مجلس الأمن الدولي"),
  ("وشارك في المؤتمر باحثون من جامعة الدول العربية.", .organization, "جامعة الدول العربية"),
  ("وذكرت وكالة رويترز أن المحادثات ستستأنف غدا.", .organization, "رويترز"),
]

/// The tagger of the program, read once.
private let tagger = try? Tagger.builtIn()

private func names(in text: String) throws -> [(kind: NameKind, name: String)] {
  let list = Tokenizer.tokens(of: text)
  let spans = try #require(tagger).spans(in: [list])[0]
  return spans.map { span in
    let first = list[span.tokens.lowerBound].range
    let start = Clitics.offset(skipping: span.clitics, of: first, in: list.text)
    let end = list[span.tokens.upperBound - 1].range.end
    return (span.kind, String(decoding: list.text.bytes[start..<end], as: UTF8.self))
  }
}

@Suite struct TaggerTests {
  @Test func `names are found in sentences of our own`() throws {
    var missed: [String] = []
    for row in sentences {
      let found = try names(in: row.text)
      if !found.contains(where: { $0.kind == row.kind && $0.name == row.name }) {
        missed.append("\(row.name): \(found)")
      }
    }
    // A model is not right everywhere; three of twenty is what its figures promise at worst.
    #expect(missed.count <= 3, "\(missed)")
  }

  @Test func `particles stay outside a name`() throws {
    let found = try names(in: "وسافر الوفد من القاهرة وبيروت إلى باريس.")
    #expect(found.map(\.name) == ["القاهرة", "بيروت", "باريس"])
  }

  @Test func `a text gives the same names every time`() throws {
    let list = Tokenizer.tokens(of: sentences.map(\.text).joined(separator: "\n\n"))
    let tagger = try #require(tagger)
    #expect(tagger.spans(in: [list]) == tagger.spans(in: [list]))
  }

  @Test func `spans are sorted, disjoint, inside the paragraph and sure between 0 and 1`() throws {
    var generator = SeededGenerator(seed: 7)
    let words =
      sentences.flatMap { $0.text.split(separator: " ").map(String.init) } + [
        "NATO", "12", "«", "(",
      ]
    let tagger = try #require(tagger)
    for _ in 0..<200 {
      let paragraphs = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        Tokenizer.tokens(
          of: (0..<Int.random(in: 0...30, using: &generator)).map { _ in
            words.randomElement(using: &generator) ?? ""
          }.joined(separator: " "))
      }
      let found = tagger.spans(in: paragraphs)
      #expect(found.count == paragraphs.count)
      for (list, spans) in zip(paragraphs, found) {
        var end = 0
        for span in spans {
          #expect(span.tokens.lowerBound >= end && !span.tokens.isEmpty)
          #expect(span.confidence > 0 && span.confidence <= 1)
          end = span.tokens.upperBound
        }
        #expect(end <= list.count)
      }
    }
  }

  @Test(arguments: [
    "", " ", "\n\n\n", "ا", "و", "لل", "…", "NATO and the EU met in Geneva", "محمد محمد محمد محمد",
    String(repeating: "محمود عباس ", count: 500), String(repeating: "\u{64E}", count: 100_000),
    "م" + String(repeating: "\u{651}", count: 100_000), String(repeating: "ش", count: 100_000),
    String(repeating: "(", count: 10_000), "👍🏽 €500 ١٢٣٫٤",
  ])
  func `odd text is tagged without harm`(text: String) throws {
    let list = Tokenizer.tokens(of: text)
    for span in try #require(tagger).spans(in: [list, list])[1] {
      #expect(span.tokens.upperBound <= list.count)
    }
  }

  @Test(arguments: [1, 50, 333])
  func `a text read in windows has the names of the text read at once`(window: Int) throws {
    let tagger = try #require(tagger)
    var generator = SeededGenerator(seed: 11)
    var text = TaggerText()
    for _ in 0..<120 {
      text.append(Tokenizer.tokens(of: sentences.randomElement(using: &generator)?.text ?? ""))
      text.append(Tokenizer.tokens(of: "وقالت منظمة الصحة العالمية (وصع) ذلك. وأكدت وصع ما قيل."))
    }
    let whole = tagger.spans(in: text, rules: .reading, window: .max)
    #expect(whole.count > 200)
    #expect(tagger.spans(in: text, rules: .reading, window: window) == whole)
  }

  @Test func `a text without any stop is cut, and none of its names is lost`() throws {
    let list = Tokenizer.tokens(of: String(repeating: "في بيروت ", count: 50_000))
    #expect(try #require(tagger).spans(in: [list])[0].count == 50_000)
  }

  @Test func `a later mention learns from the first`() throws {
    // The family name by itself, where nothing announces a person.
    let found = try names(
      in: "وقال الرئيس محمود القصراوي إن الاتفاق قريب جدا. وغادر القصراوي القاعة بعد ذلك بقليل.")
    #expect(found.filter { $0.kind == .person }.map(\.name).contains("محمود القصراوي"))
  }
}

@Suite struct TaggerRulesTests {
  @Test(arguments: TaggerRules.examples)
  func `each rule finds its example`(rule: TaggerRules, text: String, name: String, kind: NameKind)
    throws
  {
    let list = Tokenizer.tokens(of: text)
    let tagger = try #require(tagger)
    let spans = tagger.spans(in: [list], rules: rule)[0]
    let names = spans.map { span in
      let first = list[span.tokens.lowerBound].range
      let start = Clitics.offset(skipping: span.clitics, of: first, in: list.text)
      return String(
        decoding: list.text.bytes[start..<list[span.tokens.upperBound - 1].range.end], as: UTF8.self
      )
    }
    #expect(zip(spans, names).contains { $0.kind == kind && $1 == name }, "\(names)")
  }

  @Test func `rules only add`() throws {
    let tagger = try #require(tagger)
    for row in sentences {
      let list = Tokenizer.tokens(of: row.text)
      let plain = tagger.spans(in: [list], rules: [])[0]
      #expect(Set(tagger.spans(in: [list])[0]).isSuperset(of: plain))
    }
  }
}
