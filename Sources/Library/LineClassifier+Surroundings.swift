import MasarModel

/// What stands around an article and is known by its place alone: it is dimmed, never hidden.
extension LineClassifier {
  /// More short lines than this between title and article are part of the article.
  private static let maximumBetween = 10
  /// So much below an article tells that what is short there is a leftover as well.
  private static let evidenceOfPage = 2
  /// Headings that articles open with.
  private static let openings = Set(
    ["مقدمة", "تمهيد", "ملخص", "خلفية", "مدخل", "توطئة", "الملخص", "المقدمة", "الخلفية"].map {
      FoldedLine($0).bytes
    })

  /// Short lines between the title and the article, and below the article: who and where, names of
  /// sections, key words, links.
  mutating func dimSurroundings() {
    guard places.isEmpty, !isMarkdown, bodyStart < lines.content.count else { return }
    if let title, title.upperBound < bodyStart {
      // A first short sentence is the article already, such as the first line of a poem.
      let end =
        (title.upperBound..<bodyStart).first {
          lines.content[$0].role == .body && topics[$0] == nil
            && folded[$0].map { $0.ending == .stop && $0.wordCount >= 4 } ?? true
        } ?? bodyStart
      let between = (title.upperBound..<end).filter { isSurrounding($0, maximumWords: 6) }
      if between.count <= Self.maximumBetween {
        for index in between where !isOpening(index) { lines.content[index].role = .byline }
      }
      for index in title.upperBound..<bodyStart where isCredited(index) {
        lines.content[index].role = .caption
      }
    }
    for index in firstContent..<(title?.lowerBound ?? firstContent)
    where isSurrounding(index, maximumWords: 12) {
      lines.content[index].role = .masthead
    }
    let outside =
      Array(firstContent..<(title?.lowerBound ?? firstContent))
      + Array((bodyEnd + 1)..<max(bodyEnd + 1, lines.content.count))
    for index in outside where lines.content[index].role == .body && isWordless(index) {
      lines.content[index].role = .widget
    }
    guard bodyEnd + 1 < lines.content.count else { return }
    let below = (bodyEnd + 1)..<lines.content.count
    let evidence = below.reduce(0) { $0 + self.evidence(of: $1) }
    guard evidence >= Self.evidenceOfPage else { return }
    let lastPart = below.first { self.evidence(of: $0) == 2 } ?? below.upperBound
    for index in below
    where isSurrounding(index, maximumWords: 8, endsAnyhow: index > lastPart) {
      lines.content[index].role = .widget
    }
  }

  /// What a line says of there being a page around the article: rights, key words and comments come
  /// last on it.
  private func evidence(of index: Int) -> Int {
    switch topics[index] {
    case .copyright?, .tags?, .comments?: 2
    default: lines.content[index].role == .widget ? 1 : 0
    }
  }

  /// Whether there is nothing but signs and figures in a line.
  private func isWordless(_ index: Int) -> Bool {
    folded[index].map { line in
      line.bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 }
    } ?? false
  }

  /// Whether a line is a few words without an end, and no item of a list.
  /// - Parameter endsAnyhow: whether it may be a question, or a label with a colon, all the same.
  private func isSurrounding(
    _ index: Int, maximumWords: Int, endsAnyhow: Bool = false
  ) -> Bool {
    let line = lines.content[index]
    guard line.role == .body || line.role == .heading, line.level == 0, !line.isWrapped,
      !line.startsItem, let folded = folded[index]
    else { return false }
    return folded.wordCount <= maximumWords && folded.ending != .stop
      && (endsAnyhow || (folded.ending != .colon && folded.ending != .question))
      && !LineTopics.standard.opensSentence(folded)
  }

  private func isOpening(_ index: Int) -> Bool {
    index + 1 == bodyStart && folded[index].map { Self.openings.contains($0.bytes) } == true
  }

  /// Whether a line under a title ends in brackets, as captions end in who took the picture.
  private func isCredited(_ index: Int) -> Bool {
    guard lines.content[index].role == .body, !lines.content[index].isWrapped,
      let line = folded[index], line.stopCount == 0, (4...25).contains(line.wordCount),
      buffer[lines.content[index].range].last == UInt8(ascii: ")")
    else { return false }
    return (max(1, line.wordCount - 4)..<line.wordCount).contains { word in
      word <= 64 && line.brackets & (1 << UInt64(word - 1)) != 0
    }
  }

  /// Readers' comments below an article are sentences, but none of it: from a heading of comments on
  /// everything is dimmed, where more of the form that they are written in comes after it.
  mutating func leaveOutComments() {
    guard bodyStart < bodyEnd, places.isEmpty, !isMarkdown else { return }
    let headings = topics.filter { $0.key > bodyStart && $0.value == .comments }.keys.sorted()
    guard let start = headings.first, start < bodyEnd,
      headings.count > 1 || (start..<lines.content.count).contains(where: isNumber)
    else { return }
    let before = (bodyStart..<start).count(where: isBody)
    let after = (start..<lines.content.count).filter(isBody)
    guard before > 0, before >= after.count || headings.count > 2,
      after.allSatisfy({ folded[$0].map { $0.wordCount <= 60 } ?? false })
    else { return }
    bodyEnd = (bodyStart..<start).last(where: isBody) ?? bodyStart
    for index in (start + 1)..<lines.content.count
    where lines.content[index].role == .body && topics[index] == nil {
      lines.content[index].role = .widget
    }
  }

  private func isNumber(_ index: Int) -> Bool {
    isWordless(index) && folded[index]?.wordCount == 1
  }

  /// Boxes that say where they end: «قصص مقترحة» … «قصص مقترحة نهاية».
  mutating func markBoxes() {
    let end = FoldedLine("نهاية").bytes
    for (index, line) in folded where line.bytes.count > end.count + 1 {
      guard line.wordCount <= 5, line.bytes.suffix(end.count).elementsEqual(end) else { continue }
      let name = line.bytes.dropLast(end.count + 1)
      guard
        let start = (max(firstContent, index - 12)..<index).last(where: {
          folded[$0]?.bytes.elementsEqual(name) == true
        })
      else { continue }
      for inside in start...index where folded[inside].map({ $0.ending != .stop }) == true {
        lines.content[inside].role = .widget
        lines.content[inside].level = 0
        lines.content[inside].isShown = false
      }
    }
  }
}
