import Entities
public import MasarModel

extension Analyzer {
  /// What is known about an entity that a mention names.
  public func entity(_ id: Entity.ID) -> Entity? {
    knowledgeBase[id] ?? FoundName.entity(id)
  }

  /// Whether all that is known of an entity is a name that was found in a text.
  public func isFound(_ id: Entity.ID) -> Bool {
    knowledgeBase[id] == nil && FoundName.entity(id) != nil
  }
}
