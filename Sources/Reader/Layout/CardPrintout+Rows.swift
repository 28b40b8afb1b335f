import Analysis
import MasarModel

extension CardPrintout {
  /// The most entities that are listed beside the one of the card.
  private static let companionLimit = 20
  private static let margin = 2

  /// The card from the top.
  var rows: [Row] {
    heading + section(.entityCompanions, companions) + section(.entityEvents, events)
      + section(.entityContexts, contexts)
  }

  private var heading: [Row] {
    let entity = card.entity
    let names = [entity.canonical, entity.latin].filter { !$0.isEmpty }
    var rows = [
      Row.pieces(names, margin: 0),
      .pieces([interface.describe(entity.kind), entity.id], margin: 0),
    ]
    if !entity.note.isEmpty { rows.append(.text(entity.note, margin: 0)) }
    if !entity.aliases.isEmpty {
      rows.append(labelled(.entityOtherNames, entity.aliases))
    }
    let spellings = card.spellings.map { "\($0.text) (\($0.count))" }
    rows.append(labelled(.entitySpellings, spellings))
    var counts = [
      interface(.entityMentions, String(card.mentions)),
      interface(.entityArticles, String(card.groups.count)),
    ]
    if let seen = card.seen {
      counts.append(
        seen.first == seen.last
          ? interface.date(seen.first)
          : interface(.entitySeen, interface.date(seen.first), interface.date(seen.last)))
    }
    rows.append(.pieces(counts, margin: 0))
    return rows
  }

  private func labelled(_ label: Phrase, _ values: [String]) -> Row {
    .list(interface(label), values)
  }

  private func section(_ title: Phrase, _ rows: [Row]) -> [Row] {
    rows.isEmpty ? [] : [.gap, .pieces([interface(title)], margin: 0)] + rows
  }

  private var companions: [Row] {
    let shown = card.companions.prefix(Self.companionLimit).map {
      Row.pieces([$0.entity.canonical, String($0.count)], margin: Self.margin)
    }
    return shown + more(card.companions.count - shown.count)
  }

  private var events: [Row] {
    card.events.map { event in
      let days = event.days.map { days in
        days.start == days.end
          ? interface.date(days.start) : interface.days(days) + " \(days.end.year)"
      }
      let pieces = [days ?? interface(.undated), event.title, event.place ?? ""]
      return .pieces(pieces.filter { !$0.isEmpty }, margin: Self.margin)
    }
  }

  private var contexts: [Row] {
    card.groups.flatMap { group -> [Row] in
      let date = group.published.map(interface.date) ?? interface(.unknownDate)
      let heading = [group.source ?? interface(.unknownSource), date, group.path]
      var sentences: [String] = []
      // A sentence that names it twice is told once.
      for context in group.contexts where context.sentence != sentences.last {
        sentences.append(context.sentence)
      }
      return [.gap, .text(group.title, margin: Self.margin), .pieces(heading, margin: Self.margin)]
        + sentences.map { .text($0, margin: 2 * Self.margin) }
        + more(group.mentions - group.contexts.count)
    }
  }

  private func more(_ count: Int) -> [Row] {
    count > 0 ? [.text(interface(.entityMore, String(count)), margin: Self.margin)] : []
  }
}
