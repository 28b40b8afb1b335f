extension TimePattern {
  /// Recursive descent over a pattern's tokens.
  struct Parser {
    let tokens: [String]
    var index = 0
    var isWellFormed = true

    init(tokens: [String]) { self.tokens = tokens }

    var isAtEnd: Bool { index == tokens.count }

    mutating func alternatives(_ lexicon: inout TimeLexicon) -> [Instruction] {
      var code = sequence(&lexicon)
      while index < tokens.count, tokens[index] == "|" {
        index += 1
        let other = sequence(&lexicon)
        // split a, b; a; jump end; b
        code =
          [.split(1, code.count + 2)] + Self.shifted(code, 1) + [
            .jump(code.count + 2 + other.count)
          ]
          + Self.shifted(other, code.count + 2)
      }
      return code
    }

    private mutating func sequence(_ lexicon: inout TimeLexicon) -> [Instruction] {
      var code: [Instruction] = []
      while index < tokens.count, tokens[index] != "|", tokens[index] != ")" {
        var item = element(&lexicon)
        if index < tokens.count, tokens[index] == "?" {
          index += 1
          item = [.split(1, item.count + 1)] + Self.shifted(item, 1)
        } else if index < tokens.count, tokens[index] == "+" {
          index += 1
          item += [.split(0, item.count + 1)]
        }
        code += Self.shifted(item, code.count)
      }
      return code
    }

    private mutating func element(_ lexicon: inout TimeLexicon) -> [Instruction] {
      let token = tokens[index]
      index += 1
      if token == "(" {
        let code = alternatives(&lexicon)
        if index < tokens.count, tokens[index] == ")" { index += 1 } else { isWellFormed = false }
        return code
      }
      if token == "!" {
        let inner = element(&lexicon)
        switch inner.first {
        case .cls(let cls): return [.notClass(cls)]
        case .word(let word): return [.notWord(word)]
        case .punctuation(let text): return [.notPunctuation(text)]
        default:
          isWellFormed = false
          return []
        }
      }
      return instructions(for: token, &lexicon)
    }

    private mutating func instructions(
      for token: String, _ lexicon: inout TimeLexicon
    ) -> [Instruction] {
      if token == "و" { return [.particle(0x88)] }
      if token == "ب_" { return [.particle(0xA8)] }
      if token == "ل_" { return [.particle(0x84)] }
      if token == "OPEN" { return [.punctuation(0x28)] }
      if token == "CLOSE" { return [.punctuation(0x29)] }
      if token.first == "#" {
        if let mark = TimeMark(rawValue: String(token.dropFirst())) { return [.mark(mark)] }
        isWellFormed = false
        return []
      }
      if let text = TimePattern.named[token] {
        var parser = Parser(tokens: TimePattern.tokens(of: text))
        let code = parser.alternatives(&lexicon)
        if !parser.isAtEnd || !parser.isWellFormed { isWellFormed = false }
        return code
      }
      if let cls = TimePattern.classes[token] { return [.cls(cls)] }
      guard let first = token.unicodeScalars.first else { return [] }
      if first.properties.isAlphabetic {
        // "q" and "h" are words; anything longer is the name of a class that there is none of.
        if first.isASCII, token.utf8.count > 1 { isWellFormed = false }
        return [.word(lexicon.word(token))]
      }
      return [.punctuation(first.value)]
    }

    /// Moves the addresses of `code` by `distance`.
    private static func shifted(_ code: [Instruction], _ distance: Int) -> [Instruction] {
      code.map {
        switch $0 {
        case .split(let a, let b): .split(a + distance, b + distance)
        case .jump(let a): .jump(a + distance)
        default: $0
        }
      }
    }
  }
}
