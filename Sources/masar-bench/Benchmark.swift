/// Something that is measured.
protocol Benchmark: SendableMetatype {
  /// What it is called on the command line.
  static var name: String { get }
  /// What it measures, on one line.
  static var abstract: String { get }
  /// Measures, the reference first.
  /// - Parameters:
  ///   - words: grows texts that read like the sample articles.
  ///   - seed: what random choices grow from.
  static func measure(_ words: SampleText, seed: UInt64, into table: inout BenchTable) throws
}
