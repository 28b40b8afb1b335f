import Encodings
import MasarModel
import WebPages

/// Turns web pages and entries of feeds into articles.
///
/// The text of such an article is what the page shows, all of it: a block a line, a blank line between
/// two. What stands around the article is in it as well, with a role that hides or dims it.
enum PageParser {
  /// Reads a page.
  /// - Parameter metadata: what the dossier says; it is stronger than what the page says.
  static func parse(
    _ decoded: DecodedText, path: String, metadata: Dossier.FileMetadata?, language: String?,
    repeated: RepeatedLines = .none
  ) -> (article: Article?, findings: [Finding]) {
    guard decoded.text.count <= WebPage.maximumBytes else {
      let kind = FindingKind.tooLarge(bytes: decoded.text.count, limit: WebPage.maximumBytes)
      return (nil, [Finding(path: path, kind: kind)])
    }
    var page = decoded.text.withUnsafeBufferPointer { WebPage($0, endsArticle: isCommentHeading) }
    page.shorten()
    var findings = decoded.findings(path: path)
    if page.isCutShort { findings.append(Finding(path: path, kind: .tooInvolved)) }
    guard
      var article = article(
        page, path: path, metadata: metadata, language: language, repeated: repeated)
    else {
      // Whether there is an article in what was not read nobody knows.
      return (nil, page.isCutShort ? findings : findings + [Finding(path: path, kind: .emptyFile)])
    }
    article.replacements = decoded.replacements
    article.encoding = decoded.encoding
    return (article, findings)
  }

  /// Reads an entry of a feed.
  static func parse(
    _ entry: FeedEntry, path: String, encoding: TextEncoding, metadata: Dossier.FileMetadata?,
    language: String?
  ) -> (article: Article?, findings: [Finding]) {
    var page = entry.markup.withUnsafeBufferPointer { WebPage(fragment: $0) }
    page.metadata = entry.metadata
    page.shorten()
    if let title = entry.metadata.title { page.addTitle(title) }
    guard var article = article(page, path: path, metadata: metadata, language: language) else {
      return (nil, [Finding(path: path, kind: .emptyFile)])
    }
    article.encoding = encoding
    return (article, page.isCutShort ? [Finding(path: path, kind: .tooInvolved)] : [])
  }

  private static func article(
    _ page: WebPage, path: String, metadata: Dossier.FileMetadata?, language: String?,
    repeated: RepeatedLines = .none
  ) -> Article? {
    guard page.blocks.contains(where: { $0.place != .around }) else { return nil }
    var known = (metadata ?? Dossier.FileMetadata()).completed(by: page.metadata)
    known.shorten()
    var stated = Publication.unknown
    if let date = metadata?.published {
      stated = Publication(date: date, basis: .dossier)
    } else if let date = page.metadata.published {
      stated = Publication(date: date, basis: .metadata)
    }
    let text = UTF8Text(validated: page.text)
    return text.bytes.withUnsafeBufferPointer { buffer in
      var classifier = LineClassifier(buffer, lines: TextLines(buffer), page: page.blocks)
      classifier.classify(
        givenTitle: known.title.map { FoldedLine($0) }, repeated: repeated)
      return Article(
        classifier, of: text, path: path, known: known, stated: stated, language: language)
    }
  }

  /// Whether a block reads like the heading of readers' comments.
  private static func isCommentHeading(_ block: PageBlock) -> Bool {
    let line = block.text.withUnsafeBufferPointer { FoldedLine($0, range: 0..<$0.count) }
    return LineTopics.standard.topic(of: line) == .comments
  }
}

extension WebPage {
  /// The most blocks that become lines of their own; the rest would be no article.
  private static let maximumBlocks = 100_000

  /// Drops blocks that show nothing, and makes line ends inside blocks blanks, so that every block is
  /// one line.
  fileprivate mutating func shorten() {
    blocks = blocks.prefix(Self.maximumBlocks).compactMap { block in
      var block = block
      block.text.replaceLineEnds()
      let isBlank = block.text.withUnsafeBufferPointer {
        let trimmed = WhiteSpace.trimmed(0..<$0.count, in: $0)
        return WhiteSpace.isBlank(trimmed, in: $0)
      }
      return isBlank ? nil : block
    }
  }

  /// Puts a title above the text, as far as that does not begin with it.
  fileprivate mutating func addTitle(_ title: String) {
    let text = Array(TitleText.make(title).utf8)
    guard !text.isEmpty, !text.withUnsafeBufferPointer({ WhiteSpace.isBlank(0..<$0.count, in: $0) })
    else { return }
    if blocks.first?.text == text {
      blocks[0].place = .title
    } else {
      blocks.insert(PageBlock(title: text), at: 0)
    }
  }

  /// The blocks as one text.
  fileprivate var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(blocks.reduce(0) { $0 + $1.text.count + 2 })
    for block in blocks {
      if !text.isEmpty { text += [0x0A, 0x0A] }
      text += block.text
    }
    return text
  }
}

extension [UInt8] {
  /// Makes NEL, U+2028 and U+2029 of UTF-8 blanks.
  fileprivate mutating func replaceLineEnds() {
    let needsIt = withUnsafeBufferPointer { buffer in
      var ends = LineEnds(buffer)
      return ends.next(after: 0).lowerBound < buffer.count
    }
    guard needsIt else { return }
    self = withUnsafeBufferPointer { buffer in
      var result: [UInt8] = []
      var ends = LineEnds(buffer)
      var offset = 0
      while offset < buffer.count {
        let end = ends.next(after: offset)
        result += buffer[offset..<end.lowerBound]
        if !end.isEmpty { result.append(0x20) }
        offset = end.upperBound
      }
      return result
    }
  }
}

extension DecodedText {
  /// What there is to say of the bytes of a file.
  func findings(path: String) -> [Finding] {
    replacements > 0 ? [Finding(path: path, kind: .illFormedUTF8(count: replacements))] : []
  }
}

extension Dossier.FileMetadata {
  /// Makes everything as short as a title.
  fileprivate mutating func shorten() {
    title = title.map { TitleText.make($0) }.flatMap { $0.isEmpty ? nil : $0 }
    source = source.map { TitleText.make($0) }.flatMap { $0.isEmpty ? nil : $0 }
    author = author.map { TitleText.make($0) }.flatMap { $0.isEmpty ? nil : $0 }
    tags = tags.map { TitleText.make($0) }
  }
}
