import ArabicText
import Chronology
import MasarModel

extension Analyzer {
  /// The articles with publication dates inferred where the files give none, and what they know together.
  ///
  /// A date from the file's name is kept unless the text contradicts it.
  func inferringDates(of articles: [Article]) -> (articles: [Article], context: TimeContext) {
    let clues = articles.concurrentMap(clues)
    let evidence = evidence(of: articles, clues)
    var dated = articles
    for index in dated.indices where isOpen(dated[index].published) {
      let clues = clues[index]
      if let date = dated[index].published.date, PublicationInference.fits(date, clues) { continue }
      let inferred = PublicationInference.infer(clues, evidence)
      if inferred.date != nil { dated[index].published = inferred }
    }
    let inferredYears = dated.compactMap(\.published.date?.year)
    let years = Set(evidence.years + inferredYears).sorted()
    return (dated, TimeContext(years: years, days: daysWithYear(in: clues)))
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
