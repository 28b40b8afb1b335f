import ArabicText
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
        if Self.isTown(entity) {
          geography.towns.insert(entity.id)
          geography.standIns.merge(found(like: entity)) { first, _ in first }
          geography.hosts[entity.id] = host(of: entity)
        }
        guard let state = named(in: entity.note, after: "عاصمة ") else { continue }
        geography.states.insert(state)
        geography.capitals[state] = entity.id
        geography.hosts[entity.id] = state
        if bears(entity, nameOf: state) { geography.standIns[state] = entity.id }
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
    // Of a city state, and of Djibouti, there is one line for both.
    let isBoth = entity.note.hasSuffix("تحمل اسمها") || entity.note.hasPrefix("دولة مدينة")
    return isBoth || words.contains { towns.contains(String($0)) }
  }

  private static let towns: Set<String> = [
    "عاصمة", "العاصمة", "مدينة", "ميناء", "منتجع", "بلدة", "مدن", "مركز",
  ]

  /// The state of a town by the first nationality or state in its note: "ميناء سعودي على البحر الأحمر",
  /// "كبرى مدن تركيا".
  private func host(of town: Entity) -> Entity.ID? {
    for word in town.note.split(separator: " ").prefix(5) {
      for entity in knowledgeBase.entities(named: String(word)) where entity.id != town.id {
        if entity.kind == .nationality {
          return named(in: entity.note, after: "المنسوب إلى ")
        }
        if entity.kind == .place, !Self.isTown(entity) { return entity.id }
      }
    }
    return nil
  }

  /// Whether a capital has the name of its state: "تونس العاصمة", "مدينة الكويت".
  private func bears(_ town: Entity, nameOf state: Entity.ID) -> Bool {
    guard let name = knowledgeBase[state]?.canonical else { return false }
    return ([town.canonical] + town.aliases).contains {
      $0 == name || $0.hasPrefix(name + " ") || $0 == "مدينة " + name
    }
  }

  /// The short name of "مدينة جدة", which is only found by the tagger as it is a common noun as well.
  private func found(like town: Entity) -> [Entity.ID: Entity.ID] {
    let prefix = "مدينة "
    guard town.canonical.hasPrefix(prefix) else { return [:] }
    let folded = Folding.folded(String(town.canonical.dropFirst(prefix.count)))
    return [FoundName.id(kind: .place, folded: folded): town.id]
  }

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
