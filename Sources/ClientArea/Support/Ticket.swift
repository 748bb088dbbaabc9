/// « Ticket »: a conversation with support, about one service or about none.
package struct Ticket: Entity {
  package let id: ID<Ticket>
  package let number: String
  /// The account that opened it, and whose it stays (LINK-8).
  package let account: ID<ClientAccount>
  package let service: ID<Service>?
  /// The order that it is about: its client and its agency both read and write in it (AGENCY-3).
  package let order: ID<Order>?
  package let topic: TicketTopic
  package let subject: String
  package let openedOn: Day
  package var status: TicketStatus
  /// Who of staff looks after it; nil for nobody in particular (CLIENTS-6).
  package var assignee: ID<User>?
  package let category: ID<TicketCategory>?
  /// The message to clients that opened it.
  package let broadcast: ID<Broadcast>?
  /// How soon support looks at it; staff's alone (SUPPORT-1).
  package var priority: TicketPriority
  /// When the first message was written that nobody has answered yet; nil where support owes nothing.
  package var waitingSince: Moment?
  /// The day on which staff comes back to it; before that day it is held (SUPPORT-1).
  package var heldUntil: Day?
  /// Since when the owner of the service reads it too (SUPPORT-4).
  package var forwardedOn: Day?
  /// The ticket that has its messages now (SUPPORT-7).
  package var mergedInto: ID<Ticket>?

  package init(
    id: ID<Ticket>, number: String, account: ID<ClientAccount>, service: ID<Service>?,
    order: ID<Order>? = nil, topic: TicketTopic, subject: String, openedOn: Day,
    status: TicketStatus, assignee: ID<User>? = nil, category: ID<TicketCategory>? = nil,
    broadcast: ID<Broadcast>? = nil, priority: TicketPriority = .normal,
    waitingSince: Moment? = nil, heldUntil: Day? = nil, forwardedOn: Day? = nil,
    mergedInto: ID<Ticket>? = nil
  ) {
    self.id = id
    self.number = number
    self.account = account
    self.service = service
    self.order = order
    self.topic = topic
    self.subject = subject
    self.openedOn = openedOn
    self.status = status
    self.assignee = assignee
    self.category = category
    self.broadcast = broadcast
    self.priority = priority
    self.waitingSince = waitingSince
    self.heldUntil = heldUntil
    self.forwardedOn = forwardedOn
    self.mergedInto = mergedInto
  }

  /// Whether the owner of the service reads it too.
  package var isForwarded: Bool { forwardedOn != nil || status == .forwarded }

  /// The day until which it is held; nil where it is not.
  package func held(on today: Day) -> Day? {
    guard status != .closed, let heldUntil, heldUntil > today else { return nil }
    return heldUntil
  }
}

/// What a ticket asks for.
package enum TicketTopic: String, CaseIterable, Sendable {
  case question, accessCodes, authCode, ownerChange, cancellation

  package var word: Phrase {
    switch self {
    case .question: Phrase(fr: "question", it: "domanda", en: "question")
    case .accessCodes:
      Phrase(
        fr: "nouveaux codes d'accès", it: "nuovi codici di accesso", en: "new access codes")
    case .authCode:
      Phrase(fr: "code d'autorisation", it: "codice di autorizzazione", en: "auth code")
    case .ownerChange:
      Phrase(fr: "changement de titulaire", it: "cambio di titolare", en: "change of owner")
    case .cancellation: Phrase(fr: "résiliation", it: "disdetta", en: "cancellation")
    }
  }
}

/// Who is to act on a ticket next.
package enum TicketStatus: String, Sendable {
  /// Support is to answer.
  case open
  /// Support has answered.
  case answered
  /// The owner of the service has been asked instead (LINK-12).
  case forwarded
  case closed

  package var word: Phrase {
    switch self {
    case .open: Phrase(fr: "ouvert", it: "aperto", en: "open")
    case .answered: Phrase(fr: "répondu", it: "risposto", en: "answered")
    case .forwarded: Phrase(fr: "transmis", it: "inoltrato", en: "forwarded")
    case .closed: Phrase(fr: "clos", it: "chiuso", en: "closed")
    }
  }
}
