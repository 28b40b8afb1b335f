import MasarModel
import Support
import Testing
import Typesetting

@testable import Reader

@Suite struct BlockTests {
  @Test func `blocks cover what is shown, in order, and nothing else`() {
    let article = Fixture.article
    let shown = article.paragraphs.filter(\.isShown).map(\.range)
    let ranges = Block.blocks(of: article).compactMap { block -> TextRange? in
      if case .text(let range) = block.content { range } else { nil }
    }
    #expect(ranges == shown)
  }

  @Test func `the title is written by the reader where the text has none`() {
    var article = Fixture.article
    article.titleRange = nil
    article.paragraphs[0].role = .body
    let blocks = Block.blocks(of: article)
    #expect(blocks[0].content == .heading("لقاء في جنيف"))
    #expect(blocks[1].content == .metadata)
    #expect(blocks.count == 5)
  }

  @Test(arguments: [" ", ". ", "", "؟ "])
  func `an endless paragraph is cut between words, and every byte is kept`(gap: String) {
    let text = UTF8Text(String(repeating: "كلمة أخرى" + gap, count: 9000))
    let article = Article(
      path: "x", title: "x", text: text,
      paragraphs: [
        Paragraph(range: text.range, firstLine: 1, lastLine: 1, role: .body)
      ])
    var end = 0
    for block in Block.blocks(of: article) {
      guard case .text(let range) = block.content else { continue }
      #expect(range.start == end)
      #expect(range.count <= Block.maximumBytes)
      #expect(text.bytes[range.start] & 0xC0 != 0x80, "between two scalars")
      end = range.end
    }
    #expect(end == text.count)
  }

  @Test func `the raw file has a block a line`() {
    let blocks = Block.rawBlocks(of: Fixture.article)
    #expect(blocks.count == 5)
    #expect(blocks.allSatisfy { !$0.hasGap })
  }
}

@Suite struct ArticleLayoutTests {
  private let layout = ArticleLayout(
    article: Fixture.long(paragraphs: 25), options: LayoutOptions(measure: 40), raw: false)

  @Test func `moving by rows is moving row by row, and back again`() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let start = layout.position(.start, movedBy: generator.number(0...150))
      let steps = generator.number(-60...60)
      var position = start
      for _ in 0..<abs(steps) { position = layout.position(position, movedBy: steps.signum()) }
      #expect(layout.position(start, movedBy: steps) == position)
    }
  }

  @Test func `the position of an offset shows that offset`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let offset = generator.number(0...(layout.article.text.count - 1))
      let position = layout.position(ofOffset: offset)
      let next = layout.position(position, movedBy: 1)
      #expect(layout.offset(at: position) <= offset)
      #expect(
        layout.offset(at: next) > offset || layout.blocks[position.block].content == .metadata
          || next.block != position.block || next == position)
    }
  }

  @Test func `an article without text has a place to stand`() {
    let empty = ArticleLayout(
      article: Article(path: "x", title: "", text: "", paragraphs: []),
      options: LayoutOptions(measure: 40), raw: false)
    #expect(empty.position(.start, movedBy: 5).block < 2)
    #expect(empty.lastTop(height: 10) == .start)
  }
}
