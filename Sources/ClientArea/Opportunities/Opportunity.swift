/// « Opportunité churn »: the CRM's record that a client leaves, or may (DOMAIN-2).
package struct Opportunity: Entity, Hashable {
  package let id: ID<Opportunity>
  package let account: ID<ClientAccount>
  package var status: OpportunityStatus
  package let reason: String
  /// The account manager in charge.
  package let manager: String
  package let openedOn: Day
  package var lostOn: Day?
  package var closedOn: Day?

  package init(
    id: ID<Opportunity>, account: ID<ClientAccount>, status: OpportunityStatus, reason: String,
    manager: String, openedOn: Day, lostOn: Day? = nil, closedOn: Day? = nil
  ) {
    self.id = id
    self.account = account
    self.status = status
    self.reason = reason
    self.manager = manager
    self.openedOn = openedOn
    self.lostOn = lostOn
    self.closedOn = closedOn
  }
}

/// How an opportunity stands.
package enum OpportunityStatus: String, CaseIterable, Sendable {
  /// The client may still be kept.
  case open
  /// The client has left.
  case lost
  /// It is over: he stayed, or is back.
  case closed

  package var word: Phrase {
    switch self {
    case .open: Phrase(fr: "en cours", it: "in corso", en: "open")
    case .lost: Phrase(fr: "en perdu", it: "persa", en: "lost")
    case .closed: Phrase(fr: "close", it: "chiusa", en: "closed")
    }
  }
}
