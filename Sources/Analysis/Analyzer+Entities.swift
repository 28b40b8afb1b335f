import Entities
public import MasarModel

extension Analyzer {
  /// What is known about an entity that a mention names.
  public func entity(_ id: Entity.ID) -> Entity? { knowledgeBase[id] }

  /// An analyzer that knows the built-in names after a change.
  public init(changing change: ([Entity]) -> [Entity]) {
    self.init(knowledgeBase: KnowledgeBase(entities: change(KnowledgeBase.builtIn.entities)))
  }
}
