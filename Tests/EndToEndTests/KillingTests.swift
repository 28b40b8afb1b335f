import GRDB
import Glibc
import Support
import Testing

/// What is left of the reading state when two programs that keep things at once are killed.
@Suite struct KillingTests {
  /// How often both are killed: 1,000 times in the sweep.
  private static let isSweep = getenv("MASAR_SWEEPS") != nil
  private static let rounds = isSweep ? 1_000 : 3
  /// So often a state is killed before it is looked at and a new one begun, so that opening it takes
  /// no longer than what is to be interrupted.
  private static let roundsForOneState = 50
  /// What each of the two keeps in a round, as far as it comes.
  private static let documents = isSweep ? 40 : 12

  private struct Tally {
    var rounds = 0
    var killedWhileWriting = 0
    var acknowledged = 0
    var kept = 0
    var lost: [String] = []
  }

  @Test("two that write at once and are killed lose nothing that they have acknowledged")
  func survivesKill() async throws {
    var generator = SeededGenerator(seed: 6)
    var tally = Tally()
    while tally.rounds < Self.rounds {
      let count = min(Self.roundsForOneState, Self.rounds - tally.rounds)
      try await killOneState(count, &generator, &tally)
    }
    #expect(tally.lost.isEmpty, "\(tally.lost)")
    #expect(tally.acknowledged > 0)
    if Self.isSweep {
      #expect(tally.killedWhileWriting > Self.rounds / 2)
      print(
        """
        killed in \(tally.rounds) rounds, \(tally.killedWhileWriting) times a writer between two \
        acknowledgements; acknowledged: \(tally.acknowledged), lost of them: \(tally.lost.count), \
        kept in all: \(tally.kept)
        """)
    }
  }

  private func killOneState(
    _ rounds: Int, _ generator: inout SeededGenerator, _ tally: inout Tally
  ) async throws {
    let folder = try TemporaryFolder()
    let environment = Built.environment(["XDG_STATE_HOME": folder.path("state")])
    var acknowledged: Set<String> = []
    for round in 0..<rounds {
      tally.rounds += 1
      let writers = try (0..<2).map { try start("\(round)-\($0)", in: folder, environment) }
      // From before the first write to after the last one, and then to a moment within a write.
      let goal = generator.number((Self.isSweep ? 0 : 1)...(Self.documents + 10))
      var patience = Patience(.seconds(5))
      while !patience.isExhausted, writers.contains(where: { $0.child.pollEnding() == nil }),
        writers.map({ Self.acknowledged(in: $0.log).count }).reduce(0, +) < goal
      {
        try await patience.pause(.milliseconds(1))
      }
      usleep(UInt32(generator.number(0...4_000)))
      let running = writers.filter { $0.child.pollEnding() == nil }
      for writer in running { kill(writer.child.identifier, SIGKILL) }
      for writer in writers { _ = try await writer.child.waitForEnd() }
      for writer in writers {
        let names = Self.acknowledged(in: writer.log)
        acknowledged.formUnion(names)
        if (1..<Self.documents).contains(names.count) { tally.killedWhileWriting += 1 }
      }
    }
    try await look(at: folder, environment, for: acknowledged, &tally)
  }

  /// Starts a program that keeps one document after the other, and says so after each.
  private func start(
    _ name: String, in folder: TemporaryFolder, _ environment: [String: String]
  ) throws -> (child: Child, log: String) {
    let paths = try (0..<Self.documents).map { number in
      let path = "\(name)-\(number)"
      try folder.write(Self.document("/x/" + path), to: path)
      return folder.path(path)
    }
    try folder.write("", to: "log-" + name)
    let words = [Built.masar, "state", "import"] + paths
    let child = try Child(
      words.map { Array($0.utf8) }, environment: environment,
      connections: [.null, .file(folder.path("log-" + name)), .null])
    return (child, folder.path("log-" + name))
  }

  private static func document(_ path: String) -> String {
    """
    {"schema": 1, "articles": [{"path": "\(path)", "title": "عنوان", "visits": [100], "bookmarks": [
      {"place": {"offset": 3, "context": "سطر"}, "note": "ملاحظة", "created": 5}],
      "record": {"progress": 7, "isRead": true, "place": {"offset": 3, "context": "سطر"}}}]}
    """
  }

  /// Compares what is left with what was acknowledged; each document must be there whole or not at all.
  private func look(
    at folder: TemporaryFolder, _ environment: [String: String], for acknowledged: Set<String>,
    _ tally: inout Tally
  ) async throws {
    let run = try await CommandRun.masar("state", "export", environment: environment)
    #expect(run.ending == .exited(0) && run.error.isEmpty, "\(run.error)")
    let articles = try JSONValue(run.outputBytes)["articles"]?.array ?? []
    for article in articles {
      let isWhole =
        article["visits"]?.array == [.integer(100)] && article["bookmarks"]?.array.count == 1
        && article["record"]?["progress"] == .integer(7)
      #expect(isWhole, "\(article)")
    }
    let kept = Set(articles.compactMap { $0["path"]?.string })
    tally.lost += acknowledged.filter { !kept.contains("/x/" + $0) }
    tally.acknowledged += acknowledged.count
    tally.kept += kept.count
    let path = folder.path("state/masar/reading.sqlite")
    let answer = try await DatabaseQueue(path: path).read { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check")
    }
    #expect(answer == ["ok"])
    #expect(access(path + ".broken-1", F_OK) != 0, "nothing was taken for damaged")
  }

  /// The documents whose lines were written out whole.
  private static func acknowledged(in log: String) -> [String] {
    String(decoding: contents(ofFile: log), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .compactMap { $0.split(separator: "/").last.map(String.init) }
  }
}
