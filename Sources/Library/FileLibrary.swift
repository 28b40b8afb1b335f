import Files
public import MasarModel

/// The articles in the files and folders that the user has named.
///
/// Nothing is kept between two questions: files are read again each time, and never written.
public struct FileLibrary: ArticleLibrary {
  /// Files and folders as the user gave them.
  public let paths: [String]

  /// Creates a library.
  /// - Parameter paths: files and folders. Folders are searched for `.txt`, `.md` and `.markdown`, and so
  ///   are the folders inside; a file is read whatever its extension is.
  public init(paths: [String]) { self.paths = paths.map(Self.withoutLastSlashes) }

  /// Reads every file for its title, date and length.
  ///
  /// Stops early, with what it has, where the task is cancelled.
  /// - Complexity: O(*n*) in the bytes of all files.
  public func listing() async -> Listing {
    var listing = Listing()
    let folders = foldersToRead(&listing.findings)
    for folder in folders where !Task.isCancelled {
      let (dossier, findings) = Self.dossier(of: folder)
      listing.findings += findings
      var entries: [ArticleEntry] = []
      for path in folder.articles where !Task.isCancelled {
        let (opened, size) = Self.open(path, dossier: dossier)
        listing.findings += opened.findings
        if let article = opened.article {
          entries.append(ArticleEntry(article, byteCount: size))
        }
      }
      if entries.isEmpty { continue }
      entries.sort { Self.precedes(($0.published, $0.path), ($1.published, $1.path)) }
      listing.groups.append(
        Group(
          dossier: dossier, title: dossier?.title ?? FolderWalk.title(of: folder.path),
          path: folder.path, entries: entries))
    }
    return listing
  }

  /// Reads one article, with the metadata of its folder's dossier.
  public func article(at path: String) async -> OpenedArticle {
    let folder = FileKind.folder(of: path)
    let hasDossier = Self.hasDossier(folder)
    let dossier = Self.dossier(
      of: FolderWalk.Folder(path: folder, articles: [], hasDossier: hasDossier)
    ).dossier
    return Self.open(path, dossier: dossier).opened
  }

  /// Reads all articles in a dossier's folder, for its timeline.
  ///
  /// The folders inside are no part of the dossier.
  /// - Returns: the articles in the order of ``Group/entries``; files that could not be read come last.
  public func dossierArticles(of dossier: Dossier) async -> [OpenedArticle] {
    guard case .success(let names) = FolderWalk.names(in: dossier.path) else { return [] }
    var opened: [OpenedArticle] = []
    for name in names where !Task.isCancelled {
      let path = FolderWalk.join(dossier.path, String(decoding: name, as: UTF8.self))
      guard FileKind(path: path) != .other, case .success(let status) = FileStatus.of(path),
        status.kind == .file
      else { continue }
      opened.append(Self.open(path, dossier: dossier).opened)
    }
    let read = opened.filter { $0.article != nil }
    let sorted = read.sorted { a, b in
      Self.precedes(
        (a.article?.published ?? .unknown, a.article?.path ?? ""),
        (b.article?.published ?? .unknown, b.article?.path ?? ""))
    }
    return sorted + opened.filter { $0.article == nil }
  }
}
