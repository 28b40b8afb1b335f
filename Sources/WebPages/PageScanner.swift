/// Turns what the parser reports of a page into blocks of text, elements and metadata.
final class PageScanner: MarkupReceiver {
  /// More elements or blocks than this are no article.
  static let maximumElements = 400_000
  /// Data for programs is looked at up to so many bytes a script.
  static let maximumScriptBytes = 512 << 10

  private(set) var blocks: [PageBlock] = []
  private(set) var elements: [PageElement] = []
  private(set) var head = PageHead()
  /// Whether there were more elements than are looked at.
  private(set) var isOverfull = false

  private struct Open {
    let name: String
    let tag: PageTag
    /// The index of its element, or of the nearest one around it.
    let element: Int
    let wasSkipping: Bool
  }
  private var open: [Open] = []
  private var isSkipping = false
  private var linkDepth = 0
  private var signatures: [String: Int] = [:]
  private var listNumbers: [Int] = []
  private var preformatted = 0

  // The block that is being gathered.
  private var text: [UInt8] = []
  private var words = 0
  private var linkWords = 0
  private var stops = 0
  private var blockElement = 0
  private var pendingBlank = false

  /// What text is gathered for outside the page's blocks.
  private enum Capture { case none, title, script, author }
  private var capture = Capture.none
  private var captured: [UInt8] = []
  private var captureDepth = 0

  init() {
    elements.append(
      PageElement(parent: -1, tag: .html, cue: [], isMarkedBody: false, signature: -1))
  }

  private var current: Int { open.last?.element ?? 0 }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    let tag = PageTag(name)
    let wasSkipping = isSkipping
    var element = current
    if tag == .lineBreak, !isSkipping { breakLine() }
    if tag.isBlock { flush() }
    if elements.count >= Self.maximumElements { isOverfull = true }
    if !isSkipping, tag != .lineBreak, !isOverfull {
      element = enter(tag, name, attributes)
    }
    switch tag {
    case .skipped, .script, .head: isSkipping = true
    case .title: begin(.title)
    case .meta: head.takeMeta(attributes)
    case .linkElement: head.takeLink(attributes)
    case .time: if !wasSkipping { head.takeTime(attributes["datetime"], block: blocks.count) }
    case .html: head.language = head.language ?? attributes["lang"] ?? attributes["xml:lang"]
    case .link: linkDepth += 1
    case .orderedList: listNumbers.append(0)
    case .preformatted: preformatted += 1
    default: break
    }
    if tag == .script, attributes["type"]?.lowercased() == "application/ld+json" { begin(.script) }
    open.append(Open(name: name, tag: tag, element: element, wasSkipping: wasSkipping))
    if isHidden(attributes) { isSkipping = isSkipping || !tag.isBlock }
  }

  /// Notes an element that may hold blocks.
  private func enter(_ tag: PageTag, _ name: String, _ attributes: MarkupAttributes) -> Int {
    let names = [attributes["class"], attributes["id"]].compactMap { $0 }.joined(separator: " ")
    let property = attributes["itemprop"] ?? ""
    var cue = names.isEmpty ? ClassCue([]) : ClassCue(names)
    if isHidden(attributes) { cue.insert(.hidden) }
    if attributes["role"] == "navigation" || attributes["role"] == "complementary" {
      cue.insert(.around)
    }
    let isAuthor =
      property == "author" || attributes["rel"] == "author" || cue.contains(.author)
    if isAuthor, capture == .none, head.visibleAuthor == nil { begin(.author) }
    if property == "datePublished" {
      head.takeTime(attributes["content"] ?? attributes["datetime"], block: -1)
    }
    // Inline elements are of interest for what they say of themselves only.
    guard tag.isBlock || !cue.isEmpty else { return current }
    let key = name + "." + (attributes["class"] ?? "").prefix(64)
    let signature = signatures[key] ?? signatures.count
    signatures[key] = signature
    elements.append(
      PageElement(
        parent: current, tag: tag, cue: cue,
        isMarkedBody: property == "articleBody" || property == "articlebody",
        signature: signature))
    return elements.count - 1
  }

  private func isHidden(_ attributes: MarkupAttributes) -> Bool {
    if attributes["hidden"] != nil { return true }
    guard let style = attributes["style"] else { return false }
    let plain = style.lowercased().utf8.filter { $0 != 0x20 }
    return String(decoding: plain, as: UTF8.self).contains("display:none")
  }

  func end(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    while open.count > index, let last = open.popLast() { close(last) }
  }

  private func close(_ last: Open) {
    if last.tag.isBlock { flush() }
    if open.count < captureDepth { endCapture() }
    isSkipping = last.wasSkipping
    switch last.tag {
    case .link: linkDepth -= 1
    case .orderedList: _ = listNumbers.popLast()
    case .preformatted: preformatted -= 1
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capture != .none { take(bytes) }
    guard !isSkipping, !isOverfull else { return }
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte <= 0x20 {
        if byte == 0x0A, preformatted > 0 { flush() }
        pendingBlank = true
        i += 1
      } else if byte == 0xC2, i + 1 < bytes.count, bytes[i + 1] == 0xA0 {
        pendingBlank = true
        i += 2
      } else {
        append(byte)
        i += 1
      }
    }
  }

  private func append(_ byte: UInt8) {
    if text.isEmpty {
      blockElement = current
      pendingBlank = false
      beginWord()
    } else if pendingBlank {
      noteStop()
      text.append(0x20)
      pendingBlank = false
      beginWord()
    }
    text.append(byte)
  }

  private func beginWord() {
    words += 1
    if linkDepth > 0 { linkWords += 1 }
  }

  /// Notes punctuation at the end of a word.
  private func noteStop() {
    if Self.ending(of: text) != .none { stops += 1 }
  }

  // MARK: Blocks

  /// A line break ends a block, but not inside a heading.
  private func breakLine() {
    let tag = elements[current].tag
    if tag.level > 0 { pendingBlank = true } else { flush() }
  }

  private func flush() {
    defer {
      text.removeAll(keepingCapacity: true)
      (words, linkWords, stops, pendingBlank) = (0, 0, 0, false)
    }
    guard !text.isEmpty, blocks.count < Self.maximumElements else { return }
    let ending = Self.ending(of: text)
    let kind = kind(of: blockElement)
    if kind == .item { text = mark(of: blockElement) + text }
    blocks.append(
      PageBlock(
        text: text, kind: kind, place: .around, element: blockElement, words: words,
        linkWords: linkWords, stops: stops + (ending == .none ? 0 : 1),
        endsSentence: ending == .sentence))
  }

  private func kind(of element: Int) -> PageBlock.Kind {
    var index = element
    for _ in 0..<6 where index > 0 {
      switch elements[index].tag {
      case .caption, .figure: return .caption
      case .item: return .item
      case let tag where tag.level > 0: return .heading(tag.level)
      case .article, .main, .body: return .paragraph
      default: index = elements[index].parent
      }
    }
    return .paragraph
  }

  /// What stands before an item: a bullet or a number.
  private func mark(of element: Int) -> [UInt8] {
    guard !listNumbers.isEmpty else { return Array("• ".utf8) }
    listNumbers[listNumbers.count - 1] += 1
    return Array("\(listNumbers[listNumbers.count - 1]). ".utf8)
  }

  private enum Ending { case none, clause, sentence }

  /// What punctuation a text ends in, quotes and brackets aside.
  private static func ending(of text: [UInt8]) -> Ending {
    var end = text.count
    while end > 0 {
      if text[end - 1] == 0x22 || text[end - 1] == 0x29 || text[end - 1] == 0x5D {
        end -= 1
      } else if end >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xBB {
        end -= 2
      } else if end >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80, text[end - 1] == 0x9D {
        end -= 3
      } else {
        break
      }
    }
    guard end > 0 else { return .none }
    switch text[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .sentence
    case UInt8(ascii: ","), UInt8(ascii: ";"): return .clause
    default: break
    }
    guard end >= 2, text[end - 2] == 0xD8 else { return .none }
    // U+061F, U+060C, U+061B
    switch text[end - 1] {
    case 0x9F: return .sentence
    case 0x8C, 0x9B: return .clause
    default: return .none
    }
  }

  // MARK: Text outside the blocks

  private func begin(_ what: Capture) {
    capture = what
    captured = []
    captureDepth = open.count + 1
  }

  private func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    let limit = capture == .script ? Self.maximumScriptBytes : 4096
    if captured.count + bytes.count <= limit { captured.append(contentsOf: bytes) }
  }

  private func endCapture() {
    switch capture {
    case .none: break
    case .title: if head.title == nil { head.title = PageHead.line(captured) }
    case .script: head.takeData(captured)
    case .author: head.visibleAuthor = PageHead.line(captured)
    }
    capture = .none
    captureDepth = 0
  }

  /// Ends the page.
  func finish() {
    flush()
    endCapture()
  }
}
