// The one file that needs Foundation: linking it costs start-up time wherever it is touched.
import Foundation

extension AnalysisDocument {
  /// The document as JSON text, see ``JSONText``.
  /// - Throws: what `JSONEncoder` throws; a document holds nothing that it refuses.
  public func json() throws -> String { try JSONText.of(self) }
}

extension TimelineDocument {
  /// The document as JSON text, see ``JSONText``.
  /// - Throws: what `JSONEncoder` throws; a document holds nothing that it refuses.
  public func json() throws -> String { try JSONText.of(self) }
}

extension EntityDocument {
  /// The document as JSON text, see ``JSONText``.
  /// - Throws: what `JSONEncoder` throws; a document holds nothing that it refuses.
  public func json() throws -> String { try JSONText.of(self) }
}

extension TimeDocument {
  /// The document as one line of JSON text, without a line end, see ``JSONText``.
  /// - Throws: what `JSONEncoder` throws; a document holds nothing that it refuses.
  public func json() throws -> String { try JSONText.of(self, isOneLine: true) }
}

/// JSON for other programs, and for terminals.
public enum JSONText {
  /// A value as JSON text: two-space indents, or one line; keys sorted, so that equal values give equal bytes.
  /// - Throws: what `JSONEncoder` throws.
  public static func of(_ value: some Encodable, isOneLine: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !isOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// JSON in which control and format characters are escaped.
  ///
  /// JSON itself asks that only of C0 controls; but this is printed to terminals as well, where DEL, C1
  /// controls and directional overrides would do what they do.
  private static func escaped(_ json: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      guard scalar.value >= 0x7F, isInvisible(scalar) else {
        result.append(scalar)
        continue
      }
      for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
        let hex = String(unit, radix: 16)
        let digits = "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        result.append(contentsOf: digits.unicodeScalars)
      }
    }
    return String(result)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    // Arabic letters come first: they are what there is most of.
    if (0x620...0x6D3).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return true
    default: return false
    }
  }
}
