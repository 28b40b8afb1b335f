import Entities
import Foundation

/// A corpus in the layout of CoNLL: `token TAG` a line, a blank line between sentences.
struct Corpus {
  /// The tokens, sentence by sentence.
  var text = TaggerText()
  /// Their labels.
  var labels: [UInt8] = []

  /// Reads a corpus. A tag that continues nothing begins a name, as the scorer of CoNLL-2003 has it.
  /// - Throws: ``TrainError/malformedLine(_:line:)`` where a line has no tag of ours.
  init(path: String) throws {
    let content: String
    do { content = try String(contentsOfFile: path, encoding: .utf8) } catch {
      throw TrainError.unreadable(path)
    }
    var sentence: [String] = []
    var number = 0
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let fields = line.split(whereSeparator: \.isWhitespace)
      if fields.isEmpty {
        end(&sentence)
        continue
      }
      guard fields.count >= 2, let tag = fields.last, let label = Self.label(tag) else {
        throw TrainError.malformedLine(path, line: number)
      }
      let previous = sentence.isEmpty ? 0 : labels[labels.count - 1]
      labels.append(TaggerLabel.mayFollow(label, previous) ? label : label - 1)
      sentence.append(String(fields[0]))
    }
    end(&sentence)
  }

  private mutating func end(_ sentence: inout [String]) {
    guard !sentence.isEmpty else { return }
    text.append(sentence: sentence)
    sentence.removeAll()
  }

  /// The tag of a label.
  static func tag(_ label: UInt8) -> String {
    guard let kind = TaggerLabel.kind(label) else { return "O" }
    return (label == TaggerLabel.begin(kind) ? "B-" : "I-") + kind.tag
  }

  private static func label(_ tag: Substring) -> UInt8? {
    if tag == "O" { return TaggerLabel.outside }
    let parts = tag.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[0] == "B" || parts[0] == "I",
      let kind = NameKind.allCases.first(where: { $0.tag == parts[1] })
    else { return nil }
    return parts[0] == "B" ? TaggerLabel.begin(kind) : TaggerLabel.inside(kind)
  }
}

extension NameKind {
  /// The tag of the kind in ANERcorp.
  var tag: String {
    switch self {
    case .person: "PERS"
    case .place: "LOC"
    case .organization: "ORG"
    case .other: "MISC"
    }
  }
}

/// What can go wrong in training.
enum TrainError: Error, CustomStringConvertible {
  /// The file cannot be read.
  case unreadable(String)
  /// The line is none of a corpus.
  case malformedLine(String, line: Int)

  var description: String {
    switch self {
    case .unreadable(let path): "\(path): cannot be read as UTF-8"
    case .malformedLine(let path, let line): "\(path):\(line): not a token and a tag"
    }
  }
}
