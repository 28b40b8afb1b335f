import Analysis
import Library
import MasarModel
import Reader
import Screen
import Settings
import Synchronization

/// Does what the state asks for, beside the loop, and leaves the results in the mailbox.
final class EffectRunner: Sendable {
  /// How much of a single article its timeline is built from, in bytes. No article is that long; a
  /// file of 50 MB would take a quarter of a gigabyte for events that nobody looks through.
  static let maximumBytes = 4 << 20

  private let library: DatedLibrary
  private let mailbox: Mailbox
  private let analyzers: Analyzers
  private let names: LibraryNames
  private let reading: ReadingKeeper
  private let index: LibraryIndexer
  /// The timeline that is being built; only the last one that was asked for matters.
  private let timeline = Mutex<Task<Void, Never>?>(nil)
  /// The search that is under way; only the last one that was asked for matters.
  private let search = Mutex<Task<Void, Never>?>(nil)
  /// The timelines of earlier runs.
  private let keptTimelines = KeptTimelines()
  /// The last dossier's analysis, for the next article of the same dossier.
  private let known = Mutex<(path: String, analysis: DossierAnalysis)?>(nil)

  /// What has become of the last answer to the calibration; one is kept after the other.
  private let lastKeeping = Mutex<Task<Keeping, Never>?>(nil)
  private let interface: Interface
  private let awaited = AwaitedWork()

  init(
    library: DatedLibrary, reading: ReadingKeeper, mailbox: Mailbox, interface: Interface
  ) {
    self.library = library
    self.reading = reading
    self.mailbox = mailbox
    self.interface = interface
    let analyzers = Analyzers()
    self.analyzers = analyzers
    index = LibraryIndexer(
      library: library.files, mailbox: mailbox, reading: reading, interface: interface,
      dated: library.dated, analyzers: analyzers,
      isSomethingAwaited: { [awaited] in awaited.isUnderWay })
    names = LibraryNames(
      library: library, mailbox: mailbox, analyzers: analyzers, interface: interface)
  }

  /// Starts an effect; its messages come later.
  func run(_ effect: Effect) {
    switch effect {
    case .listLibrary:
      index.list()
    case .openArticle(let path):
      Task.detached(priority: .userInitiated) { [library, mailbox, reading] in
        async let record = reading.record(of: path)
        let opened = await library.article(at: path)
        mailbox.post(.articleOpened(path: path, opened, await record))
      }
    case .openAddress(let url):
      Task.detached(priority: .userInitiated) { [mailbox, interface] in
        guard let refusal = Browser.open(url) else { return }
        mailbox.post(.noticeRaised([interface(.addressNotOpened, refusal), url]))
      }
    case .chooseEncoding(let path, let encoding):
      // What was understood of the letters as they were is of no use any more.
      known.withLock { $0 = nil }
      library.choose(encoding, for: path)
      run(.openArticle(path: path))
      // Its title and its words are other ones now.
      index.refresh()
    case .annotate(let article, let paragraphs):
      Task.detached(priority: .userInitiated) { [analyzers, library, mailbox] in
        let analyzer = analyzers.analyzer(for: await library.dossier(of: article.path))
        let annotation = analyzer.annotate(article, paragraphs: paragraphs)
        mailbox.post(
          .paragraphsAnnotated(path: article.path, paragraphs: paragraphs, annotation))
      }
    case .buildTimeline(let article, let dossier):
      timeline.withLock { task in
        task?.cancel()
        task = Task.detached(priority: .utility) {
          await self.awaited.during { await self.buildTimeline(of: article, dossier) }
        }
      }
    case .setPublished(let path, let day): setPublished(path, day)
    case .search(let article, let query, let isRaw):
      search.withLock { task in
        task?.cancel()
        task = Task.detached(priority: .userInitiated) { [mailbox] in
          let hits = ArticleSearch(query)?.hits(in: article, isRaw: isRaw) { Task.isCancelled }
          guard !Task.isCancelled else { return }
          mailbox.post(
            .articleSearched(
              path: article.path, query: query, isRaw: isRaw, hits ?? SearchHits()))
        }
      }
    case .lookUp(let id):
      Task.detached(priority: .userInitiated) { [analyzers, mailbox] in
        mailbox.post(.entityLookedUp(id, analyzers.entity(id)))
      }
    case .buildEntityIndex(let listing): names.build(listing)
    case .stopEntityIndex: names.stop()
    case .describe(let id): names.describe(id)
    case .editEntity(let edit):
      known.withLock { $0 = nil }
      names.edit(edit)
      index.analyseAgain()
    case .undoEntityEdit:
      known.withLock { $0 = nil }
      names.undo()
      index.analyseAgain()
    case .searchLibrary(let query): index.search(query)
    case .findPassages(let query, let paths): index.findPassages(query, paths)
    case .keep(let change): reading.keep(change)
    case .loadReading: reading.load()
    case .copy, .rememberOutputMode, .noteCalibrationOffer, .redraw, .quit: break
    }
  }

  /// Sets the publication date of an article, or has it read again, and says what it is now.
  private func setPublished(_ path: String, _ day: CalendarDate?) {
    library.setPublished(day, of: path)
    known.withLock { $0 = nil }
    names.forgetDates()
    Task.detached(priority: .userInitiated) { [library, mailbox, interface] in
      let opened = await library.article(at: path)
      if let article = opened.article {
        mailbox.post(.publicationSet(path: path, article.published))
      } else if let finding = opened.findings.last {
        mailbox.post(.noticeRaised(interface.pieces(of: finding)))
      }
    }
  }

  /// Remembers a mode for terminals of a name, and says in the status line what has become of it.
  func remember(_ mode: OutputMode, for terminal: String) {
    lastKeeping.withLock { last in
      last = Task.detached(priority: .userInitiated) { [last, mailbox, interface] in
        _ = await last?.value
        let keeping = Keeping(mode, for: terminal, in: Environment.memory)
        mailbox.post(.noticeRaised(keeping.pieces(interface, terminal: terminal)))
        return keeping
      }
    }
  }

  /// Remembers that calibration was offered; without a place to keep that, it will be offered again.
  func noteOffer(for terminal: String) {
    Task.detached(priority: .utility) { try? Environment.memory.noteOffer(for: terminal) }
  }

  /// Waits, but not for long, until everything that is to be kept of reading is.
  func finish() { reading.finish() }

  /// Waits until the last answer to the calibration is kept; `nil` where there was none.
  func keeping() async -> Keeping? {
    let task = lastKeeping.withLock { $0 }
    return await task?.value
  }

  private func buildTimeline(of article: Article, _ listed: Dossier?) async {
    guard let dossier = await dossier(of: article, listed) else {
      let beginning = article.beginning(bytes: Self.maximumBytes)
      let analysis = analyzers.analyzer(for: nil).analyze(dossier: nil, articles: [beginning])
      guard !Task.isCancelled else { return }
      mailbox.post(.timelineBuilt(path: article.path, analysis))
      return
    }
    if let known = known.withLock({ $0 }), known.path == dossier.path,
      known.analysis.articles.contains(where: { $0.article.path == article.path })
    {
      mailbox.post(.timelineBuilt(path: article.path, known.analysis))
      return
    }
    let articles = await library.dossierArticles(of: dossier)
      .compactMap { $0.article?.beginning(bytes: Self.maximumBytes) }
    guard !Task.isCancelled else { return }
    let edits = analyzers.edits(for: dossier)
    let kept = keptTimelines.analysis(of: dossier, articles, edits)
    let analysis =
      kept ?? analyzers.analyzer(for: dossier).analyze(dossier: dossier, articles: articles)
    // What was found with other names is of no use to anybody.
    guard !Task.isCancelled else { return }
    known.withLock { $0 = (dossier.path, analysis) }
    mailbox.post(.timelineBuilt(path: article.path, analysis))
    if kept == nil { keptTimelines.keep(analysis, of: dossier, articles, edits) }
  }

  /// What an article is read together with: its dossier, else its folder.
  private func dossier(of article: Article, _ listed: Dossier?) async -> Dossier? {
    if let listed { return listed }
    if let own = await library.dossier(of: article.path) { return own }
    return await library.plainFolder(of: article.path)
  }
}
