/// One news article: its text, what its lines are, and what is known about it.
public struct Article: Codable, Sendable, Equatable {
  /// The path as the user gave it, or below the folder the user gave; the article's identity.
  public var path: String
  /// The title: front matter, dossier, the first content line, or else the file name.
  public var title: String
  /// Where the title stands in the text; `nil` where it comes from elsewhere.
  public var titleRange: TextRange?
  /// The newsroom.
  public var source: Source?
  /// Who signed the article.
  public var author: String?
  /// The language as BCP 47 has it (`ar`), as declared by the file.
  public var language: String?
  /// Key words declared by the file.
  public var tags: [String]
  /// When it was published, and how that is known.
  public var published: Publication
  /// The direction of paragraphs that have no strong character of their own.
  public var direction: TextDirection
  /// The decoded text; the byte-order mark is not part of it. Of a page or a feed it is what the page
  /// shows, a block a line and a blank line between two, without the marks.
  public var text: UTF8Text
  /// The blocks of the text in order; blank lines belong to none.
  public var paragraphs: [Paragraph]
  /// How many ill-formed byte sequences were replaced by U+FFFD in decoding.
  public var replacements: Int
  /// How the file's bytes stood for text.
  public var encoding: TextEncoding

  /// Creates an article.
  public init(
    path: String, title: String, titleRange: TextRange? = nil, source: Source? = nil,
    author: String? = nil, language: String? = nil, tags: [String] = [],
    published: Publication = .unknown, direction: TextDirection = .rightToLeft,
    text: UTF8Text, paragraphs: [Paragraph], replacements: Int = 0,
    encoding: TextEncoding = .utf8
  ) {
    self.path = path
    self.title = title
    self.titleRange = titleRange
    self.source = source
    self.author = author
    self.language = language
    self.tags = tags
    self.published = published
    self.direction = direction
    self.text = text
    self.paragraphs = paragraphs
    self.replacements = replacements
    self.encoding = encoding
  }
}

/// The direction of a paragraph (UAX #9, P2 and P3).
public enum TextDirection: String, Codable, Sendable {
  case rightToLeft = "rtl"
  case leftToRight = "ltr"
}

/// The newsroom an article comes from.
public struct Source: Codable, Sendable, Hashable {
  /// Its name as readers know it.
  public var name: String
  /// The address of the article there.
  public var url: String?

  /// Creates a source.
  public init(name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}
