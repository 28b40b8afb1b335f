import ArabicText
public import MasarModel

extension EntityIndex {
  /// The most mentions of one article that a card shows in their sentences; all of them are counted.
  public static let contextLimit = 500

  /// The card of an entity; `nil` where no article names it.
  /// - Complexity: O(*n*) in the bytes and mentions of the paragraphs that name it.
  public func card(of id: Entity.ID) -> EntityCard? {
    guard let entity = byID[id], let occurrences = occurrences[id] else { return nil }
    var draft = CardDraft(id: id)
    for index in occurrences { draft.read(articles[index]) }
    return EntityCard(
      entity: entity,
      spellings: draft.spellings.map { EntityCard.Spelling(text: $0.key.string, count: $0.value) }
        .sorted { ($1.count, $0.text) < ($0.count, $1.text) },
      groups: draft.groups.sorted {
        ($1.published?.iso8601 ?? "", $0.path) < ($0.published?.iso8601 ?? "", $1.path)
      },
      companions: draft.companions.compactMap { id, count in
        byID[id].map { EntityCard.Companion(entity: $0, count: count) }
      }.sorted {
        ($1.count, $0.entity.canonical, $0.entity.id) < (
          $0.count, $1.entity.canonical, $1.entity.id
        )
      },
      events: events.filter { event in
        event.participants.contains(id) || (event.place != nil && event.place == entity.canonical)
      })
  }
}

/// What a card is made of, gathered article by article.
private struct CardDraft {
  let id: Entity.ID
  var spellings: [UTF8Text: Int] = [:]
  var companions: [Entity.ID: Int] = [:]
  var groups: [EntityCard.Group] = []

  /// Reads the paragraphs that name the entity; each is cut into words once, however often it does.
  mutating func read(_ annotated: AnnotatedArticle) {
    let (article, mentions) = (annotated.article, annotated.mentions)
    var group = EntityCard.Group(
      path: article.path, title: article.title, source: article.source?.name,
      published: article.published.date, contexts: [])
    var index = 0
    for paragraph in article.paragraphs where index < mentions.count {
      let first = index
      while index < mentions.count, mentions[index].range.start < paragraph.range.end { index += 1 }
      let inside = mentions[first..<index]
      guard inside.contains(where: { $0.entity == id }) else { continue }
      read(
        inside, sentences: Self.sentences(of: paragraph.range, in: article.text), article, &group)
    }
    if group.mentions > 0 { groups.append(group) }
  }

  private static func sentences(of paragraph: TextRange, in text: UTF8Text) -> [TextRange] {
    let sentences = Sentences.ranges(in: Tokenizer.tokens(in: text, range: paragraph))
    return sentences.isEmpty ? [paragraph] : sentences
  }

  private mutating func read(
    _ mentions: ArraySlice<Mention>, sentences: [TextRange], _ article: Article,
    _ group: inout EntityCard.Group
  ) {
    var index = mentions.startIndex
    for (number, sentence) in sentences.enumerated() {
      let isLast = number == sentences.count - 1
      let first = index
      while index < mentions.endIndex, isLast || mentions[index].range.start < sentence.end {
        index += 1
      }
      let inside = mentions[first..<index]
      guard inside.contains(where: { $0.entity == id }) else { continue }
      for mention in inside where mention.entity == id {
        spellings[Self.bytes(of: mention.range, in: article.text), default: 0] += 1
        group.mentions += 1
        guard group.contexts.count < EntityIndex.contextLimit else { continue }
        group.contexts.append(
          EntityCard.Context(of: mention.range, in: sentence, text: article.text))
      }
      for other in Set(inside.lazy.map(\.entity)) where other != id {
        companions[other, default: 0] += 1
      }
    }
  }

  /// Bytes, not `String`, and not more than a sentence may have: comparing strings of many marks takes
  /// long.
  private static func bytes(of range: TextRange, in text: UTF8Text) -> UTF8Text {
    let end = EntityCard.Context.forward(
      from: range.start, to: range.end, EntityCard.Context.longest, in: text.bytes
    ).end
    return UTF8Text(validated: Array(text.bytes[range.start..<end]))
  }
}
