import Analysis
import Library
import MasarModel
import Typesetting

/// An open article: its layout, where the reader is in it, and what is known about it.
struct ArticleState {
  let path: String
  var article: Article
  /// The title of its dossier, for the status line.
  var dossier: Dossier?
  let findings: [Finding]
  var layout: ArticleLayout
  /// The first row in view.
  var top = ArticleLayout.Position.start
  /// Where the reader has scrolled to; other sizes change ``top``, but not this.
  private(set) var anchor: Anchor
  var annotations: Annotations
  var isRaw = false
  var panel = PanelState()
  /// The name that keys go to.
  var focus: Mention?
  /// The sentence that the reader was led to; it is marked until Esc takes the mark away.
  private(set) var sentence: TextRange?
  /// A movement of ``focus`` that waits for names to be found.
  var seek: NameSeek?
  /// The letters on the names in view, while one is being chosen.
  var hints: NameHints?
  /// Whether the letters are to be put there once the names in view are found.
  var awaitsHints = false
  var search: SearchState?
  /// How far what is kept of reading is up to date.
  var kept = KeptReading()
  /// The encoding as it was found out; `nil` where it was never looked for.
  var foundEncoding: TextEncoding?
  /// The one that the reader has chosen.
  var chosenEncoding: TextEncoding?

  init(article: Article, dossier: Dossier?, findings: [Finding], options: LayoutOptions) {
    path = article.path
    self.article = article
    self.dossier = dossier
    self.findings = findings
    layout = ArticleLayout(article: article, options: options, raw: false)
    annotations = Annotations(article: article)
    anchor = Anchor(position: .start, offset: 0, options: options, isRaw: false)
  }

  /// A place in the text, and the row that showed it when it was scrolled to.
  struct Anchor: Hashable {
    fileprivate let position: ArticleLayout.Position
    fileprivate let offset: Int
    fileprivate let options: LayoutOptions
    let isRaw: Bool
  }

  /// Remembers the present place as the one that was scrolled to.
  mutating func setAnchor() {
    anchor = Anchor(
      position: top, offset: layout.offset(at: top), options: layout.typesetter.options,
      isRaw: isRaw)
  }

  /// Shows the place that was scrolled to: the very row where the text is laid out as it was then,
  /// else the row that holds its first byte.
  mutating func returnToAnchor() {
    let isSame = anchor.options == layout.typesetter.options && anchor.isRaw == isRaw
    // The file may have changed since, where the article was read anew.
    if isSame, layout.has(anchor.position) {
      top = anchor.position
    } else {
      // What the reader adds above the text, a title and its date, has no byte of its own.
      top = anchor.offset == 0 ? .start : layout.position(ofOffset: anchor.offset)
    }
  }

  /// Goes to where the reader was when `anchor` was set.
  mutating func go(to anchor: Anchor) {
    self.anchor = anchor
    returnToAnchor()
  }

  /// The first byte of the row that was scrolled to.
  var anchorOffset: Int { anchor.offset }

  /// Shows a byte in the first row, and remembers it rather than the row: in lines of another length
  /// the place stays the same.
  mutating func resume(at offset: Int) {
    top = offset == 0 ? .start : layout.position(ofOffset: offset)
    anchor = Anchor(
      position: top, offset: offset, options: layout.typesetter.options, isRaw: isRaw)
  }

  /// Where the reader is.
  var place: ArticlePlace {
    ArticlePlace(path: path, anchor: anchor, focus: focus, sentence: sentence, panel: panel.place)
  }

  /// The focus on a name, if that is still in the text.
  mutating func setFocus(_ mention: Mention?) {
    focus = mention.flatMap { $0.range.end <= article.text.count ? $0 : nil }
  }

  /// Marks a sentence, if that is still in the text, or none.
  mutating func mark(_ range: TextRange?) {
    sentence = range.flatMap { $0.end <= article.text.count ? $0 : nil }
  }

  /// Keeps what was found in some paragraphs; a focus there follows its name, which may be another's.
  mutating func take(_ annotation: Annotation, for paragraphs: Range<Int>) {
    annotations.store(annotation, for: paragraphs)
    guard let focus, let first = paragraphs.first, let last = paragraphs.last,
      article.paragraphs.indices.contains(last),
      article.paragraphs[first].range.start <= focus.range.start,
      focus.range.end <= article.paragraphs[last].range.end
    else { return }
    self.focus = annotation.mentions.first { $0.range == focus.range }
  }

  /// Takes what was found out over the whole dossier.
  mutating func take(_ analysis: DossierAnalysis) {
    // What the reader has set holds whatever was under way when it was set.
    if article.published.basis != .reader,
      let annotated = analysis.articles.first(where: { $0.article.path == path })
    {
      article.published = annotated.article.published
    }
    panel.take(analysis, published: article.published.date)
    if panel.selection == nil { panel.follow(path: path, offset: layout.offset(at: top)) }
  }

  /// Shows the file as it is, or the article again, at the same place.
  mutating func toggleRaw(options: LayoutOptions) {
    isRaw.toggle()
    layout = ArticleLayout(article: article, options: options, raw: isRaw)
    returnToAnchor()
  }
}
