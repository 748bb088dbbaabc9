/// The owner of a service breaks a technical contact's link.
package struct BreakTechnicalLink: Command, Hashable {
  package let link: ID<TechnicalLink>
  /// Whether the hosting's access codes are renewed with it (LINK-13).
  package let renewsCodes: Bool
  /// Whether the order that opened the service is taken away from its agency with it (LINK-13).
  package let withdrawsAgency: Bool

  package init(
    _ link: ID<TechnicalLink>, renewingCodes renewsCodes: Bool = true,
    withdrawingAgency withdrawsAgency: Bool = true
  ) {
    self.link = link
    self.renewsCodes = renewsCodes
    self.withdrawsAgency = withdrawsAgency
  }

  package var personalAct: PersonalAct? { renewsCodes ? .password : nil }

  package var title: Phrase {
    Phrase(
      fr: "rompre un contact technique", it: "rimuovere un contatto tecnico",
      en: "break a technical contact's link")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var link = try records.technicalLink(self.link)
    let former = try records.service(link.service)
    var service = former
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    try OwnerKeepsEveryRight.check(standing, on: service)
    try PermissionsHoldEverywhere.check(
      [.manageServices, .manageContacts], of: session, reading: records)
    let contact = try records.account(link.account)
    try TechnicalLinkEnds.check(link, contact)
    let owner = try records.account(service.owner)

    link.endedOn = circumstances.today
    var decision = Decision(
      saying: Phrase(
        fr: "\(contact.nameAndCode) n'est plus contact technique de \(service.name).",
        it: "\(contact.nameAndCode) non è più contatto tecnico di \(service.name).",
        en: "\(contact.nameAndCode) is no longer technical contact of \(service.name)."))
    decision.name("\(contact.name), \(service.name)")
    decision.save(link)
    decision.explain([OwnerKeepsEveryRight.reason(service), LinksAreIndependent.untouched])
    let requests = try ARequestStaysWithTheOwner.reason(
      on: service, by: contact, reading: records)
    decision.explain(requests.map { [$0] } ?? [])
    try decision.endAutomaticRenewal(
      of: &service, paidBy: contact.id, because: AServiceRenewsItself.linkEnded,
      exceptFor: [owner.id], reading: records)
    try offerIndependence(of: &service, in: &decision, reading: records, under: &circumstances)
    if service != former { decision.save(service) }
    try decision.endTickets(
      of: link, about: service, reading: records, under: &circumstances)
    decision.send(
      TechnicalLinkEnds.letter(to: contact, about: service, owner: owner, contact: contact))
    return decision
  }

  /// What the owner may want of the service that is his alone from now on: new codes, no agency.
  private func offerIndependence(
    of service: inout Service, in decision: inout Decision, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    if BreakingOffersIndependence.offersNewCodes(for: service) {
      if renewsCodes {
        service.codes = .fresh(for: service.name, under: &circumstances)
      }
      decision.explain([BreakingOffersIndependence.reason(service, renewed: renewsCodes)])
    }
    if let (assignment, reason) = try BreakingOffersIndependence.agency(
      of: service, withdrawn: withdrawsAgency, reading: records)
    {
      decision.explain([reason])
      if withdrawsAgency {
        try decision.withdraw(
          assignment, because: [reason], reading: records, under: &circumstances)
      }
    }
  }
}

/// What breaking and resigning have in common.
package enum TechnicalLinkEnds {
  /// Why a link that never was is not broken.
  package static let none = Refusal(
    OwnerKeepsEveryRight.self, AdministrativeContactOrdersForAnAccount.none.sentence, forNow: true)

  static func check(_ link: TechnicalLink, _ contact: ClientAccount) throws(Refusal) {
    guard let day = link.endedOn else { return }
    throw Refusal(
      OwnerKeepsEveryRight.self,
      Phrase(
        fr: "Le lien de \(contact.nameAndCode) est déjà rompu depuis le \(day).",
        it: "Il collegamento di \(contact.nameAndCode) è già rimosso dal \(day).",
        en: "The link of \(contact.nameAndCode) has been broken since \(day)."), forNow: true)
  }

  /// The mail to the other side of a link that ended.
  static func letter(
    to recipient: ClientAccount, about service: Service, owner: ClientAccount,
    contact: ClientAccount, because reason: Reason? = nil
  ) -> Letter {
    var facts: [MailFact: Phrase] = [
      .service: Phrase(name: service.name), .owner: Phrase(name: owner.nameAndCode),
      .contact: Phrase(name: contact.nameAndCode),
    ]
    if recipient.id == contact.id { facts[.yourself] = .present }
    return Letter(
      .technicalContactRemoved, to: recipient, facts: facts, about: service.id,
      because: [
        reason
          ?? (recipient.id == contact.id
            ? Reason(
              OwnerKeepsEveryRight.self,
              Phrase(
                fr: "Le propriétaire a rompu le lien.",
                it: "Il proprietario ha rimosso il collegamento.",
                en: "The owner broke the link."))
            : Reason(
              ATechnicalContactMayResign.self,
              Phrase(
                fr: "Le contact technique a renoncé.", it: "Il contatto tecnico ha rinunciato.",
                en: "The technical contact resigned.")))
      ])
  }
}
