public import MasarModel

/// A folder with the files in it that hold articles, none of them read.
public struct ScannedFolder: Sendable {
  /// The folder's path.
  public var path: String
  /// The dossier's title, or the folder's name.
  public var title: String
  /// Its dossier; `nil` for a plain folder.
  public var dossier: Dossier?
  /// The paths of the files.
  public var files: FilePaths
}

extension FileLibrary {
  /// Looks for folders and files without reading the files.
  /// - Complexity: O(*n*) in the files.
  public func scan() -> (folders: [ScannedFolder], findings: [Finding]) {
    var findings: [Finding] = []
    let folders = foldersToRead(&findings).map { folder in
      let (dossier, remarks) = Self.dossier(of: folder)
      findings += remarks
      return ScannedFolder(
        path: folder.path, title: dossier?.title ?? FolderWalk.title(of: folder.path),
        dossier: dossier, files: folder.articles)
    }
    return (folders, findings)
  }

  /// Reads the articles in a file of a folder.
  /// - Returns: what ``listing()`` has of the file: articles with their rows of a list, and findings.
  public func read(
    _ path: String, in folder: ScannedFolder
  ) -> (articles: [(article: Article, entry: ArticleEntry)], findings: [Finding]) {
    let (opened, size) = open(path, dossier: folder.dossier)
    let articles = opened.compactMap(\.article).map { article in
      let bytes = opened.count == 1 ? size : article.text.count
      return (article, ArticleEntry(article, byteCount: bytes))
    }
    return (articles, opened.flatMap(\.findings))
  }

  /// Orders the rows of a list: by date, oldest first and undated ones last, then by path.
  public static func isInOrder(_ a: ArticleEntry, _ b: ArticleEntry) -> Bool {
    precedes((a.published, a.path), (b.published, b.path))
  }

  /// Orders articles as the rows of a list are.
  public static func isInOrder(
    _ a: (published: Publication, path: String), _ b: (published: Publication, path: String)
  ) -> Bool { precedes(a, b) }
}

extension Article {
  /// A number that articles share whose shown paragraphs are the same but for white space (FNV-1a); 0
  /// where nothing is shown.
  var wordsFingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isEmpty = true
    text.bytes.withUnsafeBufferPointer { bytes in
      for paragraph in paragraphs where paragraph.isShown && paragraph.role != .title {
        for byte in bytes[paragraph.range.start..<paragraph.range.end] where byte > 0x20 {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
          isEmpty = false
        }
      }
    }
    return isEmpty ? 0 : max(1, hash)
  }
}
