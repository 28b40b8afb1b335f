public import Analysis
import MasarModel
public import Screen

/// The timelines of dossiers as text for standard output: what `masar timeline` prints.
public struct TimelinePrintout {
  private typealias Row = RowPrintout.Row

  let analyses: [DossierAnalysis]
  let titles: [String]
  let interface: Interface

  private static let margin = 4

  /// Creates a printout.
  /// - Parameters:
  ///   - analyses: dossiers or folders; what is not wanted of their timelines is left out already.
  ///   - titles: what each of them is called.
  public init(_ analyses: [DossierAnalysis], titles: [String], interface: Interface) {
    self.analyses = analyses
    self.titles = titles
    self.interface = interface
  }

  /// Letters in the order in which they are read, a line for a row.
  /// - Parameter keepsFormatting: whether joiners and directional marks stay in the text.
  public func plain(keepsFormatting: Bool) -> String {
    RowPrintout(rows: rows, interface: interface).plain(keepsFormatting: keepsFormatting)
  }

  /// Lines in visual order, right-to-left ones flush right.
  /// - Parameters:
  ///   - measure: the columns of a line.
  ///   - mode: how right-to-left text is sent.
  public func visual(measure: Int, mode: OutputMode = .visual) -> String {
    RowPrintout(rows: rows, interface: interface).visual(measure: measure, mode: mode)
  }

  private var rows: [Row] {
    var rows: [Row] = []
    for (analysis, title) in zip(analyses, titles) where !analysis.timeline.events.isEmpty {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.text(title, margin: 0))
      rows += self.rows(of: analysis)
    }
    return rows.isEmpty ? [.pieces([interface(.noEvents)], margin: 0)] : rows
  }

  private func rows(of analysis: DossierAnalysis) -> [Row] {
    let index = TimelineIndex(analysis)
    let words = EventWords(interface: interface, index: index, path: nil)
    return PanelRow.rows(of: index.timeline, published: nil).flatMap { row -> [Row] in
      switch row {
      case .year(let year): return [.gap, .pieces([String(year)], margin: 0)]
      case .undated: return [.gap, .pieces([interface(.undated)], margin: 0)]
      case .thisArticle: return []
      case .event(let number): return self.rows(of: index.events[number], words)
      }
    }
  }

  private func rows(of event: Event, _ words: EventWords) -> [Row] {
    let lane = words.index.lanes[words.index.lane(of: event)]
    let facts = [
      event.days.map(interface.days), words.clock(of: event), "[\(lane.letter)] \(event.title)",
      words.status(of: event),
      event.place,
    ]
    let support = [
      interface(.sourceCount, words.sourceCount(of: event)), words.agreement(of: event),
    ]
    let people = words.participants(of: event)
    var rows: [Row] = [.pieces(facts.compactMap { $0 }, margin: 0)]
    if !people.isEmpty {
      rows.append(
        .pieces([people.joined(separator: interface(.listComma))], margin: Self.margin))
    }
    rows.append(.pieces(support.compactMap { $0 }, margin: Self.margin))
    return rows + event.disagreements.flatMap { self.rows(of: $0, in: event, words) }
  }

  /// A row for the point, and one for each side.
  private func rows(
    of disagreement: Disagreement, in event: Event, _ words: EventWords
  ) -> [Row] {
    let heading = [
      "! " + words.point(disagreement.kind), words.mark(disagreement.grade),
    ]
    return [.pieces(heading, margin: Self.margin)]
      + disagreement.versions.map { version in
        let names = words.names(of: version, in: event)
        return .pieces(
          [words.value(version.value, of: disagreement.kind)] + names, margin: 2 * Self.margin)
      }
  }
}
