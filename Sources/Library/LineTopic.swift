import MasarModel

/// What a line of a web page is about, when it is not about the news.
enum LineTopic: Hashable, CaseIterable {
  /// Links to other articles.
  case related
  /// Buttons that share, print, copy or enlarge.
  case sharing
  /// Comments and the forms for them.
  case comments
  /// The way back to the top of the page.
  case backToTop
  /// How long reading takes.
  case readingTime
  /// Newsletters, apps, channels, cookies.
  case subscription
  /// Key words.
  case tags
  /// Who holds the rights.
  case copyright
  /// Advertisements.
  case advertisement
  /// Menus, and other ways around the site; counts above and below an article only.
  case navigation
  /// What the paper answers for and what not.
  case disclaimer
  /// Who wrote it, where and when.
  case byline
  /// A picture.
  case caption

  /// The role of such a line.
  var role: LineRole {
    switch self {
    case .byline: .byline
    case .caption: .caption
    default: .widget
    }
  }
}

/// Words that give a line's topic away, and where in the line they stand.
struct LineCue {
  /// What the line is about.
  var topic: LineTopic
  /// Where the words stand.
  var place: Place
  /// The words; compared after folding.
  var text: String
  /// A line that follows the rule; a test reads it.
  var example: String

  /// Where in a line a cue stands.
  enum Place {
    /// The line says nothing else, numbers and punctuation aside.
    case alone
    /// The line begins with it, is short and ends in no full stop.
    case start
    /// The line begins with it and is no longer than two dozen words; no sentence of an article begins
    /// like that.
    case phrase
    /// The line begins with it, and either a colon follows or nothing.
    case label
    /// The line ends with it and is short.
    case end
  }

  /// Creates a rule.
  init(_ topic: LineTopic, _ place: Place, _ text: String, _ example: String) {
    self.topic = topic
    self.place = place
    self.text = text
    self.example = example
  }
}

/// A vocabulary: a line that consists of such words only, and has one of the telling ones, has the topic.
struct WordBag {
  /// What the line is about.
  var topic: LineTopic
  /// Words of which at least one must occur, one from each list.
  var telling: [String]
  /// Words that may occur besides.
  var others: String
  /// Lines that follow the rule; a test reads them.
  var examples: [String]
}
