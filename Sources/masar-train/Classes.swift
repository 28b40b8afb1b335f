import ArabicText
import ArgumentParser
import Entities
import Foundation

/// Writes the table of words.
struct Classes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the table of words: their classes, frequencies and roles in names.")

  @Option(help: "Lines of a folded word and its coarse and fine class, with tabs between.")
  var clusters: [String] = []
  @Option(help: "The folder of the open lists.")
  var lists: String
  @Option(help: "Words less frequent are left out (logarithm of occurrences in a milliard).")
  var floor = 1.6
  @Option(help: "The file to write.")
  var output: String

  func run() throws {
    let lists = OpenLists(path: lists)
    var records: [UInt32: WordRecord] = [:]
    for (division, path) in clusters.enumerated() {
      let content: String
      do { content = try String(contentsOfFile: path, encoding: .utf8) } catch {
        throw TrainError.unreadable(path)
      }
      for line in content.split(separator: "\n") {
        let fields = line.split(separator: "\t")
        let numbers = fields.dropFirst().compactMap { UInt16($0) }
        guard fields.count == numbers.count + 1, let last = numbers.last else { continue }
        let hash = WordHash.hash(String(fields[0]))
        switch division {
        case 0:
          records[hash, default: WordRecord()].fine = last + 1
          records[hash, default: WordRecord()].coarse = UInt8(truncatingIfNeeded: numbers[0] + 1)
        case 1: records[hash, default: WordRecord()].second = last + 1
        default: records[hash, default: WordRecord()].third = last + 1
        }
      }
    }
    for (word, frequency) in lists.frequencies(floor: floor) {
      records[WordHash.hash(word), default: WordRecord()].frequency = frequency
    }
    for (word, roles) in lists.roles() {
      records[WordHash.hash(word), default: WordRecord()].roles = roles
    }
    let bytes = WordClasses.bytes(records)
    try Data(bytes).write(to: URL(filePath: output))
    print("\(records.count) words, \(bytes.count) bytes")
  }
}

/// Writes the gazetteer.
struct MakeGazetteer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Write the gazetteer from the open lists and the knowledge base.")

  @Option(help: "The folder of the open lists.")
  var lists: String
  @Option(help: "An encyclopedia's articles, a blank line between them, the title first.")
  var encyclopedia: String?
  @Option(help: "The file to write.")
  var output: String

  func run() throws {
    let titles = try encyclopedia.map { try Encyclopedia.titles(path: $0) } ?? []
    let phrases = OpenLists(path: lists).phrases(
      encyclopedia: titles, known: KnowledgeBase.builtIn.entities)
    let bytes = Gazetteer.bytes(phrases)
    try Data(bytes).write(to: URL(filePath: output))
    print("\(phrases.count) phrases, \(bytes.count) bytes")
  }
}
