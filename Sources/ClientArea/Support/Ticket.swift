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

  package init(
    id: ID<Ticket>, number: String, account: ID<ClientAccount>, service: ID<Service>?,
    order: ID<Order>? = nil, topic: TicketTopic, subject: String, openedOn: Day,
    status: TicketStatus, assignee: ID<User>? = nil, category: ID<TicketCategory>? = nil,
    broadcast: ID<Broadcast>? = nil
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
