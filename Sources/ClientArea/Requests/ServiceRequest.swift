/// « Demande »: what a client asked of support, with the steps of the procedure as they were when it began
/// (DOMAIN-16).
package struct ServiceRequest: Entity, Hashable {
  package let id: ID<ServiceRequest>
  /// « D-12 ».
  package let number: String
  package let kind: RequestKind
  /// Whose it is: the owner of what it is about (DOMAIN-1, DOMAIN-12).
  package let account: ID<ClientAccount>
  /// The domain, the site, the domain that is replaced, the domain of an address; nil where none is known.
  package let service: ID<Service>?
  /// The domain, the address or the site that it is about.
  package let subject: String
  package let reason: ReplacementReason?
  /// The technical contact's account that asked first; nil where the holder or staff did (LINK-12).
  package let contact: ID<ClientAccount>?
  /// When the holder asked: the countdown begins here (DOMAIN-4).
  package var askedOn: Day
  package var status: RequestStatus
  package let plan: ProcedurePlan
  package var dueOn: Day
  /// Who of staff looks after it.
  package var assignee: ID<User>?
  package var risk: ChurnRisk?
  package var closedOn: Day?
  /// Why it was closed before its end.
  package var closing: String?

  package init(
    id: ID<ServiceRequest>, number: String, kind: RequestKind, account: ID<ClientAccount>,
    service: ID<Service>?, subject: String, reason: ReplacementReason?,
    contact: ID<ClientAccount>?, askedOn: Day, status: RequestStatus, plan: ProcedurePlan,
    dueOn: Day, assignee: ID<User>? = nil, risk: ChurnRisk? = nil, closedOn: Day? = nil,
    closing: String? = nil
  ) {
    self.id = id
    self.number = number
    self.kind = kind
    self.account = account
    self.service = service
    self.subject = subject
    self.reason = reason
    self.contact = contact
    self.askedOn = askedOn
    self.status = status
    self.plan = plan
    self.dueOn = dueOn
    self.assignee = assignee
    self.risk = risk
    self.closedOn = closedOn
    self.closing = closing
  }

  /// « code d'autorisation de comptoir-lune.example ».
  package var title: Phrase {
    Phrase(
      fr: "\(kind.word) : \(subject)", it: "\(kind.word): \(subject)",
      en: "\(kind.word): \(subject)")
  }

  /// Whether it is past its day (DOMAIN-4).
  package func isOverdue(on today: Day) -> Bool { status == .open && today > dueOn }

  /// When a step is due.
  package func due(_ step: ProcedureStep) -> Day { askedOn + (step.dueDays ?? plan.dueDays) }
}

/// How a request stands.
package enum RequestStatus: String, CaseIterable, Sendable {
  /// A technical contact asked; the owner is to say so himself (LINK-12).
  case forwarded
  case open
  case done
  /// What was asked for is there already: it was answered at once (DOMAIN-9).
  case answered
  case cancelled

  /// Whether it is not over.
  package var isStanding: Bool { self == .open || self == .forwarded }

  package var word: Phrase {
    switch self {
    case .forwarded: Phrase(fr: "transmise", it: "inoltrata", en: "forwarded")
    case .open: Phrase(fr: "en cours", it: "in corso", en: "under way")
    case .done: Phrase(fr: "terminée", it: "conclusa", en: "done")
    case .answered: Phrase(fr: "répondue", it: "risposta", en: "answered")
    case .cancelled: Phrase(fr: "close", it: "chiusa", en: "closed")
    }
  }
}

/// « Risque de Churn & Churn »: why a check failed, and which website offer is at risk with it (DOMAIN-3).
package struct ChurnRisk: Hashable, Sendable {
  package let since: Day
  package let reason: Phrase
  /// The website offer that the client may give up too.
  package let website: ID<Service>?

  package init(since: Day, reason: Phrase, website: ID<Service>?) {
    self.since = since
    self.reason = reason
    self.website = website
  }

  package static let title = Phrase(
    fr: "Risque de Churn & Churn", it: "Rischio di Churn & Churn", en: "Churn Risk & Churn")
}
