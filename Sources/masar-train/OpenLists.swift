import ArabicText
import Entities
import Foundation
import MasarModel

/// The open lists of a folder, as extracted with the commands in the documentation.
///
/// `units.tsv` (unit, role, count) and `full-names.tsv` (name, count) from arabic-name-romanizer,
/// `geonames.po` and `iso_3166.po`, `territories.xml` and `subdivisions.xml` from the CLDR, and
/// `frequencies.tsv` (word, logarithm of its occurrences in a milliard) from wordfreq. What is not there is
/// left out.
struct OpenLists {
  let folder: URL

  init(path: String) { folder = URL(filePath: path) }

  /// The lines of a file of the folder; none where it is not there.
  private func lines(_ name: String) -> [Substring] {
    guard let content = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    else {
      return []
    }
    return content.split(separator: "\n")
  }

  /// The phrases of all lists, and the names of the knowledge base.
  func phrases(encyclopedia: [TypedTitle], known: [Entity]) -> [(
    words: [String], kinds: Gazetteer.Kinds
  )] {
    var phrases: [(words: [String], kinds: Gazetteer.Kinds)] = []
    func add(_ name: some StringProtocol, _ kinds: Gazetteer.Kinds, atLeast: Int = 1) {
      let words = Self.words(String(name))
      guard words.count >= atLeast, words.joined().unicodeScalars.count >= 3 else { return }
      phrases.append((words, kinds))
    }
    for line in lines("units.tsv") {
      add(line.split(separator: "\t")[0], .nameUnit)
    }
    for line in lines("full-names.tsv") {
      add(line.split(separator: "\t")[0], .person, atLeast: 2)
    }
    for line in lines("geonames.po") where line.hasPrefix("msgstr \"") {
      for name in line.dropFirst(8).dropLast().split(separator: "(") { add(name, .place) }
    }
    for line in lines("iso_3166.po") where line.hasPrefix("msgstr \"") {
      for name in line.dropFirst(8).dropLast().split(whereSeparator: { ",،".contains($0) }) {
        add(name, .territory)
      }
    }
    for (file, tag, kinds) in [
      ("territories.xml", "territory", Gazetteer.Kinds.territory),
      ("territories.xml", "exemplarCity", .place), ("subdivisions.xml", "subdivision", .territory),
    ] {
      for name in elements(tag, in: file) {
        add(name, kinds)
        // "ولاية بلخ", "محافظة أسيوط": the name without its head is a name too.
        let words = Self.words(name)
        if words.count > 1, TriggerWords.isPlaceHead(words[0]) {
          add(words.dropFirst().joined(separator: " "), kinds)
        }
      }
    }
    for title in encyclopedia { add(title.title, title.kinds) }
    for entity in known {
      guard let kind = Gazetteer.Kinds(entity.kind) else { continue }
      for name in [entity.canonical] + entity.aliases { add(name, [kind, .known]) }
    }
    return phrases
  }

  /// The texts of the elements of an XML file that stand on one line each.
  private func elements(_ tag: String, in file: String) -> [String] {
    lines(file).compactMap { line in
      guard let open = line.range(of: "<" + tag),
        let start = line[open.upperBound...].firstIndex(of: ">"),
        let end = line.range(of: "</" + tag + ">"),
        line[open.upperBound] == " " || line[open.upperBound] == ">"
      else { return nil }
      let text = line[line.index(after: start)..<end.lowerBound]
      return text.allSatisfy { $0.isASCII } ? nil : String(text)
    }
  }

  /// The folded words of a name.
  static func words(_ name: String) -> [String] {
    let list = Tokenizer.tokens(of: name)
    return (0..<list.count).filter { list[$0].kind == .word }.map { list.foldedString($0) }
  }

  /// How frequent words are: four times the logarithm of their occurrences in a milliard.
  /// - Parameter floor: words below it are left out.
  func frequencies(floor: Double) -> [String: UInt8] {
    var milliard: [String: Double] = [:]
    for line in lines("frequencies.tsv") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let zipf = Double(fields[1]) else { continue }
      // Spellings that fold together add up.
      milliard[Folding.folded(String(fields[0])), default: 0] += pow(10, zipf)
    }
    return milliard.compactMapValues { count in
      let zipf = log10(count)
      return zipf < floor ? nil : UInt8(max(1, min(63, (zipf * 4).rounded())))
    }
  }

  /// How often people bear a word as given and as family name.
  func roles() -> [String: UInt8] {
    var counts: [String: (given: Int, family: Int)] = [:]
    for line in lines("units.tsv") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let count = Int(fields[2]) else { continue }
      let words = Self.words(String(fields[0]))
      guard words.count == 1 else { continue }
      if fields[1] == "given" { counts[words[0], default: (0, 0)].given += count }
      if fields[1] == "surname" { counts[words[0], default: (0, 0)].family += count }
    }
    func size(_ count: Int) -> UInt8 { count == 0 ? 0 : count < 4 ? 1 : count < 16 ? 2 : 3 }
    return counts.mapValues { size($0.given) | size($0.family) << 4 }
  }
}

extension Gazetteer.Kinds {
  /// The kind of an entity's names; `nil` for those that the corpus does not count as names.
  fileprivate init?(_ kind: EntityKind) {
    switch kind {
    case .person: self = .person
    case .place: self = .place
    case .organization: self = .organization
    case .nationality: return nil
    }
  }
}

/// A title of an encyclopedia and what its article says it is.
struct TypedTitle {
  var title: String
  var kinds: Gazetteer.Kinds
}
