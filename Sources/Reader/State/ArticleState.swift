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
  /// The byte that the reader has scrolled to. Another size shows the row that holds it, and the first
  /// size again the very row it was: it changes by scrolling only.
  var anchor = 0
  var annotations: Annotations
  var isRaw = false
  var panel = PanelState()

  init(article: Article, dossier: Dossier?, findings: [Finding], options: LayoutOptions) {
    path = article.path
    self.article = article
    self.dossier = dossier
    self.findings = findings
    layout = ArticleLayout(article: article, options: options, raw: false)
    annotations = Annotations(article: article)
  }

  /// Takes what was found out over the whole dossier.
  mutating func take(_ analysis: DossierAnalysis) {
    if let annotated = analysis.articles.first(where: { $0.article.path == path }) {
      article.published = annotated.article.published
    }
    panel.take(analysis)
    panel.follow(path: path, offset: layout.offset(at: top))
  }

  /// Shows the file as it is, or the article again, at the same place.
  mutating func toggleRaw(options: LayoutOptions) {
    isRaw.toggle()
    layout = ArticleLayout(article: article, options: options, raw: isRaw)
    top = layout.position(ofOffset: anchor)
  }
}
