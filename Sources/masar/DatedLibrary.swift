import Library
import MasarModel
import Synchronization

/// The library with the publication dates that the reader has set: the one place where these come in.
final class DatedLibrary: Sendable {
  /// The library as its files are.
  let files: FileLibrary
  /// What was set in earlier runs; `nil` where nothing is kept.
  private let choices: KeptChoices?
  /// The date of all articles for which nothing else was set.
  private let common: CalendarDate?
  /// What was set in this run; `nil` for what was left to the article again.
  private let own = Mutex<[String: CalendarDate?]>([:])

  /// Creates a library.
  /// - Parameters:
  ///   - choices: what was set in earlier runs, and where to keep what is set in this one.
  ///   - published: the publication date of all articles; `nil` leaves it to them.
  init(_ files: FileLibrary, choices: KeptChoices? = nil, published: CalendarDate? = nil) {
    self.files = files
    self.choices = choices
    common = published
  }

  /// See ``FileLibrary/namesOneArticle``.
  var namesOneArticle: Bool { files.namesOneArticle }

  /// See ``FileLibrary/choose(_:for:)``.
  func choose(_ encoding: TextEncoding?, for path: String) { files.choose(encoding, for: path) }

  /// Sets the publication date of an article; `nil` leaves it to the article, or to what was said for
  /// all of them.
  func setPublished(_ day: CalendarDate?, of path: String) {
    own.withLock { _ = $0.updateValue(day, forKey: path) }
    choices?.setPublished(day, of: path)
  }

  /// See ``FileLibrary/listing()``.
  func listing() async -> Listing { dated(await files.listing()) }

  /// A listing with the dates that were set.
  func dated(_ listing: Listing) -> Listing {
    var listing = listing
    for group in listing.groups.indices {
      for entry in listing.groups[group].entries.indices {
        let path = listing.groups[group].entries[entry].path
        guard let published = published(path) else { continue }
        listing.groups[group].entries[entry].published = published
      }
    }
    return listing
  }

  /// See ``FileLibrary/article(at:)``.
  func article(at path: String) async -> OpenedArticle { dated(await files.article(at: path)) }

  /// See ``FileLibrary/articles(at:)``.
  func articles(at path: String) -> [OpenedArticle] { files.articles(at: path).map(dated) }

  /// See ``FileLibrary/dossier(of:)``.
  func dossier(of path: String) async -> Dossier? { await files.dossier(of: path) }

  /// See ``FileLibrary/plainFolder(of:)``.
  func plainFolder(of path: String) async -> Dossier? { await files.plainFolder(of: path) }

  /// See ``FileLibrary/articles(of:)``.
  func articles(of group: Group) async -> [OpenedArticle] {
    await files.articles(of: group).map(dated)
  }

  /// See ``FileLibrary/dossierArticles(of:)``.
  func dossierArticles(of dossier: Dossier) async -> [OpenedArticle] {
    await files.dossierArticles(of: dossier).map(dated)
  }

  private func dated(_ opened: OpenedArticle) -> OpenedArticle {
    var opened = opened
    if let path = opened.article?.path, let published = published(path) {
      opened.article?.published = published
    }
    return opened
  }

  /// What was set for an article: in this run, on the command line, in an earlier run, in this order.
  private func published(_ path: String) -> Publication? {
    let date: CalendarDate? =
      if let own = own.withLock({ $0[path] }) {
        own ?? common
      } else {
        common ?? choices?.published(path)
      }
    return date.map { Publication(date: $0, basis: .reader) }
  }
}
