import MasarModel
import Testing

@testable import ArabicText

@Suite("Sentences")
struct SentencesTests {
  @Test(
    "cuts; | marks where",
    arguments: [
      "وصل الوفد إلى المدينة صباحا.| وبدأت الجلسة بعد ساعة واحدة.",
      "هل انتهت الجلسة الأولى؟| لا أحد يعرف الجواب بعد.",
      "عقد اللقاء في العاصمة. الأحد، بحضور الوفدين الكبيرين.",
      "أجرى الرئيس سامي حداد. أمس الأحد 2 يناير، مكالمة مع نظيره هناك.",
      "وصل الوفد إلى المدينة صباحا.| أمس قال الوزير كلاما آخر تماما.",
      "أكد مكتب الوزير. سليم خوري، أنه لن يحضر.",
      "التقى د. محمد علي أعضاء الوفد في القاعة.",
      "10 يناير 2022. التأم الحوار في المدينة نفسها.",
      "استمرت الجلسة ساعة ونصف.| وقال الوزير، بعد نهايتها، إنه راض.",
      "بلغت النسبة 3.5 في المئة من الناتج.", "نعم.",
      "قال: «انتهى كل شيء هنا.»| ثم غادر القاعة مسرعا.",
      "سطر أول من النص\nوسطر ثان من الجملة نفسها.", "فقرة أولى من النص\n\n|وفقرة ثانية من النص",
    ])
  func cuts(marked: String) {
    let text = UTF8Text(marked.filter { $0 != "|" })
    let list = Tokenizer.tokens(in: text, range: text.range)
    let found = Sentences.ranges(in: list).map { text[$0] }
    let wanted = marked.split(separator: "|").map { part in
      String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    #expect(found == wanted)
  }

  @Test(
    "numbers, commas and stops without a word between them are read once, not once a stop",
    arguments: ["1. ", "، . ", "« . ", "؟ 7 "])
  func stopsOnly(piece: String) {
    let list = Tokenizer.tokens(of: String(repeating: piece, count: 50_000))
    #expect(Sentences.tokenRanges(in: list) == [0..<list.count])
  }

  @Test("sentences cover all tokens in order")
  func cover() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let words = ["كلمة", ".", "؟", "10", "،", "\n\n", "»", "وقال"]
      let text = (0..<80).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      let list = Tokenizer.tokens(of: text.joined(separator: " "))
      let ranges = Sentences.tokenRanges(in: list)
      #expect(ranges.flatMap { Array($0) } == Array(0..<list.count))
      #expect(ranges.allSatisfy { !$0.isEmpty })
    }
  }
}
