import ArabicText
import MasarModel

/// Verbs of ending, behind which hours are the length of what ends: "انتهى الاجتماع بعد ثلاث ساعات".
enum LastingCue {
  private static let verbs: Set<FoldedWord> = {
    let rows = [
      "أنهى:ينهي", "انتهى:ينتهي", "اختتم:يختتم", "انفض:ينفض", "ختم:يختم", "رفع:يرفع", "فرغ:يفرغ",
      "انهار:ينهار",
    ]
    let forms = rows.flatMap { row in
      let parts = row.split(separator: ":").map(String.init)
      return VerbForms.past(parts[0]) + VerbForms.imperfect(parts[1])
    }
    return Set(forms.map { FoldedWord(folding: $0) })
  }()
  /// How many words before the time are looked at.
  private static let reach = 15

  /// The length that "بعد" and some hours or minutes give; `nil` where they are a distance.
  static func duration(_ piece: TimePiece, in list: TokenList) -> TimeValue? {
    guard let sketch = piece.sketch, sketch.kind == .later,
      let finest = sketch.amounts.map(\.unit.rawValue).max(),
      finest <= TimeUnit.hour.rawValue, sketch.amounts.allSatisfy({ $0.count != nil }),
      let text = sketch.amounts.duration, ends(before: piece.tokens.lowerBound, in: list)
    else { return nil }
    return TimeValue(kind: .duration, text: text, granularity: .hour, anchor: .absolute)
  }

  private static func ends(before token: Int, in list: TokenList) -> Bool {
    for index in stride(from: token - 1, through: max(0, token - reach), by: -1) {
      if list.isPunctuation(index, UInt8(ascii: ".")) { return false }
      guard list[index].kind == .word else { continue }
      let word = list.foldedWord(index)
      if verbs.contains(word) || word.hasPrefix("و") && verbs.contains(word.dropFirst()) {
        return true
      }
    }
    return false
  }
}
