import MasarModel

/// Counts mentions, article after article.
struct EntityCensus {
  /// What is known of one entity.
  struct Tally {
    var mentions = 0
    /// The articles with a mention, in the order of counting.
    var articles: [Int] = []
    var first: CalendarDate?
    var last: CalendarDate?
    /// How it is written, each way once, at most ``EntityCensus/spellingLimit``.
    var spellings: [String] = []
  }

  /// More spellings than this of one entity are no names anybody looks for.
  static let spellingLimit = 64

  private(set) var tallies: [Entity.ID: Tally] = [:]
  /// Spellings that were met, by hash of their bytes and of the entity: one hash a mention, as making a
  /// `String` of each would take most of the time.
  private var known: Set<UInt64> = []

  /// Counts the mentions of an article.
  /// - Complexity: O(*n*) in its mentions.
  mutating func count(_ annotated: AnnotatedArticle, at index: Int) {
    let published = annotated.article.published.date
    let text = annotated.article.text
    for mention in annotated.mentions {
      var hasher = Hasher()
      hasher.combine(mention.entity)
      text.bytes.withUnsafeBytes {
        hasher.combine(
          bytes: UnsafeRawBufferPointer(rebasing: $0[mention.range.start..<mention.range.end]))
      }
      let isNew = known.insert(UInt64(bitPattern: Int64(hasher.finalize()))).inserted
      tallies[mention.entity, default: Tally()].count(
        published, at: index, spelling: isNew ? { text[mention.range] } : nil)
    }
  }
}

extension EntityCensus.Tally {
  fileprivate mutating func count(
    _ day: CalendarDate?, at index: Int, spelling: (() -> String)?
  ) {
    mentions += 1
    if let spelling, spellings.count < EntityCensus.spellingLimit { spellings.append(spelling()) }
    guard articles.last != index else { return }
    articles.append(index)
    guard let day else { return }
    first = first.map { min($0, day) } ?? day
    last = last.map { max($0, day) } ?? day
  }
}
