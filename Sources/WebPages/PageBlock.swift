/// A block of text of a page: a paragraph, a heading, an item of a list.
public struct PageBlock: Sendable, Equatable {
  /// What the page's markup says it is.
  public enum Kind: Sendable, Equatable {
    case paragraph
    /// A heading of level 1...6.
    case heading(Int)
    case item
    case caption
  }

  /// How sure it is that the block is part of the article.
  public enum Place: Sendable, Equatable {
    /// The title.
    case title
    /// Between the title and the article: who wrote it, when, in how many minutes it is read.
    case above
    /// The article.
    case main
    /// Reads like an article, but stands where none is looked for.
    case doubtful
    /// Navigation, comments, links to other articles.
    case around
  }

  /// Its text on one line, in UTF-8, without white space at its ends; never empty.
  public var text: [UInt8]
  /// What its markup says it is.
  public var kind: Kind
  /// Where it stands in the page.
  public var place: Place

  // What the density is reckoned from.
  var element: Int
  var words: Int
  var linkWords: Int
  var stops: Int
  var endsSentence: Bool

  /// Whether it reads like a sentence rather than a label.
  var isProse: Bool {
    (words >= 8 && (endsSentence || stops >= 2)) || words >= 20 || (words >= 5 && endsSentence)
  }
  /// Whether it is a sentence, however much of it is links.
  var isLinkedSentence: Bool { words >= 5 && endsSentence }
  /// Whether more than half of it is links.
  var isLinks: Bool { linkWords * 2 > words }
}

extension PageBlock {
  /// A paragraph of an article that is in the page's data alone.
  init(paragraph: [UInt8]) {
    self.init(
      text: paragraph, kind: .paragraph, place: .main, element: 0,
      words: paragraph.split(separator: 0x20).count, linkWords: 0, stops: 0, endsSentence: false)
  }

  /// A title that stands above an entry of a feed.
  public init(title: [UInt8]) {
    self.init(
      text: title, kind: .heading(1), place: .title, element: 0, words: 0, linkWords: 0, stops: 0,
      endsSentence: false)
  }
}
