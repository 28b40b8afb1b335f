import MasarModel
import Testing

@testable import Library

@Suite struct DossierFileTests {
  private func read(_ text: String) -> DossierFile {
    DossierFile(Array(text.utf8), folder: "x/talks", path: "x/talks/dossier.yaml")
  }

  @Test("all keys are read")
  func allKeys() {
    let file = read(
      """
      title: محادثات
      language: ar
      owner: nobody
      tracks:
        - id: geneva
          name: مسار جنيف
          letter: ج
          place: جنيف
          participants: [روسيا, أميركا]
          cues: جنيف
        - {id: nato, name: مسار الناتو}
      files:
        a.txt: {title: عنوان, source: وكالة, author: سامي, published: 2021-12-30, url: u, language: fa,
          tags: [ت]}
        b.txt:
      """)
    #expect(file.findings.isEmpty)
    #expect(file.dossier.path == "x/talks")
    #expect(file.dossier.title == "محادثات")
    #expect(file.dossier.language == "ar")
    #expect(
      file.dossier.tracks == [
        Track(
          id: "geneva", name: "مسار جنيف", letter: "ج", place: "جنيف",
          participants: ["روسيا", "أميركا"], cues: ["جنيف"]),
        Track(id: "nato", name: "مسار الناتو", letter: "م"),
      ])
    #expect(
      file.dossier.files == [
        "a.txt": Dossier.FileMetadata(
          title: "عنوان", source: "وكالة", author: "سامي",
          published: CalendarDate(year: 2021, month: 12, day: 30), url: "u", language: "fa",
          tags: ["ت"])
      ])
    #expect(file.fileLines.map(\.name) == ["a.txt", "b.txt"])
  }

  @Test("entities and changes of them are read, and findings name their lines")
  func entities() {
    let file = read(
      """
      title: محادثات
      entities:
        - {id: o-track, name: لجنة المسار, kind: organization, aliases: [اللجنة]}
        - {entity: p-joe-biden, add-aliases: ضيف القمة}
        - {name: بلا نوع}
      """)
    #expect(
      file.dossier.entities
        == EntityEdits(rows: [
          .init(
            .addition(
              Entity(
                id: "o-track", kind: .organization, canonical: "لجنة المسار", latin: "",
                aliases: ["اللجنة"])), line: 3),
          .init(
            .change(EntityChange(entity: "p-joe-biden", addedAliases: ["ضيف القمة"])), line: 4),
        ]))
    #expect(file.findings.map(\.line) == [5])
    #expect(read("entities: {a: b}").findings.count == 1)
    #expect(read("entities:\n").findings.isEmpty)
  }

  @Test("letters are found where none are given")
  func letters() {
    let file = read(
      """
      tracks:
        - {id: a, name: مسار جنيف}
        - {id: b, name: مسار فيينا}
        - {id: c, name: قناة, letter: م}
        - {id: d, name: قناة, letter: م}
        - {id: e1, name: ققق}
        - {id: e2, name: ققق}
      """)
    #expect(file.dossier.tracks.map(\.letter) == ["س", "ا", "م", "ق", "E", "0"])
    #expect(Set(file.dossier.tracks.map(\.letter)).count == 6)
  }

  @Test(
    "what is malformed is noted with its line",
    arguments: [
      ("title: [أ]", 1, .wrongType(key: "title", expected: "text")),
      ("- أ\n- ب", 1, .wrongType(key: "dossier.yaml", expected: "keys and values")),
      ("tracks: أ", 1, .wrongType(key: "tracks", expected: "a list of tracks")),
      ("tracks:\n  - أ", 2, .wrongType(key: "tracks[1]", expected: "keys and values")),
      ("tracks:\n  - id: a", 2, .incompleteTrack(index: 1)),
      ("tracks:\n  - {id: a, name: أ}\n  - name: ب", 3, .incompleteTrack(index: 2)),
      ("tracks:\n  - {id: a, name: أ}\n  - {id: a, name: ب}", 3, .duplicateTrack(id: "a")),
      (
        "tracks:\n  - id: a\n    name: أ\n    letter: أب", 4,
        .wrongType(key: "tracks[1].letter", expected: "one letter")
      ),
      (
        "tracks:\n  - id: a\n    name: أ\n    cues: {x: y}", 4,
        .wrongType(key: "tracks[1].cues", expected: "a list of texts")
      ),
      ("files: [a.txt]", 1, .wrongType(key: "files", expected: "keys and values")),
      ("files:\n  a.txt: ب", 2, .wrongType(key: "files.a.txt", expected: "keys and values")),
      (
        "files:\n  a.txt:\n    published: غدا", 3,
        .malformedDate(key: "files.a.txt.published", value: "غدا")
      ),
      ("", nil, .emptyFile), ("# comment only", nil, .emptyFile), ("a\0b", nil, .notText),
    ] as [(String, Int?, FindingKind)])
  func malformed(text: String, line: Int?, kind: FindingKind) {
    let file = read(text)
    #expect(file.findings == [Finding(path: "x/talks/dossier.yaml", line: line, kind: kind)])
    #expect(file.dossier.title == "talks")
  }

  @Test("a file that is no YAML still makes a dossier")
  func noYAML() {
    let file = read("title: أ\ntracks: [\n")
    #expect(file.findings.count == 1)
    #expect(file.findings.first?.line == 3)
    #expect(file.dossier == Dossier(path: "x/talks", title: "talks"))
  }
}
