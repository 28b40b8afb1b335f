import ArabicText
import Chronology
import MasarModel

extension Analyzer {
  /// The articles with publication dates inferred where the files give none, and what they know together.
  ///
  /// A date from the file's name is kept unless the text contradicts it.
  func inferringDates(of articles: [Article]) -> (articles: [Article], context: TimeContext) {
    let evidence = evidence(of: articles)
    var dated = articles
    for index in dated.indices where isOpen(dated[index].published) {
      let clues = clues(of: dated[index])
      if let date = dated[index].published.date, PublicationInference.fits(date, clues) { continue }
      let inferred = PublicationInference.infer(clues, evidence)
      if inferred.date != nil { dated[index].published = inferred }
    }
    let inferredYears = dated.compactMap(\.published.date?.year)
    let years = Set(evidence.years + inferredYears).sorted()
    return (dated, TimeContext(years: years, days: daysWithYear(in: dated)))
  }

  /// The days that the articles name with their year.
  private func daysWithYear(in articles: [Article]) -> Set<CalendarDate> {
    var days: Set<CalendarDate> = []
    for clue in articles.flatMap(clues) {
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
  private func evidence(of articles: [Article]) -> PublicationInference.Evidence {
    var evidence = PublicationInference.Evidence()
    var years: Set<Int> = []
    for article in articles where !isOpen(article.published) {
      if let date = article.published.date {
        evidence.publications.append(date)
        years.insert(date.year)
      }
      var named: Set<CalendarDate> = []
      for time in annotate(article).times {
        guard let days = time.days, days.start == days.end else { continue }
        named.insert(days.start)
      }
      for day in named { evidence.days[day, default: 0] += 1 }
    }
    for article in articles {
      for clue in clues(of: article) { if let year = clue.year { years.insert(year) } }
    }
    evidence.years = years.sorted()
    return evidence
  }
}
