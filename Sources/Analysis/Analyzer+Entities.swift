import Entities
public import MasarModel

extension Analyzer {
  /// What is known about an entity that a mention names.
  public func entity(_ id: Entity.ID) -> Entity? {
    knowledgeBase[id] ?? FoundName.entity(id)
  }
}
