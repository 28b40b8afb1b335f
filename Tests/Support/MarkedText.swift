public import MasarModel

/// Text with spans marked inside the string, so that tests show what they mean instead of offsets.
///
///     let marked = MarkedText("حذّر ⟦person:بوتين⟧ ⟦واشنطن⟧")
///     marked.text.string      // "حذّر بوتين واشنطن"
///     marked["person"]        // the bytes of بوتين
///     marked.ranges           // both spans in order of their starts
///
/// A name is ASCII letters, digits and hyphens, and a colon. Spans may be nested.
public struct MarkedText: ExpressibleByStringLiteral, Sendable {
  /// A marked stretch.
  public struct Span: Hashable, Sendable {
    /// What the marker calls it; `nil` where it has no name.
    public let name: String?
    /// Its bytes in ``MarkedText/text``.
    public let range: TextRange
  }

  /// The text without the markers.
  public let text: UTF8Text
  /// The spans by start; of those that start together the outer first.
  public let spans: [Span]

  /// The bytes of all spans.
  public var ranges: [TextRange] { spans.map(\.range) }

  /// Reads a string with markers.
  /// - Precondition: Every `⟦` has its `⟧`.
  public init(_ marked: String) {
    var scalars = marked.unicodeScalars[...]
    var bytes: [UInt8] = []
    var open: [(name: String?, start: Int, slot: Int)] = []
    var spans: [Span?] = []
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "⟦":
        open.append((Self.takeName(&scalars), bytes.count, spans.count))
        spans.append(nil)
      case "⟧":
        guard let span = open.popLast() else { preconditionFailure("⟧ without ⟦ in: \(marked)") }
        spans[span.slot] = Span(name: span.name, range: TextRange(span.start, bytes.count))
      default: bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
    precondition(open.isEmpty, "⟦ without ⟧ in: \(marked)")
    text = UTF8Text(validated: bytes)
    self.spans = spans.compactMap { $0 }
  }

  /// Reads a literal with markers.
  public init(stringLiteral value: String) { self.init(value) }

  /// The bytes of the first span of a name.
  public subscript(name: String) -> TextRange? { spans.first { $0.name == name }?.range }

  private static func takeName(_ scalars: inout Substring.UnicodeScalarView) -> String? {
    guard let colon = scalars.firstIndex(of: ":") else { return nil }
    let name = String(scalars[..<colon])
    guard !name.isEmpty,
      name.utf8.allSatisfy({
        $0 < 0x80
          && (Character(Unicode.Scalar($0)).isLetter || Character(Unicode.Scalar($0)).isNumber
            || $0 == 0x2D)
      })
    else { return nil }
    scalars = scalars[scalars.index(after: colon)...]
    return name
  }
}
