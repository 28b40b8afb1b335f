/// What the class and the id of an element give away about its text.
struct ClassCue: OptionSet {
  let rawValue: UInt8

  /// The article itself.
  static let content = ClassCue(rawValue: 1)
  /// What stands around an article.
  static let around = ClassCue(rawValue: 2)
  /// The title.
  static let title = ClassCue(rawValue: 4)
  /// Who wrote it.
  static let author = ClassCue(rawValue: 8)
  /// When it was published.
  static let date = ClassCue(rawValue: 16)
  /// Not shown.
  static let hidden = ClassCue(rawValue: 32)
  /// The summary over an article.
  static let summary = ClassCue(rawValue: 64)
  /// Readers' comments.
  static let comments = ClassCue(rawValue: 128)

  /// A rule: words that begin a part of a class name or id, and what they give away.
  struct Rule {
    let cue: ClassCue
    let words: [String]
    /// Class names that follow the rule; a test reads them.
    let examples: [String]
  }

  /// The rules. A word matches the beginning of a part, one with a full stop after it the whole part.
  static let rules: [Rule] = [
    Rule(
      cue: .content,
      words: [
        "article.", "articlebody", "articletext", "articlecontent", "body", "content", "entry",
        "story", "post.", "postbody", "postcontent", "text.", "main.", "news.", "newsbody",
        "newstext", "details", "wysiwyg", "paragraph", "matn", "khabar",
      ],
      examples: ["entry-content", "article__body", "storyText", "field-name-body", "news-details"]),
    Rule(
      cue: .around,
      words: [
        "related", "recommend", "sidebar", "footer", "menu", "nav.", "navbar", "navig",
        "breadcrumb", "share", "sharing", "social", "ad.", "ads.", "adv.", "advert", "adsbygoogle",
        "promo", "banner", "newsletter", "subscri", "widgetarea", "popup", "modal", "cookie",
        "gdpr",
        "consent", "tags.", "taglist", "tagcloud", "keywords", "pagination", "pager", "mostread",
        "mostviewed", "mostpopular", "popular", "trending", "ticker", "toolbar", "topbar", "login",
        "search", "copyright", "sponsor", "taboola", "outbrain", "rating", "readmore", "readalso",
        "seealso", "alsoread", "morenews", "morestories", "latest", "prevnext", "relate", "similar",
        "offcanvas", "follow", "skip", "toc.", "print.", "fontsize", "sitemap", "alert",
      ],
      examples: [
        "related-posts", "td-post-sharing", "sidebar", "main_menu", "jp-relatedposts", "tags",
        "newsletterBox", "most-read", "ad ad-300",
      ]),
    Rule(
      cue: .title, words: ["title", "headline", "posttitle", "entrytitle", "unwan"],
      examples: ["entry-title", "article__headline"]),
    Rule(
      cue: .author, words: ["author", "byline", "writer", "katib", "reporter"],
      examples: ["author-name", "post-byline"]),
    Rule(
      cue: .date, words: ["date", "time.", "published", "pubdate", "timestamp", "tarikh"],
      examples: ["post-date", "article-published", "time"]),
    Rule(
      cue: .hidden,
      words: ["sronly", "screenreader", "visuallyhidden", "noprint"],
      examples: ["screen-reader-text", "visually-hidden"]),
    Rule(
      cue: .summary,
      words: [
        "summary", "subtitle", "subheadline", "standfirst", "excerpt", "lead.", "intro.", "deck.",
      ],
      examples: ["article-summary", "lead"]),
    Rule(
      cue: .comments, words: ["comment", "disqus", "respond", "livefyre", "taleeq", "replies"],
      examples: ["comments-area", "disqus_thread", "respond"]),
  ]

  /// Looks at the values of `class` and `id`.
  init(_ names: String) {
    var cue = ClassCue([])
    let parts = Self.parts(of: names)
    for index in parts.indices {
      // «most-read» is looked up as «mostread» as well.
      let joined = index + 1 < parts.count ? parts[index] + parts[index + 1] : parts[index]
      for rule in Self.rules where !cue.contains(rule.cue) {
        if rule.words.contains(where: { Self.matches($0, parts[index], joined) }) {
          cue.insert(rule.cue)
        }
      }
    }
    self = cue
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  private static func matches(_ word: String, _ part: String, _ joined: String) -> Bool {
    word.hasSuffix(".")
      ? part.utf8.elementsEqual(word.utf8.dropLast())
      : part.utf8.starts(with: word.utf8) || joined.utf8.starts(with: word.utf8)
  }

  /// Cuts names at hyphens, underlines and before capital letters; at most 40 parts.
  private static func parts(of names: String) -> [String] {
    var parts: [String] = []
    var current: [UInt8] = []
    var previousIsSmall = false
    for byte in names.utf8.prefix(1024) {
      let isCapital = (0x41...0x5A).contains(byte)
      let isLetter = isCapital || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if !isLetter || (isCapital && previousIsSmall), !current.isEmpty {
        parts.append(String(decoding: current, as: UTF8.self))
        current = []
        if parts.count == 40 { return parts }
      }
      if isLetter { current.append(isCapital ? byte | 0x20 : byte) }
      previousIsSmall = isLetter && !isCapital
    }
    if !current.isEmpty { parts.append(String(decoding: current, as: UTF8.self)) }
    return parts
  }
}
