public import Library
import MasarModel

extension StateStore {
  /// The articles of a library that count as read, by the paths that the library has for them.
  /// - Complexity: O(*n*) in the articles that are known to be read.
  public func readPaths(as library: FileLibrary) throws(StorageError) -> [String] {
    let roots = library.paths.map { root in
      var keys = PathKeys()
      // The key of a folder is that of what lies in it.
      return (root: root, key: String(keys.key(root + "/.").dropLast(2)), own: keys.key(root))
    }
    return try records().filter(\.value.isRead).keys.compactMap { key in
      for (root, folder, own) in roots {
        if key == own { return root }
        if key.utf8.starts(with: (folder + "/").utf8) {
          return root + "/" + key.dropFirst(folder.count + 1)
        }
      }
      return nil
    }
  }
}
