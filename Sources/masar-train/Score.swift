import Entities
import Foundation

/// Precision, recall and F1 of names, by kind: a name counts where span and kind are both right.
struct Score {
  /// Names found, names there, and names both, by kind.
  private var counts = Array(repeating: (found: 0, there: 0, both: 0), count: 4)

  /// Compares labellings of the same tokens.
  init(gold: [UInt8], found: [UInt8], sentences: [Range<Int>]) {
    for sentence in sentences {
      let there = Set(Self.names(gold, sentence))
      let here = Self.names(found, sentence)
      for name in there { counts[Int(name.kind.rawValue)].there += 1 }
      for name in here {
        counts[Int(name.kind.rawValue)].found += 1
        if there.contains(name) { counts[Int(name.kind.rawValue)].both += 1 }
      }
    }
  }

  private struct Name: Hashable {
    var kind: NameKind
    var range: Range<Int>
  }

  private static func names(_ labels: [UInt8], _ sentence: Range<Int>) -> [Name] {
    var names: [Name] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      guard let kind = TaggerLabel.kind(labels[token]) else {
        token += 1
        continue
      }
      var end = token + 1
      while end < sentence.upperBound, labels[end] == TaggerLabel.inside(kind) { end += 1 }
      names.append(Name(kind: kind, range: token..<end))
      token = end
    }
    return names
  }

  /// F1 over all kinds, in percent.
  var micro: Double { Self.figures(total).f1 }

  private var total: (found: Int, there: Int, both: Int) {
    counts.reduce((0, 0, 0)) { ($0.0 + $1.found, $0.1 + $1.there, $0.2 + $1.both) }
  }

  private static func figures(
    _ count: (found: Int, there: Int, both: Int)
  ) -> (precision: Double, recall: Double, f1: Double) {
    let precision = count.found == 0 ? 0 : 100 * Double(count.both) / Double(count.found)
    let recall = count.there == 0 ? 0 : 100 * Double(count.both) / Double(count.there)
    let sum = precision + recall
    return (precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum)
  }

  /// One line a kind and one over all: `PERS P R F1`, in percent.
  var lines: [String] {
    NameKind.allCases.map { Self.line($0.tag, counts[Int($0.rawValue)]) }
      + [Self.line("micro", total)]
  }

  private static func line(_ name: String, _ count: (found: Int, there: Int, both: Int)) -> String {
    let figures = figures(count)
    return String(
      format: "%@ %.2f %.2f %.2f", name, figures.precision, figures.recall, figures.f1)
  }

  /// The F1 of all kinds and over all, on one line.
  var summary: String {
    NameKind.allCases.map {
      String(format: "%@ %.1f", $0.tag, Self.figures(counts[Int($0.rawValue)]).f1)
    }.joined(separator: "  ")
      + String(
        format: "  micro P %.2f R %.2f F %.2f", Self.figures(total).precision,
        Self.figures(total).recall, micro)
  }
}
