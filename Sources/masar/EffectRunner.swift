import Analysis
import Library
import MasarModel
import Reader
import Synchronization

/// Does what the state asks for, beside the loop, and leaves the results in the mailbox.
final class EffectRunner: Sendable {
  private let library: FileLibrary
  private let mailbox: Mailbox
  /// Built on first use, when the article is on the screen: reading the knowledge base takes time.
  private let analyzer = Lazy { Analyzer() }
  /// The timeline that is being built; only the last one that was asked for matters.
  private let timeline = Mutex<Task<Void, Never>?>(nil)
  /// The last dossier's analysis, for the next article of the same dossier.
  private let known = Mutex<(path: String, analysis: DossierAnalysis)?>(nil)

  init(library: FileLibrary, mailbox: Mailbox) {
    self.library = library
    self.mailbox = mailbox
  }

  /// Starts an effect; its messages come later.
  func run(_ effect: Effect) {
    switch effect {
    case .listLibrary:
      Task.detached(priority: .userInitiated) { [library, mailbox] in
        mailbox.post(.libraryListed(await library.listing()))
      }
    case .openArticle(let path):
      Task.detached(priority: .userInitiated) { [library, mailbox] in
        mailbox.post(.articleOpened(path: path, await library.article(at: path)))
      }
    case .annotate(let article, let paragraphs):
      Task.detached(priority: .userInitiated) { [analyzer, mailbox] in
        let annotation = analyzer.value.annotate(article, paragraphs: paragraphs)
        mailbox.post(
          .paragraphsAnnotated(path: article.path, paragraphs: paragraphs, annotation))
      }
    case .buildTimeline(let article, let dossier):
      timeline.withLock { task in
        task?.cancel()
        task = Task.detached(priority: .utility) { await self.buildTimeline(of: article, dossier) }
      }
    case .redraw, .quit: break
    }
  }

  private func buildTimeline(of article: Article, _ listed: Dossier?) async {
    let dossier: Dossier? =
      if let listed { listed } else { await library.dossier(of: article.path) }
    guard let dossier else {
      let analysis = analyzer.value.analyze(dossier: nil, articles: [article])
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
    let articles = await library.dossierArticles(of: dossier).compactMap(\.article)
    guard !Task.isCancelled else { return }
    let analysis = analyzer.value.analyze(dossier: dossier, articles: articles)
    known.withLock { $0 = (dossier.path, analysis) }
    guard !Task.isCancelled else { return }
    mailbox.post(.timelineBuilt(path: article.path, analysis))
  }
}
