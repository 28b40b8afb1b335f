import MasarModel

extension LineClassifier {
  /// How many lines may stand above a title.
  private static let maximumMastheads = 8

  /// Finds the title, and the names of paper and section above it.
  mutating func findTitle(given: FoldedLine?) {
    if findPageTitle() { return }
    if let given, !given.bytes.isEmpty {
      findGivenTitle(given)
      return
    }
    if isMarkdown,
      let heading = lines.content.indices.first(where: {
        lines.content[$0].role == .heading && lines.content[$0].level == 1
      })
    {
      take(heading..<(heading + 1))
      markMastheads(before: heading)
      return
    }
    let candidates = candidates
    guard let first = candidates.first else { return }
    if let (masthead, headline) = headline(of: candidates) {
      for index in candidates[..<masthead] { lines.content[index].role = .masthead }
      take(headline..<(headline + 1))
    } else if let block = wrappedTitle(at: first) {
      take(block)
    } else if lines.content[first].role == .heading {
      take(first..<(first + 1))
    } else if !lines.content[first].isWrapped, let line = folded[first], line.wordCount <= 40 {
      take(first..<(first + 1))
    }
  }

  /// The text may repeat a title that the metadata give, or have one of its own.
  private mutating func findGivenTitle(_ given: FoldedLine) {
    let near = lines.content[firstContent...].indices.prefix(10)
    if let index = near.first(where: { folded[$0]?.bytes == given.bytes }) {
      take(index..<(index + 1))
      markMastheads(before: index)
      return
    }
    let candidates = candidates
    guard let first = candidates.first else { return }
    if let (masthead, headline) = headline(of: candidates) {
      for index in candidates[..<masthead] { lines.content[index].role = .masthead }
      lines.content[headline].role = .heading
      lines.content[headline].level = 1
    } else if candidates.count > 1, isRubric(first), followsTitle(candidates[1]) {
      lines.content[first].role = .masthead
    }
  }

  /// The first lines that have no topic, up to where the article itself begins.
  ///
  /// A menu stands above the title; what stands above the menu is no title.
  private var candidates: [Int] {
    let all = candidates(from: firstContent)
    let menu = (firstContent..<min(bodyStart, lines.content.count)).filter {
      topics[$0] == .navigation
    }
    guard let last = menu.last, menu.count > 1 else { return all }
    let below = candidates(from: last + 1)
    let hasTitle = below.dropLast().contains { index in
      folded[index].map { (4...25).contains($0.wordCount) && $0.ending != .stop } ?? false
    }
    return hasTitle ? below : all
  }

  private func candidates(from firstContent: Int) -> [Int] {
    let end = min(bodyStart + 1, lines.content.count)
    return lines.content.indices[firstContent..<max(end, firstContent)].lazy
      .filter { index in
        let role = lines.content[index].role
        guard role == .body || role == .heading else { return false }
        return (folded[index]?.letterCount ?? 1) > 0
      }
      .prefix(Self.maximumMastheads + 6).map { $0 }
  }

  /// A title below one or more rubrics: the number of these among `candidates`, and the title's index.
  private func headline(of candidates: [Int]) -> (mastheads: Int, headline: Int)? {
    var count = 1
    while count <= Self.maximumMastheads, count + 1 < candidates.count,
      isRubric(candidates[count - 1]) || isMotto(candidates, count - 1)
    {
      let index = candidates[count]
      if let line = folded[index], (4...25).contains(line.wordCount), line.ending != .stop,
        !lines.content[index].isWrapped,
        candidates[(count + 1)...].contains(where: followsTitle), !isFigures(line),
        !isSigned(index),
        !isMotto(candidates, count)
      {
        return (count, index)
      }
      count += 1
    }
    return nil
  }

  /// Whether a short line is what a paper says of itself: it has a word of its name, which stands above
  /// it, and another line that may be the title comes below.
  private func isMotto(_ candidates: [Int], _ place: Int) -> Bool {
    guard place > 0, let line = folded[candidates[place]], line.wordCount <= 6 else { return false }
    let words = Set(line.bytes.split(separator: 0x20).filter { $0.count >= 8 })
    let sharesWord = candidates[..<place].contains { index in
      folded[index]?.bytes.split(separator: 0x20).contains { words.contains($0) } == true
    }
    return sharesWord
      && candidates[(place + 1)...].prefix { !followsTitle($0) }.contains { index in
        folded[index].map { (5...25).contains($0.wordCount) && !isFigures($0) } == true
      }
  }

  /// Whether a line is what a market says: a name and figures.
  private func isFigures(_ line: FoldedLine) -> Bool {
    let numbers = line.bytes.split(separator: 0x20).count { $0.allSatisfy { $0 < 0x3A } }
    return numbers > 0 && line.wordCount - numbers <= 3 && line.wordCount <= 8
  }

  /// Whether a line says where and who, "عمّان - «الصحيفة» - سامي الكاتب:", its colon leading to the article.
  private func isSigned(_ index: Int) -> Bool {
    guard let line = folded[index] else { return false }
    return line.ending == .colon && line.dashes != 0 && line.wordCount <= 10
      && line.colons.nonzeroBitCount == 1
  }

  /// Whether a line may be the name of a paper or section: a few words without punctuation, or several
  /// such between separators.
  private func isRubric(_ index: Int) -> Bool {
    let isSigned = isSigned(index)
    guard let line = folded[index], line.stopCount == 0, !lines.content[index].isWrapped,
      line.ending == .none || isSigned
    else { return false }
    if isFigures(line) { return true }
    // One dash may as well stand inside a headline.
    let mask = isSigned || line.dashes.nonzeroBitCount > 1 ? line.crumbs | line.dashes : line.crumbs
    if mask == 0 { return line.wordCount <= 4 && line.letterCount <= 40 && line.colons == 0 }
    var start = 0
    for word in 0..<line.wordCount
    where word == line.wordCount - 1 || (word < 64 && mask & (1 << word) != 0) {
      if word + 1 - start > 5 { return false }
      start = word + 1
    }
    return line.wordCount <= 16
  }

  /// The block at `index` where it is wrapped, short and no sentence: a title over several lines.
  private func wrappedTitle(at index: Int) -> Range<Int>? {
    guard lines.content[index].isWrapped else { return nil }
    var end = index + 1
    while end < lines.content.count, lines.content[end].isWrapped, lines.continuesBlock(at: end) {
      end += 1
    }
    let words = (index..<end).reduce(0) { $0 + (folded[$1]?.wordCount ?? 100) }
    guard words <= 25, folded[end - 1]?.ending != .stop, end < lines.content.count else {
      return nil
    }
    return index..<end
  }

  /// «كتب محلل الشؤون الدولية» under a title; elsewhere it may begin a sentence.
  mutating func markSignatures() {
    guard let title, title.upperBound < bodyStart else { return }
    for index in title.upperBound..<bodyStart where lines.content[index].role == .body {
      guard let line = folded[index], line.wordCount <= 6, line.ending == .none,
        line.words.first == "كتب" || line.words.first == "كتبت"
      else { continue }
      lines.content[index].role = .byline
    }
  }

  /// Rubrics above a title whose place is known.
  private mutating func markMastheads(before title: Int) {
    for index in firstContent..<max(title, firstContent)
    where lines.content[index].role == .body && isRubric(index) {
      lines.content[index].role = .masthead
    }
  }

  /// Makes lines the title, and hides what repeats it before the article begins.
  mutating func take(_ range: Range<Int>) {
    title = range
    for index in range {
      lines.content[index].role = .title
      lines.content[index].level = 0
      lines.content[index].isShown = true
      topics[index] = nil
    }
    guard range.count == 1, let line = folded[range.lowerBound] else { return }
    let end = min(max(bodyStart, range.upperBound), range.upperBound + 10)
    for index in range.upperBound..<end where folded[index]?.bytes == line.bytes {
      lines.content[index].role = .title
      lines.content[index].level = 0
      lines.content[index].isShown = false
    }
  }
}
