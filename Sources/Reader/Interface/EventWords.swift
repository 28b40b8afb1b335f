import Analysis
import MasarModel

/// Says in words what an event is, what its sources say of it, and where that comes from.
struct EventWords {
  let interface: Interface
  let index: TimelineIndex
  /// The article that is being read; its own sentences are told apart from those of others.
  let path: String?

  /// Planned, denied or cancelled; `nil` for what has happened.
  func status(of event: Event) -> String? {
    switch event.status {
    case .past: nil
    case .planned: interface(.planned)
    case .denied: interface(.denied)
    case .cancelled: interface(.cancelled)
    }
  }

  /// `2+1`: two articles date the event, one more mentions it.
  func sourceCount(of event: Event) -> String {
    let dating = event.datingArticles.count
    let others = event.mentioningArticles.count
    return others == 0 ? String(dating) : "\(dating)+\(others)"
  }

  /// How many of the articles that say when it is agree on that; `nil` where one says so alone.
  func agreement(on kind: DisagreementKind = .date, of event: Event) -> String? {
    let claiming = Set(
      event.sources.filter { kind == .date ? !$0.isMention : $0.claim(kind) != nil }.map(\.path))
    guard claiming.count > 1 else { return nil }
    let agreeing = kind == .date ? agreeingOnDate(event) : event.agreeing(on: kind)
    return interface(.agreement, String(agreeing.count), String(claiming.count))
  }

  private func agreeingOnDate(_ event: Event) -> Set<String> {
    let differing = event.sources.filter { $0.claim(.date).map { $0.grade != .fits } ?? false }
    return event.datingArticles.subtracting(differing.map(\.path))
  }

  /// At what time of the day it begins, with the zone: `15:00 بتوقيت موسكو`, `15:00 (GMT+3)`.
  func clock(of event: Event) -> String? { event.clock.map(interface.clock) }

  /// The names of those who take part, as far as they are known.
  func participants(of event: Event) -> [String] {
    event.participants.compactMap { index.entities[$0]?.canonical }
  }

  // MARK: Sources

  /// What a source is called: a name, and a day where several sources of an event bear that name.
  ///
  /// The two are bidi paragraphs of their own: an Arabic name would turn an English day round.
  struct SourceName: Hashable {
    let name: String
    var day: String?

    /// Both, for where there is no layout.
    var text: String { day.map { "\(name) (\($0))" } ?? name }
  }

  /// What the sources of an event are called, in their order.
  /// - Complexity: O(*n*).
  func names(of sources: [EventSource]) -> [SourceName] {
    var paths: [String: Set<String>] = [:]
    let newsrooms = sources.map(newsroom)
    for (source, name) in zip(sources, newsrooms) where source.path != path {
      paths[name, default: []].insert(source.path)
    }
    return zip(sources, newsrooms).map { source, name in
      if source.path == path { return SourceName(name: interface(.thisArticle)) }
      guard paths[name].map({ $0.count > 1 }) ?? false else { return SourceName(name: name) }
      guard let date = index.articles[source.path]?.article.published.date else {
        return SourceName(name: Self.fileName(source.path))
      }
      return SourceName(name: name, day: interface.dayAndMonth(date))
    }
  }

  /// The newsroom of a source, or else the name of its file.
  func newsroom(_ source: EventSource) -> String {
    index.articles[source.path]?.article.source?.name ?? Self.fileName(source.path)
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The names of those who tell a version, in the order of the event's sources.
  func names(of version: Disagreement.Version, in event: Event) -> [String] {
    var seen: Set<String> = []
    let paths = Set(version.sources)
    return zip(event.sources, names(of: event.sources)).filter { paths.contains($0.0.path) }
      .map(\.1.text).filter { seen.insert($0).inserted }
  }

  /// The sentence of a source on one line.
  func sentence(of source: EventSource) -> String {
    guard let article = index.articles[source.path]?.article,
      source.range.end <= article.text.count
    else { return "" }
    return article.text[source.range].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The words in which a source says when the event is; `nil` where they are not known.
  func expression(of source: EventSource) -> String? {
    guard let article = index.articles[source.path], let range = timeRange(of: source) else {
      return nil
    }
    return article.article.text[range].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The bytes of the words in which a source says when the event is.
  func timeRange(of source: EventSource) -> TextRange? {
    guard let article = index.articles[source.path] else { return nil }
    let range = source.claim(.date)?.range ?? time(of: source)?.range
    return range.flatMap { $0.end <= article.article.text.count ? $0 : nil }
  }

  private func time(of source: EventSource) -> TimeExpression? {
    guard let value = source.value, let article = index.articles[source.path] else { return nil }
    return article.times.overlapping(source.range, by: \.range).first { $0.value == value }
  }

  /// What some sources say of the time: the days, or, where that only fits them, the words.
  func says(_ version: EventAccount.Version, of account: EventAccount, isMarked: Bool) -> String {
    guard let value = version.value else { return interface(.noTimeSaid) }
    let quoted = quoted(version, of: account)
    if isMarked, version.grade == .fits, let quoted { return quoted }
    return version.days.map(interface.days) ?? quoted ?? interface.words(forTimex: value)
  }

  /// The words of the first source of a version, where they are few.
  func quoted(_ version: EventAccount.Version, of account: EventAccount) -> String? {
    let words = expression(of: account.sources[version.sources.lowerBound])
    return words.flatMap { $0.count <= Self.quotedCharacters ? "«\($0)»" : nil }
  }

  /// The most characters of a text that are quoted in the panel.
  private static let quotedCharacters = 18

  /// How a version that is not the first one stands to that.
  func mark(_ grade: Grade) -> String {
    switch grade {
    case .fits: interface(.gradeFits)
    case .overlaps: interface(.gradeOverlaps)
    case .contradicts: interface(.gradeContradicts)
    }
  }

  // MARK: Points

  /// What sources can disagree on, in a word.
  func point(_ kind: DisagreementKind) -> String {
    switch kind {
    case .date: interface(.pointDate)
    case .duration: interface(.pointDuration)
    case .place: interface(.pointPlace)
    case .participants: interface(.pointParticipants)
    }
  }

  /// The value of a claim in words.
  func value(_ value: String, of kind: DisagreementKind) -> String {
    switch kind {
    case .date, .duration: interface.words(forTimex: value)
    case .place: value
    case .participants: interface(.peopleCount, value)
    }
  }

  /// Where the time that a source gives comes from: `from "yesterday", article of 31 December 2021`.
  func origin(of source: EventSource) -> String? {
    guard let words = expression(of: source) else { return nil }
    let published = index.articles[source.path]?.article.published.date.map(interface.date)
    switch source.claim(.date)?.anchor ?? time(of: source)?.anchor {
    case .absolute?: return interface(.originAbsolute, words)
    case .publication?:
      return published.map { interface(.originPublication, words, $0) }
        ?? interface(.originAbsolute, words)
    case .previous?: return interface(.originPrevious, words)
    case .dossier?: return interface(.originDossier, words)
    case .quotation?: return interface(.originQuotation, words)
    case .event?: return interface(.originEvent, words)
    case .holiday?: return interface(.originHoliday, words)
    case TimeAnchor.none?, nil: return interface(.originNone, words)
    }
  }
}
