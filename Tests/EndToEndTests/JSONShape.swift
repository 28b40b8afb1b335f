/// What a JSON value has to be like: a schema that allows nothing it does not name.
indirect enum JSONShape: Sendable {
  case string
  /// Exactly one of these.
  case word(Set<String>)
  /// A string in which the whole of it is as the check says.
  case text(String, @Sendable (String) -> Bool)
  case integer(ClosedRange<Int>)
  /// An integer or a fraction.
  case number(ClosedRange<Double>)
  case boolean
  case array(JSONShape)
  /// Exactly these keys.
  case object([String: JSONShape])
  case nullable(JSONShape)

  /// What is wrong with a value, each with its path; empty where all is well.
  func faults(in value: JSONValue, at path: String = "$") -> [String] {
    switch (self, value) {
    case (.nullable, .null), (.string, .string), (.boolean, .boolean): return []
    case (.nullable(let shape), _): return shape.faults(in: value, at: path)
    case (.word(let words), .string(let text)):
      return words.contains(text) ? [] : ["\(path): ‘\(text)’ is none of \(words.sorted())"]
    case (.text(let what, let isRight), .string(let text)):
      return isRight(text) ? [] : ["\(path): ‘\(text)’ is not \(what)"]
    case (.integer(let range), .integer(let number)):
      return range.contains(number) ? [] : ["\(path): \(number) is out of range"]
    case (.number(let range), .integer(let number)):
      return range.contains(Double(number)) ? [] : ["\(path): \(number) is out of range"]
    case (.number(let range), .number(let number)):
      return range.contains(number) ? [] : ["\(path): \(number) is out of range"]
    case (.array(let shape), .array(let elements)):
      return elements.enumerated().flatMap { shape.faults(in: $1, at: "\(path)[\($0)]") }
    case (.object(let shapes), .object(let members)):
      let missing = Set(shapes.keys).subtracting(members.keys).map { "\(path): no ‘\($0)’" }
      let unknown = Set(members.keys).subtracting(shapes.keys).map { "\(path): ‘\($0)’ is unknown" }
      return missing + unknown
        + members.flatMap { key, member in
          shapes[key]?.faults(in: member, at: "\(path).\(key)") ?? []
        }
    default: return ["\(path): \(value) is of the wrong type"]
    }
  }
}
