import Files
import MasarModel

extension FileLibrary {
  /// The folders to be read, with the articles to be read in each; what cannot be read is noted.
  func foldersToRead(_ findings: inout [Finding]) -> [FolderWalk.Folder] {
    var walk = FolderWalk()
    var folders = FolderList()
    for path in paths {
      if path == Self.standardInputPath, standardInput != nil {
        folders.add(standardInput: path)
        continue
      }
      switch FileStatus.of(path) {
      case .failure(let refusal):
        if file(of: path) != path, Self.exists(file(of: path)) {
          folders.add(file: path)
          continue
        }
        let matches = refusal.finding == .missing ? PathPattern.matches(path) : []
        if matches.isEmpty { findings.append(Finding(path: path, kind: refusal.finding)) }
        for match in matches { add(match, &folders, &walk, &findings) }
      case .success: add(path, &folders, &walk, &findings)
      }
    }
    findings += walk.findings
    return folders.folders
  }

  /// Adds a path that leads somewhere.
  private func add(
    _ path: String, _ folders: inout FolderList, _ walk: inout FolderWalk,
    _ findings: inout [Finding]
  ) {
    switch FileStatus.of(path) {
    case .failure(let refusal): findings.append(Finding(path: path, kind: refusal.finding))
    case .success(let status) where status.kind == .folder: folders.add(walk.visit(root: path))
    case .success(let status) where status.kind == .other:
      findings.append(Finding(path: path, kind: .notARegularFile))
    case .success where FileKind.name(of: path) == DossierFile.name:
      folders.add(walk.visit(root: FileKind.folder(of: path)))
    case .success: folders.add(file: path)
    }
  }

  /// Whether a folder has a dossier's file, of whatever kind.
  static func hasDossier(_ folder: String) -> Bool {
    switch FileStatus.of(FolderWalk.join(folder, DossierFile.name)) {
    case .success: true
    case .failure(let refusal): refusal.finding != .missing
    }
  }

  /// Reads the dossier's file of a folder.
  static func dossier(of folder: FolderWalk.Folder) -> (dossier: Dossier?, findings: [Finding]) {
    guard folder.hasDossier else { return (nil, []) }
    let path = FolderWalk.join(folder.path, DossierFile.name)
    switch RegularFile.read(path, limit: DossierFile.maximumBytes) {
    case .refused(let kind): return (nil, [Finding(path: path, kind: kind)])
    case .bytes(let bytes):
      let file = DossierFile(bytes, folder: folder.path, path: path)
      let unknown = file.fileLines.filter { name, _ in
        guard !name.utf8.contains(UInt8(ascii: "/")) else { return true }
        if case .success = FileStatus.of(FolderWalk.join(folder.path, name)) { return false }
        return true
      }
      let findings = unknown.map {
        Finding(path: path, line: $0.line, kind: .unknownFile(name: $0.name))
      }
      return (file.dossier, file.findings + findings)
    }
  }

  /// Reads and parses a file, or an entry of a feed.
  func open(_ path: String, dossier: Dossier?) -> (opened: [OpenedArticle], size: Int) {
    let (file, entry) = EntryPath.split(path, exists: Self.exists)
    let content: RegularFile.Content =
      if file == Self.standardInputPath, let standardInput {
        .bytes(standardInput)
      } else {
        RegularFile.read(file, limit: ArticleParser.maximumBytes)
      }
    switch content {
    case .refused(let kind):
      return ([OpenedArticle(article: nil, findings: [Finding(path: path, kind: kind)])], 0)
    case .bytes(let bytes):
      let size = bytes.count
      let chosen = encodings.encoding(of: file)
      let reading = ArticleFile(
        path: file, metadata: dossier?.files[FileKind.name(of: file)],
        language: dossier?.language, encoding: chosen, repeated: repeatedLines(around: file))
      var opened = reading.articles(in: bytes, entry: entry)
      for index in opened.indices { opened[index].chosenEncoding = chosen }
      return (opened, size)
    }
  }

  /// Whether the paths are one file, or one entry of a feed, and not a feed with several.
  public var namesOneArticle: Bool {
    guard paths.count == 1, let path = paths.first else { return false }
    if path == Self.standardInputPath { return articles(at: path).count <= 1 }
    guard case .success(let status) = FileStatus.of(file(of: path)), status.kind == .file else {
      return false
    }
    return file(of: path) != path || FileKind(path: path) != .feed || articles(at: path).count <= 1
  }

  /// The lines that come back in the folder of a file.
  private func repeatedLines(around file: String) -> RepeatedLines {
    if file == Self.standardInputPath { return .none }
    return habits.repeatedLines(in: FileKind.folder(of: file)) { path in
      guard case .bytes(let bytes) = RegularFile.read(path, limit: FolderHabits.maximumBytes) else {
        return []
      }
      // The entries of a feed have nothing around them.
      let opened = ArticleFile(path: path).articles(in: bytes)
      return opened.count == 1 ? opened.compactMap(\.article) : []
    }
  }

  /// The file that holds an article.
  func file(of path: String) -> String { EntryPath.split(path, exists: Self.exists).file }

  private static func exists(_ path: String) -> Bool {
    if case .success = FileStatus.of(path) { return true }
    return false
  }

  /// Orders by date, oldest first and undated ones last, then by the bytes of the path.
  static func precedes(
    _ a: (published: Publication, path: String), _ b: (published: Publication, path: String)
  ) -> Bool {
    switch (a.published.date, b.published.date) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
  }

  /// A path without slashes at its end, but for `/` itself.
  static func withoutLastSlashes(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ArticleEntry {
  /// What a list shows of `article`.
  init(_ article: Article, byteCount: Int) {
    let words = article.text.bytes.withUnsafeBufferPointer { buffer in
      article.paragraphs.lazy.filter(\.isShown).reduce(0) { count, paragraph in
        let range = paragraph.range.start..<paragraph.range.end
        return count + WhiteSpace.words(in: UnsafeBufferPointer(rebasing: buffer[range]))
      }
    }
    self.init(
      path: article.path, title: article.title, source: article.source?.name,
      published: article.published, byteCount: byteCount, wordCount: words,
      fingerprint: article.wordsFingerprint)
  }
}
