/// The rules that name what the model leaves out: data, each beside an example that a test runs.
///
/// They only add names, in words that have none. The corpus that the model learned from leaves ministries
/// and courts outside ("وزارة الخارجية" is no name there), a reader does not.
public struct TaggerRules: OptionSet, Sendable {
  /// One bit a rule.
  public let rawValue: UInt8
  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A head of an institution and the definite words behind it.
  public static let institutions = TaggerRules(rawValue: 1)
  /// A short form in parentheses behind an organisation, there and in the rest of the article.
  public static let shortForms = TaggerRules(rawValue: 2)
  /// Two parts of persons' names behind a title or an office.
  public static let titles = TaggerRules(rawValue: 4)

  /// A head of an institution, its definite words, and what it is for: "مركز … للدراسات …".
  public static let purposes = TaggerRules(rawValue: 8)

  /// What a reader wants.
  public static let reading: TaggerRules = [.institutions, .shortForms, .titles, .purposes]

  /// Each rule, a sentence for it, the name that it adds there and the name's kind.
  package static let examples: [(rule: TaggerRules, text: String, name: String, kind: NameKind)] = [
    (
      .institutions, "وأعلنت وزارة الخارجية الروسية ذلك أمس.", "وزارة الخارجية الروسية",
      .organization
    ),
    (
      .institutions, "وقضت المحكمة الدستورية العليا ببطلان القانون.", "المحكمة الدستورية العليا",
      .organization
    ),
    (
      .institutions, "وقالت هيئة الأرصاد الجوية إن الطقس معتدل.", "هيئة الأرصاد الجوية",
      .organization
    ),
    (.shortForms, "وقالت منظمة الصحة العالمية (وصع) إن الوباء انتهى.", "وصع", .organization),
    (.titles, "وحضر الحفل المهندس سامي كريم مع أسرته.", "سامي كريم", .person),
    (
      .purposes, "وقال الخبير في مركز السنابل للدراسات السياسية والاستراتيجية إن الأزمة طويلة.",
      "مركز السنابل للدراسات السياسية والاستراتيجية", .organization
    ),
    (
      .purposes, "ونظم المعهد العالي للفنون المسرحية عرضا جديدا.", "المعهد العالي للفنون المسرحية",
      .organization
    ),
    (
      .purposes, "وافتتحت المؤسسة العامة للكهرباء محطتين.", "المؤسسة العامة للكهرباء", .organization
    ),
  ]

  /// The heads of institutions, folded and without article: whether the head itself may carry the article.
  package static let heads: [(word: String, mayBeDefinite: Bool)] = [
    ("وزاره", false), ("محكمه", true), ("هييه", false), ("سفاره", true), ("نيابه", true),
    ("مديريه", false), ("امانه", true), ("رياسه", false), ("مفوضيه", true), ("منظمه", false),
    ("وكاله", false), ("جامعه", false), ("نقابه", false), ("رابطه", false), ("جمعيه", true),
  ]

  /// The heads of what is named by its purpose, folded and without article.
  package static let purposeHeads = [
    "مركز", "معهد", "موسسه", "شبكه", "مجلس", "هييه", "صندوق", "اتحاد", "برنامج", "منتدي", "مرصد",
    "منظمه", "وكاله", "جمعيه", "رابطه", "لجنه", "اداره", "مديريه", "مكتب", "ديوان", "شركه",
  ]

  /// The most words behind the head of an institution.
  package static let longestChain = 4
}
