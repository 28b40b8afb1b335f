/// The paths of files most of which lie in one folder, without the path of the folder in each of them.
///
/// The names of most files are so short that a million of them take 16 MB, and their paths 100.
public struct FilePaths: RandomAccessCollection, Sendable {
  private let folder: String
  /// The name of each file in the folder; of a file that is called otherwise the path behind a slash,
  /// with which no name begins.
  public private(set) var names: [String] = []

  /// No files yet.
  /// - Parameter folder: the path of the folder.
  public init(folder: String) {
    self.folder = folder.utf8.last == Self.slash ? folder : folder + "/"
  }

  private static let slash = UInt8(ascii: "/")

  /// Adds a file.
  public mutating func append(_ path: String) {
    let isInside =
      path.utf8.starts(with: folder.utf8) && path.utf8.count > folder.utf8.count
      && !path.utf8.dropFirst(folder.utf8.count).contains(Self.slash)
    names.append(
      isInside
        ? String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self) : "/" + path)
  }

  /// The path of a name out of ``names``.
  public func path(of name: String) -> String {
    name.utf8.first == Self.slash ? String(name.dropFirst()) : folder + name
  }

  /// The place of the first file.
  public var startIndex: Int { 0 }
  /// The place behind the last file.
  public var endIndex: Int { names.count }
  /// The path of a file.
  public subscript(index: Int) -> String { path(of: names[index]) }
}
