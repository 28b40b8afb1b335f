public import MasarModel

/// Says what the program has to say in the reader's language.
public struct Interface: Hashable, Sendable {
  /// The language.
  public let language: Language

  /// Creates an interface that speaks `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The direction of the interface.
  public var direction: TextDirection { language.direction }

  /// The words of a phrase with its arguments filled in.
  public func callAsFunction(_ phrase: Phrase, _ arguments: String...) -> String {
    guard let words = PhraseTable.words[phrase] else {
      return phrase.rawValue
    }
    return filled(language == .arabic ? words.arabic : words.english, arguments)
  }

  private func filled(_ template: String, _ arguments: [String]) -> String {
    guard !arguments.isEmpty else { return template }
    // Arguments are set in one pass, so that a `%1` inside a file name stays what it is.
    var result = ""
    var rest = template[...]
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      rest = rest[rest.index(after: percent)...]
      if let digit = rest.first?.wholeNumberValue, arguments.indices.contains(digit - 1) {
        result += arguments[digit - 1]
        rest = rest.dropFirst()
      } else {
        result += "%"
      }
    }
    return result + rest
  }

  /// The words of a phrase for the screen. What stands behind a colon at its end, such as a path, is a
  /// piece of its own: within the sentence its first slash would stand at its wrong end.
  public func pieces(_ phrase: Phrase, _ arguments: String...) -> [String] {
    guard let words = PhraseTable.words[phrase], let last = arguments.last else {
      return [self(phrase)]
    }
    let template = language == .arabic ? words.arabic : words.english
    let mark = ": %\(arguments.count)"
    guard template.hasSuffix(mark) else { return [filled(template, arguments)] }
    return [filled(String(template.dropLast(mark.count)), arguments), last]
  }

  /// A finding as one line for standard error: where, and what is the matter.
  public func describe(_ finding: Finding) -> String {
    let what = matter(of: finding)
    if let line = finding.line {
      return self(.findingLine, finding.path, String(line), what)
    }
    return finding.path + ": " + what
  }

  /// A finding for the screen, as pieces that are set side by side: what is the matter, and where.
  public func pieces(of finding: Finding) -> [String] {
    let line = finding.line.map { self(.lineNumber, String($0)) }
    return matterPieces(of: finding) + [line, finding.path].compactMap { $0 }
  }

  /// A finding about a file of settings, for the status line: where first, as the matter may be long.
  func settingPieces(of finding: Finding) -> [String] {
    let name = finding.path.split(separator: "/").last.map(String.init)
    let line = finding.line.map { self(.lineNumber, String($0)) }
    return [name, line].compactMap { $0 } + matterPieces(of: finding)
  }

  /// What is the matter, with a path in it as a piece of its own.
  private func matterPieces(of finding: Finding) -> [String] {
    switch finding.kind {
    case .movedAside(let path): pieces(.findingMovedAside, path)
    case .unknownFile(let name): pieces(.findingUnknownFile, name)
    default: [matter(of: finding)]
    }
  }

  private func matter(of finding: Finding) -> String {
    switch finding.kind {
    case .missing: self(.findingMissing)
    case .emptyFolder: self(.findingEmptyFolder)
    case .emptyFile: self(.findingEmptyFile)
    case .unreadable(let reason): self(.findingUnreadable, reason)
    case .notARegularFile: self(.findingNotRegular)
    case .notText: self(.findingNotText)
    case .tooLarge(let bytes, let limit):
      self(.findingTooLarge, String(bytes), String(limit))
    case .illFormedUTF8(let count): self(.findingIllFormed, String(count))
    case .unwritable(let reason): self(.findingUnwritable, reason)
    case .otherEncoding(let declared, let found):
      self(.findingOtherEncoding, declared, found)
    case .damagedArchive: self(.findingDamagedArchive)
    case .unpacksTooLarge(let limit): self(.findingUnpacksTooLarge, String(limit))
    case .tooInvolved: self(.findingTooInvolved)
    case .notAFeed: self(.findingNotAFeed)
    case .noEntry(let name): self(.findingNoEntry, name)
    case .tooMany(let limit): self(.findingTooMany, String(limit))
    case .sharedParagraphs(let count, let all, let other):
      self(.findingShared, String(count), String(all), other)
    case .malformedYAML(let reason): self(.findingYAML, reason)
    case .wrongType(let key, let expected): self(.findingWrongType, key, expected)
    case .unknownKey(let key, nil): self(.findingUnknownKey, key)
    case .unknownKey(let key, let nearest?): self(.findingUnknownKeyNearest, key, nearest)
    case .invalidValue(let key, let value, let expected, nil):
      self(.findingValue, key, value, expected)
    case .invalidValue(let key, let value, let expected, let nearest?):
      self(.findingValueNearest, key, value, expected, nearest)
    case .movedAside(let name): self(.findingMovedAside, name)
    case .malformedDate(let key, let value): self(.findingDate, key, value)
    case .unclosedFrontMatter: self(.findingUnclosed)
    case .incompleteTrack(let index): self(.findingTrack, String(index))
    case .duplicateTrack(let id): self(.findingDuplicateTrack, id)
    case .unknownFile(let name): self(.findingUnknownFile, name)
    case .unknownEntity(let id): self(.findingUnknownEntity, id)
    case .alreadyThere: self(.findingAlreadyThere)
    case .linkLoop: self(.findingLinkLoop)
    }
  }

  /// How the publication date is known, in words; `nil` where it is not known.
  public func describe(_ basis: PublicationBasis) -> String? {
    switch basis {
    case .reader: self(.basisReader)
    case .frontMatter: self(.basisFrontMatter)
    case .dossier: self(.basisDossier)
    case .metadata: self(.basisMetadata)
    case .byline: self(.basisByline)
    case .inferred: self(.basisInferred)
    case .fileName: self(.basisFileName)
    case .unknown: nil
    }
  }

  /// The word for a kind of names.
  func describe(_ kind: EntityKind) -> String {
    switch kind {
    case .person: self(.kindPerson)
    case .place: self(.kindPlace)
    case .organization: self(.kindOrganization)
    case .nationality: self(.kindNationality)
    }
  }

  /// Newsroom, author and date of an article; how the date is known is said where it is not simply
  /// stated.
  func metadata(of article: Article) -> [String] {
    var parts = [article.source?.name, article.author].compactMap { $0 }
    if let date = article.published.date {
      let isStated = [.frontMatter, .dossier, .metadata].contains(article.published.basis)
      let basis = isStated ? nil : describe(article.published.basis)
      parts.append(self.date(date))
      if let basis { parts.append(basis) }
    } else {
      parts.append(self(.unknownDate))
    }
    return parts
  }
}
