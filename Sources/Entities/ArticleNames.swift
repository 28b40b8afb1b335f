import ArabicText
import MasarModel

/// The names that an article gives in full, and whom its short ones stand for.
///
/// Filled in one pass over the article and asked in a second one, so that a name in the title is that of
/// the person whom the text introduces later.
struct ArticleNames {
  private let knowledgeBase: KnowledgeBase
  private let words: WordClasses?
  /// By family name, or by the first word of an organisation: its bearers in reading order, each with the
  /// number of the mention that names it.
  private var bearers: [String: [(order: Int, entity: Entity.ID)]] = [:]
  /// The hashes of the keys of `bearers`.
  private var hashes: Set<UInt32> = []
  private var order = 0
  /// Known entities that the article calls by a short name before anybody is named in full by it.
  private var settled: Set<Entity.ID> = []
  private var namedInFull: Set<Entity.ID> = []
  /// What a found name is known as with the word for its kind before it.
  private var resolvedHeads: [String: Entity.ID?] = [:]
  /// Whether somebody bears a name, for each that was asked about.
  private var knownNames: [String: Bool] = [:]

  init(knowledgeBase: KnowledgeBase, words: WordClasses?) {
    self.knowledgeBase = knowledgeBase
    self.words = words
  }

  /// The words that stand before names of a kind: a name is known without them as well.
  static let heads: [EntityKind: [String]] = [
    .place: [
      "مدينه", "محافظه", "ولايه", "اقليم", "منطقه", "جزيره", "بلده", "مخيم", "ميناء", "قاعده",
      "جمهوريه", "دوله",
    ],
    .organization: [
      "حركه", "حزب", "منظمه", "شركه", "نادي", "صحيفه", "قناه", "وكاله", "منصه", "جماعه", "تنظيم",
      "مجموعه", "بعثه",
    ],
  ]

  /// Whether the name is known and nevertheless was not found where it stands: in "القوة القاهرة" there is no town.
  mutating func isPassedOver(_ folded: String) -> Bool {
    if let known = knownNames[folded] { return known }
    let isKnown = !knowledgeBase.entities(named: folded).isEmpty
    knownNames[folded] = isKnown
    return isKnown
  }

  /// The entity of a name that the tagger found.
  mutating func entity(_ kind: EntityKind, _ folded: String) -> Entity.ID {
    let own = FoundName.id(kind: kind, folded: folded)
    guard let heads = Self.heads[kind] else { return own }
    if let resolved = resolvedHeads[own] { return resolved ?? own }
    var known: Entity.ID?
    for head in heads where known == nil {
      known = knowledgeBase.entities(named: head + " " + folded).first { $0.kind == kind }?.id
    }
    resolvedHeads[own] = .some(known)
    return known ?? own
  }

  /// Takes in a mention, in reading order.
  mutating func note(_ mention: Mention, in text: UTF8Text) {
    order += 1
    guard mention.kind == .person || mention.kind == .organization,
      Self.mostWords(of: mention, in: text) > 1
    else { return }
    let name = Self.words(of: mention, in: text)
    guard name.count > 1, bearers[name.joined(separator: " ")] == nil else { return }
    let shorts = shorts(of: name, mention)
    guard !shorts.isEmpty else { return }
    namedInFull.insert(mention.entity)
    for short in shorts {
      if bearers[short, default: []].last?.entity != mention.entity {
        bearers[short, default: []].append((order, mention.entity))
      }
      hashes.insert(WordHash.hash(short))
    }
  }

  /// What stands for a full name later on: a family name, or the beginning of an organisation's name.
  private func shorts(of name: [String], _ mention: Mention) -> [String] {
    switch mention.kind {
    case .person:
      let last = name[name.count - 1]
      return Self.compoundEnds.contains(last) || Self.kinship.contains(name[name.count - 2])
        ? [] : [last]
    case .organization:
      guard name[0].hasPrefix("ال"), name[1].hasPrefix("ال") else {
        return Self.shortForms[name[0]].map { [$0] } ?? []
      }
      return name.count > 2 ? [name[0], name[0] + " " + name[1]] : [name[0]]
    case .place, .nationality: return []
    }
  }

  /// Heads of organisations that stand by themselves for the one that was named.
  private static let shortForms = ["حلف": "الحلف", "نادي": "النادي"]
  /// Second parts of names that are none by themselves.
  private static let compoundEnds: Set<String> = ["الله", "الدين", "الرحمن", "الحق", "الاسلام"]
  /// "أبو مازن" and "عبد الناصر" are one name.
  private static let kinship: Set<String> = ["ابو", "ابا", "ابي", "ام", "عبد", "ابن", "بن", "ال"]

  /// How many words a mention has at most, without folding them.
  private static func mostWords(of mention: Mention, in text: UTF8Text) -> Int {
    text.bytes[mention.range.start..<mention.range.end].reduce(1) { $1 <= 0x20 ? $0 + 1 : $0 }
  }

  private static func words(of mention: Mention, in text: UTF8Text) -> [String] {
    // Cut as bytes: a `String` would be cut by grapheme clusters, which takes many times as long.
    Folding.folded(text[mention.range]).utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
  }

  /// Begins the second pass.
  mutating func rewind() { order = 0 }

  /// The bearer of a short name at this place: the last one named in full before it, else the first after it.
  private func bearer(of short: String, isKnown: Bool = false) -> Entity.ID? {
    guard let all = bearers[short] else { return nil }
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].order <= order { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? all[low - 1].entity : isKnown ? nil : all.first?.entity
  }

  /// The mentions with their short names resolved, and the family names that nobody had found, in reading order.
  mutating func resolved(
    _ mentions: [Mention], in list: TokenList
  ) -> [Mention] {
    var all: [Mention] = []
    all.reserveCapacity(mentions.count)
    var token = 0
    for mention in mentions {
      token = addFamilyNames(from: token, to: mention.range.start, in: list, &all)
      order += 1
      all.append(resolved(mention, in: list.text))
      while token < list.count, list[token].range.start < mention.range.end { token += 1 }
    }
    _ = addFamilyNames(from: token, to: .max, in: list, &all)
    return all
  }

  private mutating func resolved(_ mention: Mention, in text: UTF8Text) -> Mention {
    guard mention.kind == .person || mention.kind == .organization,
      Self.mostWords(of: mention, in: text) <= 2
    else { return mention }
    let words = Self.words(of: mention, in: text)
    guard words.count == 1 || (words.count == 2 && mention.kind == .organization) else {
      return mention
    }
    let name = words.joined(separator: " ")
    let isFull = words.count == 1 && namedInFull.contains(mention.entity)
    guard !isFull, !settled.contains(mention.entity) else { return mention }
    let isKnown = knowledgeBase[mention.entity] != nil
    // "لأهلي" lacks the alef of its article.
    guard
      let bearer = bearer(of: name, isKnown: isKnown) ?? bearer(of: "ا" + name, isKnown: isKnown),
      kind(of: bearer) == mention.kind
    else {
      if isKnown, words.count == 1 { settled.insert(mention.entity) }
      return mention
    }
    var resolved = mention
    resolved.entity = bearer
    return resolved
  }

  private func kind(of id: Entity.ID) -> EntityKind? {
    knowledgeBase[id]?.kind ?? FoundName.entity(id)?.kind
  }

  /// Looks for family names by themselves up to a byte: those of people named in full whose name is no
  /// common word.
  /// - Returns: the first token that was not looked at.
  private func addFamilyNames(
    from first: Int, to end: Int, in list: TokenList, _ all: inout [Mention]
  ) -> Int {
    var token = first
    while token < list.count, list[token].range.end <= end {
      defer { token += 1 }
      guard !hashes.isEmpty, list[token].kind == .word, let mention = familyName(token, in: list)
      else { continue }
      all.append(mention)
    }
    return token
  }

  private func familyName(_ token: Int, in list: TokenList) -> Mention? {
    let bytes = list.foldedRange(token)
    for skipped in 0...1 {
      // Arabic letters have two bytes; a particle is one of them.
      let rest = bytes.dropFirst(2 * skipped)
      guard rest.count >= 6, skipped == 0 || Self.isParticle(list.folded[bytes].prefix(2)),
        hashes.contains(WordHash.hash(list.folded, rest))
      else { continue }
      let name = String(decoding: list.folded[rest], as: UTF8.self)
      guard let entity = bearer(of: name), isNamedBy(name, entity) else { continue }
      let range = list[token].range
      let start =
        skipped == 0
        ? range.start : Clitics.offset(skipping: skipped, of: range, in: list.text)
      return Mention(
        range: TextRange(start, range.end), kind: kind(of: entity) ?? .person, entity: entity,
        confidence: 0.6)
    }
    return nil
  }

  private static func isParticle(_ letter: ArraySlice<UInt8>) -> Bool {
    ["و", "ف", "ب", "ل", "ك"].contains { letter.elementsEqual($0.utf8) }
  }

  /// Whether a word by itself names the bearer: a family name that is no common word, or "الحلف".
  private func isNamedBy(_ word: String, _ entity: Entity.ID) -> Bool {
    guard knowledgeBase.silenced[entity]?.contains(KnowledgeBase.key(word)) != true else {
      return false
    }
    guard kind(of: entity) == .person else { return word == Self.shortForms["حلف"] }
    return words.map { !$0.isCommon(word) } ?? false
  }
}

extension WordClasses {
  /// Whether a word is so frequent that it says little about whom it names.
  func isCommon(_ folded: String) -> Bool {
    // Four times the logarithm of the occurrences in a milliard: 10,000 and more.
    (record(WordHash.hash(folded))?.frequency ?? 0) >= 16
  }

  /// Whether a great many people bear the word as a given name.
  func isGivenName(_ folded: String) -> Bool {
    (record(WordHash.hash(folded))?.roles ?? 0) & 0xF >= 3
  }
}

/// Compares the spellings of foreign names.
enum Spelling {
  /// Whether two folded words are one name: the same consonants, or one letter apart in five or more.
  static func areAlike(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let (a, b) = (skeleton(first), skeleton(second))
    return !a.isEmpty && a == b
  }

  private static func skeleton(_ word: String) -> [UInt8] {
    NameSkeleton.skeleton(ofArabic: Array(NameLetters(word.unicodeScalars).words.joined())) ?? []
  }
}
