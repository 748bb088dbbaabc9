/// What a session is to one service. Every question « may he? » about a service starts here.
package enum ServiceStanding: Hashable, Sendable {
  case owner
  case technicalContact
  /// Was technical contact until the link was broken on that day (LINK-8).
  case formerContact(until: Day)
  /// May order for the owner, and nothing else (LINK-9).
  case administrativeContact
  case staff
  /// Simulated time, which sends alerts.
  case clock
  case stranger

  package static func of(
    _ session: Session, on service: Service, reading records: some Records
  ) throws -> ServiceStanding {
    if session.isClock { return .clock }
    guard let account = session.account else {
      return try SessionMustStand.isStaff(session, reading: records) ? .staff : .stranger
    }
    if account == service.owner { return .owner }
    let link = try records.latestTechnicalLink(of: account, on: service.id)
    if let link, link.endedOn == nil { return .technicalContact }
    let ordersForOwner = try records.latestAdministrativeLink(of: account, for: service.owner)
    if let ended = link?.endedOn { return .formerContact(until: ended) }
    return ordersForOwner?.status == .active ? .administrativeContact : .stranger
  }

  /// Refuses whoever neither owns the service nor is its technical contact, for a rule's reason.
  func checkLooksAfter(_ service: Service, else reason: @autoclosure () -> Reason) throws(Refusal) {
    switch self {
    case .owner, .technicalContact: return
    case .formerContact, .administrativeContact, .staff, .clock, .stranger:
      throw Refusal(because: refusalReasons(on: service) + [reason()])
    }
  }

  /// The reasons that go with a refusal: why this person has no right here that others have.
  func refusalReasons(on service: Service) -> [Reason] {
    switch self {
    case .formerContact(let day):
      [
        Reason(
          OwnerKeepsEveryRight.self,
          Phrase(
            fr: "Votre lien avec \(service.name) a été rompu le \(day).",
            it: "Il suo collegamento con \(service.name) è stato rimosso il \(day).",
            en: "Your link with \(service.name) was broken on \(day)."))
      ]
    case .administrativeContact:
      [
        Reason(
          LinksAreIndependent.self,
          Phrase(
            fr: "Vous pouvez commander pour ce client, non agir sur ses prestations existantes.",
            it: "Può ordinare per questo cliente, non agire sui suoi servizi esistenti.",
            en: "You may order for this client, not act on the services they already have."))
      ]
    case .owner, .technicalContact, .staff, .clock, .stranger: []
    }
  }
}
