import MasarModel

/// A row of a list of events, in the panel and on the screen of the whole timeline.
enum PanelRow: Hashable {
  case year(Int)
  case event(Int)
  case thisArticle(CalendarDate)
  case undated

  /// The event, by index in the timeline; `nil` for rows between events.
  var event: Int? {
    if case .event(let index) = self { return index }
    return nil
  }

  /// The rows of a timeline: years as separators, the article at its day, undated events last.
  /// - Parameter numbers: the events that have a row, in order; `nil` for all.
  /// - Complexity: O(*n*) in the number of events.
  static func rows(
    of timeline: Timeline, numbers: [Int]? = nil, published: CalendarDate?
  ) -> [PanelRow] {
    var rows: [PanelRow] = []
    var undated: [PanelRow] = []
    var year: Int?
    var article = published
    func place(_ date: CalendarDate, _ row: PanelRow) {
      if date.year != year {
        year = date.year
        rows.append(.year(date.year))
      }
      rows.append(row)
    }
    for index in numbers ?? Array(timeline.events.indices) {
      guard let start = timeline.events[index].days?.start else {
        undated.append(.event(index))
        continue
      }
      if let date = article, date < start {
        place(date, .thisArticle(date))
        article = nil
      }
      place(start, .event(index))
    }
    if let date = article { place(date, .thisArticle(date)) }
    return undated.isEmpty ? rows : rows + [.undated] + undated
  }
}
