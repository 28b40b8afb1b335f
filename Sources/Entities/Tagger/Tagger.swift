public import ArabicText

/// Finds names that no list has: a linear-chain model over hashed features, in two passes.
///
/// The first pass reads each sentence by itself. The second one also sees what the first said about the same
/// words in the rest of the article, so that "عباس" is a person where "محمود عباس" was one.
public struct Tagger: Sendable {
  /// Reads what is known about words by themselves.
  package let reader: TraitReader
  /// The weights.
  package let model: TaggerModel
  private let firstViterbi: Viterbi
  private let secondViterbi: Viterbi

  /// Creates a tagger.
  /// - Parameter outside: what is added to "outside" in each pass, in the unit of the weights before they
  ///   were rounded; below zero, more names are found.
  package init(reader: TraitReader, model: TaggerModel, outside: (Float, Float) = (0, 0)) {
    self.reader = reader
    self.model = model
    firstViterbi = Viterbi(
      transitions: model.transitions.0, outside: Int32((outside.0 / model.steps.0).rounded()))
    secondViterbi = Viterbi(
      transitions: model.transitions.1, outside: Int32((outside.1 / model.steps.1).rounded()))
  }

  /// The names in an article.
  /// - Parameters:
  ///   - paragraphs: the tokens of each paragraph, in reading order.
  ///   - rules: what is added to the names that the model finds.
  /// - Returns: for each paragraph its names: sorted, disjoint, as ranges of its tokens.
  /// - Complexity: O(*n*) in the bytes of the article.
  public func spans(
    in paragraphs: [TokenList], rules: TaggerRules = .reading
  ) -> [[NameSpan]] {
    var text = TaggerText()
    var ends: [Int] = []
    for paragraph in paragraphs {
      text.append(paragraph)
      ends.append(text.count)
    }
    var found = Array(repeating: [NameSpan](), count: paragraphs.count)
    var paragraph = 0
    for span in spans(in: text, rules: rules) {
      while ends[paragraph] <= span.tokens.lowerBound { paragraph += 1 }
      let base = paragraph == 0 ? 0 : ends[paragraph - 1]
      var local = span
      local.tokens = span.tokens.lowerBound - base..<span.tokens.upperBound - base
      found[paragraph].append(local)
    }
    return found
  }

  /// About how many tokens are read at a time: what is known of a token takes 200 bytes, and no article is
  /// that long.
  static let window = 60_000

  /// The names in a text, as ranges of its tokens.
  ///
  /// A long text is read in windows, each with the sentences around it that the second pass looks at, so
  /// that the names are the same as if it were read at once.
  package func spans(
    in text: TaggerText, rules: TaggerRules, window: Int = Tagger.window
  ) -> [NameSpan] {
    let reach = TaggerContext.reach
    var shortForms: Set<UInt32> = []
    var found: [NameSpan] = []
    for inner in text.windows(tokens: window) {
      let outer =
        max(0, inner.lowerBound - reach)..<min(text.sentences.count, inner.upperBound + reach)
      let base = text.sentences[outer.lowerBound].lowerBound
      let part = outer == text.sentences.indices ? text : text.part(sentences: outer)
      let reading = TaggerReading(part, tagger: self)
      let own = inner.lowerBound - outer.lowerBound..<inner.upperBound - outer.lowerBound
      let spans = reading.spans(reading.secondPass(reading.firstPass()), sentences: own)
      for var span in reading.apply(rules, to: spans, sentences: own, shortForms: &shortForms) {
        span.tokens = span.tokens.lowerBound + base..<span.tokens.upperBound + base
        found.append(span)
      }
    }
    return found
  }

  /// Decodes the first pass.
  func decodeFirst(
    _ scores: UnsafeBufferPointer<SIMD8<Int16>>, into labels: UnsafeMutableBufferPointer<UInt8>
  ) {
    firstViterbi.decode(scores, into: labels)
  }

  /// Decodes the second pass.
  func decodeSecond(
    _ scores: UnsafeBufferPointer<SIMD8<Int16>>, into labels: UnsafeMutableBufferPointer<UInt8>
  ) {
    secondViterbi.decode(scores, into: labels)
  }

  /// How sure the second pass is of a label between its neighbours: its share among all labels there.
  func share(
    of label: UInt8, _ scores: SIMD8<Int16>, after previous: UInt8?, before next: UInt8?
  ) -> Double {
    let size = TaggerLabel.count
    func exponent(_ other: Int) -> Float? {
      if let previous, !TaggerLabel.mayFollow(UInt8(other), previous) { return nil }
      if let next, !TaggerLabel.mayFollow(next, UInt8(other)) { return nil }
      var sum = other == 0 ? secondViterbi.outside : Int32(scores[other - 1])
      if let previous { sum += secondViterbi.transitions[Int(previous) * size + other] }
      if let next { sum += secondViterbi.transitions[other * size + Int(next)] }
      return Float(sum) * model.steps.1
    }
    guard let own = exponent(Int(label)) else { return 0 }
    var total = 0.0
    for other in 0..<size {
      if let value = exponent(other) { total += exponential(Double(value - own)) }
    }
    return 1 / total
  }
}

/// A name that the tagger found.
public struct NameSpan: Sendable, Hashable {
  /// What bears the name.
  public var kind: NameKind
  /// Its tokens.
  public var tokens: Range<Int>
  /// How many letters at the front of the first token are particles, for ``Clitics/offset(skipping:of:in:)``.
  public var clitics: Int
  /// How sure the model is, from 0 to 1: the probability of its least probable word.
  public var confidence: Double
}
