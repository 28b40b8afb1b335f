public import MasarModel

/// Turns the bytes of a file into an article.
///
/// Pure: reads no file, and never fails on malformed content, which yields findings instead.
public struct ArticleParser {
  /// Larger files are not read: 256 MB.
  public static let maximumBytes = 256 << 20

  /// Reads an article.
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
  /// - Returns: the article, or `nil` where there is no text; and what was found.
  /// - Complexity: O(*n*).
  public static func parse(
    bytes: consuming [UInt8], path: String, metadata: Dossier.FileMetadata? = nil,
    language: String? = nil
  ) -> (article: Article?, findings: [Finding]) {
    let size = bytes.count
    guard size <= maximumBytes else {
      return (nil, [Finding(path: path, kind: .tooLarge(bytes: size, limit: maximumBytes))])
    }
    guard case .text(let text, let replacements) = DecodedBytes(bytes) else {
      return (nil, [Finding(path: path, kind: .notText)])
    }
    var findings: [Finding] = []
    if replacements > 0 {
      findings.append(Finding(path: path, kind: .illFormedUTF8(count: replacements)))
    }
    let (article, further) = read(
      UTF8Text(validated: text), path: path, metadata: metadata, language: language)
    findings += further
    guard var article else { return (nil, findings) }
    article.replacements = replacements
    return (article, findings)
  }

  private static func read(
    _ text: UTF8Text, path: String, metadata: Dossier.FileMetadata?, language: String?
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
      classifier.classify(givenTitle: known.title.map { FoldedLine($0) })
      let title = classifier.titleRange
      let article = Article(
        path: path,
        title: known.title ?? title.map { TitleText.make(buffer, $0) }
          ?? classifier.firstSentence.map { TitleText.make(buffer, $0) }
          ?? FileKind.baseName(of: path),
        titleRange: title,
        source: known.newsroom,
        author: known.author,
        language: known.language ?? language,
        tags: known.tags,
        published: publication(
          front: front.metadata, dossier: metadata, classifier: classifier, path: path),
        direction: DirectionFinder.direction(
          of: buffer, language: known.language ?? language, from: classifier.bodyOffset),
        text: text,
        paragraphs: classifier.paragraphs)
      return (article, findings)
    }
  }

  /// The date of publication by the strongest of its bases.
  private static func publication(
    front: Dossier.FileMetadata, dossier: Dossier.FileMetadata?, classifier: LineClassifier,
    path: String
  ) -> Publication {
    if let date = front.published { return Publication(date: date, basis: .frontMatter) }
    if let date = dossier?.published { return Publication(date: date, basis: .dossier) }
    if let found = classifier.bylineDate {
      return Publication(date: found.date, basis: .byline, alternatives: found.alternatives)
    }
    if let date = FileNameDate.date(in: path) { return Publication(date: date, basis: .fileName) }
    return .unknown
  }
}

extension Dossier.FileMetadata {
  /// These metadata, with those of the dossier where these say nothing.
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
