import Foundation
import MasarModel
import Screen
import Testing
import Typesetting

@testable import Reader

@Suite struct JustificationScreenTests {
  private func session(columns: Int = 50, rows: Int = 9) -> Session {
    Session(
      columns: columns, rows: rows, start: .article(path: "long.txt"),
      articles: [Fixture.long(paragraphs: 3)])
  }

  /// The rows of text as letters from right to left, margins left out, blanks and kashidas as they are.
  private func rows(_ session: Session, _ rows: Range<Int>) -> [String] {
    let rect = session.state.articleGeometry.text
    return rows.map { row in
      let cells = session.frame.row(row).dropFirst(rect.column).prefix(rect.columns)
      return cells.reversed().map {
        String($0.glyph.base).precomposedStringWithCompatibilityMapping
      }.joined()
    }
  }

  @Test func `z j fills the lines of a paragraph to both edges, but for its last`() {
    var session = session(columns: 34, rows: 10)
    session.type("}}zj")
    #expect(
      rows(session, 0..<6) == [
        "1:  واتفق  الجانبان  على  مواصلة",
        "الحوار  في  الأسابيع المقبلة  بعد",
        "مشـاورات  مع   الحلفـاء.  واتفـق",
        "الجانبان  على  مواصلة الحوار  في",
        "الأسابيع المقبلة  بعد مشاورات  مع",
        "الحلفـاء.  واتفق  الجانبـان  على",
      ])
  }

  @Test func `z j says what it does`() {
    var session = session(columns: 80)
    session.type("zj")
    #expect(session.rows.last?.contains("الأسطر مضبوطة الطرفين") == true)
    session.type("zj")
    #expect(session.rows.last?.contains("الأسطر حرّة الطرف") == true)
  }

  @Test func `lines end in the same places, and the place in the text is kept`() {
    var session = session(columns: 100, rows: 20)
    session.type("jj")
    let starts = session.state.article.map { state in
      state.layout.blocks.indices.map { state.layout.lines(of: $0).map(\.range) }
    }
    let top = session.state.article?.top
    session.type("zj")
    #expect(session.state.article?.top == top)
    #expect(
      session.state.article.map { state in
        state.layout.blocks.indices.map { state.layout.lines(of: $0).map(\.range) }
      } == starts)
  }

  @Test func `a title and the raw file are not filled`() throws {
    var session = session()
    session.type("zj")
    let layout = try #require(session.state.article?.layout)
    for (index, block) in layout.blocks.enumerated() {
      let isFilled = layout.lines(of: index).contains { $0.cells.contains(where: \.range.isEmpty) }
      #expect(isFilled == (block.role == .body), "\(block.role)")
    }
    session.type("v")
    let raw = try #require(session.state.article?.layout)
    #expect(
      raw.blocks.indices.allSatisfy { block in
        raw.lines(of: block).allSatisfy { !$0.cells.contains(where: \.range.isEmpty) }
      })
  }

  @Test func `a name keeps its highlight over a gap that has grown`() throws {
    var session = Session(columns: 34, rows: 12, depth: .palette)
    session.press(.enter)
    session.type("zj")
    let place = Theme(depth: .palette)[.place]
    let rect = session.state.articleGeometry.text
    let styled = (0..<11).flatMap { row in
      session.frame.row(row).dropFirst(rect.column).prefix(rect.columns)
        .filter { $0.style == place }
    }
    #expect(styled.count == 4 || styled.count == 5, "جنيف, with a kashida or without")
  }
}

@Suite struct DigitScreenTests {
  @Test func `z n goes through the digits, those of the chrome stay`() {
    var session = Session(columns: 60, rows: 9)
    session.press(.enter)
    session.type("zn")
    #expect(session.rows.last?.contains("الأرقام: 0123456789") == true)
    #expect(session.rows[3].contains("9 يناير"))
    session.type("zn")
    #expect(session.rows.last?.contains("الأرقام: ٠١٢٣٤٥٦٧٨٩") == true)
    #expect(session.rows[3] == "وصل سيرغي ريابكوف إلى جنيف يوم الأحد ٩ يناير.")
    #expect(session.rows[1].hasSuffix("9 يناير 2022"))
    // The file as it is has the digits that it has.
    session.type("v")
    #expect(session.rows.contains { $0.hasSuffix("9 يناير.") })
    session.type("vzn")
    #expect(session.rows.last?.contains("الأرقام كما كُتبت") == true)
    #expect(session.rows[3].contains("9 يناير"))
  }
}
