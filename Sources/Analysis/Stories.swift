import Chronology
import MasarModel

/// Which articles of a folder tell of one story, so that the dates of one say something of the others'.
///
/// A folder that nobody has called a dossier may hold anything; a year is no evidence for an article about something else.
enum Stories {
  /// What two articles have in common where they tell of one story; one is enough.
  enum Tie: Hashable {
    /// Two people or bodies that act in it: one alone acts in many stories.
    case cast(Entity.ID, Entity.ID)
    /// A day of a month with its weekday, as one year in several has it.
    case day(month: Int, day: Int, weekday: Weekday)
  }

  /// The most people and bodies of an article that count, those named most often.
  private static let castLimit = 10

  /// The articles story by story, both in their order.
  /// - Complexity: O(*n*) in the ties.
  static func groups(_ ties: [Set<Tie>]) -> [[Int]] {
    var root = Array(ties.indices)
    func find(_ index: Int) -> Int {
      var index = index
      while root[index] != index {
        root[index] = root[root[index]]
        index = root[index]
      }
      return index
    }
    var first: [Tie: Int] = [:]
    for (index, ties) in ties.enumerated() {
      for tie in ties {
        guard let other = first[tie] else {
          first[tie] = index
          continue
        }
        let (a, b) = (find(index), find(other))
        root[max(a, b)] = min(a, b)
      }
    }
    var groups: [Int: [Int]] = [:]
    for index in ties.indices { groups[find(index), default: []].append(index) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The ties of an article.
  /// - Parameters:
  ///   - mentions: who is named where it introduces whom it is about.
  ///   - clues: what its dates say.
  ///   - isActor: whether a person or body is one that not every story has.
  static func ties(
    mentions: [Mention], clues: [DateClue], published: CalendarDate?,
    isActor: (Mention) -> Bool
  ) -> Set<Tie> {
    var counts: [Entity.ID: Int] = [:]
    for mention in mentions where isActor(mention) { counts[mention.entity, default: 0] += 1 }
    let cast = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(castLimit)
      .map(\.key).sorted()
    var ties: Set<Tie> = []
    for (index, one) in cast.enumerated() {
      for other in cast[(index + 1)...] { ties.insert(.cast(one, other)) }
    }
    for clue in clues {
      guard let month = clue.month, let day = clue.day,
        let weekday = clue.weekday
          ?? clue.year.flatMap({ CalendarDate(year: $0, month: month, day: day)?.weekday })
      else { continue }
      ties.insert(.day(month: month, day: day, weekday: weekday))
    }
    if let published {
      ties.insert(.day(month: published.month, day: published.day, weekday: published.weekday))
    }
    return ties
  }
}

/// Bodies that every story has: governments, agencies, organisations of the whole world.
enum CommonBodies {
  private static let names: Set<String> = Set(
    """
    البيت الأبيض|الكرملين|البنتاغون|الإدارة الأمريكية|الكونغرس|الأمم المتحدة|مجلس الأمن|مجلس الأمن الدولي|الجمعية العامة للأمم المتحدة|\
    الاتحاد الأوروبي|المفوضية الأوروبية|حلف شمال الأطلسي|الاتحاد الأفريقي|جامعة الدول العربية|الجامعة العربية|صندوق النقد الدولي|\
    البنك الدولي|مجموعة السبع|مجموعة العشرين|رويترز|فرانس برس|أسوشيتد برس|الجزيرة|العربية|تاس|سبوتنيك|بلومبرغ|منظمة الصحة العالمية
    """.split(separator: "|").map(String.init))
  private static let heads = [
    "وكالة", "صحيفة", "قناة", "شبكة", "وزارة", "إذاعة", "تلفزيون", "مجلة",
  ]

  /// Whether a body acts in so many stories that it ties none together.
  static func contains(_ name: String) -> Bool {
    names.contains(name) || heads.contains { name.hasPrefix($0 + " ") }
  }
}
