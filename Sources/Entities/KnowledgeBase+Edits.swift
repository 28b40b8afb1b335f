import ArabicText
public import MasarModel

extension KnowledgeBase {
  /// The knowledge base as somebody has it who says so.
  ///
  /// Later edits come before earlier ones, so the dossier's are given first and the reader's own last. What
  /// is said of an entity that nobody knows says nothing, see ``unknownRows(of:)``; entities that are merged
  /// in a circle stay apart.
  /// - Complexity: O(*n*) in the names of all entities.
  public func applying(_ edits: [EntityEdits]) -> KnowledgeBase {
    guard edits.contains(where: { !$0.isEmpty }) else { return self }
    var revision = KnowledgeBaseRevision(self)
    for edit in edits {
      var added: [Entity] = []
      for row in edit.rows {
        switch row.edit {
        case .addition(let entity): added.append(entity)
        case .change: break
        }
      }
      revision.add(added)
      for row in edit.rows { if case .change(let change) = row.edit { revision.apply(change) } }
    }
    return revision.result
  }

  /// The rows that speak of an entity that is in no knowledge base, with the identifier.
  /// - Complexity: O(*n*) in the rows.
  public func unknownRows(of edits: EntityEdits) -> [(row: EntityEdits.Row, id: Entity.ID)] {
    edits.rows.flatMap { row in
      guard case .change(let change) = row.edit else { return [(EntityEdits.Row, Entity.ID)]() }
      return [change.entity, change.mergedInto].compactMap { $0 }
        .filter { self[$0] == nil }.map { (row, $0) }
    }
  }

  /// Whether somebody has said that a name is nobody's: no recogniser may find it again.
  public func isRejected(_ name: String) -> Bool { rejected.contains(Self.key(name)) }

  /// A name as it is compared with others: the folded words.
  static func key(_ name: String) -> String {
    let list = Tokenizer.tokens(of: name)
    return (0..<list.count).filter { list[$0].kind != .punctuation }.map(list.foldedString)
      .joined(separator: " ")
  }
}

/// A knowledge base while it is being edited.
private struct KnowledgeBaseRevision {
  private var entities: [Entity]
  private var numbers: [Entity.ID: Int] = [:]
  /// By identifier: the names, as keys, under which the entity is not to be found.
  private var silenced: [Entity.ID: Set<String>]
  private var rejected: Set<String>
  private var merged: [Entity.ID: Entity.ID]

  init(_ base: KnowledgeBase) {
    entities = base.entities
    silenced = base.silenced
    rejected = base.rejected
    merged = base.merged
    number()
  }

  private mutating func number() {
    numbers = Dictionary(entities.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Puts entities before all others, so that the name of two is first of all theirs.
  mutating func add(_ added: [Entity]) {
    guard !added.isEmpty else { return }
    let new = Set(added.map(\.id))
    for id in new {
      silenced[id] = nil
      merged[id] = nil
    }
    for name in added.flatMap({ [$0.canonical] + $0.aliases }) {
      rejected.remove(KnowledgeBase.key(name))
    }
    entities = added + entities.filter { !new.contains($0.id) }
    number()
  }

  mutating func apply(_ change: EntityChange) {
    let names = Set(change.rejectedNames.map(KnowledgeBase.key)).subtracting([""])
    guard let id = change.entity else {
      rejected.formUnion(names)
      return
    }
    guard let number = numbers[id] else { return }
    var entity = entities[number]
    if let name = change.rename, name != entity.canonical {
      entity.aliases = [entity.canonical] + entity.aliases.filter { $0 != name }
      entity.canonical = name
    }
    if let latin = change.latin { entity.latin = latin }
    for alias in change.addedAliases
    where alias != entity.canonical && !entity.aliases.contains(alias) {
      entity.aliases.append(alias)
    }
    let welcome = Set(
      (change.addedAliases + [change.rename].compactMap { $0 }).map(KnowledgeBase.key))
    silenced[id, default: []].subtract(welcome)
    rejected.subtract(welcome)
    silenced[id, default: []].formUnion(names)
    entity.aliases.removeAll { names.contains(KnowledgeBase.key($0)) }
    entities[number] = entity
    if let target = change.mergedInto, numbers[target] != nil { merge(id, into: target) }
  }

  private mutating func merge(_ id: Entity.ID, into target: Entity.ID) {
    // Following the chain from the target must not lead back here.
    var end = target
    while let next = merged[end] { end = next }
    guard end != id else { return }
    merged[id] = target
  }

  var result: KnowledgeBase {
    var kept = entities
    for entity in entities {
      guard merged[entity.id] != nil, let target = target(of: entity.id) else { continue }
      let known = Set([kept[target].canonical] + kept[target].aliases)
      let quiet = silenced[entity.id, default: []]
      kept[target].aliases += ([entity.canonical] + entity.aliases).filter {
        !known.contains($0) && !quiet.contains(KnowledgeBase.key($0))
      }
      if kept[target].latin.isEmpty { kept[target].latin = entity.latin }
    }
    return KnowledgeBase(
      entities: kept.filter { merged[$0.id] == nil }, silenced: silenced, rejected: rejected,
      merged: merged)
  }

  private func target(of id: Entity.ID) -> Int? {
    var end = id
    while let next = merged[end] { end = next }
    return numbers[end]
  }
}
