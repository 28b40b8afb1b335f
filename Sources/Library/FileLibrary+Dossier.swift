public import MasarModel

extension FileLibrary {
  /// The dossier of the folder that holds a file; `nil` where the folder has none.
  /// - Parameter path: the path of an article.
  public func dossier(of path: String) async -> Dossier? { dossier(inFolderOf: path) }

  func dossier(inFolderOf path: String) -> Dossier? {
    // What comes in by standard input lies in no folder.
    guard path != Self.standardInputPath else { return nil }
    let folder = FileKind.folder(of: path)
    let hasDossier = Self.hasDossier(folder)
    return Self.dossier(
      of: FolderWalk.Folder(path: folder, articles: [], hasDossier: hasDossier)
    ).dossier
  }
}
