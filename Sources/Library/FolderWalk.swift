import Files
import Glibc
import MasarModel

/// Looks for articles in folders and the folders inside them.
struct FolderWalk {
  /// A folder that holds articles.
  struct Folder {
    var path: String
    /// The paths of its articles by name.
    var articles: FilePaths
    var hasDossier: Bool

    init(path: String, hasDossier: Bool) {
      self.path = path
      self.hasDossier = hasDossier
      articles = FilePaths(folder: path)
    }
  }

  /// The folders in the order in which they were come by: a folder before the ones inside it.
  private(set) var folders: [Folder] = []
  /// What could not be looked at.
  private(set) var findings: [Finding] = []
  private var visited: Set<FileStatus.Identity> = []

  /// Looks at a folder that the user has named.
  /// - Returns: the folders with articles that were not come by before.
  mutating func visit(root path: String) -> ArraySlice<Folder> {
    let before = folders.count
    let known = visited
    visit(path, above: [])
    let isNew = visited != known
    if isNew, !folders[before...].contains(where: { !$0.articles.isEmpty }),
      !findings.contains(where: { $0.path == path })
    {
      findings.append(Finding(path: path, kind: .emptyFolder))
    }
    return folders[before...]
  }

  /// Looks at a folder, and at each folder once, however many links lead there.
  private mutating func visit(_ path: String, above: [FileStatus.Identity]) {
    guard !Task.isCancelled else { return }
    guard case .success(let status) = FileStatus.of(path) else { return }
    if above.contains(status.identity) {
      findings.append(Finding(path: path, kind: .linkLoop))
      return
    }
    guard visited.insert(status.identity).inserted else { return }
    let names: [Name]
    switch Self.entries(in: path) {
    case .failure(let refusal):
      findings.append(Finding(path: path, kind: refusal.finding))
      return
    case .success(let found): names = found
    }
    var folder = Folder(path: path, hasDossier: false)
    var inner: [String] = []
    for name in names {
      let child = Self.join(path, SystemPath.text(name.bytes))
      let isArticle = FileKind(path: child) != .other
      // What the folder itself says of most names spares a question for each of a million files.
      if name.isFile, FileKind.name(of: child) != DossierFile.name {
        if isArticle { folder.articles.append(child) }
        continue
      }
      let isDossier = FileKind.name(of: child) == DossierFile.name
      switch FileStatus.of(child) {
      case .failure(let refusal):
        if isArticle || isDossier || refusal.code == ELOOP || refusal.code == ENAMETOOLONG {
          findings.append(Finding(path: child, kind: refusal.finding))
        }
      case .success(let status):
        switch status.kind {
        case .folder: if !belongsToPage(name.bytes, among: names) { inner.append(child) }
        case .other: findings.append(Finding(path: child, kind: .notARegularFile))
        case .file where isDossier: folder.hasDossier = true
        case .file: if isArticle { folder.articles.append(child) }
        }
      }
    }
    if !folder.articles.isEmpty || folder.hasDossier { folders.append(folder) }
    for child in inner { visit(child, above: above + [status.identity]) }
  }

  /// Whether a folder holds what a browser has put beside a saved page: pictures, scripts, frames.
  private func belongsToPage(_ name: [UInt8], among names: [Name]) -> Bool {
    let ending = ["_files", ".files", "_ملفات"].first { name.ends(with: $0.utf8) }
    guard let ending else { return false }
    let page = Array(name.dropLast(ending.utf8.count))
    return [".html", ".htm", ".xhtml"].contains { suffix in
      let wanted = page + Array(suffix.utf8)
      return names.contains { $0.bytes == wanted }
    }
  }

  /// A name in a folder.
  struct Name {
    let bytes: [UInt8]
    /// Whether the folder says that it is a regular file; some file systems say nothing.
    let isFile: Bool
  }

  /// The names in a folder in the order of their bytes, hidden ones left out.
  static func names(in folder: String) -> Result<[[UInt8]], SystemRefusal> {
    entries(in: folder).map { $0.map(\.bytes) }
  }

  /// The names in a folder with what it says of them.
  private static func entries(in folder: String) -> Result<[Name], SystemRefusal> {
    guard let stream = SystemPath.withBytes(of: folder, { opendir($0) }) else {
      return .failure(SystemRefusal(code: errno))
    }
    defer { closedir(stream) }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return .success([]) }
    var names: [Name] = []
    errno = 0
    while let entry = readdir(stream) {
      let start = UnsafeRawPointer(entry).advanced(by: nameOffset)
      let length = strlen(start.assumingMemoryBound(to: CChar.self))
      let name = [UInt8](UnsafeRawBufferPointer(start: start, count: length))
      if name.first != UInt8(ascii: ".") {
        names.append(Name(bytes: name, isFile: Int(entry.pointee.d_type) == Int(DT_REG)))
      }
      errno = 0
    }
    if errno != 0 { return .failure(SystemRefusal(code: errno)) }
    return .success(names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
  }

  /// Some of the names in a folder, in the order of their bytes: the first ones that the system tells,
  /// without hidden ones.
  static func someNames(in folder: String, limit: Int) -> [String] {
    guard let stream = SystemPath.withBytes(of: folder, { opendir($0) }) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < limit, let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { SystemPath.text($0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path of a name in a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// A folder's name; of `.` and `..` the one that they stand for.
  static func title(of folder: String) -> String {
    let name = FileKind.name(of: folder)
    guard name == "." || name == "..", let path = SystemPath.resolved(folder) else { return name }
    return FileKind.name(of: path)
  }
}

extension Sequence<UInt8> where Self: BidirectionalCollection {
  /// Whether the last bytes are these.
  fileprivate func ends(with bytes: some BidirectionalCollection<UInt8>) -> Bool {
    suffix(bytes.count).elementsEqual(bytes)
  }
}
