import Analysis
import MasarModel
import Screen
import Testing

@testable import Reader

@Suite struct CardPrintoutTests {
  private static let biden = Entity(
    id: "p-joe-biden", kind: .person, canonical: "جو بايدن", latin: "Joe Biden",
    aliases: ["بايدن", "جوزيف بايدن"], note: "رئيس")
  private static let day = CalendarDate(dayNumber: 18_991)

  private static func card() -> EntityCard {
    let contexts = ["قال بايدن.", "قال بايدن.", "سأله أحدهم."].map {
      EntityCard.Context(range: TextRange(0, 1), sentence: $0, name: TextRange(0, 1))
    }
    return EntityCard(
      entity: biden, spellings: [.init(text: "بايدن", count: 7), .init(text: "بَايدن", count: 1)],
      groups: [
        .init(
          path: "a/1.txt", title: "عنوان", source: nil, published: day, contexts: contexts,
          mentions: 8)
      ],
      companions: [
        .init(entity: Entity(id: "p", kind: .person, canonical: "بوتين", latin: ""), count: 3)
      ],
      events: [
        Event(
          id: "e", title: "قمة", days: DayInterval(day), precision: .day, status: .past,
          place: "جنيف")
      ])
  }

  @Test func `plain text, a line a row`() {
    let printout = CardPrintout(card: Self.card(), interface: Interface(language: .english))
    let date = Interface(language: .english).date(Self.day)
    #expect(
      printout.plain(keepsFormatting: true) == """
        جو بايدن · Joe Biden
        person · p-joe-biden
        رئيس
        also known as: بايدن, جوزيف بايدن
        as written: بايدن (7), بَايدن (1)
        mentions: 8 · articles: 1 · \(date)

        Together with
          بوتين · 3

        Events
          \(date) · قمة · جنيف

        In the articles

          عنوان
          unknown source · \(date) · a/1.txt
            قال بايدن.
            سأله أحدهم.
          and more: 5

        """)
  }

  @Test(arguments: [Language.arabic, .english])
  func `laid out, nothing is wider than the measure, and nothing of the card is missing`(
    language: Language
  ) {
    let printout = CardPrintout(card: Self.card(), interface: Interface(language: language))
    for measure in [1, 20, 40, 80] {
      let lines = printout.visual(measure: measure, mode: .words).split(separator: "\n")
      #expect(
        lines.allSatisfy {
          $0.unicodeScalars.count { $0.value < 0x64B || $0.value > 0x652 } <= measure
        })
    }
    let wide = printout.visual(measure: 100, mode: .plain)
    for piece in ["Joe Biden", "p-joe-biden", "a/1.txt", "(7)"] { #expect(wide.contains(piece)) }
  }

  @Test func `what a file says cannot reach the terminal as a control`() {
    var card = Self.card()
    card.groups[0].title = "\u{1B}[2J\u{202E}"
    card.spellings = [.init(text: "\u{9B}x", count: 1)]
    let printout = CardPrintout(card: card, interface: Interface(language: .english))
    let outputs = [
      printout.plain(keepsFormatting: true), printout.plain(keepsFormatting: false),
      printout.visual(measure: 60),
    ]
    for output in outputs {
      #expect(
        !output.unicodeScalars.contains {
          ["\u{1B}", "\u{9B}", "\u{202E}", "\u{2068}"].contains($0)
        })
    }
  }
}
