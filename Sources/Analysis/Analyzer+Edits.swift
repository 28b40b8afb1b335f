import Entities
public import MasarModel

extension Analyzer {
  /// Creates an analyzer of the names that are built in, as somebody has edited them.
  /// - Parameter edits: later ones come before earlier ones.
  public init(edits: [EntityEdits]) {
    self.init(knowledgeBase: KnowledgeBase.builtIn.applying(edits))
  }

  /// An analyzer that knows nobody by name.
  public static var withoutKnowledgeBase: Analyzer {
    Analyzer(knowledgeBase: KnowledgeBase(entities: []))
  }

  /// What is wrong with edits: the rows that speak of an entity that nobody knows.
  /// - Parameter path: the file of the edits.
  public func findings(about edits: EntityEdits, path: String) -> [Finding] {
    knowledgeBase.unknownRows(of: edits).map { row, id in
      Finding(path: path, line: row.line, kind: .unknownEntity(id: id))
    }
  }
}
