import Testing

/// `masar entities` and `masar entity`, and the reader's own entities in all commands.
@Suite struct EntitiesTests {
  private static let dossier = "articles/ukraine-2021-22"
  private static let schema = JSONShape.object([
    "schema": .integer(1...1),
    "entities": .array(
      .object([
        "id": .text("an identifier") { !$0.isEmpty && $0.utf8.allSatisfy { $0 < 0x80 } },
        "type": .word(["person", "place", "organization", "nationality"]),
        "canonical": .text("a name") { !$0.isEmpty }, "latin": .string, "aliases": .array(.string),
        "mentions": .integer(1 ... .max), "articles": .integer(1 ... .max),
        "first": .nullable(.text("a day", AnalysisSchema.isDay)),
        "last": .nullable(.text("a day", AnalysisSchema.isDay)),
      ])),
  ])

  private func rows(_ run: CommandRun) -> [[String]] {
    run.outputLines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  @Test("the list has what the analysis has, most mentions first, in all three forms")
  func list() async throws {
    let text = try await CommandRun.masar("entities", Self.dossier)
    #expect(text.ending == .exited(0) && text.errorBytes.isEmpty)
    let rows = rows(text)
    #expect(rows.count > 10 && rows.allSatisfy { $0.count == 6 })
    let counts = rows.compactMap { Int($0[0]) }
    #expect(counts.count == rows.count && counts == counts.sorted(by: >))

    let json = try await CommandRun.masar("entities", "--format", "json", Self.dossier)
    let document = try JSONValue(json.outputBytes)
    #expect(Self.schema.faults(in: document).isEmpty)
    let records = document["entities"]?.array ?? []
    #expect(records.map { $0["id"]?.string } == rows.map { $0[3] })
    #expect(records.map { $0["mentions"]?.integer } == counts.map { $0 })

    let analysis = try await CommandRun.masar("analyze", Self.dossier)
    let analysed = try JSONValue(analysis.outputBytes)["entities"]?.array ?? []
    let pairs = Set(analysed.map { "\($0["id"]?.string ?? "") \($0["mentions"]?.integer ?? 0)" })
    #expect(pairs == Set(rows.map { "\($0[3]) \($0[0])" }))

    let csv = try await CommandRun.masar("entities", "--format", "csv", Self.dossier)
    let lines = csv.output.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.first == "mentions,articles,kind,id,canonical,latin" && lines.last == "")
    #expect(lines.count == rows.count + 2)
    #expect(lines.dropFirst().first.map { String($0) } == rows.first?.joined(separator: ","))
  }

  @Test("only one kind", arguments: ["person", "place", "organization", "nationality"])
  func kinds(kind: String) async throws {
    let run = try await CommandRun.masar("entities", "--kind", kind, Self.dossier)
    #expect(!rows(run).isEmpty && rows(run).allSatisfy { $0[2] == kind })
  }

  @Test(
    "a card by a name in any spelling, script and keyboard layout",
    arguments: ["بايدن", "biden", "Bidne", "fhd]k", "لاهيثى", "p-joe-biden"])
  func card(name: String) async throws {
    let run = try await CommandRun.masar("entity", name, Self.dossier)
    #expect(run.ending == .exited(0) && run.errorBytes.isEmpty)
    #expect(run.outputLines.first == "جو بايدن · Joe Biden")
    let headings = ["Together with", "Events", "In the articles"]
    #expect(headings.allSatisfy { run.outputLines.contains($0[...]) })
    #expect(run.output.contains("\(Self.dossier)/"))
    let dates = run.outputLines.compactMap { line in
      line.firstMatch(of: /· (\d+ [A-Z][a-z]+ \d{4}) · articles/)?.1
    }
    #expect(dates.count > 3)
  }

  @Test("a card laid out: within the width, in visual order; in Arabic as well")
  func laidOut() async throws {
    for language in ["C.UTF-8", "ar_EG.UTF-8"] {
      let run = try await CommandRun.masar(
        "entity", "--width", "50", "--rtl-output", "visual", "biden", Self.dossier,
        environment: Built.environment(["LANG": language]))
      #expect(run.outputLines.allSatisfy { TerminalScreen.width(of: String($0)) <= 50 })
      #expect(run.output.contains(try #require(VisualForm.of("بايدن"))))
    }
  }

  @Test("a name that nobody has, and one that several have")
  func ambiguous() async throws {
    let none = try await CommandRun.masar("entity", "Xyzzyqq", Self.dossier)
    #expect(none.ending == .exited(1) && none.outputBytes.isEmpty)
    #expect(none.errorLines.count == 1 && none.error.contains("Xyzzyqq"))
    let several = try await CommandRun.masar("entity", "ukr", Self.dossier)
    #expect(several.ending == .exited(0) && rows(several).count > 1)
    #expect(several.error.contains("masar entity l-ukraine"))
  }

  @Test("a missing path: said, exit code 1; without a path articles/ is read")
  func paths() async throws {
    let missing = try await CommandRun.masar("entities", "missing", SampleArticle.geneva)
    #expect(missing.ending == .exited(1) && missing.errorLines.count == 1)
    #expect(!missing.outputLines.isEmpty)
    let all = try await CommandRun.masar("entities")
    #expect(all.output == (try await CommandRun.masar("entities", "articles")).output)
  }

  @Test("without the knowledge base no name that is known already is found")
  func noKnowledgeBase() async throws {
    let run = try await CommandRun.masar("analyze", "--no-knowledge-base", Self.dossier)
    #expect(run.ending == .exited(0) && run.errorBytes.isEmpty)
    let document = try JSONValue(run.outputBytes)
    let ids = (document["entities"]?.array ?? []).compactMap { $0["id"]?.string }
    #expect(!ids.contains { ["p-joe-biden", "l-moscow", "n-russian"].contains($0) })
    #expect(document["articles"]?.array.isEmpty == false)
  }
}

/// What the reader and a dossier say of entities.
@Suite struct OwnEntitiesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["config", "config/masar", "talks"] { try folder.makeFolder(name) }
    try folder.write(
      "عنوان المقال\n\nقال ساكن البيت إن مرصد السدرة التقى وفد لجنة المسار في بلدة قشتام.\n",
      to: "talks/a.txt")
    try folder.write("title: محادثات\n", to: "talks/dossier.yaml")
  }

  private func entities() async throws -> CommandRun {
    try await CommandRun.masar(
      "entities", folder.path("talks"),
      environment: Built.environment(["XDG_CONFIG_HOME": folder.path("config")]))
  }

  /// The entities of the output, without those that no list has.
  private func ids(_ run: CommandRun) -> Set<String> {
    Set(
      run.outputLines.compactMap { $0.split(separator: "\t").dropFirst(3).first.map { String($0) } }
        .filter { !$0.hasPrefix("n-") })
  }

  @Test("rows are recognised, the reader's before the dossier's; without them nothing is")
  func recognised() async throws {
    #expect(ids(try await entities()).isEmpty)
    try folder.write(
      """
      entities:
        - {id: o-track, name: لجنة المسار, kind: organization}
        - {id: u-sidra, name: مرصد السدرة, kind: place}

      """, to: "talks/dossier.yaml")
    #expect(ids(try await entities()) == ["o-track", "u-sidra"])
    try folder.write(
      """
      - {id: u-sidra, name: مرصد السدرة, latin: Sidra, kind: organization}
      - {entity: p-joe-biden, add-aliases: [ساكن البيت]}
      - {not-an-entity: [لجنة المسار]}

      """, to: "config/masar/entities.yaml")
    let run = try await entities()
    #expect(run.errorBytes.isEmpty && ids(run) == ["u-sidra", "p-joe-biden"])
    #expect(run.output.contains("1\t1\torganization\tu-sidra\tمرصد السدرة\tSidra\n"))
  }

  @Test("a malformed file is named with line and reason, the rest is used, and commands go on")
  func malformed() async throws {
    try folder.write(
      "- {id: u-1, name: مرصد السدرة, kind: organization}\n- name: [\n- {entity: p-nobody, rename: x}\n",
      to: "config/masar/entities.yaml")
    let run = try await entities()
    let path = folder.path("config/masar/entities.yaml")
    #expect(run.ending == .exited(0) && ids(run) == ["u-1"])
    #expect(
      run.errorLines.count == 2 && run.errorLines.allSatisfy { $0.contains("\(path), line ") })
    #expect(run.error.contains("‘p-nobody’") && run.error.contains("line 3"))
  }
}
