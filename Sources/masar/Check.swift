import Analysis
import ArgumentParser
import Library
import MasarModel
import Reader
import Screen

/// Says what is wrong with files: a line a finding.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what is wrong with files, and what is worth knowing about them.",
    discussion: "Exit code 1 where something is wrong, 0 where there is nothing but notes.")

  @Argument(help: "Articles and folders, - for standard input.")
  var paths: [String]

  @OptionGroup
  var language: LanguageArgument

  func run() async throws {
    Environment.reportConfiguration()
    let interface = Environment.interface()
    let analyzers = Analyzers()
    var dossiers: [String: Dossier] = [:]
    var (findings, count) = await (try Environment.library(paths)).check { _, dossier in
      if let dossier, !dossier.entities.isEmpty { dossiers[dossier.path] = dossier }
    }
    for dossier in dossiers.values.sorted(by: { $0.path < $1.path }) {
      findings += analyzers.analyzer(for: dossier)
        .findings(about: dossier.entities, path: dossier.path + "/dossier.yaml")
    }
    for finding in findings {
      let grade = interface(finding.isError ? .checkError : .checkNote)
      // A line end in a file's name makes no second line.
      let line = ScalarDisposition.safe(
        grade + ": " + interface.describe(finding), keepsLines: false)
      TextOutput.write(line + "\n")
    }
    let errors = findings.count(where: \.isError)
    StandardError.write(
      interface(.checkSummary, String(count), String(errors), String(findings.count - errors)))
    if errors > 0 { throw ExitCode(1) }
  }
}
