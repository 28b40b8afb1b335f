import Analysis
import Foundation
import MasarModel
import Settings
import Synchronization

/// The analyzers of the dossiers that are open, each with the names that its dossier and the reader add.
///
/// Most dossiers add none, and then share one; it is built on first use, when the article is on the
/// screen, as reading the knowledge base takes time.
final class Analyzers: Sendable {
  private struct State {
    var made: [EntityEdits: Lazy<Analyzer>] = [:]
    /// What the reader says of entities; `nil` until it is asked for.
    var own: EntityEdits?
  }
  private let state = Mutex(State())

  /// What a dossier and the reader say of entities; the reader's own word is the last.
  func edits(for dossier: Dossier?) -> [EntityEdits] {
    state.withLock { state in
      let own = state.own ?? Environment.entities.edits
      state.own = own
      return [dossier?.entities ?? EntityEdits(), own]
    }
  }

  /// What an analysis depends on beside articles and dossiers, as text.
  var version: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let own = (try? encoder.encode(edits(for: nil)[1])) ?? Data()
    return Environment.programVersion + String(decoding: own, as: UTF8.self)
  }

  /// The analyzer of a dossier, or of articles without one.
  func analyzer(for dossier: Dossier?) -> Analyzer {
    let all = self.edits(for: dossier)
    let edits = all[0]
    return state.withLock { state in
      if let known = state.made[edits] { return known }
      let new = Lazy { Analyzer(edits: all) }
      state.made[edits] = new
      return new
    }.value
  }

  /// Who or what an identifier stands for, in any of the dossiers.
  func entity(_ id: Entity.ID) -> Entity? {
    if let entity = analyzer(for: nil).entity(id) { return entity }
    let others = state.withLock { Array($0.made.values) }
    return others.lazy.compactMap { $0.value.entity(id) }.first
  }

  /// Changes what the reader says of entities, for everything that is analysed from here on.
  func changeOwn(_ change: (inout EntityEdits) -> Void) {
    state.withLock { state in
      var own = state.own ?? Environment.entities.edits
      change(&own)
      state.own = own
      state.made = [:]
    }
  }
}
