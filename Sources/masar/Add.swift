import ArgumentParser
import Files
import Library
import MasarModel
import Reader
import Screen

/// Copies articles into a folder, cleaned and with front matter.
struct Add: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy articles into a library, without the leftovers of their pages.",
    discussion: """
      Writes a Markdown file with front matter for each article, and prints its path. What is there \
      already is never overwritten.
      """)

  @Option(help: "The folder to copy into; it is made where it is missing.")
  var library: String?

  @Argument(help: "Articles, pages, feeds and folders; - is standard input.")
  var paths: [String]

  @OptionGroup
  var language: LanguageArgument

  func run() async throws {
    Environment.reportConfiguration()
    let interface = Environment.interface()
    let folder = library ?? Environment.defaultPaths[0]
    let source = try Environment.library(paths)
    var failures: [Finding] = []
    let (findings, count) = await source.check { article, _ in
      let cleaned = CleanedArticle(article)
      do throws(SystemRefusal) {
        let (path, isNew) = try NewFile.write(
          cleaned.bytes, to: folder, name: cleaned.name, ending: ".md")
        let line = isNew ? path : interface(.addedBefore, path)
        TextOutput.write(ScalarDisposition.safe(line, keepsLines: false) + "\n")
      } catch {
        failures.append(Finding(path: folder, kind: .unwritable(reason: error.reason)))
      }
    }
    StandardError.write(findings.filter(\.isError) + failures.prefix(1), interface)
    if count == 0 || !failures.isEmpty || findings.hasInputErrors { throw ExitCode(1) }
  }
}
