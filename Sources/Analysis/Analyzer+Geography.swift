import Chronology
import Entities
import MasarModel

extension Analyzer {
  /// What the knowledge base says of places, in the words that its notes begin with.
  var geography: Geography {
    var geography = Geography { FoundName.entity($0) != nil }
    for entity in knowledgeBase.entities {
      switch entity.kind {
      case .place:
        if Self.isTown(entity) { geography.towns.insert(entity.id) }
        guard let state = named(in: entity.note, after: "عاصمة ") else { continue }
        geography.states.insert(state)
        geography.capitals[state] = entity.id
        let name = knowledgeBase[state]?.canonical ?? ""
        if entity.canonical.hasPrefix(name) { geography.townsOfStates[state] = entity.id }
      case .nationality:
        geography.homes[entity.id] = named(in: entity.note, after: "المنسوب إلى ")
      case .person, .organization: break
      }
    }
    return geography
  }

  /// Whether a place is a town, as its line in the knowledge base says.
  private static func isTown(_ entity: Entity) -> Bool {
    let words = entity.note.split(separator: " ").prefix(3)
    return words.contains { towns.contains(String($0)) }
  }

  private static let towns: Set<String> = [
    "عاصمة", "العاصمة", "مدينة", "ميناء", "منتجع", "بلدة", "مدن", "مركز",
  ]

  /// The place that a note names behind some words: the longest name there.
  private func named(in note: String, after words: String) -> Entity.ID? {
    guard note.hasPrefix(words) else { return nil }
    let rest = note.dropFirst(words.count).split(separator: " ")
    for count in stride(from: min(rest.count, 4), to: 0, by: -1) {
      let name = rest.prefix(count).joined(separator: " ")
      let place = knowledgeBase.entities(named: name).first { $0.kind == .place }
      if let place { return place.id }
    }
    return nil
  }
}
