import Foundation
public import MasarModel

/// A saved web page: its blocks of text and what it says of itself.
public struct WebPage: Sendable {
  /// The blocks in the order of the page.
  public var blocks: [PageBlock]
  /// What the page says of itself.
  public var metadata: PageMetadata
  /// Whether its end was not read, because it is nested too deep or takes too long.
  public let isCutShort: Bool

  /// The largest page that is read, in bytes: 32 MB.
  public static let maximumBytes = 32 << 20

  /// Reads a page.
  ///
  /// Never fails: markup of whatever kind has some text in it, or none.
  /// - Parameters:
  ///   - utf8: well-formed UTF-8, whatever encoding the page names.
  ///   - endsArticle: whether a short block is the heading of comments.
  /// - Complexity: O(*n*), bounded by ``MarkupParser/maximumSeconds``.
  public init(
    _ utf8: UnsafeBufferPointer<UInt8>, endsArticle: @escaping (PageBlock) -> Bool = { _ in false }
  ) {
    let (scanner, isWhole) = Self.scan(utf8)
    isCutShort = !isWhole || scanner.isOverfull
    let head = scanner.head
    let main = MainText(
      scanner.blocks, scanner.elements, titles: head.titles, endsArticle: endsArticle)
    blocks = main.blocks
    metadata = PageMetadata(head, blocks: main.blocks, title: main.titleBlock)
    if let body = head.data.lazy.compactMap(\.body).first { complete(with: body) }
    if metadata.url == nil { metadata.url = Self.savedFrom(utf8) }
  }

  /// Reads a piece of HTML, such as an entry of a feed; all of it is the article.
  public init(fragment utf8: UnsafeBufferPointer<UInt8>) {
    let (scanner, isWhole) = Self.scan(utf8)
    isCutShort = !isWhole || scanner.isOverfull
    blocks = scanner.blocks.map { block in
      var block = block
      let isLabel = block.isLinks && !block.isProse
      block.place = isLabel ? .around : .main
      return block
    }
    metadata = PageMetadata()
  }

  /// Takes the text from the page's data where the page shows hardly anything of it.
  private mutating func complete(with body: String) {
    var body = body
    var paragraphs: [PageBlock] = []
    if body.utf8.contains(UInt8(ascii: "<")) {
      paragraphs = body.withUTF8 { WebPage(fragment: $0) }.blocks
    } else {
      paragraphs = body.unicodeScalars.split { $0.value == 0x0A || $0.value == 0x0D }.compactMap {
        PageHead.line(Array(String($0).utf8)).map { PageBlock(paragraph: Array($0.utf8)) }
      }
    }
    func words(_ blocks: [PageBlock]) -> Int {
      blocks.reduce(0) { $0 + ($1.place == .main ? $1.words : 0) }
    }
    guard words(blocks) * 3 < words(paragraphs) else { return }
    for index in blocks.indices where blocks[index].place != .title {
      blocks[index].place = .around
    }
    let end = blocks.firstIndex { $0.place == .title }.map { $0 + 1 } ?? blocks.count
    blocks.insert(contentsOf: paragraphs, at: end)
    if end == blocks.count - paragraphs.count, blocks[..<end].allSatisfy({ $0.place != .title }),
      let title = metadata.title
    {
      blocks.insert(PageBlock(title: Array(title.utf8)), at: end)
    }
  }

  private static func scan(
    _ utf8: UnsafeBufferPointer<UInt8>
  ) -> (scanner: PageScanner, isWhole: Bool) {
    let scanner = PageScanner()
    let isWhole: Bool
    if utf8.contains(0) {
      // libxml2 takes a NUL for the end of its input.
      isWhole = utf8.map { $0 == 0 ? 0x20 : $0 }.withUnsafeBufferPointer {
        MarkupParser.parse($0, as: .html, for: scanner)
      }
    } else {
      isWhole = MarkupParser.parse(utf8, as: .html, for: scanner)
    }
    scanner.finish()
    return (scanner, isWhole)
  }

  /// Whether bytes begin like a page.
  public static func isPage(_ bytes: some Sequence<UInt8>) -> Bool {
    MarkupBeginning(bytes).isPage
  }

  /// The address in the comment that browsers put at the top of what they save:
  /// `<!-- saved from url=(0026)https://example.org/a -->`.
  private static func savedFrom(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    let beginning = String(decoding: utf8.prefix(2048), as: UTF8.self)
    guard let mark = beginning.range(of: "saved from url=("),
      let close = beginning[mark.upperBound...].firstIndex(of: ")")
    else { return nil }
    let address = beginning[close...].dropFirst().prefix { !$0.isWhitespace }
    let end = address.range(of: "--")?.lowerBound ?? address.endIndex
    return address[..<end].hasPrefix("http") ? String(address[..<end]) : nil
  }
}
