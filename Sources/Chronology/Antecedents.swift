import ArabicText
import MasarModel

/// Whom an article has named last, for words that mean people without naming them: "الرئيسان", and the verb of "وكان قد
/// زار كييف".
struct Antecedents {
  /// What such words say of the two.
  enum Meant { case heads, ministers, anyone }

  private static let words: [FoldedWord: Meant] = [
    "الرييسان": .heads, "الرييسين": .heads, "للرييسين": .heads, "الزعيمان": .heads,
    "الزعيمين": .heads, "للزعيمين": .heads, "الوزيران": .ministers, "الوزيرين": .ministers,
    "للوزيرين": .ministers, "بينهما": .anyone, "الرجلان": .anyone, "الرجلين": .anyone,
  ]
  /// Titles of a head of state before the name, and what stands for one beside another.
  private static let titles = Set<FoldedWord>(
    folding: "الرئيس|والرئيس|للرئيس|بالرئيس|الرئيسة|الزعيم|والزعيم|الملك|والملك|الأمير|والأمير")
  private static let peers = Set<FoldedWord>(folding: "نظيره|ونظيره|لنظيره|بنظيره|نظيرها|ونظيرها")
  /// How many words before a name are looked at: the title and a nationality of one or two words.
  private static let reach = 3

  /// Who has been called a head of state so far.
  private var heads: Set<Entity.ID> = []
  /// Of whom the sentence before the last one speaks, for a last one that leaves its subject out.
  private(set) var subject: Entity.ID?
  private var nextSubject: Entity.ID?
  private var pair: [Entity.ID] = []
  private var pairOfHeads: [Entity.ID] = []
  private var pairOfOthers: [Entity.ID] = []

  /// What the part says of two without naming them; `nil` where it has no such word.
  static func meant(in part: SentencePart) -> Meant? {
    for token in part.tokens where part.list[token].kind == .word {
      let word = part.list.foldedWord(token)
      if let meant = words[word] ?? (word.hasPrefix("و") ? words[word.dropFirst()] : nil) {
        return meant
      }
    }
    return nil
  }

  /// Takes in a sentence; one that names exactly two people names a pair.
  mutating func read(_ sentence: SentencePart) {
    subject = nextSubject
    nextSubject = Self.leaves(outSubject: sentence) ? subject : Self.subject(of: sentence)
    var people: [Entity.ID] = []
    for mention in sentence.mentions where mention.kind == .person {
      if Self.stands(Self.titles, before: mention, in: sentence)
        || Self.stands(Self.peers, before: mention, in: sentence)
          && people.contains(where: heads.contains)
      {
        heads.insert(mention.entity)
      }
      if !people.contains(mention.entity) { people.append(mention.entity) }
    }
    guard people.count == 2 else { return }
    pair = people
    switch people.count(where: heads.contains) {
    case 2: pairOfHeads = people
    case 0: pairOfOthers = people
    default: break
    }
  }

  /// The two who are meant; `nil` where no two such were named.
  func last(_ meant: Meant) -> [Entity.ID]? {
    let pair =
      switch meant {
      case .heads: pairOfHeads
      case .ministers: pairOfOthers
      case .anyone: pair
      }
    return pair.isEmpty ? nil : pair
  }

  private static func stands(
    _ words: Set<FoldedWord>, before mention: Mention, in sentence: SentencePart
  ) -> Bool {
    let list = sentence.list
    let end = list.firstIndex(atOrAfter: mention.range.start)
    return (max(sentence.tokens.lowerBound, end - reach)..<max(end, sentence.tokens.lowerBound))
      .contains { list[$0].kind == .word && words.contains(list.foldedWord($0)) }
  }

  /// The first words of a sentence in which its subject is named.
  private static let front = 8

  /// The person whom a sentence begins with.
  private static func subject(of sentence: SentencePart) -> Entity.ID? {
    let end = min(sentence.tokens.lowerBound + front, sentence.tokens.upperBound - 1)
    let limit = sentence.list[end].range.end
    return sentence.mentions.first { $0.kind == .person && $0.range.end <= limit }?.entity
  }

  /// Verbs that a sentence of what was before begins with.
  static let were = Set<FoldedWord>(folding: "كان|وكان|كانت|وكانت")
  private static let holding = Set<FoldedWord>(
    folding:
      "أجرى|وأجرى|أجرت|وأجرت|عقد|وعقد|عقدت|وعقدت|سيجري|وسيجري|ستجري|وستجري|سيعقد|وسيعقد|ستعقد|وستعقد"
  )
  private static let held = Set<FoldedWord>(
    folding: "محادثات|مباحثات|مشاورات|اتصالا|مكالمة|لقاء|لقاءات|اجتماعا|اجتماعات|جلسة")

  /// Whether a sentence begins with a verb whose subject stands in the sentence before: "وكان قد زار كييف",
  /// "كما أجرى محادثات مع …".
  static func leaves(outSubject sentence: SentencePart) -> Bool {
    let list = sentence.list
    var first = sentence.tokens.lowerBound
    guard first + 2 < sentence.tokens.upperBound else { return false }
    if list.foldedWord(first) == "كما" { first += 1 }
    let (verb, next) = (list.foldedWord(first), list.foldedWord(first + 1))
    return were.contains(verb) && next == "قد" || holding.contains(verb) && held.contains(next)
  }
}
