import Analysis
import Library
import MasarModel
import Reader
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
    var edits: [EntityEdit] = []
    /// Built on first use, when the article is on the screen: reading the knowledge base takes time.
    var analyzer = Lazy { Analyzer() }
  }

  private let library: FileLibrary
  private let mailbox: Mailbox
  private let state = Mutex(State())

  init(library: FileLibrary, mailbox: Mailbox) {
    self.library = library
    self.mailbox = mailbox
  }

  /// What finds names and times, with everything that the reader has changed.
  var analyzer: Analyzer { state.withLock { $0.analyzer }.value }

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
    let analyzer = analyzer
    var parts: [Part] = []
    let groups: [Group] =
      if let listing { listing.groups } else { await library.listing().groups }
    for group in groups {
      if let dossier = group.dossier {
        parts.append(
          await part(dossier.path, number) { [library] in
            let read = await library.dossierArticles(of: dossier)
            let articles = read.compactMap {
              $0.article?.beginning(bytes: EffectRunner.maximumBytes)
            }
            guard !Task.isCancelled else { return Part(articles: [], events: []) }
            return Part(analyzer.analyze(dossier: dossier, articles: articles))
          })
      } else {
        for entry in group.entries where !Task.isCancelled {
          parts.append(
            await part(entry.path, number) { [library] in
              let read = await library.article(at: entry.path)
              let article = read.article?.beginning(bytes: EffectRunner.maximumBytes)
              return Part(analyzer.analyze(dossier: nil, articles: [article].compactMap { $0 }))
            })
        }
      }
      guard !Task.isCancelled else { return }
    }
    let index = EntityIndex(
      articles: parts.flatMap(\.articles), events: parts.flatMap(\.events),
      entity: analyzer.entity)
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

  /// Tells what the articles say of an entity.
  func describe(_ id: Entity.ID) {
    Task.detached(priority: .userInitiated) { [self] in
      guard let index = state.withLock({ $0.index }) else { return }
      mailbox.post(.entityDescribed(id, index.card(of: id)))
    }
  }

  // MARK: Changes

  /// Changes an entity for the articles that are looked at from here on.
  func edit(_ edit: EntityEdit) {
    change { $0.edits.append(edit) }
    mailbox.post(.entityEdited(edit))
  }

  /// Takes the last change back.
  func undo() {
    var undone: EntityEdit?
    change { undone = $0.edits.popLast() }
    mailbox.post(.entityEditUndone(undone))
  }

  /// AWAITED: the changes are to be written to, and read from, the user's file of entities; here they
  /// hold as long as the program runs.
  private func change(_ change: (inout State) -> Void) {
    state.withLock { state in
      change(&state)
      _ = state.restart()
      state.parts = [:]
      state.analyzer = Lazy { [edits = state.edits] in
        Analyzer { edits.reduce(into: $0) { $1.apply(to: &$0) } }
      }
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

extension EntityEdit {
  /// Changes entities as the reader has asked for.
  fileprivate func apply(to entities: inout [Entity]) {
    func number(_ id: Entity.ID) -> Int? { entities.firstIndex { $0.id == id } }
    switch self {
    case .rename(let id, let name):
      guard let index = number(id) else { return }
      entities[index].aliases.append(entities[index].canonical)
      entities[index].canonical = name
    case .alias(let id, let name):
      guard let index = number(id) else { return }
      entities[index].aliases.append(name)
    case .notAnEntity(let id, _): entities.removeAll { $0.id == id }
    case .merge(let id, let target):
      guard let index = number(id), let other = number(target), index != other else { return }
      entities[other].aliases += [entities[index].canonical] + entities[index].aliases
      entities.remove(at: index)
    }
  }
}
