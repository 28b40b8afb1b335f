import Library
import MasarModel
import Synchronization

/// The library with the publication dates that the reader has set: the one place where these come in.
final class DatedLibrary: Sendable {
  private let library: FileLibrary
  /// The date of all articles for which nothing else was set.
  private let common: CalendarDate?
  private let own = Mutex<[String: CalendarDate]>([:])

  /// Creates a library.
  /// - Parameter published: the publication date of all articles; `nil` leaves it to them.
  init(paths: [String], published: CalendarDate? = nil) {
    library = FileLibrary(paths: paths)
    common = published
  }

  /// Sets the publication date of an article; `nil` leaves it to the article, or to what was said for
  /// all of them.
  func setPublished(_ day: CalendarDate?, of path: String) { own.withLock { $0[path] = day } }

  /// See ``FileLibrary/listing()``.
  func listing() async -> Listing {
    var listing = await library.listing()
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
  func article(at path: String) async -> OpenedArticle { dated(await library.article(at: path)) }

  /// See ``FileLibrary/dossier(of:)``.
  func dossier(of path: String) async -> Dossier? { await library.dossier(of: path) }

  /// See ``FileLibrary/dossierArticles(of:)``.
  func dossierArticles(of dossier: Dossier) async -> [OpenedArticle] {
    await library.dossierArticles(of: dossier).map(dated)
  }

  private func dated(_ opened: OpenedArticle) -> OpenedArticle {
    var opened = opened
    if let path = opened.article?.path, let published = published(path) {
      opened.article?.published = published
    }
    return opened
  }

  private func published(_ path: String) -> Publication? {
    (own.withLock { $0[path] } ?? common).map { Publication(date: $0, basis: .reader) }
  }
}
