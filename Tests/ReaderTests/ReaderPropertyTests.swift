import Library
import MasarModel
import Screen
import Support
import Testing

@testable import Reader

/// The state is a function of its messages: drawing in between changes nothing, no size and no key
/// breaks it.
@Suite struct ReaderPropertyTests {
  private static let keys: [Key] = {
    var keys = Keymap.allBindings.flatMap { $0.keys.flatMap { $0 } }
    keys += [.enter, .enter, .enter, .enter, .tab, .tab, .unknown, .alt("x"), .alt("o")]
    keys += [.escape, .backspace, .control("u"), .control("w"), .control("o")]
    keys += "zتfa/يnyeKثr".unicodeScalars.map { .character($0) }
    return keys
  }()

  /// Random keys and sizes, few of them leading out of the article.
  private func messages(seed: UInt64) -> [Message] {
    var generator = SeededGenerator(seed: seed)
    return (0..<120).map { _ in
      if generator.once(in: 8) {
        return .resized(
          Size(columns: generator.number(1...300), rows: generator.number(1...100)))
      }
      return .keyPressed(generator.element(of: Self.keys))
    }
  }

  @Test(arguments: 0..<40)
  func `drawing after every message or only at the end gives the same screen`(seed: Int) {
    var watched = Session(columns: 80, rows: 24)
    var unwatched = Session(columns: 80, rows: 24)
    for message in messages(seed: UInt64(seed)) {
      watched.send(message)
      let frame = watched.frame
      #expect(frame.size == watched.state.size)
      unwatched.send(message)
    }
    #expect(watched.frame == unwatched.frame)
  }

  @Test(arguments: 0..<20)
  func `another size and back shows the same text`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var session = Session(
      columns: 100, rows: 30, start: .article(path: "long.txt"),
      articles: [Fixture.long(paragraphs: 30)])
    for _ in 0..<generator.number(0...20) { session.type("}") }
    for _ in 0..<generator.number(0...20) { session.type("j") }
    let scrolled = session.frame
    for _ in 0..<5 {
      session.send(
        .resized(Size(columns: generator.number(1...200), rows: generator.number(1...60))))
    }
    session.send(.resized(Size(columns: 100, rows: 30)))
    #expect(session.frame == scrolled)
  }

  @Test(arguments: [1, 2, 3, 5, 19, 20, 36, 44, 45, 89, 90, 91, 120, 300])
  func `every screen fits every width`(columns: Int) {
    for rows in [1, 2, 3, 4, 16, 100] {
      var session = Session(columns: columns, rows: rows)
      for keys in ["", "?", "q", "\r", "t", "?"] {
        if keys == "\r" { session.press(.enter) } else { session.type(keys) }
        #expect(session.frame.size == Size(columns: columns, rows: rows))
      }
    }
  }
}
