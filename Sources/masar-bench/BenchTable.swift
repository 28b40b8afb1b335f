import Foundation

/// Rows of measurements, printed as a table.
struct BenchTable {
  /// What is counted by the second.
  enum Unit: String {
    case tokens = "tokens/s"
    case megabytes = "MB/s"
    case articles = "articles/s"
    case queries = "queries/s"
  }

  /// A measurement.
  private struct Row {
    var label: String
    /// Processor time of the runs in seconds, sorted.
    var seconds: [Double]
    var rate: String
    var ratio: String
    var peak: Double
    var figure: String
  }

  private let title: String
  private let runs: Int
  private var rows: [Row] = []
  private var notes: [String] = []
  /// Seconds a byte of the reference.
  private var reference: Double?

  init(title: String, runs: Int) {
    self.title = title
    self.runs = runs
  }

  /// Measures what the other rows are compared with: counting the ends of lines in the bytes with `memchr`.
  mutating func measureReference(_ bytes: [UInt8]) {
    // Many times over, as once is too quick for the clock.
    let repeats = max(1, (256 << 20) / max(1, bytes.count))
    let seconds = timed {
      for _ in 0..<repeats { keep(Self.lineCount(bytes)) }
    }.map { $0 / Double(repeats) }
    let median = Self.median(seconds)
    reference = median / Double(bytes.count)
    rows.append(
      Row(
        label: "reference: line ends by memchr", seconds: seconds,
        rate: Self.rate(Double(bytes.count) / 1e6, .megabytes, median), ratio: "1",
        peak: Memory.peakMegabytes(), figure: ""))
  }

  /// Measures `body` and adds a row.
  /// - Parameters:
  ///   - amount: How much of `unit` one run gets done; megabytes are of 1,000,000 bytes.
  ///   - bytes: The bytes that one run reads, to be compared with the reference; `nil` where none are.
  ///   - goal: The rate that is to be reached.
  /// - Returns: the median processor time of a run in seconds.
  @discardableResult
  mutating func measure(
    _ label: String, _ amount: Double, _ unit: Unit, bytes: Int? = nil, goal: Double? = nil,
    _ body: () -> Void
  ) -> Double {
    Memory.forgetPeak()
    let seconds = timed(body)
    let median = Self.median(seconds)
    var ratio = "-"
    if let bytes, let reference {
      ratio = String(format: "%.0f", median / Double(bytes) / reference)
    }
    let figure = goal.map { goal in
      "\(amount / median >= goal ? "reached" : "MISSED"): at least \(Int(goal)) \(unit.rawValue)"
    }
    rows.append(
      Row(
        label: label, seconds: seconds, rate: Self.rate(amount, unit, median), ratio: ratio,
        peak: Memory.peakMegabytes(), figure: figure ?? ""))
    return median
  }

  /// Measures how long `body` takes where a person waits for it, and adds a row.
  /// - Parameter limit: the milliseconds within which the median must be.
  mutating func measureWait(_ label: String, limit: Double, _ body: () -> Void) {
    Memory.forgetPeak()
    let seconds = timed(body)
    let median = Self.median(seconds)
    let isWithin = median * 1000 <= limit
    rows.append(
      Row(
        label: label, seconds: seconds, rate: "-", ratio: "-", peak: Memory.peakMegabytes(),
        figure: "\(isWithin ? "reached" : "MISSED"): within \(Int(limit)) ms"))
  }

  /// Adds a row of waits that were measured one by one.
  /// - Parameters:
  ///   - seconds: the waits.
  ///   - limits: the milliseconds within which the median, and the 99th percentile, must be.
  /// - Returns: the median, in seconds.
  @discardableResult
  mutating func add(
    _ label: String, waits seconds: [Double], limits: (median: Double, percentile: Double?)
  ) -> Double {
    let sorted = seconds.sorted()
    let median = Self.median(sorted)
    let percentile = sorted[sorted.count * 99 / 100]
    let isWithin =
      median * 1000 <= limits.median && percentile * 1000 <= limits.percentile ?? .infinity
    var figure = "\(isWithin ? "reached" : "MISSED"): within \(Int(limits.median)) ms"
    if let limit = limits.percentile {
      figure += String(format: ", 99%% within %d (%.1f)", Int(limit), percentile * 1000)
    }
    rows.append(
      Row(
        label: label, seconds: sorted, rate: "-", ratio: "-", peak: Memory.peakMegabytes(),
        figure: figure))
    return median
  }

  /// Adds a line under the table.
  mutating func note(_ text: String) { notes.append(text) }

  private func timed(_ body: () -> Void) -> [Double] {
    (0..<runs).map { _ in
      let start = ProcessorTime.now
      body()
      return ProcessorTime.now - start
    }.sorted()
  }

  private static func lineCount(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { buffer in
      var count = 0
      var rest = buffer[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress,
        let found = memchr(start, 0x0A, rest.count)
      {
        count += 1
        rest = rest.dropFirst(UnsafeRawPointer(found) - start + 1)
      }
      return count
    }
  }

  private static func median(_ sorted: [Double]) -> Double {
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private static func rate(_ amount: Double, _ unit: Unit, _ seconds: Double) -> String {
    let rate = amount / max(seconds, 1e-9)
    return String(format: rate < 100 ? "%.1f %@" : "%.0f %@", rate, unit.rawValue)
  }

  /// The table as lines of text, columns two blanks apart.
  var text: String {
    let header = ["", "median ms", "least–most", "rate", "x ref", "peak MB", "figure"]
    let cells = rows.map { row in
      [
        row.label, Self.milliseconds(Self.median(row.seconds)),
        "\(Self.milliseconds(row.seconds[0]))–\(Self.milliseconds(row.seconds[row.seconds.count - 1]))",
        row.rate, row.ratio, String(format: "%.0f", row.peak), row.figure,
      ]
    }
    let widths = header.indices.map { column in
      ([header] + cells).map { $0[column].count }.max() ?? 0
    }
    let lines = ([header] + cells).map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        let isLeft = column == 0 || column == row.count - 1
        line += (column == 0 ? "" : "  ") + (isLeft ? cell + gap : gap + cell)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    return ([title] + lines + notes).joined(separator: "\n") + "\n"
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String(format: seconds < 0.1 ? "%.2f" : "%.0f", seconds * 1000)
  }
}

/// Uses a value, so that the compiler cannot leave out what it came from.
@inline(never)
func keep<Value>(_ value: Value) {
  withExtendedLifetime(value) {}
}
