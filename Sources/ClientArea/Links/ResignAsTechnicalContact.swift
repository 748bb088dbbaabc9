/// A technical contact gives up one service.
package struct ResignAsTechnicalContact: Command, Hashable {
  package let service: ID<Service>
  package let serviceName: String

  package init(of service: ID<Service>, named serviceName: String) {
    self.service = service
    self.serviceName = serviceName
  }

  package var title: Phrase {
    Phrase(
      fr: "renoncer à \(serviceName)", it: "rinunciare a \(serviceName)",
      en: "resign from \(serviceName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var service = try records.service(self.service)
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    try ATechnicalContactMayResign.check(standing, on: service)
    let contact = try SessionMustStand.actingAccount(
      of: session, needing: [.manageServices, .manageContacts], reading: records)
    guard var link = try records.latestTechnicalLink(of: contact.id, on: service.id) else {
      throw RecordMissing("technicalLink", service.id.value)
    }
    let owner = try records.account(service.owner)

    link.endedOn = circumstances.today
    var decision = Decision(
      saying: Phrase(
        fr: "Vous n'êtes plus contact technique de \(service.name).",
        it: "Lei non è più contatto tecnico di \(service.name).",
        en: "You are no longer technical contact of \(service.name)."))
    decision.save(link)
    decision.explain([
      Reason(
        ATechnicalContactMayResign.self,
        Phrase(
          fr: "\(owner.nameAndCode) en est averti.", it: "\(owner.nameAndCode) ne è avvisato.",
          en: "\(owner.nameAndCode) is told.")),
      LinksAreIndependent.untouched,
    ])
    try decision.endTickets(
      of: link, about: service, reading: records, under: &circumstances)
    if service.renewal?.account == contact.id {
      try decision.endAutomaticRenewal(
        of: &service, because: AServiceRenewsItself.linkEnded, exceptFor: [contact.id],
        reading: records)
      decision.save(service)
    }
    let requests = try ARequestStaysWithTheOwner.reason(
      on: service, by: contact, reading: records)
    decision.explain(requests.map { [$0] } ?? [])
    decision.send(
      TechnicalLinkEnds.letter(to: owner, about: service, owner: owner, contact: contact))
    return decision
  }
}
