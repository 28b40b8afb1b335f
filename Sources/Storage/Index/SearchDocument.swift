import Analysis
public import MasarModel

/// The results of a search for other programs.
public struct SearchDocument: Codable, Sendable, Hashable {
  /// The version of the document's form.
  public var schema = 1
  /// The number of articles that answer, which may be more than the results.
  public var count: Int
  /// Whether more answer than were counted.
  public var more: Bool
  /// The best first.
  public var results: [Result]

  /// An article that answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Its path.
    public var path: String
    /// Its title.
    public var title: String
    /// The newsroom.
    public var source: String?
    /// The day of publication, as ISO 8601 has it.
    public var published: String?
    /// How well it answers; greater is better, and only results of one search compare.
    public var score: Double
    /// The sentence with the words; empty where they stand in the title only.
    public var snippet: String
    /// The words in the snippet: where each begins, and its length, in Unicode scalars.
    public var marks: [[Int]]
  }

  /// The document of a result.
  public init(_ hits: LibraryHits) {
    count = hits.count
    more = hits.isMore
    results = hits.hits.map { hit in
      let text = hit.passage?.text ?? ""
      let offsets = ScalarOffsets(text)
      return Result(
        path: hit.path, title: hit.title, source: hit.source,
        published: hit.published?.iso8601, score: (hit.score * 1000).rounded() / 1000,
        snippet: text.string,
        marks: (hit.passage?.marks ?? []).map { mark in
          let (start, length) = offsets.scalars(of: mark)
          return [start, length]
        })
    }
  }

  /// The document as JSON text, see `JSONText`.
  /// - Throws: what `JSONEncoder` throws; a document holds nothing that it refuses.
  public func json() throws -> String { try JSONText.of(self) }
}
