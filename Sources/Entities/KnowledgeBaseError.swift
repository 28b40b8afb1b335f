/// Why a line of a knowledge base cannot be used.
public struct KnowledgeBaseError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// What is wrong with it.
  public var reason: Reason

  /// What can be wrong with a line.
  public enum Reason: Sendable, Hashable {
    /// A line has this many fields instead of six.
    case fieldCount(Int)
    /// A field that may not be empty is empty.
    case emptyField(String)
    /// The kind is none of the four.
    case unknownKind(String)
    /// Another line has this identifier.
    case duplicateIdentifier(String)
    /// The line is not UTF-8.
    case notUTF8
  }

  /// Line and reason in one line.
  public var description: String {
    switch reason {
    case .fieldCount(let count): "line \(line): \(count) fields instead of 6"
    case .emptyField(let name): "line \(line): \(name) is empty"
    case .unknownKind(let kind): "line \(line): no kind is called \(kind)"
    case .duplicateIdentifier(let id): "line \(line): \(id) is there already"
    case .notUTF8: "line \(line): not UTF-8"
    }
  }
}
