import Analysis
import Testing

@Suite struct FoldedListTests {
  private static let list = FoldedList(["قِمّة جنيف", "أسئلة وأجوبة", "NATO talks", "", "نهاية"])

  @Test(
    arguments: [
      ("قمه", [0]), ("جنيف قمة", [0]), ("اسئله", [1]), ("nato", [2]), ("", [0, 1, 2, 3, 4]),
      ("ه", [0, 1, 4]), ("قمة nato", []), ("فأس", []), ("لا شيء", []),
    ] as [(String, [Int])])
  func `a text is found by every word of a query`(query: String, expected: [Int]) {
    let matches = Self.list.matches(query)
    #expect(matches.indices.filter { matches[$0] } == expected)
  }

  @Test func `texts are ordered by their letters, not by hamzas and marks`() {
    let order = Array(0..<Self.list.count).sorted(by: Self.list.precedes)
    #expect(order == [3, 2, 1, 0, 4])
    #expect(FoldedList([String]()).matches("x").isEmpty)
  }
}
