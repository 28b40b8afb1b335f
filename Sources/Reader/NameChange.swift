public import MasarModel

/// What the reader knows better about an entity than the program does.
public enum NameChange: Sendable, Hashable {
  /// It is called by another name first; the name it had stays as one of its others.
  case rename(Entity.ID, to: String)
  /// It is called by this name as well.
  case alias(Entity.ID, String)
  /// What bears this name is nobody and nothing.
  case notAnEntity(Entity.ID, name: String)
  /// It is the same as another, which keeps its name.
  case merge(Entity.ID, into: Entity.ID)
}
