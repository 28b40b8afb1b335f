/// The folders to be read in the order in which they were named, each once.
///
/// Paths are compared as bytes: two names that only normalisation makes equal are two files.
struct FolderList {
  /// The folders with their articles.
  private(set) var folders: [FolderWalk.Folder] = []
  private var places: [[UInt8]: Int] = [:]
  private var files: Set<[UInt8]> = []

  /// Adds folders that were searched.
  mutating func add(_ found: ArraySlice<FolderWalk.Folder>) {
    for folder in found {
      guard let place = places[Array(folder.path.utf8)] else {
        files.formUnion(folder.articles.map { Array($0.utf8) })
        append(folder)
        continue
      }
      for path in folder.articles where files.insert(Array(path.utf8)).inserted {
        folders[place].articles.append(path)
      }
    }
  }

  /// Adds a file to its folder's group.
  mutating func add(file path: String) {
    guard files.insert(Array(path.utf8)).inserted else { return }
    let folder = FileKind.folder(of: path)
    if let place = places[Array(folder.utf8)] {
      folders[place].articles.append(path)
    } else {
      append(
        FolderWalk.Folder(
          path: folder, articles: [path], hasDossier: FileLibrary.hasDossier(folder)))
    }
  }

  /// Adds what came in by standard input, as a group of its own.
  mutating func add(standardInput path: String) {
    guard files.insert(Array(path.utf8)).inserted else { return }
    append(FolderWalk.Folder(path: path, articles: [path], hasDossier: false))
  }

  private mutating func append(_ folder: FolderWalk.Folder) {
    places[Array(folder.path.utf8)] = folders.count
    folders.append(folder)
  }
}
