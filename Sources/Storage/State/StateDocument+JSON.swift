import Analysis
import Foundation

extension StateDocument {
  /// The document as JSON text, see `JSONText`.
  /// - Throws: what `JSONEncoder` throws; a document holds nothing that it refuses.
  public func json() throws -> String { try JSONText.of(self) }

  /// Reads a document.
  /// - Throws: ``StateDocumentError``, which says what is wrong with it, and where.
  public init(json: [UInt8]) throws(StateDocumentError) {
    let decoder = JSONDecoder()
    let version: Version
    let document: StateDocument
    do {
      version = try decoder.decode(Version.self, from: Data(json))
      guard version.schema <= Self.schema else {
        throw StateDocumentError.newerSchema(version.schema)
      }
      document = try decoder.decode(Self.self, from: Data(json))
    } catch let error as StateDocumentError {
      throw error
    } catch let error as DecodingError {
      throw .malformed(Self.reason(of: error))
    } catch {
      throw .malformed(String(describing: error))
    }
    self = document
  }

  private struct Version: Decodable { let schema: Int }

  private static func reason(of error: DecodingError) -> String {
    func path(_ context: DecodingError.Context) -> String {
      let keys = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? "." + $0.stringValue }
      return keys.isEmpty ? "" : keys.joined() + ": "
    }
    switch error {
    case .dataCorrupted(let context): return path(context) + context.debugDescription
    case .keyNotFound(let key, let context):
      return path(context) + "no ‘\(key.stringValue)’"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return path(context) + context.debugDescription
    @unknown default: return String(describing: error)
    }
  }
}

/// What is wrong with a document of reading state.
public enum StateDocumentError: Error, Hashable, Sendable {
  /// It is not what a document looks like; the place and the reason.
  case malformed(String)
  /// A later version of the program has written it.
  case newerSchema(Int)
}
