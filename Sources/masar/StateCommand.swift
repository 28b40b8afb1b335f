import ArgumentParser
import Files
import Glibc
import MasarModel
import Reader
import Settings
import Storage

/// Takes the reading state to another machine, and back.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state", abstract: "Print or take what is kept of reading, as JSON.",
    subcommands: [Export.self, Import.self])

  /// Prints everything that is kept.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print places, read marks, bookmarks, history, dates and encodings as JSON.")

    @OptionGroup
    var language: LanguageArgument

    func run() throws {
      let store = try StateCommand.open()
      do {
        TextOutput.write(try store.document().json() + "\n")
      } catch let error as StorageError {
        StandardError.write("masar: " + Environment.interface().describe(error))
        throw ExitCode(1)
      }
    }
  }

  /// Adds what documents say to what is kept.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add what JSON documents of ‘state export’ say to what is kept.",
      discussion: """
        Of two records of an article the one counts that was opened last. Each document is taken \
        whole or not at all, and is on the disk when the line that says so is printed.
        """)

    @Argument(help: "Documents; - is standard input.")
    var paths: [String]

    @OptionGroup
    var language: LanguageArgument

    func run() throws {
      let interface = Environment.interface()
      let store = try StateCommand.open()
      var hasFailed = false
      for path in paths {
        do {
          let document = try StateDocument(json: StateCommand.read(path))
          let count = try store.take(document)
          TextOutput.write(interface(.stateImported, String(count), path) + "\n")
        } catch {
          hasFailed = true
          StandardError.write("masar: " + StateCommand.describe(error, path, interface))
        }
      }
      if hasFailed { throw ExitCode(1) }
    }
  }

  /// The largest document that is read, in bytes.
  private static let maximumBytes = 256 << 20

  private static func open() throws -> StateStore {
    do {
      let store = try StateStore(folder: Environment.directories.state)
      if let name = store.movedAside {
        StandardError.write("masar: " + Environment.interface()(.stateMovedAside, name))
      }
      return store
    } catch {
      StandardError.write("masar: " + Environment.interface().describe(error))
      throw ExitCode(1)
    }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return standardInput() }
    switch RegularFile.read(path, limit: maximumBytes) {
    case .bytes(let bytes): return bytes
    case .refused(let kind): throw Refusal(kind: kind)
    }
  }

  private static func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= maximumBytes {
      let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }

  private struct Refusal: Error { let kind: FindingKind }

  private static func describe(
    _ error: any Error, _ path: String, _ interface: Interface
  ) -> String {
    switch error {
    case let error as StorageError: interface.describe(error)
    case StateDocumentError.malformed(let reason): interface(.stateNotADocument, path, reason)
    case StateDocumentError.newerSchema(let version):
      interface(.stateNotADocument, path, "schema \(version) > \(StateDocument.schema)")
    case let refusal as Refusal: interface.describe(Finding(path: path, kind: refusal.kind))
    default: interface(.stateNotADocument, path, String(describing: error))
    }
  }
}
