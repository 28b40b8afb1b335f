import Glibc
import MasarModel
import Support
import Testing

@testable import Settings

@Suite struct EntitiesFileTests {
  private let folder = TemporaryFolder()
  private var file: EntitiesFile { EntitiesFile(folder: folder.path("config/masar")) }
  private let name = "config/masar/entities.yaml"

  private let sidra = Entity(
    id: "u-sidra", kind: .organization, canonical: "مرصد السدرة", latin: "Sidra",
    aliases: ["السدرة"],
    note: "مركز")
  private let alias = EntityEdit.change(EntityChange(entity: "p-joe-biden", addedAliases: ["جو"]))

  private func write(_ text: String) {
    mkdir(folder.path("config"), 0o700)
    mkdir(folder.path("config/masar"), 0o700)
    folder.write(text, to: name)
  }

  @Test func `rows are additions and changes, each with its line`() {
    write(
      """
      # mine
      - id: u-sidra
        name: مرصد  السدرة
        latin: Sidra
        kind: organization
        aliases: [السدرة]
        note: مركز

      - {name: وادي الرمل, kind: place}
      - entity: p-joe-biden
        rename: جوزيف بايدن
        latin: Joseph Biden
        add-aliases: ساكن البيت
        not-an-entity: [جو, يدن]
        merge-into: p-other
      - not-an-entity: [السلام]
      """)
    let contents = file.contents()
    #expect(contents.findings.isEmpty)
    #expect(contents.edits.rows.map(\.line) == [2, 9, 10, 16])
    let id = Entity.identifier(canonical: "وادي الرمل", latin: "", kind: .place)
    #expect(
      contents.edits.rows.map(\.edit) == [
        .addition(sidra),
        .addition(Entity(id: id, kind: .place, canonical: "وادي الرمل", latin: "")),
        .change(
          EntityChange(
            entity: "p-joe-biden", rename: "جوزيف بايدن", latin: "Joseph Biden",
            addedAliases: ["ساكن البيت"], rejectedNames: ["جو", "يدن"], mergedInto: "p-other")),
        .change(EntityChange(entity: nil, rejectedNames: ["السلام"])),
      ])
  }

  @Test(
    "a bad row is named with its line and its reason, and the others are used",
    arguments: [
      ("- kind: place", 1, FindingKind.wrongType(key: "entities[1].name", expected: "text")),
      (
        "- name: x", 1,
        .wrongType(
          key: "entities[1].kind", expected: "person, place, organization, nationality")
      ),
      (
        "- name: x\n  kind: god", 2,
        .invalidValue(
          key: "entities[1].kind", value: "god",
          expected: "person, place, organization, nationality", nearest: nil)
      ),
      (
        "- entity: P Joe", 1,
        .invalidValue(
          key: "entities[1].entity", value: "P Joe", expected: "a–z, 0–9, - and .", nearest: nil)
      ),
      ("- 7", 1, .wrongType(key: "entities[1]", expected: "keys and values")),
      (
        "- name: [x]\n  kind: place", 1, .wrongType(key: "entities[1].name", expected: "text")
      ),
    ])
  func badRow(text: String, line: Int, kind: FindingKind) {
    write(text + "\n- {name: وادي الرمل, kind: place}\n")
    let contents = file.contents()
    #expect(contents.findings == [Finding(path: file.path ?? "", line: line, kind: kind)])
    #expect(contents.edits.rows.count == 1)
  }

  @Test func `an unknown key and a value of the wrong type cost themselves only`() {
    write("- name: وادي\n  kind: place\n  alias: [x]\n  aliases: {a: b}\n")
    let contents = file.contents()
    #expect(
      contents.findings.map(\.kind) == [
        .unknownKey(key: "entities[1].alias", nearest: nil),
        .wrongType(key: "entities[1].aliases", expected: "a list of texts"),
      ])
    #expect(contents.findings.map(\.line) == [3, 4])
    #expect(contents.edits.rows.count == 1)
  }

  @Test(
    "malformed YAML is named with its line, and every row that is whole is used",
    arguments: [
      "- {name: وادي, kind: place}\n- name: [\n- {name: جبل, kind: place}\n",
      "- {name: وادي, kind: place}\n- name: \"x\n- {name: جبل, kind: place}\n",
      "- {name: وادي, kind: place}\n- name: a\n  name: b\n- {name: جبل, kind: place}\n",
      "- {name: وادي, kind: place}\n- name: &a x\n  kind: *a\n- {name: جبل, kind: place}\n",
      "- {name: وادي, kind: place}\n- \u{1}\n- {name: جبل, kind: place}\n",
    ])
  func malformed(text: String) {
    write(text)
    let contents = file.contents()
    guard case .malformedYAML? = contents.findings.first?.kind else {
      Issue.record("\(contents.findings)")
      return
    }
    #expect((1...4).contains(contents.findings.first?.line ?? 0))
    let names = contents.edits.rows.map { row in
      if case .addition(let entity) = row.edit { entity.canonical } else { "" }
    }
    #expect(names == ["وادي", "جبل"])
  }

  @Test func `bytes that are no UTF-8 cost their row's letters, not the file`() {
    write("")
    folder.write(
      Array("- {name: وادي, kind: place}\n- {name: ".utf8) + [0xFF]
        + Array(", kind: place}\n".utf8), to: name)
    #expect(file.contents().findings.first?.kind == .illFormedUTF8(count: 1))
    #expect(file.contents().edits.rows.first?.line == 1)
  }

  @Test func `no file, no place, nothing in it, too much in it`() {
    #expect(file.contents() == EntitiesFile.Contents())
    #expect(folder.names() == [])
    #expect(EntitiesFile(folder: nil).contents() == EntitiesFile.Contents())
    #expect(throws: SettingsError.noPlace) { try EntitiesFile(folder: nil).add(alias) }
    for text in ["", "# nothing\n", "~\n"] {
      write(text)
      #expect(file.contents() == EntitiesFile.Contents())
    }
    write(String(repeating: "# x\n", count: 300_000))
    #expect(
      file.contents().findings.map(\.kind) == [.tooLarge(bytes: 1_200_000, limit: 1 << 20)])
    #expect(throws: SettingsError.refused(path: file.path ?? "", code: EFBIG)) {
      try file.add(alias)
    }
  }

  @Test func `what is added is there, for the owner alone, and can be taken back`() throws {
    umask(0)
    defer { umask(0o022) }
    try file.add(.addition(sidra))
    try file.add(alias)
    #expect(file.contents().edits.rows.map(\.edit) == [.addition(sidra), alias])
    #expect(file.contents().findings.isEmpty)
    #expect(folder.mode(of: name) == 0o600 && folder.mode(of: "config/masar") == 0o700)
    #expect(try file.undoLast() == alias)
    #expect(try file.undoLast() == .addition(sidra))
    #expect(try file.undoLast() == nil)
    #expect(file.contents() == EntitiesFile.Contents())
  }

  @Test func `rows are replaced and removed by what they say, the last one first`() throws {
    let other = EntityEdit.change(EntityChange(entity: "p-joe-biden", rename: "بايدن"))
    for edit in [alias, .addition(sidra), alias] { try file.add(edit) }
    #expect(try file.replace(alias, with: other))
    #expect(file.contents().edits.rows.map(\.edit) == [alias, .addition(sidra), other])
    #expect(try file.remove(alias) && !file.remove(alias))
    #expect(file.contents().edits.rows.map(\.edit) == [.addition(sidra), other])
  }

  @Test func `comments, blank lines and rows that nobody understands stay as they are`() throws {
    let before = """
      %YAML 1.1
      ---
      # first
        - name: وادي   # a valley
          kind: place

        # of a later version
        - galaxy: دوّار
        - not: [closed

      # last
      """
    write(before)
    try file.add(alias)
    #expect(folder.text(of: name)?.hasPrefix(before + "\n  - entity: ") == true)
    #expect(file.contents().edits.rows.map(\.edit).last == alias)
    #expect(try file.undoLast() == alias)
    #expect(folder.text(of: name) == before + "\n")
    let valley = try #require(file.contents().edits.rows.first?.edit)
    try file.remove(valley)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      folder.text(of: name)
        == (lines[..<3] + lines[5...]).joined(separator: "\n") + "\n")
  }

  @Test(arguments: [
    "a: \"b\"", "&a *a", "- x", "# y", "\u{200F}نص\u{202E}", "💡", "بـ\u{64E}\u{651}", "\\", "~",
    "٧",
  ])
  func `a name may have any letters`(text: String) throws {
    var entity = sidra
    (entity.canonical, entity.aliases) = (text, [text, "&a"])
    try file.add(.addition(entity))
    #expect(file.contents().edits.rows.map(\.edit) == [.addition(entity)])
    #expect(file.contents().findings.isEmpty)
  }

  @Test(arguments: ["[]\n", "[{name: x, kind: place}]\n", "a: b\n", "word\n"])
  func `what is no list of rows is never rewritten`(text: String) {
    write(text)
    #expect(throws: SettingsError.refused(path: file.path ?? "", code: EINVAL)) {
      try file.add(alias)
    }
    #expect(folder.text(of: name) == text)
  }

  @Test func `a link to the file stays one`() throws {
    write("")
    rename(folder.path(name), folder.path("elsewhere.yaml"))
    symlink(folder.path("elsewhere.yaml"), folder.path(name))
    try file.add(alias)
    var status = stat()
    #expect(lstat(folder.path(name), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(folder.text(of: "elsewhere.yaml")?.contains("p-joe-biden") == true)
  }

  @Test func `writers at the same time lose nothing`() async {
    let file = file
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for entry in 0..<5 {
            let edit = EntityEdit.change(EntityChange(entity: "e\(writer)", latin: "\(entry)"))
            #expect(throws: Never.self) { try file.add(edit) }
          }
        }
      }
    }
    #expect(file.contents().edits.rows.count == 40 && file.contents().findings.isEmpty)
  }
}
