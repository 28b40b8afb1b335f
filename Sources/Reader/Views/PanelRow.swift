import MasarModel

/// A row of the panel's list.
enum PanelRow: Hashable {
  case year(Int)
  case event(Int)
  case thisArticle(CalendarDate)
  case undated

  /// The rows of a timeline: years as separators, the article at its day, undated events last.
  static func rows(of timeline: Timeline, published: CalendarDate?) -> [PanelRow] {
    var rows: [PanelRow] = []
    var year: Int?
    var article = published
    func place(_ date: CalendarDate, _ row: PanelRow) {
      if date.year != year {
        year = date.year
        rows.append(.year(date.year))
      }
      rows.append(row)
    }
    for (index, event) in timeline.events.enumerated() {
      guard let start = event.days?.start else { continue }
      if let date = article, date < start {
        place(date, .thisArticle(date))
        article = nil
      }
      place(start, .event(index))
    }
    if let date = article { place(date, .thisArticle(date)) }
    let undated = timeline.events.indices.filter { timeline.events[$0].days == nil }
    if !undated.isEmpty {
      rows.append(.undated)
      rows += undated.map { .event($0) }
    }
    return rows
  }
}
