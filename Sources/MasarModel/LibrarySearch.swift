/// What a search of the library has found.
public struct LibraryHits: Sendable, Hashable {
  /// The best hits first; not more than were asked for.
  public var hits: [LibraryHit]
  /// The number of articles that answer the query, as far as they were counted.
  public var count: Int
  /// Whether there are more than were counted.
  public var isMore: Bool

  /// Creates a result.
  public init(hits: [LibraryHit] = [], count: Int = 0, isMore: Bool = false) {
    self.hits = hits
    self.count = count
    self.isMore = isMore
  }
}

/// An article that answers a query.
public struct LibraryHit: Sendable, Hashable {
  /// The article's path.
  public var path: String
  /// Its title.
  public var title: String
  /// The newsroom, where it is known.
  public var source: String?
  /// The day of publication, where it is known.
  public var published: CalendarDate?
  /// How well it answers; greater is better, and only hits of one search compare.
  public var score: Double
  /// The words that answer, in their sentence; `nil` where the text holds none of them.
  public var passage: Passage?
  /// Whether the reader has marked it as read.
  public var isRead: Bool

  /// Creates a hit.
  public init(
    path: String, title: String, source: String? = nil, published: CalendarDate? = nil,
    score: Double = 0, passage: Passage? = nil, isRead: Bool = false
  ) {
    self.path = path
    self.title = title
    self.source = source
    self.published = published
    self.score = score
    self.passage = passage
    self.isRead = isRead
  }
}

/// A sentence of an article with the words that answer a query.
public struct Passage: Sendable, Hashable {
  /// The sentence.
  public var text: UTF8Text
  /// The words, in the sentence: in reading order, disjoint.
  public var marks: [TextRange]
  /// Where the first of them stands in the article's text, in bytes.
  public var offset: Int

  /// The sentence in the article's text.
  public var range: TextRange {
    let start = max(0, offset - (marks.first?.start ?? 0))
    return TextRange(start, start + text.count)
  }

  /// Creates a passage.
  public init(text: UTF8Text, marks: [TextRange], offset: Int) {
    self.text = text
    self.marks = marks
    self.offset = offset
  }
}

/// Why a query cannot be understood, and where in it.
public struct QueryProblem: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// There is nothing to look for.
    case nothing
    /// A quotation mark or a parenthesis was opened and never closed.
    case unclosed
    /// A parenthesis is closed that was never opened.
    case unopened
    /// OR or a minus sign has nothing behind it, or OR nothing before it.
    case nothingBeside
    /// No field has this name; the nearest that there is.
    case unknownField(nearest: String?)
    /// A field has no value.
    case noValue
    /// A field has a value that it cannot have; those that it can.
    case badValue(expected: String)
    /// There are more parts than can be looked for at once.
    case tooLong
  }

  /// What is wrong.
  public var kind: Kind
  /// Where: the number of scalars before it.
  public var position: Int
  /// The word there.
  public var word: String

  /// Creates a problem.
  public init(_ kind: Kind, at position: Int, word: String = "") {
    self.kind = kind
    self.position = position
    self.word = word
  }
}

/// How far the index of a library is.
public struct LibraryProgress: Sendable, Hashable {
  /// The files that are in the index as they are now.
  public var done: Int
  /// The files there are.
  public var total: Int
  /// The files that were read in a second; 0 where none were.
  public var rate: Int
  /// Whether nothing is left to do.
  public var isComplete: Bool
  /// Whether all words are in the index, and names and events are being found out; then articles are
  /// counted and not files.
  public var isAnalysis = false

  /// Creates progress.
  public init(done: Int, total: Int, rate: Int = 0, isComplete: Bool = false) {
    self.done = done
    self.total = total
    self.rate = rate
    self.isComplete = isComplete
  }

  /// How far the analysis is that follows when all words are in the index.
  public static func analysis(
    done: Int, total: Int, isComplete: Bool = false
  ) -> LibraryProgress {
    var progress = LibraryProgress(done: done, total: total, isComplete: isComplete)
    progress.isAnalysis = true
    return progress
  }

  /// How many seconds it will take at this rate; `nil` where that is not known.
  public var secondsLeft: Int? { rate > 0 ? (total - done) / rate : nil }
}
