import MasarModel
import Yams

/// The tracks that a dossier's file names.
struct TrackList {
  /// The tracks in the file's order.
  private(set) var tracks: [Track] = []

  /// Reads the list; tracks without identifier or name, and ones whose identifier is taken, are left
  /// out and noted.
  init(_ node: Node, with reader: inout MetadataReader) {
    guard !MetadataReader.isNull(node) else { return }
    guard let sequence = node.sequence else {
      reader.note(.wrongType(key: "tracks", expected: "a list of tracks"), at: node)
      return
    }
    for (offset, node) in sequence.enumerated() {
      guard let track = Self.track(node, number: offset + 1, with: &reader) else { continue }
      if tracks.contains(where: { $0.id == track.id }) {
        reader.note(.duplicateTrack(id: track.id), at: node)
      } else {
        tracks.append(track)
      }
    }
    giveLetters()
  }

  private static func track(
    _ node: Node, number: Int, with reader: inout MetadataReader
  ) -> Track? {
    let prefix = "tracks[\(number)]"
    guard let pairs = reader.pairs(of: node, key: prefix) else { return nil }
    var track = Track(id: "", name: "", letter: "")
    for (key, value) in pairs {
      let name = "\(prefix).\(key)"
      switch key {
      case "id": track.id = reader.text(value, key: name) ?? ""
      case "name": track.name = reader.text(value, key: name) ?? ""
      case "letter": track.letter = letter(value, key: name, with: &reader)
      case "place": track.place = reader.text(value, key: name)
      case "participants": track.participants = reader.texts(value, key: name)
      case "cues": track.cues = reader.texts(value, key: name)
      default: break
      }
    }
    guard !track.id.isEmpty, !track.name.isEmpty else {
      reader.note(.incompleteTrack(index: number), at: node)
      return nil
    }
    return track
  }

  /// One grapheme that shows something, or nothing.
  private static func letter(
    _ node: Node, key: String, with reader: inout MetadataReader
  ) -> String {
    guard let text = reader.text(node, key: key) else { return "" }
    guard text.count == 1, let scalar = text.unicodeScalars.first,
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    else {
      reader.note(.wrongType(key: key, expected: "one letter"), at: node)
      return ""
    }
    return text
  }

  /// Gives every track without one the first letter of its name, or else of its identifier, that no other
  /// track has; a letter given twice stays with the first.
  private mutating func giveLetters() {
    var taken: Set<String> = []
    for index in tracks.indices where !taken.insert(tracks[index].letter).inserted {
      tracks[index].letter = ""
    }
    taken.remove("")
    for index in tracks.indices where tracks[index].letter.isEmpty {
      let letters = (tracks[index].name + tracks[index].id.uppercased())
        .filter(\.isLetter).map { String($0) }
      let digits = (0...9).map { String($0) }
      tracks[index].letter = (letters + digits).first { !taken.contains($0) } ?? "?"
      taken.insert(tracks[index].letter)
    }
  }
}
