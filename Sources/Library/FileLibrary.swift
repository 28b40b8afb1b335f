import Analysis
import Files
public import MasarModel
import WebPages

/// The articles in the files and folders that the user has named.
///
/// Nothing is kept between two questions: files are read again each time, and never written. What came
/// in by standard input has the path ``standardInputPath`` and was read before.
public struct FileLibrary: ArticleLibrary {
  /// The path that stands for standard input.
  public static let standardInputPath = "-"

  /// Files and folders as the user gave them.
  public let paths: [String]
  /// What came in by standard input; `nil` where nobody named it.
  let standardInput: [UInt8]?
  /// What the reader has chosen for files whose encoding was not found out.
  public let encodings: any EncodingChoices
  let habits = FolderHabits()

  /// Creates a library.
  /// - Parameters:
  ///   - paths: files, folders, and patterns for glob(7) that no file is called. Folders are searched
  ///     for texts, pages and feeds, and so are the folders inside; a file is read whatever its name is.
  ///   - standardInput: the bytes of the path ``standardInputPath``.
  ///   - encodings: what the reader has chosen before.
  public init(
    paths: [String], standardInput: [UInt8]? = nil,
    encodings: any EncodingChoices = SessionEncodings()
  ) {
    self.paths = paths.map(Self.withoutLastSlashes)
    self.standardInput = standardInput
    self.encodings = encodings
  }

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
        let (opened, size) = open(path, dossier: dossier)
        for one in opened {
          listing.findings += one.findings
          guard let article = one.article else { continue }
          // The bytes of a feed are those of all its entries.
          let bytes = opened.count == 1 ? size : article.text.count
          entries.append(ArticleEntry(article, byteCount: bytes))
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

  /// Reads one article, with the metadata of its folder's dossier; of a feed that is named without an
  /// entry the first one.
  public func article(at path: String) async -> OpenedArticle {
    let opened = articles(at: path)
    return opened.first { $0.article != nil } ?? opened.first ?? OpenedArticle(article: nil)
  }

  /// Reads the article at a path, or all articles of the feed there.
  public func articles(at path: String) -> [OpenedArticle] {
    open(path, dossier: dossier(inFolderOf: path)).opened
  }

  /// Reads the articles of a group, each file once.
  /// - Returns: the articles in the order of ``Group/entries``; files that can no longer be read come last.
  public func articles(of group: Group) async -> [OpenedArticle] {
    var seen: Set<String> = []
    let files = group.entries.map { file(of: $0.path) }.filter { seen.insert($0).inserted }
    let opened = open(files, dossier: group.dossier)
    let byPath = Dictionary(opened.compactMap { one in one.article.map { ($0.path, one) } }) { $1 }
    return group.entries.compactMap { byPath[$0.path] } + opened.filter { $0.article == nil }
  }

  /// Reads all articles in a dossier's folder, for its timeline.
  ///
  /// The folders inside are no part of the dossier.
  /// - Returns: the articles in the order of ``Group/entries``; files that could not be read come last.
  public func dossierArticles(of dossier: Dossier) async -> [OpenedArticle] {
    guard case .success(let names) = FolderWalk.names(in: dossier.path) else { return [] }
    let paths = names.map { FolderWalk.join(dossier.path, String(decoding: $0, as: UTF8.self)) }
    let files = paths.filter { path in
      guard FileKind(path: path) != .other, case .success(let status) = FileStatus.of(path) else {
        return false
      }
      return status.kind == .file
    }
    let opened = open(files, dossier: dossier)
    let read = opened.filter { $0.article != nil }
    let sorted = read.sorted { a, b in
      Self.precedes(
        (a.article?.published ?? .unknown, a.article?.path ?? ""),
        (b.article?.published ?? .unknown, b.article?.path ?? ""))
    }
    return sorted + opened.filter { $0.article == nil }
  }

  /// Reads files on all cores, in the order given; nothing where the task was cancelled before.
  private func open(_ files: [String], dossier: Dossier?) -> [OpenedArticle] {
    if Task.isCancelled { return [] }
    return files.concurrentMap { open($0, dossier: dossier).opened }.flatMap(\.self)
  }
}
