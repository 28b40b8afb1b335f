public import MasarModel

extension FileLibrary {
  /// Reads everything, and says what there is to say about it.
  /// - Parameter article: called with every article, and the dossier that it belongs to.
  /// - Returns: what was found, and the number of articles.
  /// - Complexity: O(*n*) in the bytes of all files; one article is kept at a time.
  public func check(
    _ article: (Article, Dossier?) -> Void = { _, _ in }
  ) async -> (findings: [Finding], articleCount: Int) {
    var findings: [Finding] = []
    var copies = WireCopy()
    var count = 0
    for folder in foldersToRead(&findings) where !Task.isCancelled {
      let (dossier, more) = Self.dossier(of: folder)
      findings += more
      for path in folder.articles where !Task.isCancelled {
        for opened in open(path, dossier: dossier).opened {
          findings += opened.findings
          guard let one = opened.article else { continue }
          count += 1
          copies.take(one)
          article(one, dossier)
        }
      }
    }
    return (findings + copies.findings, count)
  }
}

extension Finding {
  /// Whether something is wrong with the file, as opposed to being worth knowing.
  public var isError: Bool {
    switch kind {
    case .otherEncoding, .sharedParagraphs, .illFormedUTF8, .linkLoop, .notAFeed: false
    default: true
    }
  }
}
