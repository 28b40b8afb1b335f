/// The folders to be read in the order in which they were named, each once.
///
/// Paths are compared as bytes: two names that only normalisation makes equal are two files.
struct FolderList {
  /// The folders with their articles.
  private(set) var folders: [FolderWalk.Folder] = []
  private var places: [[UInt8]: Int] = [:]
  /// The files of the folders that something was added to: of a library of one folder nobody asks, and
  /// a second copy of a million paths is a lot of memory.
  private var files: [Int: Set<[UInt8]>] = [:]

  /// Adds folders that were searched.
  mutating func add(_ found: ArraySlice<FolderWalk.Folder>) {
    for folder in found {
      guard let place = places[Array(folder.path.utf8)] else {
        append(folder)
        continue
      }
      for path in folder.articles { add(path, to: place) }
    }
  }

  /// Adds a file to its folder's group.
  mutating func add(file path: String) {
    let folder = FileKind.folder(of: path)
    if let place = places[Array(folder.utf8)] {
      add(path, to: place)
    } else {
      var new = FolderWalk.Folder(path: folder, hasDossier: FileLibrary.hasDossier(folder))
      new.articles.append(path)
      append(new)
    }
  }

  /// Adds what came in by standard input, as a group of its own.
  mutating func add(standardInput path: String) {
    guard places[Array(path.utf8)] == nil else { return }
    var new = FolderWalk.Folder(path: path, hasDossier: false)
    new.articles.append(path)
    append(new)
  }

  private mutating func add(_ path: String, to place: Int) {
    if files[place] == nil { files[place] = Set(folders[place].articles.map { Array($0.utf8) }) }
    guard files[place]?.insert(Array(path.utf8)).inserted == true else { return }
    folders[place].articles.append(path)
  }

  private mutating func append(_ folder: FolderWalk.Folder) {
    places[Array(folder.path.utf8)] = folders.count
    folders.append(folder)
  }
}
