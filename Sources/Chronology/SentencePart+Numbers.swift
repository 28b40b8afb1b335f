import ArabicText
import MasarModel

/// How many took part, as a sentence says it.
struct HeadCount: Sendable, Hashable {
  /// The number.
  var number: Int
  /// What is counted, in the singular: "دولة".
  var noun: String
  /// Whether the words say "about" or "more than".
  var isApproximate: Bool
  /// The words.
  var range: TextRange

  private static let plurals = [
    "دولة": "دول", "وفد": "وفود", "طرف": "أطراف", "مشارك": "مشاركين", "نائب": "نواب",
    "وزير": "وزراء",
    "زعيم": "زعماء",
  ]

  /// The number and what is counted, in the plural from three to ten.
  var words: String {
    let isFew = (3...10).contains(number)
    return "\(number) \(isFew ? Self.plurals[noun] ?? noun : noun)"
  }
}

extension SentencePart {
  /// Ordinals in both genders, by number; folded when they are compared.
  private static let ordinals: [FoldedWord: Int] = {
    let masculine = [
      "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر", "حادي عشر",
      "ثاني عشر",
    ]
    var table: [FoldedWord: Int] = [:]
    for (index, word) in masculine.enumerated() where !word.contains(" ") {
      let feminine = index == 0 ? "أولى" : word + "ة"
      for form in [word, feminine, "ال" + word, "ال" + feminine] {
        table[FoldedWord(folding: form)] = index + 1
      }
    }
    // Of eleven only the first half; the other makes it ten more.
    for form in ["الحادي", "الحادية", "حادي", "حادية"] { table[FoldedWord(folding: form)] = 1 }
    return table
  }()

  /// "السابعة" of 7, up to ten.
  static func feminineOrdinal(_ number: Int) -> String? {
    let names = [
      "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
      "التاسعة", "العاشرة",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : nil
  }

  /// The number of the round or meeting: "الجولة الثامنة", "ثالث اجتماع", "الجولة الـ8".
  /// - Parameter nouns: the tokens of the words that name what is counted.
  func ordinal(of nouns: [Range<Int>]) -> Int? {
    for noun in nouns {
      if noun.lowerBound > tokens.lowerBound,
        let number = ordinal(noun.lowerBound - 1),
        !list.foldedWord(noun.lowerBound).hasPrefix("ال")
      {
        return number
      }
      for next in noun.upperBound..<min(noun.upperBound + 2, tokens.upperBound) {
        guard list[next].kind != .punctuation else { break }
        if let number = ordinal(next) {
          return isTeen(next + 1) ? number + 10 : number
        }
        // "الجولة الـ8": the article stands apart.
        if list.foldedWord(next) == "ال", next + 1 < tokens.upperBound {
          return list.integer(next + 1)
        }
      }
    }
    return nil
  }

  private func ordinal(_ token: Int) -> Int? {
    guard list[token].kind == .word else { return nil }
    let word = list.foldedWord(token)
    if let number = Self.ordinals[word] { return number }
    guard let first = word.first, first == "و" || first == "ف" else { return nil }
    return Self.ordinals[word.dropFirst()]
  }

  private func isTeen(_ token: Int) -> Bool {
    tokens.contains(token) && ["عشر", "عشره"].contains(list.foldedWord(token))
  }

  private static let counted: [FoldedWord: String] = [
    "دوله": "دولة", "دول": "دولة", "بلدا": "دولة", "بلد": "دولة", "بلدان": "دولة", "وفدا": "وفد",
    "وفود": "وفد", "وفد": "وفد", "طرفا": "طرف", "اطراف": "طرف", "مشاركا": "مشارك",
    "مشاركين": "مشارك", "مشارك": "مشارك", "شخصيه": "مشارك", "شخصيات": "مشارك", "شخصا": "مشارك",
    "عضوا": "مشارك", "اعضاء": "مشارك", "مندوبا": "مشارك", "مندوبين": "مشارك", "نايبا": "نائب",
    "نواب": "نائب", "وزيرا": "وزير", "وزراء": "وزير", "زعيما": "زعيم", "زعماء": "زعيم",
    "رييسا": "زعيم", "روساء": "زعيم",
  ]
  private static let attending: Set<FoldedWord> = Set(
    [
      "بمشاركة", "بحضور", "مشاركة", "حضور", "شارك", "شاركت", "يشارك", "تشارك", "حضر", "حضره",
      "حضرها", "حضرت", "ضم", "ضمت", "يضم", "تضم", "جمع", "جمعت", "يجمع", "تجمع", "وبمشاركة",
      "وبحضور",
      "وشارك", "وحضر", "وشاركت",
    ].map { FoldedWord(folding: $0) })
  private static let loose: Set<FoldedWord> = Set(
    ["نحو", "قرابة", "حوالي", "زهاء", "أكثر", "من", "ما", "يقارب", "يزيد", "عن", "على"].map {
      FoldedWord(folding: $0)
    })
  private static let smallNumbers: [FoldedWord: Int] = [
    "ثلاثه": 3, "ثلاث": 3, "اربعه": 4, "اربع": 4, "خمسه": 5, "خمس": 5, "سته": 6, "ست": 6, "سبعه": 7,
    "سبع": 7, "ثمانيه": 8, "ثماني": 8, "تسعه": 9, "تسع": 9, "عشره": 10, "عشر": 10, "عشرين": 20,
    "ثلاثين": 30, "اربعين": 40, "خمسين": 50,
  ]

  /// "بمشاركة 12 دولة", "شاركت فيه نحو عشرين دولة".
  var headCount: HeadCount? {
    for token in tokens.dropFirst() {
      guard token + 1 < tokens.upperBound, list[token + 1].kind == .word,
        let noun = Self.counted[list.foldedWord(token + 1)],
        let number = list.integer(token) ?? Self.smallNumbers[list.foldedWord(token)]
      else { continue }
      let before = max(tokens.lowerBound, token - 6)..<token
      let words = before.map { list.foldedWord($0) }
      guard let cue = words.lastIndex(where: Self.attending.contains) else { continue }
      // Between the cue and the number only "فيه" and "نحو"; names in between count something else.
      let between = words[(cue + 1)...]
      guard between.allSatisfy({ Self.loose.contains($0) || $0.hasPrefix("في") || $0.count <= 3 })
      else { continue }
      return HeadCount(
        number: number, noun: noun,
        isApproximate: between.contains { Self.loose.contains($0) },
        range: TextRange(list[token].range.start, list[token + 1].range.end))
    }
    return nil
  }
}
