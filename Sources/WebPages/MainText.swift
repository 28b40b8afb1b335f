/// Finds the article among the blocks of a page, by where its prose is dense.
///
/// Every paragraph of prose speaks for the elements around it, the nearest most, as in Readability
/// (Arc90, 2009); what elements say of themselves weighs in. What is certain is placed; a sentence about
/// which there is doubt is never placed among what is left out.
struct MainText {
  /// How many elements up a paragraph speaks for, each half as loud as the one before.
  private static let reach = 5

  private(set) var blocks: [PageBlock]
  private var elements: [PageElement]
  /// Whether an element, or one around it, is no part of an article.
  private var isAround: [Bool] = []
  /// The prose in each element, in words.
  private var prose: [Int] = []
  /// Tells whether a short line begins what follows an article.
  private let endsArticle: (PageBlock) -> Bool
  private var title: Int?

  /// Places the blocks.
  /// - Parameters:
  ///   - titles: the titles that the page gives itself, the surest first.
  ///   - endsArticle: whether a short block is the heading of comments.
  init(
    _ blocks: [PageBlock], _ elements: [PageElement], titles: [String],
    endsArticle: @escaping (PageBlock) -> Bool
  ) {
    (self.blocks, self.elements, self.endsArticle) = (blocks, elements, endsArticle)
    title = findTitle(titles)
    if let title {
      var index = blocks[title].element
      while index >= 0 {
        self.elements[index].holdsTitle = true
        index = self.elements[index].parent
      }
    }
    reckonProse()
    reckonAround()
    place()
  }

  /// The block of the title.
  var titleBlock: Int? { title }

  // MARK: The title

  /// The block that says what the page says its title is: as its own text, or as the beginning of it,
  /// since pages put their own name behind it.
  private func findTitle(_ titles: [String]) -> Int? {
    let keys = titles.map { Self.key(Array($0.utf8)) }.filter { $0.count >= 6 }
    var best: (index: Int, score: Int)?
    for (index, block) in blocks.enumerated() where block.text.count <= 600 {
      let level = if case .heading(let level) = block.kind { level } else { 0 }
      let isNamed = elements[block.element].cue.contains(.title)
      guard level > 0 || isNamed || block.linkWords == 0 else { continue }
      let text = Self.key(block.text)
      guard text.count >= 6, block.words >= 2 else { continue }
      var score = 0
      for (rank, key) in keys.enumerated() where score == 0 {
        if key == text { score = 100 - rank }
        guard score == 0, key.count > text.count, block.words >= 3 else { continue }
        if key.starts(with: text) { score = 60 - rank }
        if key.suffix(text.count) == text[...] { score = 50 - rank }
      }
      guard score > 0 || (level == 1 && block.linkWords == 0) else { continue }
      score += level == 1 ? 30 : level > 0 ? 15 : 0
      if isNamed { score += 5 }
      if block.linkWords > 0 { score -= 20 }
      if score > best?.score ?? 10 { best = (index, score) }
    }
    return best?.index
  }

  /// The letters of a text: what stands between them differs between a title and its repetition.
  static func key(_ text: [UInt8]) -> [UInt8] {
    text.filter { $0 >= 0x80 || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
  }

  // MARK: Elements

  private mutating func reckonProse() {
    prose = Array(repeating: 0, count: elements.count)
    for block in blocks where block.isProse && !block.isLinks {
      prose[block.element] += block.words
    }
    // An element comes after the one around it.
    for index in elements.indices.reversed() where elements[index].parent >= 0 {
      prose[elements[index].parent] += prose[index]
    }
  }

  /// An element that holds most of the page's prose is not what stands around it, whatever its class
  /// says: layouts are named after their sidebars.
  private mutating func reckonAround() {
    let all = prose[0]
    isAround = elements.indices.map { _ in false }
    for index in elements.indices where elements[index].parent >= 0 {
      let element = elements[index]
      let holdsMost = prose[index] * 10 > all * 6 && !element.cue.contains(.comments)
      let own = element.isAround && !(holdsMost && element.tag != .around)
      isAround[index] = own || isAround[element.parent]
    }
  }

  private func isInside(_ element: Int, _ ancestor: Int) -> Bool {
    var index = element
    while index >= ancestor, index >= 0 {
      if index == ancestor { return true }
      index = elements[index].parent
    }
    return false
  }

  /// The element that holds the article.
  private func region() -> Int {
    if let marked = elements.indices.first(where: {
      elements[$0].isMarkedBody && prose[$0] * 5 >= prose[0]
    }) {
      return marked
    }
    var scores = [Double](repeating: 0, count: elements.count)
    for block in blocks where !isAround[block.element] && !block.isLinks {
      let weight = weight(of: block)
      guard weight > 0 else { continue }
      var share = weight
      var index = block.element
      // The block's own element holds nothing but it.
      if elements[index].tag == .paragraph, elements[index].parent >= 0 {
        index = elements[index].parent
      }
      for _ in 0..<Self.reach where index >= 0 {
        scores[index] += share
        share /= 2
        index = elements[index].parent
      }
    }
    var best = 0
    var bestScore = 0.0
    for index in elements.indices where !isAround[index] {
      var score = scores[index]
      if elements[index].cue.contains(.content) { score *= 1.3 }
      if elements[index].tag == .article || elements[index].tag == .main { score *= 1.2 }
      if score > bestScore { (best, bestScore) = (index, score) }
    }
    return widened(best)
  }

  /// How much a block speaks for the elements around it.
  private func weight(of block: PageBlock) -> Double {
    let words = Double(min(block.words - block.linkWords, 120))
    if block.isProse { return words + 3 * Double(min(block.stops, 10)) }
    if case .heading = block.kind { return 0 }
    return words * 0.1
  }

  /// An article is often cut into pieces by what stands between them: an element around it then holds
  /// pieces of the same tag and class.
  private func widened(_ region: Int) -> Int {
    var result = region
    var child = region
    for _ in 0..<Self.reach {
      let parent = elements[child].parent
      // Pages that list several articles have them in elements of the same class as well.
      guard parent > 0, elements[child].tag != .article, elements[child].tag != .body,
        !isAround[parent]
      else { break }
      let hasTwin = elements.indices.contains { index in
        index != child && elements[index].parent == parent
          && elements[index].signature == elements[child].signature && !isAround[index]
          && prose[index] >= 10
      }
      if hasTwin { result = parent }
      child = parent
    }
    return result
  }

  // MARK: Places

  private mutating func place() {
    let region = region()
    let isInRegion = blocks.map { isInside($0.element, region) }
    let isMain = blocks.indices.map { index in
      isInRegion[index] && !isAround[blocks[index].element] && index != title
    }
    let firstMain = isMain.indices.first { isMain[$0] && index($0, follows: title) } ?? blocks.count
    let lastMain = isMain.lastIndex(of: true) ?? -1
    var comments: Int?
    for index in blocks.indices {
      let block = blocks[index]
      if let container = comments, !isInside(block.element, container) { comments = nil }
      if comments == nil, index > firstMain, block.words <= 6, endsArticle(block) {
        // The heading and what follows it lie in the same element, or in the one around that.
        let parent = elements[block.element].parent
        comments = block.element == region ? region : max(parent, 0)
      }
      blocks[index].place = place(
        of: index, isMain: isMain[index],
        // What stands between the title and the end of the article in the page may be part of it.
        isInRegion: isInRegion[index] || (title ?? .max < index && index < lastMain),
        firstMain: firstMain,
        isAfterEnd: comments != nil)
    }
  }

  private func index(_ index: Int, follows other: Int?) -> Bool { index > other ?? -1 }

  private func place(
    of index: Int, isMain: Bool, isInRegion: Bool, firstMain: Int, isAfterEnd: Bool
  ) -> PageBlock.Place {
    if index == title { return .title }
    let block = blocks[index]
    let isSentence = block.isProse && !block.isLinks
    if isAfterEnd { return isSentence && isMain ? .doubtful : .around }
    if isMain {
      // A list of links inside the article is none of its paragraphs; a sentence with a link is.
      if block.isLinks, !block.isProse { return .around }
      return index < firstMain ? .above : .main
    }
    if let title, (title - 3..<title).contains(index), block.words <= 8, !block.isLinks,
      !cues(of: block).isDisjoint(with: [.date, .author])
    {
      return .above
    }
    if isAround[block.element] {
      // A box inside the article that has sentences in it, and its title with them, may be part of it.
      guard isInRegion, !block.isLinks || block.isLinkedSentence, !isComment(block.element) else {
        return .around
      }
      return isSentence || prose[box(around: block.element)] >= 8 ? .doubtful : .around
    }
    if let title, index > title, index < firstMain {
      let isSummary = cues(of: block).contains(.summary) && block.linkWords == 0
      if isSentence || (block.words >= 6 && isSummary) { return .main }
      return block.isLinks ? .around : .above
    }
    return isSentence ? .doubtful : .around
  }

  /// What the element of a block, and the one around it, say of themselves.
  private func cues(of block: PageBlock) -> ClassCue {
    let parent = max(0, elements[block.element].parent)
    return elements[block.element].cue.union(elements[parent].cue)
  }

  /// The nearest element that says of itself that it is no part of an article.
  private func box(around element: Int) -> Int {
    var index = element
    while elements[index].parent >= 0, !elements[index].isAround { index = elements[index].parent }
    return index
  }

  private func isComment(_ element: Int) -> Bool {
    var index = element
    while index >= 0 {
      if elements[index].cue.contains(.comments) { return true }
      index = elements[index].parent
    }
    return false
  }
}
