import MasarModel
import WebPages

/// Finds out what the lines of an article are.
///
/// Works in stages, each in a file of its own: wrapped paragraphs, Markdown's marks, topics, title,
/// doubled captions, lists of related links, headings. The rule over all of them: when in doubt, body.
struct LineClassifier {
  /// Longer lines are body.
  static let maximumBytes = 600
  /// In files with more lines than this, only the ones near both ends are looked at: what a page puts
  /// around an article stands there, and no article of a page is that long.
  static let maximumLines = 600
  private static let window = 200

  private static let copyrightSign = Array("©".utf8)
  private static let emDash = Array("—".utf8)

  let buffer: UnsafeBufferPointer<UInt8>
  let isMarkdown: Bool
  var lines: TextLines
  /// The index of the first line after the front matter.
  let firstContent: Int
  /// What the lines that are looked at say, by index.
  private(set) var folded: [Int: FoldedLine] = [:]
  /// What the lines with a cue are about, by index.
  var topics: [Int: LineTopic] = [:]
  /// The first line of the article itself, title and what stands around it left out.
  var bodyStart: Int
  /// The last line of the article itself.
  var bodyEnd: Int
  /// The lines of the title, if it stands in the text.
  var title: Range<Int>?
  /// Where the lines stand on a web page, by index; empty for other texts.
  let places: [PageBlock.Place]

  /// Takes the lines of a text.
  /// - Parameter frontMatterLines: how many lines of the file are front matter.
  init(
    _ buffer: UnsafeBufferPointer<UInt8>, lines: consuming TextLines, frontMatterLines: Int,
    isMarkdown: Bool
  ) {
    self.buffer = buffer
    self.isMarkdown = isMarkdown
    var index = 0
    while index < lines.content.count, lines.content[index].first <= frontMatterLines {
      lines.content[index].role = .masthead
      lines.content[index].isShown = false
      index += 1
    }
    firstContent = index
    places = []
    (bodyStart, bodyEnd) = (lines.content.count, lines.content.count - 1)
    self.lines = lines
  }

  /// Takes the lines of a web page, one for each of its blocks.
  init(_ buffer: UnsafeBufferPointer<UInt8>, lines: consuming TextLines, page blocks: [PageBlock]) {
    self.buffer = buffer
    isMarkdown = false
    places = blocks.map(\.place)
    for (index, block) in blocks.enumerated() where index < lines.content.count {
      lines.content[index].take(block)
    }
    firstContent =
      places.firstIndex { $0 == .title || $0 == .main || $0 == .above } ?? 0
    (bodyStart, bodyEnd) = (lines.content.count, lines.content.count - 1)
    self.lines = lines
  }

  /// Gives every line its role.
  /// - Parameter givenTitle: the title that front matter or dossier give, folded.
  /// - Parameter repeated: the lines that come back in other files of the same folder.
  mutating func classify(givenTitle: FoldedLine?, repeated: RepeatedLines = .none) {
    markWrappedBlocks()
    if isMarkdown { readMarkdown() }
    foldLines()
    findTopics()
    findBody()
    leaveOutComments()
    markRepeatedLines(repeated, givenTitle: givenTitle)
    takeTopics()
    dimLinesAbove()
    findTitle(given: givenTitle)
    markSignatures()
    markBoxes()
    markDoubledCaptions()
    markRelatedLinks()
    dimSurroundings()
    if !isMarkdown { markHeadings() }
  }

  private mutating func foldLines() {
    let count = lines.content.count
    let isLong = count - firstContent > Self.maximumLines
    for index in firstContent..<count {
      if isLong, index >= firstContent + Self.window, index < count - Self.window { continue }
      let range = lines.content[index].range
      if range.count <= Self.maximumBytes {
        folded[index] = FoldedLine(buffer, range: range)
      }
    }
  }

  private mutating func findTopics() {
    for (index, line) in folded where !lines.content[index].isWrapped {
      if let topic = LineTopics.standard.topic(of: line) {
        topics[index] = topic
      } else if line.wordCount <= LineTopics.maximumWords,
        let topic = topicBySign(lines.content[index].range)
      {
        topics[index] = topic
      } else if line.wordCount <= 2 * LineTopics.maximumWords, endsInCredit(index) {
        topics[index] = .caption
      }
    }
  }

  /// What a short line is about that begins with a sign: the rights, or the name under a post that was
  /// put into the article, `— name (@name) 4 May 2022`.
  private func topicBySign(_ range: Range<Int>) -> LineTopic? {
    let line = buffer[range]
    if line.starts(with: Self.copyrightSign) { return .copyright }
    guard line.starts(with: Self.emDash) else { return nil }
    let hasHandle = zip(line, line.dropFirst()).contains {
      $0 == UInt8(ascii: "(") && $1 == UInt8(ascii: "@")
    }
    return hasHandle ? .caption : nil
  }

  /// The most bytes behind the sign that a caption ends in: "… في القاعة. © وكالة الصور".
  private static let creditBytes = 60

  /// Whether the sign of copyright with a few words behind it ends a line.
  private func endsInCredit(_ index: Int) -> Bool {
    let line = buffer[lines.content[index].range]
    let tail = line.suffix(Self.creditBytes)
    return tail.indices.dropFirst().contains {
      line.count > Self.creditBytes / 2 && tail[$0...].starts(with: Self.copyrightSign)
    }
  }

  /// Whether a line is a paragraph of an article rather than something above or below it.
  func isBody(_ index: Int) -> Bool {
    guard lines.content[index].role == .body, topics[index] == nil else { return false }
    if lines.content[index].isWrapped { return true }
    guard let line = folded[index] else { return true }
    return line.wordCount >= 25 || (line.wordCount >= 8 && line.ending == .stop)
  }

  /// Whether a line is long enough to be what stands under a title.
  func followsTitle(_ index: Int) -> Bool {
    guard lines.content[index].role == .body else { return false }
    guard !lines.content[index].isWrapped, let line = folded[index] else { return true }
    return line.wordCount >= 12 || (line.wordCount >= 6 && line.ending == .stop)
  }

  private mutating func findBody() {
    let plain = (firstContent..<lines.content.count).lazy.filter { [topics] in topics[$0] == nil }
    guard let first = plain.first else { return }
    let isTitleless = folded[first].map { $0.wordCount > 40 } ?? true
    bodyStart =
      plain.first { ($0 > first || isTitleless) && isBody($0) } ?? lines.content.count
    bodyEnd = (firstContent..<lines.content.count).last(where: isBody) ?? lines.content.count - 1
  }

  /// Turns topics into roles; bylines only where bylines stand.
  private mutating func takeTopics() {
    for index in folded.keys where lines.content[index].role == .body {
      guard !lines.content[index].startsItem else { continue }
      let isOutside = index < bodyStart || index > bodyEnd
      switch topics[index] {
      case .byline?: if isOutside || index <= bodyStart + 2 { lines.content[index].role = .byline }
      case .caption?: lines.content[index].role = .caption
      case .navigation?:
        if isOutside {
          (lines.content[index].role, lines.content[index].isShown) = (.widget, false)
        } else {
          topics[index] = nil
        }
      case .some(let topic):
        lines.content[index].role = topic.role
        lines.content[index].isShown = topic.role != .widget
      case nil:
        // The entries of a live blog have their hour above them.
        if isOutside ? isDateLine(index) || isClockLine(index) : isClockLine(index) {
          lines.content[index].role = .byline
        }
      }
    }
    for (index, topic) in topics
    where lines.content[index].role == .heading && [.related, .comments].contains(topic) {
      lines.content[index].role = .widget
      lines.content[index].level = 0
      lines.content[index].isShown = false
    }
  }

  /// Whether a line says nothing but the time of day: `10:05`, `10:05 صباحا بتوقيت غرينتش`.
  private func isClockLine(_ index: Int) -> Bool {
    guard !lines.content[index].isWrapped, let line = folded[index], line.wordCount <= 6 else {
      return false
    }
    return ClockLine.isClock(buffer[lines.content[index].range])
  }

  /// Whether a line is `place – agency`, or one of its parts is a date and the others are short.
  private func isDateLine(_ index: Int) -> Bool {
    guard !lines.content[index].isWrapped, let line = folded[index], line.wordCount <= 12,
      line.ending != .stop
    else { return false }
    return LineTopics.standard.isDateline(line) || DateLine(line).isDateline(0..<line.wordCount)
  }
}
