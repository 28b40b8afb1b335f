public import MasarModel

/// Where articles come from.
///
/// The reader sees its articles through this protocol only, so that its tests can do without files.
public protocol ArticleLibrary: Sendable {
  /// Everything there is to read, group by group, and what was found on the way.
  func listing() async -> Listing

  /// Reads one article.
  ///
  /// Never throws: a file that cannot be read, or is malformed, yields findings.
  /// - Parameter path: a path as ``listing()`` gave it.
  func article(at path: String) async -> OpenedArticle
}

/// The articles of a library in the order in which they are shown.
public struct Listing: Sendable, Equatable {
  /// Dossiers and folders in the order of the paths given.
  public var groups: [Group]
  /// What the reader should know about files and folders.
  public var findings: [Finding]
  /// The number of articles that there are where not all of them are listed; `nil` where all are.
  public var total: Int?

  /// Creates a listing.
  public init(groups: [Group] = [], findings: [Finding] = [], total: Int? = nil) {
    self.groups = groups
    self.findings = findings
    self.total = total
  }
}

/// A folder of articles; a dossier where the folder has a `dossier.yaml`.
public struct Group: Sendable, Equatable {
  /// The dossier; `nil` for a plain folder.
  public var dossier: Dossier?
  /// The dossier's title, or the folder's name.
  public var title: String
  /// The folder's path.
  public var path: String
  /// The articles by publication date, oldest first and undated ones last, then by name.
  public var entries: [ArticleEntry]

  /// Creates a group.
  public init(dossier: Dossier? = nil, title: String, path: String, entries: [ArticleEntry]) {
    self.dossier = dossier
    self.title = title
    self.path = path
    self.entries = entries
  }
}

/// What a list shows of an article.
public struct ArticleEntry: Sendable, Equatable {
  /// The article's identity.
  public var path: String
  /// Its title.
  public var title: String
  /// The newsroom, where it is known.
  public var source: String?
  /// When it was published, and how that is known.
  public var published: Publication
  /// The size of the file in bytes.
  public var byteCount: Int
  /// The number of words in what the reader sees.
  public var wordCount: Int
  /// A number that articles with the same words share; 0 where it is not known.
  public var fingerprint: UInt64

  /// Creates an entry.
  public init(
    path: String, title: String, source: String? = nil, published: Publication = .unknown,
    byteCount: Int, wordCount: Int, fingerprint: UInt64 = 0
  ) {
    self.path = path
    self.title = title
    self.source = source
    self.published = published
    self.byteCount = byteCount
    self.wordCount = wordCount
    self.fingerprint = fingerprint
  }
}

/// An article that was asked for, as far as it could be read.
public struct OpenedArticle: Sendable, Equatable {
  /// The article; `nil` where the file could not be read or is no text.
  public var article: Article?
  /// What was found in the file, or why there is no article.
  public var findings: [Finding]
  /// The encoding that the reader has chosen for the file; `nil` where it was found out.
  public var chosenEncoding: TextEncoding?

  /// Creates the answer to ``ArticleLibrary/article(at:)``.
  public init(article: Article?, findings: [Finding] = [], chosenEncoding: TextEncoding? = nil) {
    self.article = article
    self.findings = findings
    self.chosenEncoding = chosenEncoding
  }
}
