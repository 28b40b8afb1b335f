import MasarModel

/// Turns what the parser reports of a feed into entries.
final class FeedScanner: MarkupReceiver {
  /// An entry's text is read up to so many bytes.
  static let maximumMarkup = 4 << 20
  private static let maximumValue = 8 << 10

  private(set) var feed = PageMetadata()
  private(set) var entries: [FeedEntry] = []
  /// Whether the outermost element is one of a feed.
  private(set) var isFeed = false
  /// Whether there were more entries than are read.
  private(set) var isOverfull = false

  private var names: [String] = []
  private var bases: [String?] = []
  private var feedLink: String?
  private var entry: FeedEntry?
  private var summary: [UInt8] = []
  private var updated: CalendarDate?
  private var value: [UInt8] = []
  /// The depth of the element whose elements inside are HTML, as XHTML has them.
  private var markupDepth: Int?
  /// Whether the value is text rather than markup.
  private var isPlain = false

  func start(_ name: String, _ attributes: MarkupAttributes) {
    let local = Self.local(name)
    if names.isEmpty { isFeed = ["rss", "feed", "RDF", "rdf"].contains(local) }
    names.append(local)
    bases.append(attributes["xml:base"].map { WebAddress.resolved($0, from: base) } ?? base)
    if markupDepth != nil {
      append("<\(local)\(attributes.markup)>")
      return
    }
    switch local {
    case "item", "entry":
      guard isFeed, entry == nil else { return }
      if entries.count >= Feed.maximumEntries {
        isOverfull = true
        return
      }
      entry = FeedEntry()
      (summary, updated) = ([], nil)
      entry?.metadata.url = attributes["rdf:about"].map { WebAddress.resolved($0, from: base) }
    case "link": takeLink(attributes)
    case "category": takeCategory(attributes["term"])
    default: break
    }
    if names.count == 1 { feed.language = attributes["xml:lang"] }
    value.removeAll(keepingCapacity: true)
    isPlain = attributes["type"] == "text"
    if attributes["type"] == "xhtml" { markupDepth = names.count }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if markupDepth != nil {
      append(Self.escaped(bytes))
    } else if value.count + bytes.count <= Self.maximumMarkup {
      value.append(contentsOf: bytes)
    }
  }

  func end(_ name: String) {
    let local = Self.local(name)
    guard names.last == local else { return }
    defer {
      names.removeLast()
      bases.removeLast()
    }
    if let depth = markupDepth {
      if names.count > depth {
        append("</\(local)>")
        return
      }
      markupDepth = nil
    }
    if local == "item" || local == "entry" {
      endEntry()
    } else if let parent = names.dropLast().last {
      takeValue(of: local, in: parent)
    }
    value.removeAll(keepingCapacity: true)
  }

  /// Ends the document.
  func finish() { endEntry() }

  private var base: String? { bases.last.flatMap { $0 } ?? feedLink }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }

  private func append(_ markup: String) {
    if value.count + markup.utf8.count <= Self.maximumMarkup { value += Array(markup.utf8) }
  }

  private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("&", with: "&amp;")
      .replacing("<", with: "&lt;")
  }

  // MARK: Values

  /// A link of Atom is an attribute, one of RSS a text.
  private func takeLink(_ attributes: MarkupAttributes) {
    guard let address = attributes["href"] else { return }
    let relation = attributes["rel"] ?? "alternate"
    guard relation == "alternate" else { return }
    let resolved = WebAddress.resolved(address, from: base)
    if entry == nil { feedLink = feedLink ?? resolved } else { entry?.metadata.url = resolved }
  }

  private func takeCategory(_ term: String?) {
    guard let term, let tag = PageHead.line(Array(term.utf8)) else { return }
    if (entry?.metadata.tags.count ?? 40) < 40 { entry?.metadata.tags.append(tag) }
  }

  private func takeValue(of name: String, in parent: String) {
    let line = PageHead.line(Array(value.prefix(Self.maximumValue)))
    guard entry != nil else {
      guard parent == "channel" || parent == "feed" || parent == "RDF" else { return }
      switch name {
      case "title": feed.title = feed.title ?? line.map(Self.withoutMarkup)
      case "link": feedLink = feedLink ?? line
      case "language": feed.language = line ?? feed.language
      default: break
      }
      return
    }
    switch (parent, name) {
    case ("author", "name"), (_, "creator"):
      setAuthor(line)
    case ("source", "title"): break
    case ("item", _), ("entry", _): takeEntryValue(name, line)
    default: break
    }
  }

  private func setAuthor(_ name: String?) {
    if entry?.metadata.author == nil { entry?.metadata.author = name }
  }

  private func takeEntryValue(_ name: String, _ line: String?) {
    switch name {
    case "title":
      if entry?.metadata.title == nil { entry?.metadata.title = line.map(Self.withoutMarkup) }
    case "link":
      if let line { entry?.metadata.url = WebAddress.resolved(line, from: base) }
    case "guid", "id":
      entry?.id = line
      if entry?.metadata.url == nil, let line, line.hasPrefix("http") { entry?.metadata.url = line }
    case "author":
      // «mail@example.org (Name)», as RSS has it.
      let name = line.flatMap { $0.split(separator: "(").last }.map { $0.prefix { $0 != ")" } }
      if let name, !name.contains("@") {
        setAuthor(PageHead.line(Array(name.utf8)))
      }
    case "source": if let line { entry?.metadata.source = line }
    case "category", "subject": takeCategory(line)
    case "pubDate", "published", "issued", "date":
      if let date = line.flatMap(WebDate.date) { entry?.metadata.published = date }
    case "updated", "modified": updated = line.flatMap(WebDate.date)
    case "encoded", "content":
      if value.count > (entry?.markup.count ?? 0) { entry?.markup = markup }
    case "description", "summary": if value.count > summary.count { summary = markup }
    default: break
    }
  }

  /// The value as HTML.
  private var markup: [UInt8] {
    isPlain
      ? value.withUnsafeBufferPointer { Array(Self.escaped($0).utf8) } : value
  }

  /// Titles hold tags now and then.
  private static func withoutMarkup(_ title: String) -> String {
    guard title.contains("<") else { return title }
    let bytes = Array(title.utf8)
    let page = bytes.withUnsafeBufferPointer { WebPage(fragment: $0) }
    let text = page.blocks.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ")
    return text.isEmpty ? title : text
  }

  private func endEntry() {
    guard var entry else { return }
    if entry.markup.isEmpty { entry.markup = summary }
    entry.metadata.published = entry.metadata.published ?? updated
    entries.append(entry)
    self.entry = nil
  }
}
