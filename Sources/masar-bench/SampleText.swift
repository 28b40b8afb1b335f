import ArgumentParser
import Library
import MasarModel

/// Grows texts that read like the sample articles: each word is one that follows the word before it there.
struct SampleText {
  /// By word the words that follow it, as often as they do; `nil` begins and ends a paragraph.
  private var followers: [String?: [String?]] = [:]

  /// Reads the articles in a folder.
  /// - Throws: `ValidationError` where there are none.
  init(folder: String) async throws {
    let library = FileLibrary(paths: [folder])
    for entry in await library.listing().groups.flatMap(\.entries) {
      guard let article = await library.article(at: entry.path).article else { continue }
      for paragraph in article.paragraphs where paragraph.role == .body {
        add(article.text[paragraph.range])
      }
    }
    guard !followers.isEmpty else { throw ValidationError("no articles in “\(folder)”") }
  }

  private mutating func add(_ paragraph: String) {
    var previous: String?
    for word in paragraph.split(whereSeparator: \.isWhitespace).map(String.init) {
      followers[previous, default: []].append(word)
      previous = word
    }
    if previous != nil { followers[previous, default: []].append(nil) }
  }

  /// Paragraphs of 10 to 120 words.
  /// - Parameter bytes: how long they are together, at least.
  func paragraphs(bytes: Int, seed: UInt64) -> [String] {
    var random = SeededRandom(seed: seed)
    var paragraphs: [String] = []
    var size = 0
    while size < bytes {
      var words: [String] = []
      var word: String?
      while words.count < 120 {
        guard let choices = followers[word], let next = choices[random.below(choices.count)] else {
          // The end of a paragraph of the sample, or a word that only ends one.
          if words.count >= 10 { break }
          word = nil
          continue
        }
        words.append(next)
        word = next
      }
      let paragraph = words.joined(separator: " ")
      size += paragraph.utf8.count + 1
      paragraphs.append(paragraph)
    }
    return paragraphs
  }
}

/// Random numbers that are the same for the same seed: splitmix64 (Steele, Lea and Flood, 2014).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// A number from 0 to `limit` - 1.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}
