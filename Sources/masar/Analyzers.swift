import Analysis
import MasarModel
import Settings
import Synchronization

/// The analyzers of the dossiers that are open, each with the names that its dossier and the reader add.
///
/// Most dossiers add none, and then share one; it is built on first use, when the article is on the
/// screen, as reading the knowledge base takes time.
final class Analyzers: Sendable {
  private let made = Mutex<[EntityEdits: Lazy<Analyzer>]>([:])

  /// The analyzer of a dossier, or of articles without one.
  func analyzer(for dossier: Dossier?) -> Analyzer {
    let edits = dossier?.entities ?? EntityEdits()
    return made.withLock { made in
      if let known = made[edits] { return known }
      // The reader's own word is the last.
      let new = Lazy { Analyzer(edits: [edits, Environment.entities.edits]) }
      made[edits] = new
      return new
    }.value
  }

  /// Who or what an identifier stands for, in any of the dossiers.
  func entity(_ id: Entity.ID) -> Entity? {
    if let entity = analyzer(for: nil).entity(id) { return entity }
    let others = made.withLock { Array($0.values) }
    return others.lazy.compactMap { $0.value.entity(id) }.first
  }
}
