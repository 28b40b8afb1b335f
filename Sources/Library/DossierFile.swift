import Encodings
import Files
import MasarModel
import Yams

/// A folder's `dossier.yaml`.
struct DossierFile {
  /// The name of the file.
  static let name = "dossier.yaml"
  /// Larger files are not read: 1 MB.
  static let maximumBytes = 1 << 20

  /// What the file says; a dossier with the folder's name and nothing else where it is malformed.
  private(set) var dossier: Dossier
  /// The lines of the file at which articles are described, by file name.
  private(set) var fileLines: [(name: String, line: Int?)] = []
  /// What is wrong with it.
  private(set) var findings: [Finding] = []

  /// Reads the bytes of a dossier's file.
  /// - Parameters:
  ///   - folder: the dossier's folder.
  ///   - path: the file's path, for findings.
  init(_ bytes: [UInt8], folder: String, path: String) {
    dossier = Dossier(path: folder, title: FolderWalk.title(of: folder))
    guard let decoded = DecodedText(bytes) else {
      findings = [Finding(path: path, kind: .notText)]
      return
    }
    if decoded.replacements > 0 {
      findings.append(Finding(path: path, kind: .illFormedUTF8(count: decoded.replacements)))
    }
    switch decoded.text.withUnsafeBufferPointer({ YAMLDocument.root(of: $0) }) {
    case .failure(let error):
      findings.append(
        Finding(path: path, line: error.line, kind: .malformedYAML(reason: error.reason)))
    case .success(nil):
      findings.append(Finding(path: path, kind: .emptyFile))
    case .success(let root?):
      var reader = MetadataReader(path: path, lineOffset: 0)
      read(root, with: &reader)
      findings += reader.findings
    }
  }

  private mutating func read(_ root: Node, with reader: inout MetadataReader) {
    for (key, value) in reader.pairs(of: root, key: Self.name) ?? [] {
      switch key {
      case "title": dossier.title = reader.text(value, key: key) ?? dossier.title
      case "language": dossier.language = reader.text(value, key: key)
      case "tracks": dossier.tracks = TrackList(value, with: &reader).tracks
      case "entities":
        let list = EntityEditList(value, path: reader.path)
        dossier.entities = list.edits
        findings += list.findings
      case "files": readFiles(value, with: &reader)
      default: break
      }
    }
  }

  private mutating func readFiles(_ node: Node, with reader: inout MetadataReader) {
    guard !MetadataReader.isNull(node) else { return }
    for (name, value) in reader.pairs(of: node, key: "files") ?? [] {
      fileLines.append((name, value.mark?.line))
      guard !MetadataReader.isNull(value), let pairs = reader.pairs(of: value, key: "files.\(name)")
      else { continue }
      dossier.files[name] = reader.fileMetadata(pairs, prefix: "files.\(name).")
    }
  }
}
