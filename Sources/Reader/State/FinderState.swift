import MasarModel

/// The open search of the library: what is typed, what it finds, and where the reader is in it.
struct FinderState {
  var input = LineInput()
  private(set) var hits = LibraryHits()
  private(set) var selection = RowSelection()
  /// The query that ``hits`` answer; `nil` where none was asked.
  private(set) var answered: String?
  /// Why the query that is typed cannot be asked.
  private(set) var problem: QueryProblem?

  init() {}

  /// The search as it was left.
  init(_ place: FinderPlace) {
    input = place.input
    hits = place.hits
    selection = place.selection
    answered = place.hits.hits.isEmpty ? nil : place.input.text
  }

  var place: FinderPlace { FinderPlace(input: input, hits: hits, selection: selection) }

  var selected: LibraryHit? {
    selection.row.flatMap { hits.hits.indices.contains($0) ? hits.hits[$0] : nil }
  }

  /// Whether the hits answer what is typed.
  var isAnswered: Bool { answered == input.text }

  /// Takes what was found; the selection is on the best hit, or where nothing new was asked, on its article.
  mutating func take(_ result: Result<LibraryHits, QueryProblem>, of query: String) {
    switch result {
    case .failure(let problem): self.problem = problem
    case .success(let found):
      let path = answered == query ? selected?.path : nil
      var found = found
      if answered == query {
        // What was read of an article stays, until it is read again.
        let known = Dictionary(
          hits.hits.map { ($0.path, $0.passage) }, uniquingKeysWith: { first, _ in first })
        for index in found.hits.indices where found.hits[index].passage == nil {
          found.hits[index].passage = known[found.hits[index].path] ?? nil
        }
      }
      hits = found
      problem = nil
      answered = query
      let row = path.flatMap { path in found.hits.firstIndex { $0.path == path } }
      selection = RowSelection(
        row: row ?? (found.hits.isEmpty ? nil : 0), top: row == nil ? 0 : selection.top)
    }
  }

  /// Takes the sentences that answer, by the paths of their articles.
  mutating func take(_ passages: [String: Passage]) {
    for index in hits.hits.indices {
      if let passage = passages[hits.hits[index].path] { hits.hits[index].passage = passage }
    }
  }

  /// Forgets what was found: nothing is typed any more.
  mutating func clear() {
    hits = LibraryHits()
    selection = RowSelection()
    answered = nil
    problem = nil
  }

  mutating func move(by steps: Int) { selection.move(by: steps, over: Array(hits.hits.indices)) }

  mutating func select(last: Bool) {
    selection.select(hits.hits.isEmpty ? nil : last ? hits.hits.count - 1 : 0)
  }

  mutating func clamp(height: Int) {
    selection.clamp(first: 0, count: hits.hits.count, height: height)
  }
}
