/// How soon support looks at a ticket; the most pressing has the lowest number, so that lists go up.
package enum TicketPriority: Int, CaseIterable, Comparable, Sendable {
  case urgent, high, normal, low

  package static func < (left: TicketPriority, right: TicketPriority) -> Bool {
    left.rawValue < right.rawValue
  }

  package var word: Phrase {
    switch self {
    case .urgent: Phrase(fr: "urgente", it: "urgente", en: "urgent")
    case .high: Phrase(fr: "haute", it: "alta", en: "high")
    case .normal: Phrase(fr: "normale", it: "normale", en: "normal")
    case .low: Phrase(fr: "basse", it: "bassa", en: "low")
    }
  }
}
