/// What kind of thing happens in a negotiation.
public enum EventKind: String, Codable, Sendable, CaseIterable {
  // The order is that in which the more telling of two equally frequent kinds is taken.
  case call, summit, dinner, signing, vote, ceasefire, agreement, exchange, deadline, meeting,
    talks, visit
  case opening, pause, resumption, delivery, publication, announcement
}
