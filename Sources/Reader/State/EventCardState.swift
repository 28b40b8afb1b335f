import Analysis
import MasarModel
import Typesetting

/// The open card of an event: what it is, who takes part, who says so in which words, and where they
/// do not agree.
struct EventCardState {
  /// A row of the card.
  enum Row: Hashable {
    case gap
    case heading(Phrase)
    case title(Int)
    case fact(Phrase)
    case participant(Int)
    case version(Int)
    case source(Int)
    case sentence(source: Int, line: Int)
    case origin(Int)
    case point(DisagreementKind)
    case side(DisagreementKind, Int)
  }

  /// What a row opens.
  enum Item: Hashable {
    case participant(Entity.ID)
    case source(path: String, TextRange)
  }

  /// What the sources say on one point other than the time.
  struct Point {
    let kind: DisagreementKind
    /// Whether they disagree on it, and how far.
    let grade: Grade?
    let sides: [(value: String, sources: [Int], grade: Grade)]
  }

  /// The event; `nil` until there is a timeline.
  private(set) var event: Event?
  private(set) var account: EventAccount?
  /// The points on which something is said, but for the time.
  private(set) var points: [Point] = []
  private(set) var rows: [Row] = []
  private(set) var selection = RowSelection()
  /// The lines of the title, and of each source's sentence.
  private(set) var title: [VisualLine] = []
  private(set) var sentences: [[VisualLine]] = []
  /// The entities that take part and are known.
  private(set) var participants: [Entity] = []
  /// The indices of the rows that can be opened, in order.
  private var open: [Int] = []
  private let id: Event.ID
  private var wanted: EventPlace?
  private var columns = 0
  private var marks = MarksPolicy.full

  /// Opens the card of an event.
  init(of event: Event) {
    id = event.id
    self.event = event
  }

  /// The card as it was left.
  init(at place: EventPlace) {
    id = place.event
    wanted = place
  }

  /// The most bytes of a sentence that are shown.
  static let longestSentence = 4096

  /// Where the reader is.
  func place(in path: String) -> EventPlace {
    wanted ?? EventPlace(path: path, event: id, item: selectedItem, top: selection.top)
  }

  /// Takes a timeline, anew or for the first time; the selection stays where it is.
  /// - Returns: whether the event is in it.
  mutating func take(_ words: EventWords) -> Bool {
    guard let number = words.index.number(of: id) else { return false }
    event = words.index.events[number]
    let item = wanted?.item ?? selectedItem
    let top = wanted?.top ?? selection.top
    wanted = nil
    make(words)
    selection = RowSelection(row: row(of: item) ?? open.first, top: top)
    return true
  }

  /// Cuts what is longer than a row anew, for rows of so many columns.
  mutating func fit(columns: Int, _ words: EventWords?, marks: MarksPolicy) {
    guard columns != self.columns || marks != self.marks, let words else { return }
    self.columns = columns
    self.marks = marks
    let item = selectedItem
    make(words)
    selection.select(row(of: item) ?? open.first)
  }

  // MARK: Rows

  private mutating func make(_ words: EventWords) {
    guard let event, columns > 0 else { return }
    let account = EventAccount(event)
    self.account = account
    participants = event.participants.compactMap { words.index.entities[$0] }
    points = Self.points(of: event, account)
    title = lines(of: UTF8Text(event.title), nil, words.interface)
    sentences = account.sources.map { source in
      guard let article = words.index.articles[source.path]?.article,
        source.range.end <= article.text.count
      else { return [] }
      var end = min(source.range.end, source.range.start + Self.longestSentence)
      while end < source.range.end, article.text.bytes[end] & 0xC0 == 0x80 { end += 1 }
      return lines(
        of: article.text, TextRange(source.range.start, end), words.interface,
        direction: article.direction)
    }
    rows = rows(of: event, account, words)
    open = rows.indices.filter { item(at: $0) != nil }
  }

  private func lines(
    of text: UTF8Text, _ range: TextRange?, _ interface: Interface,
    direction: TextDirection? = nil
  ) -> [VisualLine] {
    let options = LayoutOptions(
      measure: max(1, columns - (range == nil ? 0 : 2 * EventCardView.indent)),
      fallbackDirection: direction ?? interface.direction, marks: marks)
    return Typesetter(options: options).lines(of: text, range: range ?? text.range)
  }

  private func rows(of event: Event, _ account: EventAccount, _ words: EventWords) -> [Row] {
    // A title that fits stands in the bar above.
    var rows: [Row] = title.count > 1 ? title.indices.map { .title($0) } : []
    rows += [.fact(.eventTrack), .fact(.eventDays), .fact(.eventStatus)]
    if event.place != nil { rows.append(.fact(.eventPlace)) }
    if words.agreement(of: event) != nil { rows.append(.fact(.agreement)) }
    if !participants.isEmpty {
      rows += [.gap, .heading(.eventParticipants)]
      rows += participants.indices.map { .participant($0) }
    }
    rows += [.gap, .heading(.eventSources)]
    for (number, version) in account.versions.enumerated() {
      rows.append(.version(number))
      for source in version.sources {
        rows.append(.source(source))
        rows += sentences[source].indices.map { .sentence(source: source, line: $0) }
        if words.origin(of: account.sources[source]) != nil { rows.append(.origin(source)) }
      }
    }
    for point in points {
      rows += [.gap, .point(point.kind)]
      rows += point.sides.indices.map { .side(point.kind, $0) }
    }
    return rows
  }

  private static func points(of event: Event, _ account: EventAccount) -> [Point] {
    DisagreementKind.allCases.filter { $0 != .date }.compactMap { kind in
      let disagreement = event.disagreements.first { $0.kind == kind }
      var sides: [(value: String, sources: [Int], grade: Grade)] = []
      for (number, source) in account.sources.enumerated() {
        guard let claim = source.claim(kind) else { continue }
        if let side = sides.firstIndex(where: { $0.value == claim.value }) {
          sides[side].sources.append(number)
          sides[side].grade = max(sides[side].grade, claim.grade)
        } else {
          sides.append((claim.value, [number], claim.grade))
        }
      }
      for version in disagreement?.versions ?? []
      where !sides.contains(where: { $0.value == version.value }) {
        let numbers = account.sources.indices.filter {
          version.sources.contains(account.sources[$0].path)
        }
        sides.append((version.value, numbers, sides.isEmpty ? .fits : .contradicts))
      }
      // A call has no place, whatever places its sentences name.
      let hasPoint = disagreement != nil || kind != .place || event.place != nil
      guard !sides.isEmpty, hasPoint else { return nil }
      let ordered = sides.enumerated().sorted { a, b in
        (a.element.grade, b.element.sources.count, a.offset)
          < (b.element.grade, a.element.sources.count, b.offset)
      }
      return Point(kind: kind, grade: disagreement?.grade, sides: ordered.map(\.element))
    }
  }

  /// What a row opens.
  func item(at row: Int) -> Item? {
    guard rows.indices.contains(row) else { return nil }
    switch rows[row] {
    case .participant(let index): return .participant(participants[index].id)
    case .source(let index):
      return account.map { .source(path: $0.sources[index].path, $0.sources[index].range) }
    default: return nil
    }
  }

  private func row(of item: Item?) -> Int? {
    guard let item else { return nil }
    return open.first { self.item(at: $0) == item }
  }

  var selectedItem: Item? { selection.row.flatMap(item) }

  /// The selected source.
  var selectedSource: EventSource? {
    guard let row = selection.row, case .source(let number) = rows[row] else { return nil }
    return account?.sources[number]
  }

  // MARK: Moving

  mutating func move(by steps: Int) { selection.move(by: steps, over: open) }

  mutating func move(byRows rows: Int) { selection.move(byRows: rows, over: open) }

  mutating func select(last: Bool) {
    selection = last ? RowSelection(row: open.last, top: rows.count) : RowSelection(row: open.first)
  }

  mutating func moveSource(by steps: Int) {
    let sources = open.filter { row in
      if case .source = rows[row] { return true }
      return false
    }
    guard let row = selection.row, !sources.contains(row) else {
      selection.move(by: steps, over: sources)
      return
    }
    selection.select(
      (steps > 0 ? sources.first { $0 > row } : sources.last { $0 < row }) ?? row)
  }

  mutating func clamp(height: Int) {
    selection.clamp(first: open.first, count: rows.count, height: height)
  }
}
