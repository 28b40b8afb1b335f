import MasarModel
import Screen

/// Letters that stand for the names in view, to choose one by.
struct NameHints: Hashable {
  /// A name and what is typed for it.
  struct Hint: Hashable {
    let label: [Unicode.Scalar]
    let mention: Mention
  }

  private let hints: [Hint]
  private var typed: [Unicode.Scalar] = []

  /// The letters in use, those under the fingers first. `b` is not among them: on the Arabic keyboard
  /// its key types two letters, lam and alef.
  static let letters = Array("asdfjklghqwertyuiopzxcvnm".unicodeScalars)

  /// Gives each name a letter, or, where there are more names than letters, two.
  init(_ mentions: [Mention]) {
    let letters = Self.letters
    let labels: [[Unicode.Scalar]] =
      mentions.count <= letters.count
      ? letters.map { [$0] } : letters.flatMap { first in letters.map { [first, $0] } }
    hints = zip(labels, mentions).map { Hint(label: $0, mention: $1) }
  }

  /// The hints that what was typed so far leaves.
  var open: [Hint] { hints.filter { $0.label.starts(with: typed) } }

  /// What a letter has led to.
  enum Outcome {
    case chosen(Mention)
    /// More than one name is left.
    case open
    /// No name has that letter.
    case nothing
  }

  /// Takes the next letter.
  mutating func type(_ letter: Unicode.Scalar) -> Outcome {
    typed.append(letter)
    guard let first = open.first else { return .nothing }
    return first.label.count == typed.count ? .chosen(first.mention) : .open
  }
}

extension ReaderState {
  /// Puts a letter on every name in view, once they are found.
  mutating func showHints() -> [Effect] {
    let effects = requestAnnotations()
    let isKnown = article?.knowsNames(in: viewedRange) ?? true
    article?.awaitsHints = !isKnown
    guard isKnown else {
      notice = [interface(.seekingNames)]
      return effects
    }
    let mentions = article?.names(in: viewedRange) ?? []
    guard !mentions.isEmpty else {
      notice = [interface(.noNamesInView)]
      return effects
    }
    notice = nil
    article?.hints = NameHints(mentions)
    return effects
  }

  /// Chooses a name by its letter; any other key takes the letters away and does nothing else.
  mutating func pressInHints(_ key: Key) -> [Effect] {
    guard case .character(let letter) = Keymap.latin(key),
      let outcome = article?.hints?.type(letter)
    else {
      article?.hints = nil
      return []
    }
    switch outcome {
    case .open: return []
    case .nothing: article?.hints = nil
    case .chosen(let mention):
      article?.hints = nil
      article?.focus = mention
    }
    return []
  }
}
