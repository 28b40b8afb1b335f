import Testing

/// The command that prints timelines, on the sample dossiers.
@Suite struct TimelineTests {
  private static let ukraine = "articles/ukraine-2021-22"

  @Test("text into a pipe is as it is read, with years, tracks and disagreements")
  func text() async throws {
    let run = try await CommandRun.masar(
      "timeline", Self.ukraine, environment: Built.environment(["LANG": "ar"]))
    #expect(run.ending == .exited(0))
    #expect(run.outputLines.contains("2021"))
    #expect(run.outputLines.contains("2022"))
    #expect(run.output.contains("[ق] مكالمة بايدن وبوتين"))
    #expect(run.output.contains("    ! المدة"))
  }

  @Test("on a terminal every row is laid out from the right")
  func terminal() async throws {
    let session = try await TmuxSession(
      [Built.masar, "timeline", Self.ukraine, "--track", "osce"], columns: 60, rows: 20,
      environment: Built.environment(["LANG": "ar"]))
    let title = try #require(VisualForm.of("جلسة فيينا"))
    let screen = try await session.wait(forText: title)
    let row = try #require(screen.lines.first { $0.contains(title) })
    #expect(TerminalScreen.width(of: row) == 60, "flush right")
    #expect(!screen.text.contains("جلسة"), "letters are joined")
  }

  @Test("JSON has the tracks and events of the analysis, no more and no less")
  func json() async throws {
    let timeline = try await CommandRun.masar("timeline", Self.ukraine, "--format", "json")
    let analysis = try await CommandRun.masar("analyze", "--format", "json", Self.ukraine)
    let part = try JSONValue(timeline.outputBytes)
    let whole = try JSONValue(analysis.outputBytes)
    for key in ["schema", "tracks", "events"] { #expect(part[key] == whole[key]) }
  }

  @Test("tracks and days leave out what is not theirs")
  func selection() async throws {
    let run = try await CommandRun.masar(
      "timeline", Self.ukraine, "--format", "csv", "--track", "nato", "--track", "osce",
      "--from", "2022-01", "--to", "١٣/١/٢٠٢٢")
    #expect(run.ending == .exited(0))
    let rows = run.output.split(separator: "\r\n").dropFirst()
    #expect(!rows.isEmpty)
    for row in rows {
      let fields = row.split(separator: ",", omittingEmptySubsequences: false)
      #expect(["nato", "osce"].contains(fields[1]))
      #expect(("2022-01-01"..."2022-01-13").contains(fields[2]))
    }
  }

  @Test(
    "what does not exist is said, with what does",
    arguments: [
      (["--track", "none"], ["none", "leaders", "osce"]),
      (["--from", "soon"], ["--from", "soon"]),
      (["--from", "2022", "--to", "2021"], ["2022-01-01", "2021-12-31"]),
      (["--published", "31/2/2022"], ["31/2/2022"]),
    ])
  func mistakes(arguments: [String], words: [String]) async throws {
    let run = try await CommandRun.run(
      Built.masar, ["timeline", Self.ukraine] + arguments)
    #expect(run.ending == .exited(2))
    for word in words { #expect(run.error.contains(word), "\(run.error)") }
    #expect(run.output.isEmpty)
  }

  @Test("a publication date that is given counts for what depends on it")
  func published() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      لقاء قريب

      يلتقي سيرغي لافروف وأنتوني بلينكن غدا في جنيف.

      """, to: "a.txt")
    for (date, day) in [("2022-01-20", "2022-01-21"), ("31/12/2021", "2022-01-01")] {
      let run = try await CommandRun.masar(
        "timeline", folder.path("a.txt"), "--published", date, "--format", "csv")
      #expect(run.output.contains(",\(day),"), "\(run.output)")
    }
  }

  @Test("what has no date is left out of a calendar, and that is said")
  func undated() async throws {
    let run = try await CommandRun.masar("timeline", Self.ukraine, "--format", "ics")
    #expect(run.ending == .exited(0))
    #expect(run.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    let again = try await CommandRun.masar("timeline", Self.ukraine, "--format", "ics")
    #expect(again.outputBytes == run.outputBytes)
  }
}

/// Calendars as another program reads them: the package `icalendar` of PyPI.
@Suite(
  .enabled("the Python package icalendar is not installed") {
    try await CommandRun.run("python3", ["-c", "import icalendar"]).ending == .exited(0)
  })
struct CalendarTests {
  @Test("another program reads every event of the sample dossiers, with the days of the JSON")
  func events() async throws {
    let folder = try TemporaryFolder()
    let calendar = try await CommandRun.masar("timeline", "articles", "--format", "ics")
    try folder.write(calendar.output, to: "talks.ics")
    let read = try await CommandRun.run(
      "python3", ["-c", CalendarReader.program, folder.path("talks.ics")])
    #expect(read.ending == .exited(0), "\(read.error)")
    let timeline = try await CommandRun.masar("timeline", "articles", "--format", "json")
    let events = try #require(JSONValue(timeline.outputBytes)["events"]?.array)
    let dated = events.filter { $0["start"]?.string != nil }
    #expect(!dated.isEmpty)
    #expect(read.outputLines.count == dated.count)
    for (line, event) in zip(read.outputLines, dated) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 6)
      #expect(fields[0] == event["start"]?.string)
      #expect(fields[1] == event["title"]?.string)
      #expect(["CONFIRMED", "TENTATIVE", "CANCELLED"].contains(fields[2]))
      #expect(fields[3].hasSuffix("@masar.invalid"))
    }
  }
}

/// The program that reads a calendar.
private enum CalendarReader {
  /// A line an event: first day, title, status, identifier, categories, days.
  static let program = """
    import sys, icalendar
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
    seen = set()
    for event in calendar.walk("VEVENT"):
        start = event.decoded("DTSTART")
        end = event.decoded("DTEND") if "DTEND" in event else None
        assert end is None or end > start
        uid = str(event["UID"])
        assert uid not in seen
        seen.add(uid)
        assert str(event["DESCRIPTION"])
        categories = event.get("CATEGORIES")
        names = ",".join(str(c) for c in categories.cats) if categories else ""
        print(start.isoformat(), str(event["SUMMARY"]), str(event["STATUS"]), uid, names,
              (end - start).days if end else "", sep="\\t")
    """
}
