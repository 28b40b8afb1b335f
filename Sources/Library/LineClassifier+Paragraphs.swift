import MasarModel

extension LineClassifier {
  /// The paragraphs of the article: lines, or wrapped blocks of them.
  /// - Complexity: O(*n*) in the lines.
  var paragraphs: [Paragraph] {
    var result: [Paragraph] = []
    result.reserveCapacity(lines.content.count)
    for index in lines.content.indices {
      let line = lines.content[index]
      if line.role == .blank { continue }
      if index > 0, joins(index), let last = result.last {
        result[result.count - 1].range = TextRange(last.range.start, Int(line.end))
        result[result.count - 1].lastLine = Int(line.last)
        continue
      }
      result.append(
        Paragraph(
          range: TextRange(Int(line.start), Int(line.end)), firstLine: Int(line.first),
          lastLine: Int(line.last), role: line.role, level: Int(line.level),
          isShown: line.isShown))
    }
    return result
  }

  /// Whether a line goes on with the paragraph of the line before it.
  private func joins(_ index: Int) -> Bool {
    let line = lines.content[index]
    let before = lines.content[index - 1]
    return line.isWrapped && before.isWrapped && !line.startsItem && line.role == before.role
      && (line.role == .body || line.role == .title) && lines.continuesBlock(at: index)
  }

  /// Where the title stands in the text.
  var titleRange: TextRange? {
    title.map {
      TextRange(
        Int(lines.content[$0.lowerBound].start), Int(lines.content[$0.upperBound - 1].end))
    }
  }

  /// What names an article that has no title: the first sentence of its first shown paragraph.
  var firstSentence: TextRange? {
    guard let first = paragraphs.first(where: { $0.role == .body && $0.isShown }) else {
      return nil
    }
    var end = first.range.start
    while end < first.range.end {
      let next = end + 1
      if buffer[end] == UInt8(ascii: "."), next == first.range.end || buffer[next] == 0x20 {
        return TextRange(first.range.start, next)
      }
      end = next
    }
    return first.range
  }

  /// The offset of the article itself.
  var bodyOffset: Int {
    if bodyStart < lines.content.count { return Int(lines.content[bodyStart].start) }
    return firstContent < lines.content.count ? Int(lines.content[firstContent].start) : 0
  }

  /// The date that the byline gives, or the dateline that the article begins with; the one of the last
  /// update only where there is no other.
  var bylineDate: (date: CalendarDate, alternatives: [CalendarDate])? {
    let bylines = folded.keys.filter { lines.content[$0].role == .byline }.sorted()
      .compactMap { folded[$0] }
    let update = FoldedLine("آخر تحديث").bytes
    let firm = bylines.first { !$0.bytes.starts(with: update) && DateLine($0).date != nil }
    return firm.flatMap { DateLine($0).date } ?? opening?.opening
      ?? bylines.lazy.compactMap { DateLine($0).date }.first
  }

  /// The beginning of the body, as far as a dateline may go.
  private var opening: DateLine? {
    guard bodyStart < lines.content.count else { return nil }
    let range = lines.content[bodyStart].range
    var end = min(range.upperBound, range.lowerBound + Self.datelineBytes)
    while end < range.upperBound, end > range.lowerBound, buffer[end] != 0x20 { end -= 1 }
    return DateLine(FoldedLine(buffer, range: range.lowerBound..<end))
  }

  /// The most bytes of a dateline.
  private static let datelineBytes = 200
}
