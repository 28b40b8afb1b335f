import Analysis
import Library
import MasarModel
import Screen
import Support
import Testing

@testable import Reader

@Suite struct CopyTests {
  private static let named = NamedArticle(
    """
    لقاء في المدينة

    وصل ⟦person:بوتين⟧ إلى المدينة صباحا. وبدأت الجلسة مع ⟦organization:NATO⟧ بعد ساعة واحدة.
    وانتهت القمة مساء أمس.
    """, url: "https://example.org/1")

  private static let citation =
    "لقاء في المدينة — وكالة الاختبار، 9 يناير 2022، https://example.org/1"

  /// What was copied last.
  private func copied(_ session: Session) -> String? {
    session.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }.last
  }

  @Test func `a focused name copies its sentence and where it is from`() {
    var session = Session(Self.named, columns: 80)
    session.press(.tab, .tab)
    session.type("y")
    #expect(copied(session) == "وبدأت الجلسة مع NATO بعد ساعة واحدة.\n" + Self.citation)
    #expect(session.status.contains("نُسخت الجملة ومصدرها (الأحرف: 36)"))
  }

  @Test func `the current hit copies its sentence`() {
    var session = Session(Self.named, columns: 80)
    session.type("/القمه")
    session.press(.enter)
    session.type("غ")
    #expect(copied(session) == "وانتهت القمة مساء أمس.\n" + Self.citation)
  }

  @Test func `else it is the first paragraph that begins in view, not the title`() {
    var session = Session(Self.named, columns: 80)
    session.type("y")
    #expect(copied(session)?.hasPrefix("وصل بوتين إلى المدينة صباحا. وبدأت") == true)
    #expect(session.status.contains("نُسخت الفقرة"))
    var long = Session(
      columns: 60, rows: 13, start: .article(path: "long.txt"),
      articles: [Fixture.long(paragraphs: 30)])
    long.type("jjjj")
    let first = long.rows.first { $0.contains(": واتفق") }.map { $0.prefix { $0 != ":" } }
    long.type("y")
    #expect(copied(long)?.prefix { $0 != ":" } == first)
    #expect(copied(long)?.hasSuffix("مقال طويل — وكالة الاختبار، 1 يناير 2022") == true)
  }

  @Test func `a mark that was scrolled away does not count`() {
    var session = Session(Self.named, columns: 80, rows: 3)
    session.press(.tab)
    session.type("Gy")
    #expect(copied(session)?.hasPrefix("وانتهت القمة") == true)
  }

  @Test func `a source selected in the panel copies its sentence, of another article as well`() {
    var session = Session(columns: 120, rows: 24)
    session.press(.enter)
    session.type("!n")
    #expect(session.state.article?.panel.selectedSource?.path == "d/b.txt")
    session.type("y")
    #expect(
      copied(session) == """
        قالت صحيفة إن اللقاء يبدأ يوم 10 يناير.
        قراءة أخرى — وكالة الاختبار، 8 يناير 2022
        """)
    session.type("ny")
    #expect(copied(session)?.hasPrefix("وتبدأ المحادثات غدا") == true)
  }

  @Test func `the setting turns it off, and the status line names the setting`() {
    var session = Session(Self.named)
    session.state.preferences.copiesToClipboard = false
    session.press(.tab)
    session.type("y")
    #expect(copied(session) == nil)
    #expect(session.status.contains("clipboard"))
  }

  @Test func `nothing hostile reaches the clipboard, and nothing is turned around`() {
    var article = Self.named.article
    let body =
      "قال\u{1B}]52;c;eA==\u{7}\u{9B}2J \u{202E}عكس\u{202C} من\u{200C}ها\u{200F} \u{2066}x\u{2069}\u{AD}\u{FEFF}\r\nو\tبعد\u{2028}ها \u{FEFB}"
    article.text = UTF8Text(body)
    article.title = "عنوان\u{1B}\n\u{202E}"
    let quotation = Quotation(
      article.text.range, of: article, interface: Interface(language: .english))
    #expect(
      quotation.words
        == "قال^[]52;c;eA==^G<U+009B>2J <U+202E>عكس من\u{200C}ها\u{200F} x و بعد ها \u{FEFB}")
    #expect(quotation.citation.hasPrefix("عنوان^[ <U+202E> — وكالة الاختبار, 9 Jan 2022, "))
  }

  @Test func `whatever the text, only what can be seen or joins is copied, within the bound`() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<60 {
      let text = UTF8Text(
        String(
          String.UnicodeScalarView(
            (0..<random.number(0...30_000)).map { _ in
              random.once(in: 9)
                ? " "
                : Unicode.Scalar(UInt32(random.number(0...0x2FFF)))
                  ?? "\u{1B}"
            })))
      var article = Self.named.article
      article.text = text
      let quotation = Quotation(
        text.range, of: article, interface: Interface(language: .arabic))
      #expect(quotation.text.utf8.count <= Quotation.maximumBytes)
      for scalar in quotation.words.unicodeScalars {
        switch ScalarDisposition(scalar) {
        case .base, .mark, .joinControl: break
        default: #expect(scalar == "\u{200E}" || scalar == "\u{200F}")
        }
      }
    }
  }

  @Test func `what is too long is cut behind a word`() {
    var article = Self.named.article
    article.text = UTF8Text(String(repeating: "كلمة طويلة ", count: 9000))
    let words = Quotation(
      article.text.range, of: article, interface: Interface(language: .arabic)
    ).words
    #expect(words.utf8.count > 30_000)
    #expect(words.hasSuffix(" كلمة…") || words.hasSuffix(" طويلة…"))
  }
}
