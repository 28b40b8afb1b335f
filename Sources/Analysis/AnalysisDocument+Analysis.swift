import MasarModel

extension AnalysisDocument {
  /// The document of one or more dossiers or folders, in the order given.
  public init(_ analyses: [DossierAnalysis]) {
    let articles = analyses.flatMap(\.articles)
    var names: [Entity.ID: String] = [:]
    for count in analyses.flatMap(\.entities) { names[count.entity.id] = count.entity.canonical }
    var offsets: [String: ScalarOffsets] = [:]
    var texts: [String: UTF8Text] = [:]
    for article in articles {
      offsets[article.article.path] = ScalarOffsets(article.article.text)
      texts[article.article.path] = article.article.text
    }
    self.init(
      schema: 1,
      articles: articles.map { article in
        ArticleRecord(
          article, names: names,
          offsets: offsets[article.article.path] ?? ScalarOffsets(article.article.text))
      },
      entities: Self.entities(of: analyses),
      tracks: analyses.flatMap(\.timeline.tracks).map {
        TrackRecord(id: $0.id, name: $0.name, place: $0.place ?? "")
      },
      events: analyses.flatMap(\.timeline.events).map {
        EventRecord($0, offsets: offsets, texts: texts)
      })
  }

  /// The entities of all analyses, counts of the same entity added up, most mentions first.
  private static func entities(of analyses: [DossierAnalysis]) -> [EntityRecord] {
    var counts: [Entity.ID: EntityCount] = [:]
    for count in analyses.flatMap(\.entities) {
      counts[count.entity.id, default: EntityCount(entity: count.entity, mentions: 0)].mentions +=
        count.mentions
    }
    return counts.values
      .sorted { ($1.mentions, $0.entity.id) < ($0.mentions, $1.entity.id) }
      .map { count in
        EntityRecord(
          id: count.entity.id, type: count.entity.kind.rawValue,
          canonical: count.entity.canonical, latin: count.entity.latin,
          aliases: count.entity.aliases, mentions: count.mentions)
      }
  }
}

extension AnalysisDocument.ArticleRecord {
  init(_ annotated: AnnotatedArticle, names: [Entity.ID: String], offsets: ScalarOffsets) {
    let article = annotated.article
    self.init(
      path: article.path, title: article.title, source: article.source?.name ?? "",
      direction: article.direction.rawValue,
      published: AnalysisDocument.PublishedRecord(
        date: article.published.date?.iso8601, basis: article.published.basis.rawValue,
        alternatives: article.published.alternatives.map(\.iso8601)),
      lines: AnalysisDocument.LineRecord.lines(of: article),
      mentions: annotated.mentions.map { mention in
        let (start, length) = offsets.scalars(of: mention.range)
        return AnalysisDocument.MentionRecord(
          start: start, length: length, text: article.text[mention.range],
          type: mention.kind.rawValue, entity: mention.entity,
          canonical: names[mention.entity] ?? "", confidence: mention.confidence)
      },
      times: annotated.times.map { AnalysisDocument.TimeRecord($0, in: article.text, offsets) })
  }
}

extension AnalysisDocument.LineRecord {
  /// One record a line of the file: those of a paragraph have its role, all others are blank.
  ///
  /// A paragraph may be wrapped over several lines. Lines end with LF, CR LF or CR; a line end at the very end of the
  /// file opens no further line.
  static func lines(of article: Article) -> [AnalysisDocument.LineRecord] {
    var records = (0..<lineCount(of: article.text)).map {
      AnalysisDocument.LineRecord(line: $0 + 1, role: LineRole.blank.rawValue, shown: true)
    }
    for paragraph in article.paragraphs where paragraph.firstLine <= paragraph.lastLine {
      for line in paragraph.firstLine...paragraph.lastLine where records.indices.contains(line - 1)
      {
        records[line - 1].role = paragraph.role.rawValue
        records[line - 1].shown = paragraph.isShown
      }
    }
    return records
  }

  private static func lineCount(of text: UTF8Text) -> Int {
    var count = 0
    var isOpen = false
    for (offset, byte) in text.bytes.enumerated() {
      switch byte {
      case 0x0A where offset > 0 && text.bytes[offset - 1] == 0x0D:
        continue
      case 0x0A, 0x0D:
        count += 1
        isOpen = false
      default:
        isOpen = true
      }
    }
    return isOpen ? count + 1 : count
  }
}

extension AnalysisDocument.EventRecord {
  init(_ event: Event, offsets: [String: ScalarOffsets], texts: [String: UTF8Text]) {
    self.init(
      id: event.id, track: event.track, title: event.title,
      start: event.days?.start.iso8601, end: event.days?.end.iso8601,
      clock: event.clock?.value ?? "", precision: event.precision.rawValue,
      status: event.status.rawValue,
      place: event.place ?? "", participants: event.participants,
      sources: event.sources.map { source in
        let (start, length) = offsets[source.path]?.scalars(of: source.range) ?? (0, 0)
        return AnalysisDocument.SourceRecord(
          path: source.path, start: start, length: length,
          text: texts[source.path]?[source.range] ?? "", value: source.value ?? "",
          speaker: source.speaker,
          claims: source.claims.map { claim in
            AnalysisDocument.ClaimRecord(
              claim, text: texts[source.path], offsets: offsets[source.path])
          })
      },
      disagreements: event.disagreements.map { disagreement in
        AnalysisDocument.DisagreementRecord(
          kind: disagreement.kind.rawValue, grade: disagreement.grade.rawValue,
          values: disagreement.versions.map {
            AnalysisDocument.VersionRecord(value: $0.value, sources: $0.sources)
          })
      })
  }
}

extension AnalysisDocument.ClaimRecord {
  init(_ claim: Claim, text: UTF8Text?, offsets: ScalarOffsets?) {
    let (start, length) = offsets?.scalars(of: claim.range) ?? (0, 0)
    self.init(
      kind: claim.kind.rawValue, value: claim.value, start: start, length: length,
      text: text?[claim.range] ?? "", approximate: claim.isApproximate,
      grade: claim.grade.rawValue)
  }
}
