/// A JSON value, read strictly by RFC 8259: no key twice, nothing after the document.
indirect enum JSONValue: Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// What is wrong with a text.
  struct Malformed: Error {
    let what: String
    let offset: Int
  }

  /// Reads a document.
  init(_ bytes: [UInt8]) throws(Malformed) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Malformed(what: "not UTF-8", offset: 0)
    }
    var reader = JSONReader(bytes: bytes)
    self = try reader.value()
    try reader.end()
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var array: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var integer: Int? { if case .integer(let number) = self { number } else { nil } }
}

/// Reads JSON from bytes that are known to be UTF-8.
private struct JSONReader {
  let bytes: [UInt8]
  var index = 0

  private func malformed(_ what: String) -> JSONValue.Malformed {
    JSONValue.Malformed(what: what, offset: index)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  mutating func end() throws(JSONValue.Malformed) {
    skipBlanks()
    guard index == bytes.count else { throw malformed("more after the document") }
  }

  mutating func value() throws(JSONValue.Malformed) -> JSONValue {
    skipBlanks()
    guard index < bytes.count else { throw malformed("nothing") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func members() throws(JSONValue.Malformed) -> [String: JSONValue] {
    index += 1
    var members: [String: JSONValue] = [:]
    if take("}") { return members }
    repeat {
      skipBlanks()
      let key = try string()
      guard take(":") else { throw malformed("no colon") }
      guard members.updateValue(try value(), forKey: key) == nil else {
        throw malformed("the key \(key) twice")
      }
    } while take(",")
    guard take("}") else { throw malformed("no end of an object") }
    return members
  }

  private mutating func elements() throws(JSONValue.Malformed) -> [JSONValue] {
    index += 1
    var elements: [JSONValue] = []
    if take("]") { return elements }
    repeat { elements.append(try value()) } while take(",")
    guard take("]") else { throw malformed("no end of an array") }
    return elements
  }

  private mutating func word() throws(JSONValue.Malformed) -> JSONValue {
    let word = bytes[index...].prefix { !Set(",]} \n\r\t".utf8).contains($0) }
    let text = String(decoding: word, as: UTF8.self)
    defer { index += word.count }
    switch text {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      if text.wholeMatch(of: /-?(0|[1-9]\d*)/) != nil, let number = Int(text) {
        return .integer(number)
      }
      guard text.wholeMatch(of: /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/) != nil,
        let number = Double(text)
      else { throw malformed("neither number nor word: \(text)") }
      return .number(number)
    }
  }

  private mutating func string() throws(JSONValue.Malformed) -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      throw malformed("no string")
    }
    index += 1
    var units: [UInt16] = []
    var plain: [UInt8] = []
    let flush = { (plain: inout [UInt8], units: inout [UInt16]) in
      units += Array(String(decoding: plain, as: UTF8.self).utf16)
      plain = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        flush(&plain, &units)
        return String(decoding: units, as: UTF16.self)
      case UInt8(ascii: "\\"):
        flush(&plain, &units)
        units.append(try escape())
      case 0..<0x20: throw malformed("a control character in a string")
      default: plain.append(byte)
      }
    }
    throw malformed("no end of a string")
  }

  private static let escapes: [UInt8: UInt16] = [
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]

  private mutating func escape() throws(JSONValue.Malformed) -> UInt16 {
    guard index < bytes.count else { throw malformed("no end of an escape") }
    defer { index += 1 }
    if let unit = Self.escapes[bytes[index]] { return unit }
    let digits = bytes[index...].dropFirst().prefix(4)
    guard bytes[index] == UInt8(ascii: "u"), digits.count == 4,
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw malformed("an unknown escape") }
    index += 4
    return unit
  }
}
