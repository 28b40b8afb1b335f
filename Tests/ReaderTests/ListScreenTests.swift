import Library
import MasarModel
import Reader
import Screen
import Testing

@testable import Reader

@Suite struct ListScreenTests {
  @Test func `groups, articles and findings stand below each other, flush right`() {
    let session = Session(columns: 90, rows: 14)
    #expect(
      session.rows == [
        "المقالات: 3 مسار · المكتبة",
        "ملف الاختبار",
        "9 يناير 2022 وكالة الاختبار لقاء في جنيف",
        "8 يناير 2022 وكالة الاختبار قراءة أخرى",
        "",
        "مقالات",
        "1 يناير 2022 وكالة الاختبار In English",
        "",
        "ملاحظات على الملفات",
        "ليس نصًّا · x.bin",
        "", "", "",
        "؟ مساعدة الكلمات: 12 d/a.txt",
      ])
  }

  @Test func `the interface is mirrored in English`() {
    let session = Session(columns: 90, rows: 8, language: .english)
    #expect(session.rows[0] == "Masar · Library articles: 3")
    #expect(session.rows[6] == "In English وكالة الاختبار 1 Jan 2022")
    // The title stands at the left edge, the date at the right one.
    #expect(session.frame.text(ofRow: 6).hasPrefix("  In English"))
    #expect(session.frame.text(ofRow: 6).hasSuffix("1 Jan 2022  "))
  }

  @Test func `the selection skips headings and stops at the ends`() {
    var session = Session()
    #expect(session.state.list.selectedEntry?.path == "d/a.txt")
    session.press(.up)
    #expect(session.state.list.selectedEntry?.path == "d/a.txt")
    session.type("jj")
    #expect(session.state.list.selectedEntry?.path == "c.md")
    session.press(.down)
    #expect(session.state.list.selectedEntry?.path == "c.md")
    session.type("g")
    #expect(session.state.list.selectedEntry?.path == "d/a.txt")
    session.type("G")
    #expect(session.state.list.selectedEntry?.path == "c.md")
  }

  @Test func `the selected row is shown by an attribute, not by colour alone`() {
    var session = Session(columns: 60, rows: 12)
    session.press(.down)
    let reversed = (0..<11).filter { row in
      session.frame.row(row).allSatisfy { $0.style.attributes.contains(.reverse) }
    }
    #expect(reversed == [0, 3], "the header and the second article")
  }

  @Test func `what follows the last article comes into view as well`() {
    var session = Session(columns: 60, rows: 6)
    session.type("jjjjjjjj")
    #expect(session.rows.contains("ليس نصًّا · x.bin"))
    session.type("kkkk")
    #expect(session.rows.contains("ملف الاختبار"), "the first heading is reached again")
  }

  @Test func `an empty library says so`() {
    var state = ReaderState(
      start: .library, size: Size(columns: 40, rows: 5),
      interface: Interface(language: .english), theme: Theme(depth: .monochrome))
    #expect(state.frame().description.contains("Reading…"))
    _ = state.update(.libraryListed(Listing()))
    #expect(state.frame().description.contains("No articles here."))
  }

  @Test func `q quits, and first gives up an article that is still being read`() {
    var state = ReaderState(
      start: .library, size: Size(columns: 80, rows: 10),
      interface: Interface(language: .english), theme: Theme(depth: .monochrome))
    _ = state.update(.libraryListed(Fixture.listing))
    #expect(state.update(.keyPressed(.enter)) == [.openArticle(path: "d/a.txt")])
    #expect(state.frame().description.contains("Opening the article…"))
    #expect(state.update(.keyPressed(.character("q"))) == [])
    // What arrives now is no longer wanted.
    #expect(state.update(.articleOpened(path: "d/a.txt", Fixture.opened("d/a.txt"))) == [])
    #expect(state.article == nil)
    #expect(state.update(.keyPressed(.character("q"))) == [.quit])
  }

  @Test func `esc and backspace go back from an article and never out of the program`() {
    var session = Session()
    session.press(.enter, .escape)
    #expect(session.state.article == nil)
    session.press(.escape, .backspace)
    #expect(!session.effects.contains(.quit))
    var single = Session(start: .article(path: "d/a.txt"))
    single.press(.backspace)
    #expect(single.state.article != nil && !single.effects.contains(.quit))
  }

  @Test func `a new listing keeps the selection on its article`() {
    var session = Session()
    session.press(.down)
    var listing = Fixture.listing
    listing.groups[0].entries.reverse()
    session.send(.libraryListed(listing))
    #expect(session.state.list.selectedEntry?.path == "d/b.txt")
  }

  @Test func `an article that cannot be read leaves the list and a notice`() {
    var session = Session(columns: 80, language: .english)
    let finding = Finding(path: "d/a.txt", kind: .unreadable(reason: "Permission denied"))
    session.state.expectedPath = "d/a.txt"
    session.send(.articleOpened(path: "d/a.txt", OpenedArticle(article: nil, findings: [finding])))
    #expect(session.state.article == nil)
    #expect(session.rows.last?.contains("cannot be read (Permission denied) · d/a.txt") == true)
    session.press(.down)
    #expect(session.rows.last?.contains("Permission") == false, "a key takes the notice away")
  }
}
