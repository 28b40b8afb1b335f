import ArgumentParser

/// The benchmarks by name; one that is added is a file of its own and a line here.
private let benchmarks: [any Benchmark.Type] = [
  TagBenchmark.self,
  TimesBenchmark.self,
  TypesetBenchmark.self,
  EntityIndexBenchmark.self,
  LibraryBenchmark.self,
  ListBenchmark.self,
  DossierBenchmark.self,
  TimelineBenchmark.self,
]

/// Measures what Masar does, each step against a reference in the same run.
@main
struct MasarBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "masar-bench",
    abstract: "Measure what Masar does, each step beside a reference in the same run.",
    discussion: """
      Benchmarks:
      \(benchmarks.map { "  \($0.name): \($0.abstract)" }.joined(separator: "\n"))

      Times are the processor's, so that other programs on the machine count for little; the median of all \
      runs is printed. "x ref" is the time for a byte as a multiple of what the reference takes. Peak memory \
      is the whole program's while the row was measured.
      """)

  @Argument(help: "The benchmarks to run; all of them where none is named.")
  var names: [String] = []
  @Option(help: "The folder whose articles lend their words to the texts.")
  var articles = "articles"
  @Option(help: "The runs of a measurement.")
  var runs = 5
  @Option(help: "What the texts grow from: one seed, one text.")
  var seed: UInt64 = 1

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs must be at least 1") }
    for name in names where !benchmarks.contains(where: { $0.name == name }) {
      throw ValidationError("there is no benchmark “\(name)”")
    }
  }

  func run() async throws {
    let words = try await SampleText(folder: articles)
    for benchmark in benchmarks where names.isEmpty || names.contains(benchmark.name) {
      var table = BenchTable(title: "\(benchmark.name): \(benchmark.abstract)", runs: runs)
      try benchmark.measure(words, seed: seed, into: &table)
      print(table.text)
    }
  }
}
