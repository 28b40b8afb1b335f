import Analysis
import Library
import MasarModel
import Reader
import Settings
import Synchronization

/// The names of the whole library: found beside the loop, once, and again when the reader has changed
/// something about them.
final class LibraryNames: Sendable {
  /// What one dossier, or one article without a dossier, says.
  fileprivate struct Part {
    let articles: [AnnotatedArticle]
    let events: [Event]
  }

  fileprivate struct State {
    /// Counts what makes earlier work worthless; the answer of a build of another number is dropped.
    var number = 0
    var task: Task<Void, Never>?
    /// What was found before the build was stopped, by the path of the dossier or article.
    var parts: [String: Part] = [:]
    var index: EntityIndex?
    /// What was changed in this run, with the row that says so in the reader's file.
    var edits: [(edit: NameChange, row: EntityEdit)] = []
  }

  private let library: DatedLibrary
  private let mailbox: Mailbox
  private let analyzers: Analyzers
  private let interface: Interface
  private let state = Mutex(State())

  init(library: DatedLibrary, mailbox: Mailbox, analyzers: Analyzers, interface: Interface) {
    self.library = library
    self.mailbox = mailbox
    self.analyzers = analyzers
    self.interface = interface
  }

  // MARK: The index

  /// Finds the names of all articles.
  /// - Parameter listing: the articles; `nil` for those that were named at the start.
  func build(_ listing: Listing?) {
    state.withLock { state in
      let number = state.restart()
      state.task = Task.detached(priority: .utility) { await self.build(listing, number) }
    }
  }

  /// Stops finding names; what was found is kept for the next time.
  func stop() { state.withLock { _ = $0.restart() } }

  private func build(_ listing: Listing?, _ number: Int) async {
    var parts: [Part] = []
    let groups: [Group] =
      if let listing { listing.groups } else { await library.listing().groups }
    for group in groups {
      if let dossier = group.dossier {
        parts.append(
          await part(dossier.path, number) { [library, analyzers] in
            let read = await library.dossierArticles(of: dossier)
            let articles = read.compactMap {
              $0.article?.beginning(bytes: EffectRunner.maximumBytes)
            }
            guard !Task.isCancelled else { return Part(articles: [], events: []) }
            return Part(
              analyzers.analyzer(for: dossier).analyze(dossier: dossier, articles: articles))
          })
      } else {
        for entry in group.entries where !Task.isCancelled {
          parts.append(
            await part(entry.path, number) { [library, analyzers] in
              let read = await library.article(at: entry.path)
              let article = read.article?.beginning(bytes: EffectRunner.maximumBytes)
              return Part(
                analyzers.analyzer(for: nil).analyze(
                  dossier: nil, articles: [article].compactMap { $0 }))
            })
        }
      }
      guard !Task.isCancelled else { return }
    }
    let index = EntityIndex(
      articles: parts.flatMap(\.articles), events: parts.flatMap(\.events),
      entity: analyzers.entity)
    state.withLock { state in
      guard state.number == number else { return }
      state.index = index
      state.parts = [:]
      mailbox.post(.entityIndexBuilt(index))
    }
  }

  /// What was found under a path before, or what `find` finds there.
  private func part(
    _ path: String, _ number: Int, _ find: @Sendable () async -> Part
  ) async -> Part {
    if let known = state.withLock({ $0.parts[path] }) { return known }
    let part = await find()
    guard !Task.isCancelled else { return part }
    state.withLock { if $0.number == number { $0.parts[path] = part } }
    return part
  }

  /// Articles have other publication dates than before: what was found with those is worth nothing.
  func forgetDates() { forget { _ in } }

  /// Tells what the articles say of an entity.
  func describe(_ id: Entity.ID) {
    Task.detached(priority: .userInitiated) { [self] in
      guard let index = state.withLock({ $0.index }) else { return }
      mailbox.post(.entityDescribed(id, index.card(of: id)))
    }
  }

  // MARK: Changes

  /// Changes an entity, in the reader's file and for everything that is looked at from here on.
  func edit(_ edit: NameChange) {
    let row = row(for: edit)
    forget { $0.edits.append((edit, row)) }
    analyzers.changeOwn { $0.rows.append(EntityEdits.Row(row)) }
    mailbox.post(.entityEdited(edit))
    do {
      try Environment.entitiesFile.add(row)
    } catch {
      // The change holds for this run; the reader is told that it is not kept.
      mailbox.post(
        .noticeRaised([interface(.editNotKept), interface(.undoHint)]))
    }
  }

  /// Takes the last change of this run back.
  func undo() {
    var undone: (edit: NameChange, row: EntityEdit)?
    forget { undone = $0.edits.popLast() }
    if let row = undone?.row {
      analyzers.changeOwn { edits in
        if let index = edits.rows.lastIndex(where: { $0.edit == row }) {
          edits.rows.remove(at: index)
        }
      }
      _ = try? Environment.entitiesFile.remove(row)
    }
    mailbox.post(.entityEditUndone(undone?.edit))
  }

  /// Changes the state so that everything is found anew.
  private func forget(_ change: (inout State) -> Void) {
    state.withLock { state in
      change(&state)
      _ = state.restart()
      state.parts = [:]
    }
  }

  /// A change as the reader's file says it.
  ///
  /// An entity that is nothing but a name found in texts is added; a change of it would be one of nobody.
  private func row(for edit: NameChange) -> EntityEdit {
    func found(_ id: Entity.ID) -> Entity? {
      analyzers.analyzer(for: nil).isFound(id) ? analyzers.entity(id) : nil
    }
    switch edit {
    case .rename(let id, let name):
      guard var entity = found(id) else { return .change(EntityChange(entity: id, rename: name)) }
      entity.aliases.append(entity.canonical)
      entity.canonical = name
      return .addition(entity)
    case .alias(let id, let name):
      guard var entity = found(id) else {
        return .change(EntityChange(entity: id, addedAliases: [name]))
      }
      entity.aliases.append(name)
      return .addition(entity)
    case .notAnEntity(let id, let name):
      let entity = analyzers.entity(id)
      let names = [name] + (entity.map { [$0.canonical] + $0.aliases } ?? [])
      var seen: Set<String> = []
      return .change(
        EntityChange(entity: nil, rejectedNames: names.filter { seen.insert($0).inserted }))
    case .merge(let id, let target):
      guard let entity = found(id) else {
        return .change(EntityChange(entity: id, mergedInto: target))
      }
      return .change(EntityChange(entity: target, addedAliases: [entity.canonical]))
    }
  }
}

extension LibraryNames.State {
  /// Stops what is under way.
  /// - Returns: the number of what comes next.
  fileprivate mutating func restart() -> Int {
    task?.cancel()
    task = nil
    number += 1
    return number
  }
}

extension LibraryNames.Part {
  /// Times are of no use for an index, and take as much room as the names.
  fileprivate init(_ analysis: DossierAnalysis) {
    articles = analysis.articles.map {
      AnnotatedArticle(article: $0.article, mentions: $0.mentions)
    }
    events = analysis.timeline.events
  }
}
