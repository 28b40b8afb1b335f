import Analysis
import ArgumentParser
import Glibc
import Library
import MasarModel
import Reader
import Screen
import Settings
import Storage

/// Searches a library.
struct Search: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search articles: date, newsroom, title, path and sentence, separated by tabs.",
    discussion: """
      Words stand for all their spellings and for themselves with particles: الكرملين finds والكرملين, \
      كرملين both. "a phrase" or «عبارة», a beginning*, OR, -not, (groups). Fields: source: after: \
      before: on: (2022, 2022-01, 2022-01-10) entity: place: track: in:title is:unread is:read; and in \
      Arabic مصدر: منذ: قبل: يوم: اسم: مكان: مسار: في:العنوان حال:جديد.
      """)

  /// How the results are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(
    parsing: .upToNextOption, help: "Articles and folders; without any, the folder articles/.")
  var library: [String] = []

  @Option(help: "The form of the results.")
  var format: Format = .text

  @Option(help: "The most results.")
  var limit = 20

  // `-word` is a word that must not be there, and no option.
  @Argument(parsing: .allUnrecognized, help: "What to look for.")
  var query: [String]

  @OptionGroup
  var language: LanguageArgument

  func validate() throws {
    if !(1...10_000).contains(limit) {
      throw ValidationError("--limit must be from 1 to 10000")
    }
    if let option = query.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("there is no option \(option)")
    }
  }

  func run() async throws {
    Environment.reportConfiguration()
    let interface = Environment.interface()
    let text = query.joined(separator: " ")
    let state = try? StateStore(folder: Environment.directories.state)
    // The reader has the same index, and would read again what was read here in another encoding.
    let files = try Environment.library(
      library.isEmpty ? Environment.defaultPaths : library, encodings: RecordedEncodings(state))
    let analyzers = Analyzers()
    let index = try Self.index(of: files, analyzers, interface)
    if index.isKept, LibraryIndex.asksAnalysis(text) {
      // What is not found out by then is looked for by names.
      _ = try? index.analyse(
        version: analyzers.version, seconds: Self.patience, tell: Self.shows(interface),
        analyzer: { analyzers.analyzer(for: $0) })
    }
    if text.contains(":"), let state {
      index.setRead(try state.readPaths(as: files))
    }
    let hits: LibraryHits
    do {
      hits = try index.search(text, limit: limit)
    } catch {
      throw Self.failure(error, text, interface)
    }
    switch format {
    case .json: print(try SearchDocument(hits).json())
    case .text: TextOutput.write(hits.hits.map(Self.line).joined())
    }
    let findings = files.scan().findings
    StandardError.write(findings, interface)
    if findings.hasInputErrors { throw ExitCode(1) }
  }

  /// The index of a library, up to date with its files.
  private static func index(
    of library: FileLibrary, _ analyzers: Analyzers, _ interface: Interface
  ) throws -> LibraryIndex {
    let names: @Sendable () -> NameLookup = {
      NameLookup(analyzers.analyzer(for: nil).knowledgeBase)
    }
    do throws(StorageError) {
      let index: LibraryIndex
      do throws(StorageError) {
        index = try LibraryIndex(of: library, in: library.cacheFolder, names: names)
      } catch {
        StandardError.write(
          "masar: " + interface(.indexNotKept) + ": " + interface.describe(error))
        index = try LibraryIndex(of: library, in: nil, names: names)
      }
      if let name = index.movedAside {
        StandardError.write("masar: " + interface(.stateMovedAside, name))
      }
      try index.update(tell: shows(interface))
      return index
    } catch {
      StandardError.write("masar: " + interface.pieces(index: error).joined(separator: ": "))
      throw ExitCode(1)
    }
  }

  /// How long names and events are looked for before a question about them is answered, in seconds.
  private static let patience = 20.0

  /// Shows somebody who waits how far it is.
  private static func shows(_ interface: Interface) -> @Sendable (LibraryProgress) -> Void {
    let isTerminal = isatty(STDERR_FILENO) == 1
    return { progress in
      guard isTerminal, progress.total > 2_000 else { return }
      TextOutput.write(
        "\r" + interface.describe(progress) + (progress.isComplete ? "\n" : ""),
        to: STDERR_FILENO)
    }
  }

  private static func failure(
    _ error: SearchError, _ text: String, _ interface: Interface
  ) -> ExitCode {
    switch error {
    case .query(let problem):
      StandardError.write("masar: " + interface.describe(problem))
      return ExitCode(2)
    case .storage(let error):
      StandardError.write("masar: " + interface.pieces(index: error).joined(separator: ": "))
      return ExitCode(1)
    case .interrupted: return ExitCode(1)
    }
  }

  private static func line(_ hit: LibraryHit) -> String {
    let fields = [
      hit.published?.iso8601 ?? "-", hit.source ?? "-", hit.title, hit.path,
      hit.passage?.text.string ?? "-",
    ]
    return fields.map { field in
      String(ScalarDisposition.safe(field).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }.joined(separator: "\t") + "\n"
  }
}
