public import MasarModel

/// What is known of places, so that a town can be told from a state and a capital found by its state.
public struct Geography: Sendable {
  /// The places that are towns, where things happen; a state is rather a party.
  public var towns: Set<Entity.ID>
  /// The states.
  public var states: Set<Entity.ID>
  /// The town of "the … capital", by state.
  public var capitals: [Entity.ID: Entity.ID]
  /// The town that another name stands for: a state that is called like its capital ("في تونس"), a short name.
  public var standIns: [Entity.ID: Entity.ID]
  /// The state that a nationality belongs to.
  public var homes: [Entity.ID: Entity.ID]
  /// The state in which a town lies, as far as that is known.
  public var hosts: [Entity.ID: Entity.ID] = [:]
  /// Places of which nothing is known but their name.
  public var isUnknown: @Sendable (Entity.ID) -> Bool

  /// Creates what is known.
  public init(
    towns: Set<Entity.ID> = [], states: Set<Entity.ID> = [],
    capitals: [Entity.ID: Entity.ID] = [:], standIns: [Entity.ID: Entity.ID] = [:],
    homes: [Entity.ID: Entity.ID] = [:],
    isUnknown: @escaping @Sendable (Entity.ID) -> Bool = { _ in false }
  ) {
    self.towns = towns
    self.states = states
    self.capitals = capitals
    self.standIns = standIns
    self.homes = homes
    self.isUnknown = isUnknown
  }

  /// Whether talks can be said to be held there: a town, or a name that no list has.
  func canHost(_ place: Entity.ID) -> Bool {
    towns.contains(place) || standIns[place] != nil || isUnknown(place)
  }
}
