import Testing

/// An article of the sample folder, as `masar list` has it.
struct SampleArticle {
  let title: String
  /// The path from the repository's root.
  let path: String

  /// The last part of the path: Latin letters, which every screen shows as they are.
  var fileName: String { String(path.split(separator: "/").last ?? "") }

  /// The path of ``geneva`` from the root of the file system.
  static let path = Built.repository + "/" + geneva

  /// The sample articles in the order of the list.
  static func all() async throws -> [SampleArticle] {
    try await CommandRun.masar("list", "articles").outputLines.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4 else { return nil }
      return SampleArticle(title: String(fields[2]), path: String(fields[3]))
    }
  }

  /// A long article whose title is all Arabic letters.
  static let geneva = "articles/ukraine-2021-22/07-geneva-eight-hours.md"
  /// Its title, and that in visual order.
  static let genevaTitle = "ثماني ساعات في جنيف: حوار طويل وخلاف باق"

  /// The title of ``geneva`` as a terminal has to show it.
  static func genevaVisualTitle() throws -> String {
    try #require(VisualForm.of(genevaTitle))
  }
}

extension TmuxSession {
  /// Starts the reader on the sample folder and waits for the list.
  static func sampleList(
    columns: Int = 120, rows: Int = 40, environment: [String: String?] = [:]
  ) async throws -> TmuxSession {
    let session = try await reader(
      "articles", columns: columns, rows: rows, environment: environment)
    try await session.wait("the list with a selection") {
      $0.text.contains("Masar · Library") && $0.status.contains("articles/")
    }
    return session
  }

  /// Starts the reader on one long article and waits for its title and its timeline.
  ///
  /// How text is sent is said, so that nothing depends on the terminal's answer: on a loaded machine that
  /// comes too late, and the status line then offers the calibration instead of the title.
  static func sampleArticle(
    columns: Int = 120, rows: Int = 40, environment: [String: String?] = [:]
  ) async throws -> TmuxSession {
    let session = try await reader(
      SampleArticle.geneva, "--rtl-output", "visual", columns: columns, rows: rows,
      environment: environment)
    let title = try SampleArticle.genevaVisualTitle()
    try await session.wait("the article") { screen in
      screen.status.contains(title) && screen.percent != nil
        && !screen.text.contains("Building the timeline")
    }
    return session
  }

  /// Presses keys and waits until the status line names the article as selected.
  func press(
    _ keys: String..., toSelect article: SampleArticle,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    for key in keys { try await press(key) }
    try await wait("the selection of \(article.fileName)", sourceLocation: sourceLocation) {
      $0.status.contains(article.fileName)
    }
  }

  /// Presses keys and waits until the article's title is in the status line.
  func press(
    _ keys: String..., toOpen article: SampleArticle,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    for key in keys { try await press(key) }
    let title = try #require(VisualForm.of(article.title), "the title must be all Arabic")
    try await wait("the article \(article.fileName)", sourceLocation: sourceLocation) {
      $0.status.contains(title) && $0.percent != nil
    }
  }
}
