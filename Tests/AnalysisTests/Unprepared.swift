import Library
import MasarModel
import Testing

@testable import Analysis

/// Articles of a few lines that no dossier describes: each begins with a title, then has its day in a line.
enum Unprepared {
  static let analyzer = Analyzer()

  static func articles(_ texts: [String]) throws -> [Article] {
    try texts.enumerated().map { number, text in
      try #require(
        ArticleParser.parse(bytes: Array(text.utf8), path: "\(number).txt").article)
    }
  }

  /// The timeline of the texts together.
  static func timeline(_ texts: [String]) throws -> Timeline {
    analyzer.analyze(dossier: nil, articles: try articles(texts)).timeline
  }
}
