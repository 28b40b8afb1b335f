public import Entities
public import MasarModel

/// Looks up by which names a text may call whom somebody asks for.
public struct NameLookup: Sendable {
  private let entities: [Entity]
  private let index: NameIndex
  private let knowledgeBase: KnowledgeBase

  /// Looks among the names of a knowledge base.
  public init(_ knowledgeBase: KnowledgeBase) {
    entities = knowledgeBase.entities
    index = NameIndex(entities)
    self.knowledgeBase = knowledgeBase
  }

  /// Those whom somebody asks for, with their names.
  /// - Parameters:
  ///   - query: an identifier, a name, or its beginning, in Arabic or Latin letters.
  ///   - kind: the kind that is wanted; `nil` for any.
  public func named(_ query: String, kind: EntityKind?) -> NamedEntities {
    if let entity = knowledgeBase[query] ?? FoundName.entity(query) {
      return NamedEntities(names: names(of: [entity]), ids: [query, entity.id])
    }
    let matches = index.matches(query, limit: 8) { kind == nil || entities[$0].kind == kind }
    let best = matches.prefix { $0.grade == matches[0].grade }.map { entities[$0.owner] }
    return NamedEntities(names: names(of: best), ids: best.map(\.id))
  }

  /// The names of those who bear this name and no other: what a word of a query means where it is
  /// written in Latin letters.
  public func names(bearing name: String) -> [String] {
    let exact = knowledgeBase.entities(named: name)
    if !exact.isEmpty { return names(of: exact) }
    let matches = index.matches(name, limit: 8)
    let best = matches.prefix { $0.grade == matches[0].grade && $0.grade <= Self.weakest }
    return names(of: best.map { entities[$0.owner] })
  }

  /// The weakest match that still says that a name is meant: the same sound.
  private static let weakest = NameQuality.sound.rawValue

  private func names(of entities: [Entity]) -> [String] {
    var seen: Set<String> = []
    return entities.flatMap { [$0.canonical] + $0.aliases + [$0.latin] }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

/// Those whom a name means.
public struct NamedEntities: Sendable, Equatable {
  /// All names of all of them, canonical ones first.
  public var names: [String]
  /// Who they are.
  public var ids: [Entity.ID]

  /// Creates the answer to a question for a name.
  public init(names: [String], ids: [Entity.ID]) {
    self.names = names
    self.ids = ids
  }

  /// Nobody.
  public static let none = NamedEntities(names: [], ids: [])
}
