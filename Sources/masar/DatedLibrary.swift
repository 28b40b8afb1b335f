import Library
import MasarModel
import Storage
import Synchronization

/// The library with the publication dates that the reader has set: the one place where these come in.
final class DatedLibrary: Sendable {
  private struct Dates {
    /// What was set in this run, by the keys of the articles; `nil` for what was left to the article again.
    var own: [String: CalendarDate?] = [:]
    var keys = PathKeys()
    /// What was set in earlier runs.
    var kept: Task<[String: CalendarDate], Never>?
  }

  private let library: FileLibrary
  /// The date of all articles for which nothing else was set.
  private let common: CalendarDate?
  private let dates = Mutex(Dates())

  /// Creates a library.
  /// - Parameter published: the publication date of all articles; `nil` leaves it to them.
  init(_ library: FileLibrary, published: CalendarDate? = nil) {
    self.library = library
    common = published
  }

  /// Has the dates that were set in earlier runs looked up; whoever asks for an article waits for them.
  /// - Parameter load: finds them, by the keys of the articles.
  func adoptDates(_ load: @escaping @Sendable () async -> [String: CalendarDate]) {
    dates.withLock { $0.kept = Task.detached(priority: .userInitiated) { await load() } }
  }

  /// Sets the publication date of an article; `nil` leaves it to the article, or to what was said for
  /// all of them.
  func setPublished(_ day: CalendarDate?, of path: String) {
    dates.withLock { dates in
      let key = dates.keys.key(path)
      dates.own.updateValue(day, forKey: key)
    }
  }

  /// See ``FileLibrary/namesOneArticle``.
  var namesOneArticle: Bool { library.namesOneArticle }

  /// See ``FileLibrary/choose(_:for:)``.
  func choose(_ encoding: TextEncoding?, for path: String) { library.choose(encoding, for: path) }

  /// See ``FileLibrary/listing()``.
  func listing() async -> Listing {
    var listing = await library.listing()
    let kept = await keptDates()
    for group in listing.groups.indices {
      for entry in listing.groups[group].entries.indices {
        let path = listing.groups[group].entries[entry].path
        guard let published = published(path, kept) else { continue }
        listing.groups[group].entries[entry].published = published
      }
    }
    return listing
  }

  /// See ``FileLibrary/article(at:)``.
  func article(at path: String) async -> OpenedArticle {
    let opened = await library.article(at: path)
    return dated(opened, await keptDates())
  }

  /// See ``FileLibrary/articles(at:)``.
  func articles(at path: String) async -> [OpenedArticle] {
    let kept = await keptDates()
    return library.articles(at: path).map { dated($0, kept) }
  }

  /// See ``FileLibrary/dossier(of:)``.
  func dossier(of path: String) async -> Dossier? { await library.dossier(of: path) }

  /// See ``FileLibrary/dossierArticles(of:)``.
  func dossierArticles(of dossier: Dossier) async -> [OpenedArticle] {
    let articles = await library.dossierArticles(of: dossier)
    let kept = await keptDates()
    return articles.map { dated($0, kept) }
  }

  private func keptDates() async -> [String: CalendarDate] {
    await dates.withLock { $0.kept }?.value ?? [:]
  }

  private func dated(_ opened: OpenedArticle, _ kept: [String: CalendarDate]) -> OpenedArticle {
    var opened = opened
    if let path = opened.article?.path, let published = published(path, kept) {
      opened.article?.published = published
    }
    return opened
  }

  /// What was set for an article: in this run, on the command line, in an earlier run, in this order.
  private func published(_ path: String, _ kept: [String: CalendarDate]) -> Publication? {
    let date = dates.withLock { dates -> CalendarDate? in
      let key = dates.keys.key(path)
      if let own = dates.own[key] { return own ?? common }
      return common ?? kept[key]
    }
    return date.map { Publication(date: $0, basis: .reader) }
  }
}
