// The one file that needs Foundation: linking it costs start-up time wherever it is touched.
import Foundation

extension AnalysisDocument {
  /// The document as JSON text: two-space indents, keys sorted, so that equal documents give equal bytes.
  /// - Throws: what `JSONEncoder` throws; a document holds nothing that it refuses.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
