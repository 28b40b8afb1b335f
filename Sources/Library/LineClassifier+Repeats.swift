import MasarModel
import WebPages

extension LineClassifier {
  /// What stands in a file more often than this is a refrain, or the file is several articles.
  private static let maximumRepeats = 4

  /// What stands above or below the article in several files of a folder belongs to their pages.
  ///
  /// Above the article it is dimmed, as other mastheads are; below it is hidden, but never a sentence.
  mutating func markRepeatedLines(_ repeated: RepeatedLines, givenTitle: FoldedLine?) {
    for (index, line) in folded where index < bodyStart || index > bodyEnd {
      guard lines.content[index].role == .body, topics[index] == nil,
        !lines.content[index].isWrapped, !lines.content[index].startsItem,
        let kind = repeated.kind(of: line), line.bytes != givenTitle?.bytes,
        places.isEmpty || places[index] != .title
      else { continue }
      lines.content[index].role = index < bodyStart ? .masthead : .widget
      lines.content[index].isShown = index < bodyStart || kind == .sentence
    }
  }

  /// A caption is often found twice, once as the picture's description; the first one stays.
  ///
  /// A repeated sentence with a full stop counts only where both stand side by side: an article may well
  /// say the same thing twice.
  mutating func markDoubledCaptions() {
    guard lines.content.count - firstContent <= Self.maximumLines else { return }
    var places: [UInt64: [Int]] = [:]
    for index in firstContent..<lines.content.count where mayBeCaption(index) {
      guard let line = folded[index] else { continue }
      places[line.fingerprint, default: []].append(index)
    }
    let title = self.title.flatMap { folded[$0.lowerBound]?.bytes }
    for indices in places.values where (2...Self.maximumRepeats).contains(indices.count) {
      guard let first = indices.first, let last = indices.last, let line = folded[first],
        line.bytes != title, indices.allSatisfy({ folded[$0]?.bytes == line.bytes })
      else { continue }
      let areNeighbours = last - first == indices.count - 1
      let isSentence = line.stopCount > 0
      guard areNeighbours || (!isSentence && line.wordCount >= 3) else { continue }
      for index in indices {
        lines.content[index].role = .caption
        lines.content[index].isShown = index == first
      }
    }
  }

  private func mayBeCaption(_ index: Int) -> Bool {
    let line = lines.content[index]
    guard line.role == .body || line.role == .caption, !line.isWrapped, !line.startsItem,
      let folded = folded[index]
    else { return false }
    return (2...30).contains(folded.wordCount) && folded.ending != .colon
      && folded.ending != .comma
  }

  /// What follows a heading such as «اقرأ أيضا»: links in the same block, or all that is left of the
  /// file where it reads like links.
  mutating func markRelatedLinks() {
    let lastSentence = lines.content.indices.last {
      $0 >= firstContent && lines.content[$0].role == .body && !isLink($0)
    }
    for heading in firstContent..<lines.content.count
    where topics[heading] == .related && lines.content[heading].role == .widget {
      // Words after the colon are the links; then nothing follows.
      guard heading > bodyStart, let line = folded[heading], line.wordCount <= 4,
        line.colons == 0 || line.ending == .colon
      else { continue }
      let rest = (heading + 1)..<lines.content.count
      let isLast = heading > lastSentence ?? 0
      // Without blank lines between paragraphs there is no telling where the links end.
      let hasBlocks = lines.content[heading].first > lines.content[heading - 1].last + 1
      for index in rest {
        if !isLast {
          guard hasBlocks, lines.continuesBlock(at: index), isLink(index) else { break }
        }
        guard lines.content[index].role == .body else { continue }
        lines.content[index].role = .widget
        lines.content[index].isShown = false
      }
    }
  }

  /// Whether a line may be the title of another article, or several of them.
  private func isLink(_ index: Int) -> Bool {
    guard !lines.content[index].isWrapped, let line = folded[index] else { return false }
    if line.ending == .stop || LineTopics.standard.opensSentence(line) { return false }
    return line.wordCount <= 16 || (line.crumbs != 0 && line.wordCount <= 40)
  }

  /// A short line without punctuation between paragraphs is a heading in a plain text.
  mutating func markHeadings() {
    guard bodyStart < bodyEnd else { return }
    for index in bodyStart..<bodyEnd where lines.content[index].role == .body {
      guard !lines.content[index].isWrapped, let line = folded[index],
        (1...8).contains(line.wordCount), line.letterCount > 2,
        line.ending == .none || line.ending == .question,
        line.stopCount == (line.ending == .question ? 1 : 0),
        index > bodyStart, isBody(index - 1) || lines.content[index - 1].role == .caption,
        isBody(index + 1)
      else { continue }
      lines.content[index].role = .heading
      lines.content[index].level = 2
    }
  }
}
