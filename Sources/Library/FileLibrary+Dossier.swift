public import MasarModel

extension FileLibrary {
  /// The dossier of the folder that holds a file; `nil` where the folder has none.
  /// - Parameter path: the path of an article.
  public func dossier(of path: String) async -> Dossier? { dossier(inFolderOf: path) }

  /// The most articles of a plain folder that are read together.
  public static let longestStory = 200

  /// The plain folder of an article as a dossier that says nothing of itself: what lies together is likely
  /// to tell one story, and only together do sources agree or disagree.
  ///
  /// - Returns: `nil` where the library was not opened on the folder or one above it, for what comes in by
  ///   standard input, and for a folder of one article or of more than ``longestStory``.
  public func plainFolder(of path: String) async -> Dossier? {
    guard path != Self.standardInputPath else { return nil }
    let folder = FileKind.folder(of: path)
    let isInside = paths.lazy.map(Self.withoutLastSlashes).contains { root in
      root == folder || folder.hasPrefix(root + "/") || root == "."
    }
    guard isInside, case .success(let names) = FolderWalk.names(in: folder) else { return nil }
    let count = names.count { FileKind(path: String(decoding: $0, as: UTF8.self)) != .other }
    guard (2...Self.longestStory).contains(count) else { return nil }
    return Dossier(path: folder, title: FolderWalk.title(of: folder))
  }

  func dossier(inFolderOf path: String) -> Dossier? {
    // What comes in by standard input lies in no folder.
    guard path != Self.standardInputPath else { return nil }
    let folder = FileKind.folder(of: path)
    let hasDossier = Self.hasDossier(folder)
    return Self.dossier(
      of: FolderWalk.Folder(path: folder, hasDossier: hasDossier)
    ).dossier
  }
}
