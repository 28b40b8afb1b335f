import Analysis
import MasarModel
import Screen
import Support

@testable import Reader

/// An article of a line a paragraph, the first one its title, with the names that are marked in it:
/// `⟦person:بوتين⟧`, or any kind of ``EntityKind``. Lines that begin with "شارك" are hidden.
struct NamedArticle {
  let article: Article
  let mentions: [Mention]

  init(
    _ marked: MarkedText, path: String = "names.txt", url: String? = nil,
    direction: TextDirection = .rightToLeft, day: Int? = 9
  ) {
    let text = marked.text
    var paragraphs: [Paragraph] = []
    var start = 0
    for (index, line) in text.string.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let end = start + line.utf8.count
      if end > start {
        paragraphs.append(
          Paragraph(
            range: TextRange(start, end), firstLine: index + 1, lastLine: index + 1,
            role: index == 0 ? .title : line.hasPrefix("شارك") ? .widget : .body,
            isShown: !line.hasPrefix("شارك")))
      }
      start = end + 1
    }
    article = Article(
      path: path, title: paragraphs.first.map { text[$0.range] } ?? path,
      titleRange: paragraphs.first?.range, source: Source(name: "وكالة الاختبار", url: url),
      published: Publication(
        date: day.flatMap { CalendarDate(year: 2022, month: 1, day: $0) }, basis: .frontMatter),
      direction: direction, text: text, paragraphs: paragraphs)
    mentions = marked.spans.compactMap { span in
      span.name.flatMap(EntityKind.init).map {
        Mention(range: span.range, kind: $0, entity: "e-\(span.range.start)")
      }
    }
  }

  /// Each name as an entity of its own.
  var index: EntityIndex {
    EntityIndex(articles: [AnnotatedArticle(article: article, mentions: mentions)], events: []) {
      id in
      mentions.first { $0.entity == id }.map {
        Entity(id: id, kind: $0.kind, canonical: article.text[$0.range], latin: "")
      }
    }
  }

  /// The mentions of some paragraphs.
  func annotation(of paragraphs: Range<Int>) -> Annotation {
    let ranges = article.paragraphs[paragraphs].map(\.range)
    return Annotation(
      mentions: mentions.filter { mention in ranges.contains { $0.contains(mention.range) } })
  }
}

extension Session {
  /// A session in one article with names.
  init(
    _ named: NamedArticle, columns: Int = 60, rows: Int = 12, language: Language = .arabic,
    depth: ColorDepth = .monochrome, annotates: Bool = true
  ) {
    self.init(
      columns: columns, rows: rows, language: language, start: .article(path: named.article.path),
      depth: depth, articles: [named.article], names: named, annotates: annotates)
  }

  /// The text of the focused name.
  var focusedText: String? {
    state.article.flatMap { article in article.focus.map { article.article.text[$0.range] } }
  }

  /// The last row as words.
  var status: String { rows.last ?? "" }

  /// The screen with everything marked that has the look of `role` exactly.
  func marked(_ role: StyleRole) -> String {
    let style = state.theme[role]
    return ScreenSnapshot(frame, direction: state.interface.direction)
      .text { $0 == style ? "x" : nil }
  }

  /// The columns of a row that have the look of `role` exactly.
  func columns(_ role: StyleRole, row: Int) -> [Int] {
    let frame = frame
    return (0..<frame.size.columns).filter { frame[$0, row].style == state.theme[role] }
  }
}
