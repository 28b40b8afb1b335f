import Glibc
public import MasarModel
import Yams

/// Writes what ``DossierFile`` reads: a `dossier.yaml` with tracks.
public enum DossierText {
  /// A dossier's file as YAML: a track a mapping, its lists on one line.
  /// - Parameter folder: the folder, whose name becomes the title.
  public static func yaml(folder: String, tracks: [Track]) -> String {
    let list = tracks.map { track -> Node in
      var pairs: [(Node, Node)] = [
        (text("id"), text(track.id)), (text("name"), text(track.name)),
        (text("letter"), text(track.letter)),
      ]
      if let place = track.place { pairs.append((text("place"), text(place))) }
      if !track.participants.isEmpty {
        pairs.append((text("participants"), flow(track.participants)))
      }
      if !track.cues.isEmpty { pairs.append((text("cues"), flow(track.cues))) }
      return .mapping(Node.Mapping(pairs))
    }
    let root = Node.mapping(
      Node.Mapping([
        (text("title"), text(FolderWalk.title(of: folder))), (text("language"), text("ar")),
        (text("tracks"), .sequence(Node.Sequence(list, .implicit, .block))),
      ]))
    // Nodes made of text alone are always written; an error would leave an empty file, which is none.
    return (try? Yams.serialize(node: root, width: -1, allowUnicode: true)) ?? ""
  }

  /// Text stays text, also where it reads as a number or as nothing.
  private static func text(_ string: String) -> Node {
    .scalar(Node.Scalar(string, Tag(.str), needsQuotes(string) ? .doubleQuoted : .any))
  }

  private static func needsQuotes(_ string: String) -> Bool {
    ["", "~", "null", "true", "false", "yes", "no"].contains(string.lowercased())
      || string.first.map { $0.isNumber || $0 == "-" || $0 == "." } == true
  }

  private static func flow(_ strings: [String]) -> Node {
    .sequence(Node.Sequence(strings.map(text), .implicit, .flow))
  }

  /// Writes the file into a folder that has none; never over one that is there, nor through a link.
  /// - Returns: what was in the way; `nil` where it was written.
  public static func write(_ text: String, into folder: String) -> Finding? {
    let path = folder + "/" + DossierFile.name
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else {
      let code = errno
      return Finding(
        path: path, kind: code == EEXIST ? .alreadyThere : .unwritable(reason: words(code)))
    }
    defer { close(descriptor) }
    var offset = 0
    let bytes = Array(text.utf8)
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = count < 0 ? errno : ENOSPC
        // Half a file would be read as a whole one.
        unlink(path)
        return Finding(path: path, kind: .unwritable(reason: words(code)))
      }
      offset += count
    }
    return nil
  }

  private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
