import Testing

/// `masar tracks`: what a dossier's file names, and what is proposed where none does.
@Suite struct TracksTests {
  private func rows(_ run: CommandRun) -> [[String]] {
    run.outputLines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  @Test("the tracks of a dossier with their events")
  func list() async throws {
    let run = try await CommandRun.masar("tracks", "articles/ukraine-2021-22")
    #expect(run.ending == .exited(0) && run.errorBytes.isEmpty)
    #expect(rows(run).map { $0[1] } == ["leaders", "bilateral", "nato", "osce"])
    #expect(rows(run).allSatisfy { Int($0[0]) ?? 0 > 0 && $0[2].count == 1 })
  }

  @Test("what is proposed and written is what is read again; a file that is there stays")
  func propose() async throws {
    let folder = try TemporaryFolder()
    let fixture = Built.repository + "/Tests/Fixtures/sudan-2023/"
    for name in [
      "01-jeddah-declaration.txt", "03-army-suspends.md", "05-jeddah-resumes.txt",
      "06-djibouti.txt",
    ] {
      try folder.write(contents(ofFile: fixture + name), to: Array(name.utf8))
    }
    let listed = try await CommandRun.masar("tracks", folder.path)
    let proposed = try await CommandRun.masar("tracks", "--propose", "--write", folder.path)
    #expect(proposed.ending == .exited(0) && proposed.errorBytes.isEmpty)
    #expect(proposed.output.contains("\n- id: jeddah\n"))
    #expect(contents(ofFile: folder.path("dossier.yaml")) == proposed.outputBytes)
    let again = try await CommandRun.masar("tracks", folder.path)
    #expect(again.errorBytes.isEmpty)
    #expect(rows(again).map { $0.dropFirst() } == rows(listed).map { $0.dropFirst() })

    let refused = try await CommandRun.masar("tracks", "--propose", "--write", folder.path)
    #expect(refused.ending == .exited(1) && refused.error.contains("is there already"))
    #expect(contents(ofFile: folder.path("dossier.yaml")) == proposed.outputBytes)
  }

  @Test("--write alone is a mistake of usage")
  func usage() async throws {
    let run = try await CommandRun.masar("tracks", "--write", "articles")
    #expect(run.ending == .exited(2) && run.error.contains("--propose"))
  }
}
