import Foundation

/// One text on its way through the tagger: traits and scores of all its tokens.
package struct TaggerReading {
  private let text: TaggerText
  private let tagger: Tagger
  private let traits: [TokenTraits]
  private let rowStarts: [Int]
  private var firstScores: [SIMD8<Int16>]
  private var secondScores: [SIMD8<Int16>]

  /// Reads the traits and adds up the weights of both passes.
  /// - Complexity: O(*n*) in the bytes of the text.
  package init(_ text: TaggerText, tagger: Tagger) {
    self.text = text
    self.tagger = tagger
    traits = tagger.reader.read(text)
    rowStarts = TraitReader.rowStarts(text)
    firstScores = Array(repeating: SIMD8(), count: text.count)
    secondScores = firstScores
    let count = TaggerFeatures.count
    let model = tagger.model
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TaggerFeatures.capacity) { features in
      traits.withUnsafeBufferPointer { traits in
        guard let output = features.baseAddress, let rows = traits.baseAddress else { return }
        for (sentence, start) in zip(text.sentences, rowStarts) {
          for token in sentence {
            let index = token - sentence.lowerBound
            TaggerFeatures.write(rows + start + index, first: index == 0, to: output)
            let scores = model.scores(output, count)
            firstScores[token] = scores.lowHalf
            secondScores[token] = scores.highHalf
          }
        }
      }
    }
  }

  /// The labels of the first pass.
  package func firstPass() -> [UInt8] {
    var labels = Array(repeating: UInt8(0), count: text.count)
    labels.withUnsafeMutableBufferPointer { labels in
      firstScores.withUnsafeBufferPointer { scores in
        for sentence in text.sentences {
          tagger.decodeFirst(
            UnsafeBufferPointer(rebasing: scores[sentence]),
            into: UnsafeMutableBufferPointer(rebasing: labels[sentence]))
        }
      }
    }
    return labels
  }

  /// The labels of the second pass, which sees those of the first.
  package func secondPass(_ first: [UInt8]) -> TaggerLabelling {
    var labels = first
    var scores = secondScores
    let model = tagger.model
    visitContext(first) { sentence, row, votes in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TaggerContext.featureCount) {
        features in
        guard let output = features.baseAddress else { return }
        for token in sentence {
          let index = token - sentence.lowerBound
          TaggerContext.write(row + index, votes + index + 1, to: output)
          scores[token] &+= model.scores(output, TaggerContext.featureCount).highHalf
        }
      }
      labels.withUnsafeMutableBufferPointer { labels in
        scores.withUnsafeBufferPointer { scores in
          tagger.decodeSecond(
            UnsafeBufferPointer(rebasing: scores[sentence]),
            into: UnsafeMutableBufferPointer(rebasing: labels[sentence]))
        }
      }
    }
    return TaggerLabelling(labels: labels, scores: scores)
  }

  /// Visits the sentences with the traits of their tokens and the votes of the sentences around them.
  private func visitContext(
    _ labels: [UInt8],
    _ visit: (Range<Int>, UnsafePointer<TokenTraits>, UnsafePointer<TaggerContext.Votes>) -> Void
  ) {
    let sentences = text.sentences
    let longest = sentences.reduce(0) { max($0, $1.count) }
    var votes = Array(repeating: TaggerContext.Votes.none, count: longest + 2)
    traits.withUnsafeBufferPointer { traits in
      labels.withUnsafeBufferPointer { labels in
        guard let rows = traits.baseAddress else { return }
        var context = TaggerContext(
          rows, rowStarts: rowStarts, sentences: sentences, count: text.count)
        let reach = TaggerContext.reach
        for index in 0..<min(reach, sentences.count) {
          context.count(sentences[index], labels, by: 1)
        }
        for index in 0..<sentences.count {
          if index + reach < sentences.count {
            context.count(sentences[index + reach], labels, by: 1)
          }
          if index > reach { context.count(sentences[index - reach - 1], labels, by: 0 &- 1) }
          votes.withUnsafeMutableBufferPointer { votes in
            votes[0] = .none
            context.read(sentences[index], labels, into: votes)
            if let votes = votes.baseAddress {
              visit(sentences[index], rows + rowStarts[index], votes)
            }
          }
        }
      }
    }
  }

  /// Visits the tokens with the hashes of their stems.
  package func visitStems(_ visit: (_ token: Int, _ stem: UInt32) -> Void) {
    for (sentence, start) in zip(text.sentences, rowStarts) {
      for token in sentence { visit(token, traits[start + token - sentence.lowerBound].stem) }
    }
  }

  /// The features of every token, ``TaggerFeatures/count`` each, for training.
  package func features() -> [UInt32] {
    let count = TaggerFeatures.count
    var all = Array(repeating: UInt32(0), count: text.count * count)
    all.withUnsafeMutableBufferPointer { output in
      traits.withUnsafeBufferPointer { traits in
        guard let output = output.baseAddress, let rows = traits.baseAddress else { return }
        for (sentence, start) in zip(text.sentences, rowStarts) {
          for token in sentence {
            let index = token - sentence.lowerBound
            TaggerFeatures.write(
              rows + start + index, first: index == 0, to: output + token * count)
          }
        }
      }
    }
    return all
  }

  /// The context features of every token, given the labels of a first pass, for training.
  package func contextFeatures(_ labels: [UInt8]) -> [UInt32] {
    let count = TaggerContext.featureCount
    var all = Array(repeating: UInt32(0), count: text.count * count)
    all.withUnsafeMutableBufferPointer { output in
      guard let output = output.baseAddress else { return }
      visitContext(labels) { sentence, row, votes in
        for token in sentence {
          let index = token - sentence.lowerBound
          TaggerContext.write(row + index, votes + index + 1, to: output + token * count)
        }
      }
    }
    return all
  }

  /// The names that a labelling marks.
  /// - Parameter sentences: the numbers of the sentences that are looked at; `nil` for all.
  package func spans(
    _ labelling: TaggerLabelling, sentences numbers: Range<Int>? = nil
  ) -> [NameSpan] {
    let labels = labelling.labels
    var found: [NameSpan] = []
    for number in numbers ?? text.sentences.indices {
      let sentence = text.sentences[number]
      let start = rowStarts[number]
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        guard let kind = TaggerLabel.kind(labels[token]) else {
          token += 1
          continue
        }
        var end = token + 1
        while end < sentence.upperBound, labels[end] == TaggerLabel.inside(kind) { end += 1 }
        var confidence = 1.0
        for index in token..<end {
          confidence = min(
            confidence,
            tagger.share(
              of: labels[index], labelling.scores[index],
              after: index > sentence.lowerBound ? labels[index - 1] : nil,
              before: index + 1 < sentence.upperBound ? labels[index + 1] : nil))
        }
        let row = traits[start + token - sentence.lowerBound]
        found.append(
          NameSpan(
            kind: kind, tokens: token..<end, clitics: Int(row.clitics & 3), confidence: confidence))
        token = end
      }
    }
    return found
  }
}

extension TaggerReading {
  /// The names with those that the rules add.
  package func apply(_ rules: TaggerRules, to spans: [NameSpan]) -> [NameSpan] {
    var shortForms: Set<UInt32> = []
    return apply(rules, to: spans, sentences: text.sentences.indices, shortForms: &shortForms)
  }

  /// The names of some sentences with those that the rules add.
  /// - Parameter shortForms: the stems of short forms that the text has explained so far.
  func apply(
    _ rules: TaggerRules, to spans: [NameSpan], sentences: Range<Int>,
    shortForms: inout Set<UInt32>
  ) -> [NameSpan] {
    traits.withUnsafeBufferPointer { traits in
      guard let rows = traits.baseAddress else { return spans }
      return RuleReader(text: text, traits: rows, rowStarts: rowStarts, rules: rules)
        .apply(spans, sentences: sentences, shortForms: &shortForms)
    }
  }
}

/// The labels of all tokens of a text, and the scores that they won by.
package struct TaggerLabelling {
  /// The labels.
  package var labels: [UInt8]
  /// For each token, what speaks for labels 1 to 8.
  var scores: [SIMD8<Int16>]
}

/// e to the power of `value`.
func exponential(_ value: Double) -> Double { exp(value) }
