import ArabicText
import Chronology
import Entities
import MasarModel

extension Analyzer {
  /// The articles with publication dates inferred where the files give none, and what is known of days and years for each
  /// of them, by the articles of its story.
  ///
  /// A date from the file's name is kept unless the text contradicts it.
  /// - Parameter mentions: who is named in each of them; `nil` where somebody has put them together as a dossier, which is one
  ///   story.
  func inferringDates(
    of articles: [Article], mentions: [[Mention]]? = nil
  ) -> (articles: [Article], contexts: [TimeContext]) {
    let clues = articles.concurrentMap(clues)
    var dated = articles
    for (index, clues) in zip(articles.indices, clues) { dated[index].published.narrow(by: clues) }
    var contexts = [TimeContext](repeating: .unknown, count: articles.count)
    let stories =
      mentions.map { Stories.groups(ties(of: articles, $0, clues)) } ?? [Array(articles.indices)]
    for story in stories {
      let clues = story.map { clues[$0] }
      let evidence = evidence(of: story.map { articles[$0] }, clues)
      for (index, clues) in zip(story, clues) where isOpen(dated[index].published) {
        if let date = dated[index].published.date, PublicationInference.fits(date, clues) {
          continue
        }
        let inferred = PublicationInference.infer(clues, evidence)
        if inferred.date != nil { dated[index].published = inferred }
      }
      let inferredYears = story.compactMap { dated[$0].published.date?.year }
      let context = TimeContext(
        years: Set(evidence.years + inferredYears).sorted(), days: daysWithYear(in: clues))
      for index in story { contexts[index] = context }
    }
    return (dated, contexts)
  }

  /// How many names introduce whom an article is about.
  private static let introduction = 40

  private func ties(
    of articles: [Article], _ mentions: [[Mention]], _ clues: [[DateClue]]
  ) -> [Set<Stories.Tie>] {
    articles.indices.map { index in
      let article = articles[index]
      return Stories.ties(
        mentions: Array(mentions[index].prefix(Self.introduction)), clues: clues[index],
        published: article.published.date
      ) {
        switch $0.kind {
        case .person: true
        case .organization:
          !CommonBodies.contains(knowledgeBase[$0.entity]?.canonical ?? article.text[$0.range])
        case .place, .nationality: false
        }
      }
    }
  }

  /// The days that the articles name with their year.
  private func daysWithYear(in clues: [[DateClue]]) -> Set<CalendarDate> {
    var days: Set<CalendarDate> = []
    for clue in clues.joined() {
      guard let year = clue.year, let month = clue.month, let day = clue.day,
        let date = CalendarDate(year: year, month: month, day: day)
      else { continue }
      days.insert(date)
    }
    return days
  }

  private func isOpen(_ publication: Publication) -> Bool {
    publication.date == nil || publication.basis == .fileName
  }

  private func clues(of article: Article) -> [DateClue] {
    article.paragraphs.filter(\.isAnnotated).flatMap {
      times.clues(in: Tokenizer.tokens(in: article.text, range: $0.range))
    }
  }

  /// What the articles whose date is known say of days and years.
  private func evidence(
    of articles: [Article], _ clues: [[DateClue]]
  ) -> PublicationInference.Evidence {
    var evidence = PublicationInference.Evidence()
    let known = articles.filter { !isOpen($0.published) }
    evidence.publications = known.compactMap(\.published.date)
    // Where every article has its date, nobody asks what days they name.
    if known.count < articles.count {
      for day in known.concurrentMap(daysNamed).joined() { evidence.days[day, default: 0] += 1 }
    }
    let years = evidence.publications.map(\.year) + clues.joined().compactMap(\.year)
    evidence.years = Set(years).sorted()
    return evidence
  }

  /// The single days that an article names.
  private func daysNamed(in article: Article) -> Set<CalendarDate> {
    let context = TimeContext(reference: article.published.date)
    let found = article.paragraphs.filter(\.isAnnotated).flatMap {
      times.expressions(
        in: Tokenizer.tokens(in: article.text, range: $0.range), context: context)
    }
    return Set(found.compactMap(\.days).filter { $0.start == $0.end }.map(\.start))
  }
}

extension Publication {
  /// Of a date that can be read in two ways, "12.01.2022", keeps those that the weekdays of the text allow, unless it allows
  /// none.
  fileprivate mutating func narrow(by clues: [DateClue]) {
    guard let date, !alternatives.isEmpty else { return }
    let fitting = ([date] + alternatives).filter { PublicationInference.fits($0, clues) }
    guard let first = fitting.first else { return }
    self.date = first
    alternatives = Array(fitting.dropFirst())
  }
}
