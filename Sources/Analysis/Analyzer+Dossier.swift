import ArabicText
import Chronology
import Entities
public import MasarModel

extension Analyzer {
  /// Annotates articles, infers their publication dates from each other and builds the timeline.
  /// - Parameter dossier: what the folder says of itself; without its tracks, tracks are proposed.
  /// - Complexity: O(*n*) in the bytes of the articles, times the number of tracks.
  public func analyze(dossier: Dossier?, articles: [Article]) -> DossierAnalysis {
    // A plain folder comes as a dossier of which no file says anything.
    let isDeclared = dossier.map { !$0.tracks.isEmpty || !$0.files.isEmpty } ?? false
    let annotated: [AnnotatedArticle]
    let contexts: [TimeContext]
    if isDeclared {
      let dated = inferringDates(of: articles)
      contexts = dated.contexts
      annotated = Array(zip(dated.articles, contexts)).concurrentMap { annotate($0, context: $1) }
    } else {
      // Who is named says which articles belong together; names need not be looked for twice.
      let drafts = articles.concurrentMap { annotate($0) }
      let dated = inferringDates(of: articles, mentions: drafts.map(\.mentions))
      contexts = dated.contexts
      annotated = Array(zip(zip(dated.articles, contexts), drafts)).concurrentMap { known, draft in
        redated(draft, as: known.0, context: known.1)
      }
    }
    let counts = counts(in: annotated)
    return DossierAnalysis(
      articles: annotated, timeline: timeline(of: annotated, counts, tracks: dossier?.tracks ?? []),
      entities: counts, contexts: contexts)
  }

  /// An article that was annotated without knowledge of the others, with what they say of its days.
  private func redated(
    _ draft: AnnotatedArticle, as article: Article, context: TimeContext
  ) -> AnnotatedArticle {
    guard article.published.date == draft.article.published.date else {
      return annotate(article, context: context)
    }
    var annotated = draft
    annotated.article = article
    let isOpen = article.published.date == nil && !context.years.isEmpty
    if isOpen || !context.days.isEmpty { annotated.times = times(of: article, context: context) }
    return annotated
  }

  /// The timeline of articles that are annotated already.
  /// - Parameter tracks: the dossier's; where there are none, tracks are proposed from the events.
  /// - Complexity: O(*n*) in the bytes of the articles, times the number of tracks.
  public func timeline(of annotated: [AnnotatedArticle], tracks: [Track]) -> Timeline {
    timeline(of: annotated, counts(in: annotated), tracks: tracks)
  }

  private func timeline(
    of annotated: [AnnotatedArticle], _ counts: [EntityCount], tracks: [Track]
  ) -> Timeline {
    let names = Names(
      full: Self.table(counts.map(\.entity), \.canonical)
        .merging(writtenNames(in: annotated)) { $1 },
      short: Self.table(counts.map(\.entity), shortName))
    return timeline(of: annotated.concurrentMap(facts), tracks: tracks, names)
  }

  /// Names by entity.
  private struct Names {
    var full: [Entity.ID: String]
    var short: [Entity.ID: String]
  }

  /// The timeline on given tracks; without any, on tracks that are proposed from the events.
  private func timeline(of facts: [ArticleFacts], tracks: [Track], _ names: Names) -> Timeline {
    let geography = geography
    var profiles = tracks.map(profile)
    var names = names
    names.full.merge(geography.towns.union(geography.states).map { ($0, name(of: $0)) }) { a, _ in a
    }
    let found = facts.concurrentMap(EventFinder(profiles: [], geography: geography).statements)
    if tracks.isEmpty {
      profiles = TrackProposal(names: names.full, shortNames: names.short, geography: geography)
        .profiles(found, facts)
    }
    let finder = EventFinder(profiles: profiles, geography: geography)
    let builder = TimelineBuilder(
      profiles: profiles, shortNames: names.short, names: names.full, geography: geography,
      isProposed: tracks.isEmpty)
    let statements = Array(zip(found, facts)).concurrentMap { finder.scored($0, in: $1) }
    return builder.timeline(statements)
  }

  private func name(of id: Entity.ID) -> String { knowledgeBase[id]?.canonical ?? id }

  private static func table(_ entities: [Entity], _ name: (Entity) -> String) -> [Entity.ID: String]
  {
    Dictionary(entities.map { ($0.id, name($0)) }) { first, _ in first }
  }

  private func profile(_ track: Track) -> TrackProfile {
    func entity(_ name: String) -> Entity.ID? { knowledgeBase.entities(named: name).first?.id }
    return TrackProfile(
      track: track, place: track.place.flatMap(entity),
      participants: Set(track.participants.flatMap { entity($0).map { [$0] } ?? found($0) }))
  }

  /// What a name that the knowledge base lacks is called where the tagger finds it in a text.
  private func found(_ name: String) -> [Entity.ID] {
    let folded = name.split(separator: " ").map { Folding.folded(String($0)) }
      .joined(separator: " ")
    return [EntityKind.person, .organization].map { FoundName.id(kind: $0, folded: folded) }
  }

  private func facts(of annotated: AnnotatedArticle) -> ArticleFacts {
    let article = annotated.article
    // A caption said twice is one source.
    var captions: Set<String> = []
    let paragraphs = article.paragraphs.filter { paragraph in
      guard paragraph.isAnnotated else { return false }
      return paragraph.role != .caption || captions.insert(article.text[paragraph.range]).inserted
    }
    return ArticleFacts(
      path: article.path, text: article.text, published: article.published.date,
      paragraphs: paragraphs.map(\.range), mentions: annotated.mentions, times: annotated.times)
  }

  /// Names that no list has, as the articles first write them.
  private func writtenNames(in articles: [AnnotatedArticle]) -> [Entity.ID: String] {
    var names: [Entity.ID: String] = [:]
    for article in articles {
      for mention in article.mentions where names[mention.entity] == nil && isFound(mention.entity)
      {
        names[mention.entity] = article.article.text[mention.range]
      }
    }
    return names
  }

  private func counts(in articles: [AnnotatedArticle]) -> [EntityCount] {
    var census = EntityCensus()
    for (index, article) in articles.enumerated() { census.count(article, at: index) }
    return census.tallies.compactMap { id, tally in
      entity(id).map {
        EntityCount(entity: FoundName.spelled($0, as: tally.spellings), mentions: tally.mentions)
      }
    }
    .sorted { ($1.mentions, $0.entity.id) < ($0.mentions, $1.entity.id) }
  }

  /// A body's name without its last words, where it is known by that: "منظمة الأمن والتعاون".
  private func bodyName(_ entity: Entity) -> String {
    let short = entity.aliases.filter { alias in
      entity.canonical.hasPrefix(alias + " ") && alias.split(separator: " ").count > 1
    }
    return short.min { $0.count < $1.count } ?? entity.canonical
  }

  /// The name that stands in titles: the shortest alias of one word that ends the full name, "بايدن".
  private func shortName(_ entity: Entity) -> String {
    let last = entity.canonical.split(separator: " ").last.map(String.init) ?? entity.canonical
    if entity.kind == .organization { return bodyName(entity) }
    guard entity.kind == .person else { return entity.canonical }
    let short = entity.aliases.filter { entity.canonical.hasSuffix(" " + $0) }
    return short.min { $0.count < $1.count } ?? last
  }
}
