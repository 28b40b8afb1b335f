/// How well a name answers a query; the first is the best.
public enum NameQuality: Int, Sendable, Comparable, CaseIterable {
  /// The whole name.
  case whole
  /// Whole words of it.
  case words
  /// Its beginning.
  case beginning
  /// The beginning of one of its words.
  case beginningOfWord
  /// Each word of the query is the beginning of a word.
  case beginningsOfWords
  /// The same sound in Latin letters, whole words; then the beginning of one.
  case sound, beginningOfSound
  /// Letters somewhere inside.
  case inside
  /// One letter apart: the whole name, whole words.
  case nearWhole, nearWords
  /// One letter apart in sound.
  case nearSound
  /// The same consonants across scripts.
  case skeleton
  /// One letter apart from the beginning of a word, by letters and by sound.
  case nearBeginning, nearBeginningOfSound
  /// Nearly the same consonants across scripts, or the beginning of them.
  case nearSkeleton
  /// Two letters apart.
  case far
  /// All letters in this order, others between.
  case scattered

  /// The better one is the lesser.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
