import MasarModel

extension EventKind {
  /// Kinds that can be the same event in the words of two newsrooms.
  enum Family: Hashable, Sendable {
    case call, session, dinner, document, agreement, exchange, vote, deadline, announcement
  }

  var family: Family {
    switch self {
    case .call: .call
    case .summit, .meeting, .talks, .visit, .opening, .pause, .resumption: .session
    case .dinner: .dinner
    case .delivery, .publication: .document
    case .signing, .ceasefire, .agreement: .agreement
    case .exchange: .exchange
    case .vote: .vote
    case .deadline: .deadline
    case .announcement: .announcement
    }
  }

  /// Whether the word says more than that people talk.
  var isSpecific: Bool {
    switch self {
    case .call, .dinner, .summit, .pause, .resumption: true
    default: false
    }
  }

  /// Whether it is a phase of talks rather than a meeting of people.
  var isPhase: Bool { self == .opening || self == .pause || self == .resumption }

  /// The noun that a title begins with.
  var noun: String {
    switch self {
    case .call: "مكالمة"
    case .summit: "قمة"
    case .dinner: "عشاء عمل"
    case .meeting: "لقاء"
    case .talks: "محادثات"
    case .visit: "زيارة"
    case .opening: "انطلاق المحادثات"
    case .pause: "توقف المحادثات"
    case .resumption: "استئناف المحادثات"
    case .delivery: "تسليم وثائق"
    case .publication: "نشر وثائق"
    case .signing: "توقيع"
    case .exchange: "تبادل أسرى"
    case .vote: "تصويت"
    case .ceasefire: "هدنة"
    case .agreement: "اتفاق"
    case .deadline: "مهلة"
    case .announcement: "إعلان"
    }
  }
}
