import MasarModel
import Screen
import Support
import Testing

@testable import Reader

@Suite struct HintTests {
  @Test func `a letter stands on the first cell of every name in view, and nothing else changes`() {
    var session = Session(NameTests.named)
    let before = session.frame
    session.type("f")
    let after = session.frame
    #expect(before.size == after.size)
    var letters: [String] = []
    for row in 0..<11 {
      for column in (0..<60).reversed() where before[column, row] != after[column, row] {
        letters.append(after[column, row].glyph.string)
        #expect(after[column, row].style == session.state.theme[.focus])
      }
    }
    #expect(letters == ["a", "s", "f", "d"] || letters == ["a", "s", "d", "f"])
    let text = session.frame.description
    #expect(text.contains("dATO"), "a Latin name has its letter on the left")
    // The name of the title is the last word of its line: its first letter is its rightmost cell.
    let row = 0
    session.press(.escape)
    session.press(.tab)
    let place = session.columns(.focus, row: row)
    #expect(after[place[place.count - 1], row].glyph.string == "a")
  }

  @Test(arguments: [false, true])
  func `letters asked for before the names are found come with them`(isCalledOff: Bool) {
    let named = NameTests.named
    var session = Session(named, annotates: false)
    session.type("f")
    #expect(session.status.contains("يجري البحث عن الأسماء…"))
    if isCalledOff { session.press(.down) }
    for case .annotate(_, let paragraphs) in session.effects {
      session.send(
        .paragraphsAnnotated(
          path: named.article.path, paragraphs: paragraphs, named.annotation(of: paragraphs)))
    }
    #expect((session.state.article?.hints == nil) == isCalledOff)
    session.type("s")
    #expect((session.focusedText == "سيرغي ريابكوف") != isCalledOff)
  }

  @Test(arguments: ["s", "س"])
  func `a letter chooses its name on either keyboard`(key: String) throws {
    var session = Session(NameTests.named)
    session.type("ب" + key)
    #expect(session.focusedText == "سيرغي ريابكوف")
    #expect(session.state.article?.hints == nil)
  }

  @Test(arguments: [Key.escape, .enter, .character("m"), .tab, .down, .control("l")])
  func `any other key takes the letters away and does nothing else`(key: Key) {
    var session = Session(NameTests.named)
    let before = session.frame
    session.type("f")
    session.press(key)
    #expect(session.frame == before)
  }

  @Test func `more names than letters have two letters each`() {
    let line = (0..<30).map { "⟦person:اسم\($0)⟧" }.joined(separator: "، ")
    var session = Session(NamedArticle(MarkedText("عنوان\n" + line)))
    session.type("f")
    let open = session.state.article?.hints?.open ?? []
    #expect(Set(open.map(\.label)).count == 30)
    #expect(open.allSatisfy { $0.label.count == 2 })
    #expect(session.marked(.focus).contains("⟦x:aa⟧"))
    session.type("s")
    #expect(session.state.article?.hints?.open.count == 5)
    session.type("s")
    #expect(session.focusedText == "اسم26")
  }

  @Test func `two letters on a name of one cell borrow the next one`() {
    let line = (0..<26).map { _ in "⟦person:م⟧ في" }.joined(separator: " ")
    var session = Session(NamedArticle(MarkedText("عنوان\n" + line)))
    session.type("f")
    #expect(session.marked(.focus).contains("⟦x:aa⟧في ⟦x:as⟧في"))
  }

  @Test func `no names in view, no letters`() {
    var session = Session(start: .article(path: "c.md"))
    session.type("f")
    #expect(session.state.article?.hints == nil)
    #expect(session.status.contains("لا أسماء معروفة في الشاشة."))
  }
}
