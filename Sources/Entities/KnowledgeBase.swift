import ArabicText
import EmbeddedData
public import MasarModel

/// The people, places, organisations and nationalities that Masar knows by name.
///
/// One tab-separated line an entity: `id kind canonical latin aliases note`, aliases separated by `|`;
/// the first line is the header, lines that begin with `#` are comments.
public struct KnowledgeBase: Sendable {
  /// The entities in the file's order.
  public let entities: [Entity]
  /// Entity numbers by identifier.
  private let numbers: [Entity.ID: Int]
  /// The names, for finding them in text.
  let phrases: PhraseTable
  /// By payload of `phrases`: the numbers of the entities that bear the name, in the file's order.
  let bearers: [[Int32]]
  /// By identifier: the keys of names under which somebody does not want the entity to be found.
  let silenced: [Entity.ID: Set<String>]
  /// The keys of names that are nobody's.
  let rejected: Set<String>
  /// By identifier of one that is no more: the entity that it is the same as, or another one that is no more.
  let merged: [Entity.ID: Entity.ID]

  /// The knowledge base that is part of the program.
  ///
  /// A test holds the file to the format; a line that broke it after all would be left out.
  public static let builtIn = KnowledgeBase(
    entities: KnowledgeBaseFile.read(builtInBytes).entities)

  /// The bytes of the built-in file, which live as long as the program.
  static var builtInBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: masar_data_knowledge(), count: masar_data_knowledge_count())
  }

  /// Creates a knowledge base of `entities`; of two with one identifier the first is kept.
  public init(entities: [Entity]) {
    self.init(entities: entities, silenced: [:], rejected: [], merged: [:])
  }

  /// Creates a knowledge base that has been edited.
  init(
    entities: [Entity], silenced: [Entity.ID: Set<String>], rejected: Set<String>,
    merged: [Entity.ID: Entity.ID]
  ) {
    let isEdited = !silenced.isEmpty || !rejected.isEmpty
    var kept: [Entity] = []
    var numbers: [Entity.ID: Int] = [:]
    var phrases = PhraseTable(passesMarks: true)
    var bearers: [[Int32]] = []
    for entity in entities where numbers[entity.id] == nil {
      numbers[entity.id] = kept.count
      for name in [entity.canonical] + entity.aliases {
        if isEdited {
          let key = Self.key(name)
          if rejected.contains(key) || silenced[entity.id]?.contains(key) == true { continue }
        }
        guard let payload = phrases.add(name, payload: bearers.count) else { continue }
        if payload == bearers.count { bearers.append([]) }
        let number = Int32(kept.count)
        if bearers[payload].last != number { bearers[payload].append(number) }
      }
      kept.append(entity)
    }
    if !kept.isEmpty {
      for row in CommonPhrases.table {
        // Nobody bears it; a name of somebody stays one.
        if phrases.add(row.phrase, payload: bearers.count) == bearers.count { bearers.append([]) }
      }
    }
    self.entities = kept
    self.numbers = numbers
    self.phrases = phrases
    self.bearers = bearers
    self.silenced = silenced
    self.rejected = rejected
    self.merged = merged
  }

  /// Reads a knowledge base.
  /// - Throws: the first of the file's errors, with its line.
  public init(tsv: some Sequence<UInt8>) throws(KnowledgeBaseError) {
    let bytes = Array(tsv)
    let read = bytes.withUnsafeBufferPointer { KnowledgeBaseFile.read($0) }
    if let error = read.errors.first { throw error }
    self.init(entities: read.entities)
  }

  /// The entity with this identifier, or the one that it has been merged into.
  public subscript(id: Entity.ID) -> Entity? { number(of: id).map { entities[$0] } }

  /// The number of the entity with this identifier, an index into ``entities``.
  func number(of id: Entity.ID) -> Int? {
    var id = id
    while let target = merged[id] { id = target }
    return numbers[id]
  }

  /// The entities that bear this name, in any spelling, in the file's order.
  public func entities(named name: String) -> [Entity] {
    let list = Tokenizer.tokens(of: name)
    guard list.count > 0, let match = phrases.longestMatch(at: 0, in: list, allowsClitics: false),
      match.end == list.count
    else { return [] }
    return bearers[match.payload].map { entities[Int($0)] }
  }
}
