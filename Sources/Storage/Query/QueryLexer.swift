import MasarModel

/// A piece of a query with its place.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    case word(String)
    case phrase(String)
    /// A field's name; its value is the token behind it.
    case field(String)
    case minus, or, open, close
  }
  var kind: Kind
  /// The number of scalars before it.
  var position: Int
  /// Whether nothing stands between it and the token before.
  var isAdjacent = false
}

/// Cuts a query into pieces.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "«": "»", "“": "”", "„": "“",
  ]

  init(_ query: String) { scalars = Array(query.unicodeScalars) }

  mutating func tokens() throws(QueryProblem) -> [QueryToken] {
    var tokens: [QueryToken] = []
    var end = -1
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace {
        index += 1
        continue
      }
      let start = index
      let kind = try token(scalar)
      tokens.append(QueryToken(kind: kind, position: start, isAdjacent: start == end))
      end = index
    }
    return tokens
  }

  private mutating func token(_ scalar: Unicode.Scalar) throws(QueryProblem) -> QueryToken.Kind {
    if let closing = Self.quotes[scalar] { return .phrase(try phrase(until: closing)) }
    switch scalar {
    case "(", "（": return single(.open)
    case ")", "）": return single(.close)
    case "|": return single(.or)
    case "-", "−":
      // Inside a word it is a hyphen; only at the beginning of one it takes away.
      return single(.minus)
    default: return word()
    }
  }

  private mutating func single(_ kind: QueryToken.Kind) -> QueryToken.Kind {
    index += 1
    return kind
  }

  private mutating func phrase(until closing: Unicode.Scalar) throws(QueryProblem) -> String {
    let start = index
    index += 1
    var text = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != closing {
      text.append(scalars[index])
      index += 1
    }
    guard index < scalars.count else {
      throw QueryProblem(.unclosed, at: start, word: String(scalars[start]))
    }
    index += 1
    return String(text)
  }

  private mutating func word() -> QueryToken.Kind {
    var text = String.UnicodeScalarView()
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace || "()（）|".unicodeScalars.contains(scalar)
        || Self.quotes[scalar] != nil
      {
        break
      }
      index += 1
      // A colon makes a field of a word of letters: 10:30 is a time.
      if scalar == ":", !text.isEmpty, text.allSatisfy({ $0.properties.isAlphabetic }) {
        return .field(String(text))
      }
      text.append(scalar)
    }
    let word = String(text)
    return word == "OR" ? .or : .word(word)
  }
}
