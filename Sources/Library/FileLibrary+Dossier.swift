public import MasarModel

extension FileLibrary {
  /// The dossier of the folder that holds a file; `nil` where the folder has none.
  /// - Parameter path: the path of an article.
  public func dossier(of path: String) async -> Dossier? {
    let folder = FileKind.folder(of: path)
    let hasDossier = Self.hasDossier(folder)
    return Self.dossier(
      of: FolderWalk.Folder(path: folder, articles: [], hasDossier: hasDossier)
    ).dossier
  }
}
