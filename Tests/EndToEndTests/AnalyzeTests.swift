import Testing

/// `masar analyze`: the document for other programs, held to the design's schema.
@Suite struct AnalyzeTests {
  private static let folders = ["articles/ukraine-2021-22", "articles/iran-vienna-2021-22"]

  private func document(_ paths: String...) async throws -> JSONValue {
    let run = try await CommandRun.run(Built.masar, ["analyze", "--format", "json"] + paths)
    #expect(run.ending == .exited(0))
    #expect(run.errorBytes.isEmpty, "\(run.error)")
    return try JSONValue(run.outputBytes)
  }

  @Test("the document has the design's keys, types and words", arguments: folders + ["articles"])
  func schema(path: String) async throws {
    let faults = AnalysisSchema.document.faults(in: try await document(path))
    #expect(faults.isEmpty, "\(faults.prefix(20).joined(separator: "\n"))")
  }

  @Test("offsets are scalars of the file, and the text is what stands there", arguments: folders)
  func offsets(path: String) async throws {
    let document = try await document(path)
    let articles = try #require(document["articles"]).array
    #expect(articles.count >= 6)
    var scalars: [String: [Unicode.Scalar]] = [:]
    for article in articles {
      let path = try #require(article["path"]?.string)
      scalars[path] = FileText(path: path).scalars
    }
    let pieces: [(path: String?, JSONValue)] =
      articles.flatMap { article in
        ["mentions", "times"].flatMap { article[$0]?.array ?? [] }.map {
          (article["path"]?.string, $0)
        }
      }
      + (document["events"]?.array ?? []).flatMap { $0["sources"]?.array ?? [] }.map {
        ($0["path"]?.string, $0)
      }
    #expect(pieces.count > 100)
    for (path, piece) in pieces {
      let text = try #require(scalars[path ?? ""])
      let start = try #require(piece["start"]?.integer)
      let length = try #require(piece["length"]?.integer)
      guard start >= 0, length > 0, start + length <= text.count else {
        Issue.record("out of the file \(path ?? ""): \(piece)")
        continue
      }
      let found = String(String.UnicodeScalarView(text[start..<start + length]))
      let said = try #require(piece["text"]?.string)
      // Compared scalar by scalar: a String counts composed and decomposed letters as equal.
      #expect(
        Array(found.unicodeScalars) == Array(said.unicodeScalars), "\(path ?? "") at \(start)")
    }
  }

  @Test("every line of the file has its record, and mentions do not overlap", arguments: folders)
  func lines(path: String) async throws {
    let document = try await document(path)
    for article in document["articles"]?.array ?? [] {
      let path = try #require(article["path"]?.string)
      let numbers = try #require(article["lines"]).array.compactMap { $0["line"]?.integer }
      #expect(numbers == Array(1...FileText(path: path).lineCount), "\(path)")
      for kind in ["mentions", "times"] {
        var end = 0
        for piece in article[kind]?.array ?? [] {
          let start = try #require(piece["start"]?.integer)
          #expect(start >= end, "\(kind) of \(path) overlap or are out of order at \(start)")
          end = start + (piece["length"]?.integer ?? 0)
        }
      }
    }
  }

  @Test(
    "identifiers are unique, and everything that is referred to exists",
    arguments: folders + ["articles"])
  func references(path: String) async throws {
    let document = try await document(path)
    let names = { (list: String, key: String) in
      (document[list]?.array ?? []).compactMap { $0[key]?.string }
    }
    let (paths, entities) = (names("articles", "path"), names("entities", "id"))
    let (tracks, events) = (names("tracks", "id"), names("events", "id"))
    for list in [paths, entities, tracks, events] {
      #expect(Set(list).count == list.count, "twice in the list: \(list)")
    }
    var counts: [String: Int] = [:]
    for mention in (document["articles"]?.array ?? []).flatMap({ $0["mentions"]?.array ?? [] }) {
      counts[try #require(mention["entity"]?.string), default: 0] += 1
    }
    #expect(Set(counts.keys) == Set(entities))
    for entity in document["entities"]?.array ?? [] {
      #expect(entity["mentions"]?.integer == counts[entity["id"]?.string ?? ""])
    }
    for event in document["events"]?.array ?? [] {
      let id = event["id"]?.string ?? ""
      if let track = event["track"]?.string { #expect(tracks.contains(track), "\(id)") }
      let participants = (event["participants"]?.array ?? []).compactMap(\.string)
      #expect(Set(participants).isSubset(of: entities), "participants of \(id): \(participants)")
      let sources = (event["sources"]?.array ?? []).compactMap { $0["path"]?.string }
      #expect(!sources.isEmpty, "\(id) has no sources")
      #expect(Set(sources).isSubset(of: paths))
      #expect((event["start"] == .null) == (event["end"] == .null))
      if let start = event["start"]?.string, let end = event["end"]?.string {
        #expect(start <= end)
      }
      for disagreement in event["disagreements"]?.array ?? [] {
        let versions = disagreement["values"]?.array ?? []
        #expect(versions.count >= 2, "one version is no disagreement: \(id)")
        let witnesses = versions.flatMap { $0["sources"]?.array ?? [] }.compactMap(\.string)
        #expect(Set(witnesses).isSubset(of: sources), "\(id)")
        #expect(versions.allSatisfy { !($0["sources"]?.array ?? []).isEmpty })
      }
    }
  }

  @Test("the sample dossier has the design's tracks, dates for all articles, and its disagreements")
  func sampleDossier() async throws {
    let document = try await document("articles/ukraine-2021-22")
    let tracks = (document["tracks"]?.array ?? []).compactMap { $0["id"]?.string }
    #expect(Set(tracks) == ["leaders", "bilateral", "nato", "osce"])
    for article in document["articles"]?.array ?? [] {
      #expect(article["published"]?["date"]?.string != nil, "\(article["path"]?.string ?? "")")
    }
    let kinds = (document["events"]?.array ?? []).flatMap { $0["disagreements"]?.array ?? [] }
      .compactMap { $0["kind"]?.string }
    #expect(Set(kinds).isSuperset(of: ["date", "duration"]))
  }

  @Test("the same input gives the same bytes")
  func deterministic() async throws {
    let first = try await CommandRun.masar("analyze", "articles")
    let second = try await CommandRun.masar("analyze", "articles")
    #expect(first.outputBytes == second.outputBytes)
  }

  @Test("a missing file: said on standard error, exit code 1, the rest is analysed")
  func missing() async throws {
    let run = try await CommandRun.masar("analyze", "missing.txt", SampleArticle.geneva)
    #expect(run.ending == .exited(1))
    #expect(run.errorLines.count == 1)
    #expect(run.error.contains("missing.txt"))
    #expect(try JSONValue(run.outputBytes)["articles"]?.array.count == 1)
  }
}

/// A file decoded without the program's help: UTF-8, the byte-order mark left out.
private struct FileText {
  let scalars: [Unicode.Scalar]
  let lineCount: Int

  init(path: String) {
    var bytes = contents(ofFile: Built.repository + "/" + path)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let ends = bytes.filter { $0 == 0x0A }.count
    lineCount = ends + (bytes.last == 0x0A || bytes.isEmpty ? 0 : 1)
  }
}
