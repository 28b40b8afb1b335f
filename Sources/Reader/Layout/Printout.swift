public import MasarModel
public import Screen
import Typesetting

/// An article as text for standard output: what `masar show` prints.
public struct Printout {
  /// The columns of a line where nothing else says.
  public static let measure = 72

  let article: Article
  let interface: Interface
  let preferences: ReadingPreferences

  /// Creates a printout.
  /// - Parameter preferences: how laid-out text looks; plain text is what the file says.
  public init(
    article: Article, interface: Interface,
    preferences: ReadingPreferences = ReadingPreferences()
  ) {
    self.article = article
    self.interface = interface
    self.preferences = preferences
  }

  /// Lines in visual order, right-to-left ones flush right.
  /// - Parameters:
  ///   - measure: the columns of a line.
  ///   - mode: how right-to-left text is sent.
  public func visual(measure: Int, mode: OutputMode = .visual) -> String {
    var result = ""
    for part in parts {
      for line in part.line.map({ [$0(measure)] }) ?? lines(of: part, measure: measure) {
        let indent = line.direction == .rightToLeft ? measure - line.width : 0
        result += line.text(indent: indent, mode: mode)
        result += "\n"
      }
      if part.hasGap { result += "\n" }
    }
    return result
  }

  /// Letters in the order in which they are read, a line for a paragraph or of at most `width`.
  /// - Parameter keepsFormatting: whether joiners and directional marks stay in the text.
  public func plain(width: Int?, keepsFormatting: Bool) -> String {
    var result = ""
    for part in parts {
      let ranges =
        width.map { lines(of: part, measure: $0, letters: .letters).map(\.range) } ?? [part.range]
      for range in ranges {
        let safe = ScalarDisposition.safe(part.text[range], keepsFormatting: keepsFormatting)
        // A paragraph that was wrapped by hand is one line here.
        let words = safe.split(whereSeparator: \.isNewline).joined(separator: " ")
        result += (width == nil ? words : words.trimmingTrailingSpaces()) + "\n"
      }
      if part.hasGap { result += "\n" }
    }
    return result
  }

  private func lines(of part: Part, measure: Int, letters: LetterShapes = .forms) -> [VisualLine] {
    Typesetter(
      options: LayoutOptions(
        measure: measure, fallbackDirection: article.direction, marks: preferences.marks ?? .full,
        letters: letters, digits: preferences.digits, justifies: preferences.justifies)
    ).lines(of: part.text, range: part.range)
  }

  /// A block of the article as text of its own.
  private struct Part {
    let text: UTF8Text
    let range: TextRange
    let hasGap: Bool
    /// Sets the block on one line of a measure, where it is more than its text.
    var line: ((Int) -> VisualLine)?
  }

  private var parts: [Part] {
    let blocks = Block.blocks(of: article)
    return blocks.enumerated().map { index, block in
      let hasGap = block.hasGap && index < blocks.count - 1
      switch block.content {
      case .text(let range): return Part(text: article.text, range: range, hasGap: hasGap)
      case .heading(let title): return part(title, hasGap: hasGap)
      case .metadata:
        let pieces = interface.metadata(of: article)
        var part = part(pieces.joined(separator: " · "), hasGap: hasGap)
        part.line = { PartsLine.line(pieces, direction: article.direction, measure: $0) }
        return part
      }
    }
  }

  private func part(_ string: String, hasGap: Bool) -> Part {
    let text = UTF8Text(string)
    return Part(text: text, range: text.range, hasGap: hasGap)
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var result = self[...]
    while result.last == " " { result.removeLast() }
    return String(result)
  }
}
