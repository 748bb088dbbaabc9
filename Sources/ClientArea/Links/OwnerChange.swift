/// « Changement de propriétaire »: a service that its owner asks another account to take over (LINK-16).
package struct OwnerChange: Entity, Hashable {
  package let id: ID<OwnerChange>
  package let service: ID<Service>
  /// The account that owns the service while it is asked.
  package let from: ID<ClientAccount>
  /// The account that is asked to take it over.
  package let to: ID<ClientAccount>
  package let askedOn: Day
  /// Whether the technical contacts stay, as the two agree: the one asks it, the other accepts it or not.
  package let keepsContacts: Bool
  package var status: OwnerChangeStatus
  /// The day of the answer, or on which nothing came of it.
  package var endedOn: Day?

  package init(
    id: ID<OwnerChange>, service: ID<Service>, from: ID<ClientAccount>, to: ID<ClientAccount>,
    askedOn: Day, keepsContacts: Bool, status: OwnerChangeStatus = .asked, endedOn: Day? = nil
  ) {
    self.id = id
    self.service = service
    self.from = from
    self.to = to
    self.askedOn = askedOn
    self.keepsContacts = keepsContacts
    self.status = status
    self.endedOn = endedOn
  }

  mutating func end(as status: OwnerChangeStatus, on day: Day) {
    self.status = status
    endedOn = day
  }
}

/// What became of a change of owner that was asked for.
package enum OwnerChangeStatus: String, CaseIterable, Sendable {
  case asked, accepted, declined, withdrawn
  /// Nobody answered in time (ORDER-12).
  case unanswered
  /// The service or one of the two accounts came to its end meanwhile.
  case lapsed

  package var word: Phrase {
    switch self {
    case .asked: Phrase(fr: "demandé", it: "chiesto", en: "asked")
    case .accepted: Phrase(fr: "accepté", it: "accettato", en: "accepted")
    case .declined: Phrase(fr: "refusé", it: "rifiutato", en: "declined")
    case .withdrawn: Phrase(fr: "retiré", it: "ritirato", en: "withdrawn")
    case .unanswered: Phrase(fr: "sans réponse", it: "senza risposta", en: "unanswered")
    case .lapsed: Phrase(fr: "sans objet", it: "senza oggetto", en: "void")
    }
  }
}
