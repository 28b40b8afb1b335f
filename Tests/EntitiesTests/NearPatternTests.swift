import Support
import Testing

@testable import Entities

@Suite struct NearPatternTests {
  @Test func `distances are those of the table that counts them one by one`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      let letters = random.number(2...4)
      let pattern = (0..<random.number(1...12)).map { _ in UInt8(random.number(1...letters)) }
      let text = (0..<random.number(0...14)).map { _ in UInt8(random.number(1...letters)) }
      var found: [Int] = []
      text.withUnsafeBufferPointer { text in
        NearPattern(pattern).distances(to: text, limit: 100) { length, distance in
          #expect(length == found.count + 1)
          found.append(distance)
        }
      }
      let expected = (0..<text.count).map { Self.distance(pattern, Array(text[...$0])) }
      #expect(found == expected, "\(pattern) \(text)")
    }
  }

  @Test func `a pattern of 64 letters is compared whole, and reading stops at the limit`() {
    let pattern = (0..<64).map { UInt8($0) }
    var distances: [Int] = []
    (pattern + [9]).withUnsafeBufferPointer { text in
      NearPattern(pattern).distances(to: text, limit: 65) { distances.append($1) }
    }
    #expect(distances.count == 65 && distances[63] == 0 && distances[64] == 1)
    var count = 0
    pattern.withUnsafeBufferPointer { text in
      NearPattern([1]).distances(to: text, limit: 3) { _, _ in count += 1 }
    }
    #expect(count == 3)
  }

  /// Optimal string alignment by the textbook.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var table = (0...a.count).map { row in (0...b.count).map { row == 0 ? $0 : row } }
    for i in 1...a.count {
      for j in 1...b.count {
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1,
          table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}
