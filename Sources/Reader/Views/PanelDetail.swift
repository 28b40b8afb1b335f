import MasarModel
import Screen

/// The selected event: its title and track, how far the sources agree, then who says what.
struct PanelDetail {
  private enum Row {
    case title, facts
    case disagreement(Disagreement)
    /// Sources that stand side by side; the first row of a version says what they say.
    case sources(version: Int, Range<Int>, isFirst: Bool, more: Int = 0)
  }

  let words: EventWords
  let event: Event
  let account: EventAccount
  /// The selected source.
  let source: Int?
  private var rows: [Row] = []
  private var names: [EventWords.SourceName] = []
  private let columns: Int

  private var interface: Interface { words.interface }

  /// The rows it takes, with the rule above it.
  var height: Int { rows.count + 1 }

  private static let separatorColumns = 3
  private static let indent = 2

  /// Sets the sources of an event into rows.
  /// - Parameter columns: the columns of a row, with a blank on either side.
  init(
    words: EventWords, event: Event, account: EventAccount, source: Int?, columns: Int
  ) {
    self.words = words
    self.event = event
    self.account = account
    self.source = source
    self.columns = max(1, columns - 2)
    names = words.names(of: account.sources)
    rows = [.title]
    if !facts.isEmpty { rows.append(.facts) }
    rows += event.disagreements.filter { $0.kind != .date }.map { .disagreement($0) }
    for version in account.versions.indices { rows += sourceRows(of: version) }
  }

  /// The most rows for the names of those who say the same, while the reader is not among them.
  private static let rowsPerVersion = 2

  /// The names of a version's sources over as many rows as they take, or the first of them.
  private func sourceRows(of version: Int) -> [Row] {
    var rows: [Row] = []
    /// The columns that are left in each row.
    var rooms = [columns - width(of: says(version) + ":") - 1 - markWidth(of: version)]
    let sources = account.versions[version].sources
    let isOpen = source.map(sources.contains) ?? false
    var start = sources.lowerBound
    for number in sources {
      // What comes after these rows is not shown.
      if !isOpen, rows.count > Self.rowsPerVersion { break }
      let width = min(width(of: names[number]), columns - Self.indent)
      let needed = number == start ? width : width + Self.separatorColumns
      if needed > rooms[rooms.count - 1] {
        rows.append(.sources(version: version, start..<number, isFirst: rows.isEmpty))
        start = number
        rooms.append(columns - Self.indent - width)
      } else {
        rooms[rooms.count - 1] -= needed
      }
    }
    rows.append(
      .sources(version: version, start..<sources.upperBound, isFirst: rows.isEmpty))
    guard rows.count > Self.rowsPerVersion, !isOpen,
      case .sources(_, let last, let isFirst, _) = rows[Self.rowsPerVersion - 1]
    else { return rows }
    // Where there is no room for the number of those left out, it takes the place of the last name.
    let number = "+\(sources.count)"
    let fits = rooms[Self.rowsPerVersion - 1] >= Self.separatorColumns + width(of: number)
    let kept =
      last.lowerBound..<(fits ? last.upperBound : max(last.lowerBound, last.upperBound - 1))
    return rows.prefix(Self.rowsPerVersion - 1) + [
      .sources(
        version: version, kept, isFirst: isFirst, more: sources.upperBound - kept.upperBound)
    ]
  }

  private func width(of name: EventWords.SourceName) -> Int {
    width(of: name.name) + (name.day.map { width(of: $0) + 1 } ?? 0)
  }

  private func width(of string: String) -> Int { interface.columns(of: string) }

  private func says(_ version: Int) -> String {
    words.says(
      account.versions[version], of: account, isMarked: account.mark(of: version) != nil)
  }

  private func markWidth(of version: Int) -> Int {
    account.mark(of: version).map { width(of: words.mark($0)) + 1 } ?? 0
  }

  /// Date and status, and how many agree.
  private var facts: [String] {
    let track = event.track.flatMap { id in words.index.timeline.tracks.first { $0.id == id } }
    return [
      words.clock(of: event), words.status(of: event), words.agreement(of: event), track?.name,
      event.place,
    ].compactMap { $0 }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect.line(0), with: "─", style: canvas.theme[.frame])
    let inner = rect.inset(1)
    let room = max(0, rect.rows - 1)
    let first = firstRow(room: room)
    for offset in 0..<room where rows.indices.contains(first + offset) {
      draw(rows[first + offset], on: &canvas, in: inner.line(1 + offset))
    }
  }

  /// The first row in view: the selected source is among them.
  private func firstRow(room: Int) -> Int {
    let selected = rows.firstIndex { row in
      if case .sources(_, let numbers, _, _) = row { return source.map(numbers.contains) ?? false }
      return false
    }
    return max(0, min((selected ?? 0) - room + 1, rows.count - room))
  }

  private func draw(_ row: Row, on canvas: inout Canvas, in rect: Rect) {
    switch row {
    case .title:
      let letter = words.index.lanes[words.index.lane(of: event)].letter
      let width = canvas.draw("[\(letter)]", in: rect, style: canvas.theme[.label])
      canvas.draw(
        event.title, in: canvas.split(rect, leading: width + 1).rest, style: canvas.theme[.title])
    case .facts: canvas.draw(facts, in: rect, style: canvas.theme[.dimmed])
    case .disagreement(let disagreement):
      let sides = disagreement.versions.map {
        "\(words.value($0.value, of: disagreement.kind)) (\($0.sources.count))"
      }
      let sign = disagreement.grade == .overlaps ? "≈" : "≠"
      canvas.draw(
        ["\(sign) \(words.point(disagreement.kind))"] + sides, in: rect,
        style: canvas.theme[.warning])
    case .sources(let version, let numbers, let isFirst, let more):
      let rest = drawSources(numbers, of: version, isFirst: isFirst, on: &canvas, in: rect)
      if more > 0 { canvas.draw("+\(more)", in: rest, style: canvas.theme[.dimmed]) }
    }
  }

  /// Draws what sources say and their names.
  /// - Returns: the room behind them.
  private func drawSources(
    _ numbers: Range<Int>, of version: Int, isFirst: Bool, on canvas: inout Canvas, in rect: Rect
  ) -> Rect {
    let mark = account.mark(of: version)
    let differs = mark.map { $0 != .fits } ?? false
    var rest = rect
    if isFirst {
      if let mark {
        let parts = canvas.split(rest, trailing: markWidth(of: version))
        canvas.draw(
          words.mark(mark), in: parts.trailing, at: .trailing,
          style: canvas.theme[differs ? .warning : .dimmed])
        rest = parts.rest
      }
      let says = says(version) + ":"
      let width = canvas.draw(says, in: rest, style: canvas.theme[.label])
      rest = canvas.split(rest, leading: width + 1).rest
    } else {
      rest = canvas.split(rest, leading: Self.indent).rest
    }
    for number in numbers where rest.columns > 0 {
      var width = canvas.draw(names[number].name, in: rest, style: canvas.theme[.body])
      if let day = names[number].day {
        let room = canvas.split(rest, leading: width + 1).rest
        width += canvas.draw(day, in: room, style: canvas.theme[.dimmed]) + 1
      }
      let parts = canvas.split(rest, leading: width)
      if number == source { canvas.select(parts.leading) }
      rest = parts.rest
      let separator = canvas.split(rest, leading: Self.separatorColumns)
      rest = separator.rest
      guard number + 1 < numbers.upperBound else { continue }
      canvas.draw(
        "·", in: canvas.split(separator.leading, leading: 1).rest, style: canvas.theme[.dimmed])
    }
    return rest
  }
}
