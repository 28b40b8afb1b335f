import MasarModel

/// Reads the knowledge base's file format; a bad line is reported and the rest is read.
enum KnowledgeBaseFile {
  private static let columns = ["id", "kind", "canonical", "latin", "aliases", "note"]

  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (entities: [Entity], errors: [KnowledgeBaseError]) {
    var entities: [Entity] = []
    var errors: [KnowledgeBaseError] = []
    var identifiers: Set<String> = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      do throws(KnowledgeBaseError) {
        guard let entity = try entity(of: line, number: offset + 1) else { continue }
        guard identifiers.insert(entity.id).inserted else {
          throw KnowledgeBaseError(line: offset + 1, reason: .duplicateIdentifier(entity.id))
        }
        entities.append(entity)
      } catch {
        errors.append(error)
      }
    }
    return (entities, errors)
  }

  /// The entity of a line; `nil` for the header.
  private static func entity(
    of line: some Collection<UInt8>, number: Int
  ) throws(KnowledgeBaseError) -> Entity? {
    // Cut as bytes: a `String` would be cut by grapheme clusters, which takes ten times as long.
    let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    let fields = cells.compactMap { String(validating: $0, as: UTF8.self) }
    guard fields.count == cells.count else {
      throw KnowledgeBaseError(line: number, reason: .notUTF8)
    }
    guard fields.count == columns.count else {
      throw KnowledgeBaseError(line: number, reason: .fieldCount(fields.count))
    }
    if fields == columns { return nil }
    for index in [0, 1, 2, 3] where fields[index].isEmpty {
      throw KnowledgeBaseError(line: number, reason: .emptyField(columns[index]))
    }
    guard let kind = EntityKind(rawValue: fields[1]) else {
      throw KnowledgeBaseError(line: number, reason: .unknownKind(fields[1]))
    }
    return Entity(
      id: fields[0], kind: kind, canonical: fields[2], latin: fields[3],
      aliases: fields[4].utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) },
      note: fields[5])
  }
}
