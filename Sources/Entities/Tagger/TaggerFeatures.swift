/// The features of a token: hashes of what stands at it and around it, one a template.
///
/// The templates are numbered by their order, so training and tagging cannot disagree. Every token has the
/// same number of them: a value that is not known is a value too.
package enum TaggerFeatures {
  /// A set of templates that can be left out of training, to measure what it brings.
  package enum Group: Int, CaseIterable, Sendable {
    case words, triggers, lists, frequencies, classes, learned
  }

  /// The most features of a token.
  package static let capacity = 160

  /// The number of features of a token, and where each group ends.
  package static let groupEnds: [Int] = {
    let traits = Array(repeating: TokenTraits.boundary, count: 2 * TraitReader.margin + 1)
    var output = Array(repeating: UInt32(0), count: capacity)
    return traits.withUnsafeBufferPointer { row in
      output.withUnsafeMutableBufferPointer { buffer in
        guard let row = row.baseAddress, let buffer = buffer.baseAddress else { return [] }
        var writer = Writer(output: buffer)
        return Group.allCases.map { group in
          write(group, row + TraitReader.margin, first: true, to: &writer)
          return writer.count
        }
      }
    }
  }()

  /// The number of features of a token.
  package static var count: Int { groupEnds[groupEnds.count - 1] }

  /// Collects features.
  struct Writer {
    let output: UnsafeMutablePointer<UInt32>
    private(set) var count = 0

    init(output: UnsafeMutablePointer<UInt32>) { self.output = output }

    @inline(__always)
    mutating func add(_ value: UInt64) {
      output[count] = WordHash.mix(value, UInt64(count + 1))
      count += 1
    }
    @inline(__always)
    mutating func add(_ first: UInt32, _ second: UInt32) {
      add(UInt64(first) | UInt64(second) << 32)
    }
    @inline(__always)
    mutating func add(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
      add((UInt64(first) | UInt64(second) << 32) ^ (UInt64(third) &* 0xD6E8_FEB8_6659_FD93))
    }
  }

  /// Writes all features of the token at `row` to `output`.
  /// - Parameters:
  ///   - row: the traits of the token, with ``TraitReader/margin`` readable ones on both sides.
  ///   - first: whether the token begins its sentence.
  @inline(__always)
  static func write(
    _ row: UnsafePointer<TokenTraits>, first: Bool, to output: UnsafeMutablePointer<UInt32>
  ) {
    var writer = Writer(output: output)
    words(row, first, &writer)
    triggers(row, &writer)
    lists(row, &writer)
    frequencies(row, &writer)
    classes(row, &writer)
    learned(row, &writer)
  }

  private static func write(
    _ group: Group, _ row: UnsafePointer<TokenTraits>, first: Bool, to writer: inout Writer
  ) {
    switch group {
    case .words: words(row, first, &writer)
    case .triggers: triggers(row, &writer)
    case .lists: lists(row, &writer)
    case .frequencies: frequencies(row, &writer)
    case .classes: classes(row, &writer)
    case .learned: learned(row, &writer)
    }
  }
}
