import MasarModel

/// A movement from name to name in reading order, which may lead beyond what was analysed so far.
struct NameSeek {
  /// 1 forwards, -1 backwards.
  let step: Int
  /// How many names there are still to go.
  var remaining = 1
  /// Forwards, the name has to end behind this byte; backwards, it has to begin before it.
  var offset: Int
  /// The piece of the article that is being looked through.
  var chunk: Int
  /// Whether it has gone over an end of the article since the last name.
  var hasWrapped = false
  /// Whether it has done so at all.
  var hasEverWrapped = false
  /// Whether the card of the name is to be opened once it is found: Enter came before the name did.
  var opensCard = false
}

extension ArticleState {
  /// How far a movement has come.
  enum SeekOutcome {
    case found(Mention, hasWrapped: Bool)
    /// The names of this piece have to be found first.
    case waiting(chunk: Int)
    /// There is not one name in the article.
    case nothing
  }

  /// Starts a movement at a byte; see ``NameSeek/offset``.
  mutating func startSeek(step: Int, from offset: Int) {
    let ends = annotations.chunks.map { article.paragraphs[$0.upperBound - 1].range.end }
    let starts = annotations.chunks.map { article.paragraphs[$0.lowerBound].range.start }
    let chunk =
      step > 0
      ? ends.firstIndex { $0 > offset } ?? ends.count
      : starts.lastIndex { $0 < offset } ?? -1
    seek = NameSeek(step: step, offset: offset, chunk: chunk)
  }

  /// Goes on as far as names are known.
  mutating func advanceSeek() -> SeekOutcome? {
    guard var seek else { return nil }
    defer { self.seek = seek }
    while true {
      guard annotations.chunks.indices.contains(seek.chunk) else {
        guard !seek.hasWrapped, !annotations.chunks.isEmpty else { return .nothing }
        seek.hasWrapped = true
        seek.hasEverWrapped = true
        seek.chunk = seek.step > 0 ? 0 : annotations.chunks.count - 1
        seek.offset = seek.step > 0 ? -1 : .max
        continue
      }
      guard let names = annotations.names(inChunk: seek.chunk) else {
        return .waiting(chunk: seek.chunk)
      }
      let next =
        seek.step > 0
        ? names.first { $0.range.end > seek.offset && layout.shows($0.range.start) }
        : names.last { $0.range.start < seek.offset && layout.shows($0.range.start) }
      guard let next else {
        seek.chunk += seek.step
        continue
      }
      seek.remaining -= 1
      if seek.remaining == 0 { return .found(next, hasWrapped: seek.hasEverWrapped) }
      seek.offset = seek.step > 0 ? next.range.end : next.range.start
      seek.hasWrapped = false
    }
  }

  /// The names that are shown in a range, in reading order, as far as they are known.
  func names(in range: TextRange) -> [Mention] {
    chunks(in: range)
      .flatMap { annotations.names(inChunk: $0)?.overlapping(range, by: \.range) ?? [] }
      .filter { layout.shows($0.range.start) }
  }

  /// Whether the names in a range have been looked for.
  func knowsNames(in range: TextRange) -> Bool {
    chunks(in: range).allSatisfy { annotations.names(inChunk: $0) != nil }
  }

  /// The pieces of the analysis that a range touches.
  private func chunks(in range: TextRange) -> [Int] {
    annotations.chunks.indices.filter { chunk in
      let paragraphs = annotations.chunks[chunk]
      let start = article.paragraphs[paragraphs.lowerBound].range.start
      let end = article.paragraphs[paragraphs.upperBound - 1].range.end
      return start < range.end && range.start < end
    }
  }
}
