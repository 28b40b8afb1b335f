/// What an element of HTML does to the text in it.
enum PageTag: UInt8 {
  /// Part of a line of text.
  case inline
  /// A link.
  case link
  /// Begins a block.
  case block
  case paragraph
  case heading1, heading2, heading3, heading4, heading5, heading6
  case item
  case orderedList
  /// Text whose line ends count.
  case preformatted
  case caption
  case figure
  case article
  case main
  case header
  /// Begins a block that says nothing of the article: navigation, footer, aside, form.
  case around
  /// Ends a line.
  case lineBreak
  /// A point in time.
  case time
  /// Text that is not shown, or no text: scripts, styles, pictures, fields of a form.
  case skipped
  /// The title of the page, in its head.
  case title
  /// Data for programs.
  case script
  case head, body, html
  case meta, linkElement

  private static let table: [String: PageTag] = {
    var table: [String: PageTag] = [
      "a": .link, "p": .paragraph, "h1": .heading1, "h2": .heading2, "h3": .heading3,
      "h4": .heading4, "h5": .heading5, "h6": .heading6, "li": .item, "ol": .orderedList,
      "pre": .preformatted,
      "figcaption": .caption, "caption": .caption, "figure": .figure, "article": .article,
      "main": .main, "header": .header, "br": .lineBreak, "time": .time, "title": .title,
      "script": .script, "head": .head, "body": .body, "html": .html, "meta": .meta,
      "link": .linkElement,
    ]
    for name in [
      "div", "section", "ul", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "blockquote",
      "fieldset", "address", "dl", "dt", "dd", "center", "hr", "details", "summary",
      "hgroup", "dir", "amp-story-page",
    ] { table[name] = .block }
    for name in ["nav", "aside", "footer", "form", "menu", "dialog", "button"] {
      table[name] = .around
    }
    for name in [
      "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "select",
      "option", "textarea", "input", "canvas", "audio", "video", "map", "applet", "img", "noembed",
      "amp-ad", "amp-analytics", "datalist",
    ] { table[name] = .skipped }
    return table
  }()

  /// The tag of an element; unknown ones are inline, as in HTML.
  init(_ name: String) { self = Self.table[name] ?? .inline }

  /// Whether the element begins a block.
  var isBlock: Bool {
    switch self {
    case .inline, .link, .time, .lineBreak: false
    default: true
    }
  }

  /// The level of a heading; 0 for everything else.
  var level: Int {
    switch self {
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    case .heading4: 4
    case .heading5: 5
    case .heading6: 6
    default: 0
    }
  }
}
