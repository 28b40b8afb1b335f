import Encodings
public import MasarModel
import WebPages

/// Turns the text of a file into an article.
///
/// Pure: reads no file, and never fails on malformed content, which yields findings instead.
public struct ArticleParser {
  /// Larger files are not read: 256 MB.
  public static let maximumBytes = 256 << 20

  /// Reads an article from the bytes of a plain text or of Markdown.
  ///
  /// A title that stands in the text is a paragraph with role `title` and is shown; the article's
  /// `titleRange` covers it, so a reader that shows the title by itself skips that paragraph. Further
  /// lines that repeat the title before the article begins are hidden.
  /// - Parameters:
  ///   - bytes: the whole file. Well-formed ones become the article's text without being copied.
  ///   - path: the article's identity; its extension says whether it is Markdown, and its name may give
  ///     the date.
  ///   - metadata: what the dossier says about the file; its own front matter is stronger.
  ///   - language: the dossier's language, as BCP 47 has it.
  ///   - encoding: what the reader has chosen; `nil` leaves it to the bytes.
  /// - Returns: the article, or `nil` where there is no text; and what was found.
  /// - Complexity: O(*n*).
  public static func parse(
    bytes: consuming [UInt8], path: String, metadata: Dossier.FileMetadata? = nil,
    language: String? = nil, encoding: TextEncoding? = nil
  ) -> (article: Article?, findings: [Finding]) {
    let size = bytes.count
    guard size <= maximumBytes else {
      return (nil, [Finding(path: path, kind: .tooLarge(bytes: size, limit: maximumBytes))])
    }
    guard let decoded = DecodedText(bytes, as: encoding) else {
      return (nil, [Finding(path: path, kind: .notText)])
    }
    return parse(decoded, path: path, metadata: metadata, language: language)
  }

  /// Reads an article from a plain text or from Markdown.
  static func parse(
    _ decoded: consuming DecodedText, path: String, metadata: Dossier.FileMetadata?,
    language: String?, repeated: RepeatedLines = .none
  ) -> (article: Article?, findings: [Finding]) {
    let (replacements, encoding) = (decoded.replacements, decoded.encoding)
    var (article, findings) = read(
      UTF8Text(validated: decoded.text), path: path, metadata: metadata, language: language,
      repeated: repeated)
    if replacements > 0 {
      findings.insert(Finding(path: path, kind: .illFormedUTF8(count: replacements)), at: 0)
    }
    article?.replacements = replacements
    article?.encoding = encoding
    return (article, findings)
  }

  private static func read(
    _ text: UTF8Text, path: String, metadata: Dossier.FileMetadata?, language: String?,
    repeated: RepeatedLines
  ) -> (Article?, [Finding]) {
    text.bytes.withUnsafeBufferPointer { buffer in
      let front = FrontMatter(buffer, path: path)
      let lines = TextLines(buffer)
      var findings = front.findings
      guard let lastLine = lines.content.last else {
        return (nil, findings + [Finding(path: path, kind: .emptyFile)])
      }
      if lastLine.first <= front.lineCount {
        findings.append(Finding(path: path, kind: .emptyFile))
      }
      let known = front.metadata.completed(by: metadata)
      var classifier = LineClassifier(
        buffer, lines: lines, frontMatterLines: front.lineCount,
        isMarkdown: FileKind(path: path) == .markdown)
      classifier.classify(
        givenTitle: known.title.map { FoldedLine($0) }, repeated: repeated)
      var stated = Publication.unknown
      if let date = front.metadata.published {
        stated = Publication(date: date, basis: .frontMatter)
      } else if let date = metadata?.published {
        stated = Publication(date: date, basis: .dossier)
      }
      let article = Article(
        classifier, of: text, path: path, known: known, stated: stated, language: language)
      return (article, findings)
    }
  }
}

extension Article {
  /// Puts an article together from its lines and what is known about it.
  /// - Parameters:
  ///   - classifier: the lines of `text`, classified.
  ///   - stated: the date of publication, where file or dossier state it.
  ///   - language: the language where `known` has none.
  init(
    _ classifier: LineClassifier, of text: UTF8Text, path: String, known: Dossier.FileMetadata,
    stated: Publication, language: String?
  ) {
    let (buffer, title) = (classifier.buffer, classifier.titleRange)
    var published = stated
    if published.date != nil {
      // Nothing is stronger.
    } else if let found = classifier.bylineDate {
      published = Publication(date: found.date, basis: .byline, alternatives: found.alternatives)
    } else if let date = FileNameDate.date(in: path) {
      published = Publication(date: date, basis: .fileName)
    }
    self.init(
      path: path,
      title: known.title ?? title.map { TitleText.make(buffer, $0) }
        ?? classifier.firstSentence.map { TitleText.make(buffer, $0) }
        ?? FileKind.baseName(of: path),
      titleRange: title,
      source: known.newsroom,
      author: known.author,
      language: known.language ?? language,
      tags: known.tags,
      published: published,
      direction: DirectionFinder.direction(
        of: buffer, language: known.language ?? language, from: classifier.bodyOffset),
      text: text,
      paragraphs: classifier.paragraphs)
  }
}

extension Dossier.FileMetadata {
  /// These metadata, with those of `other` where these say nothing.
  func completed(by other: Dossier.FileMetadata?) -> Dossier.FileMetadata {
    guard let other else { return self }
    return Dossier.FileMetadata(
      title: title ?? other.title, source: source ?? other.source, author: author ?? other.author,
      published: published ?? other.published, url: url ?? other.url,
      language: language ?? other.language, tags: tags.isEmpty ? other.tags : tags)
  }

  /// The newsroom; named by its host where only an address is known.
  var newsroom: Source? {
    if let source { return Source(name: source, url: url) }
    guard let url, let start = url.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let host = url[start...].drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? nil : Source(name: String(host), url: url)
  }
}
