/// The owner of a service names another account as its technical contact.
package struct DefineTechnicalContact: Command, Hashable {
  package let service: ID<Service>
  package let serviceName: String
  /// The contact's code or e-mail address.
  package let contact: String

  package init(of service: ID<Service>, named serviceName: String, as contact: String) {
    self.service = service
    self.serviceName = serviceName
    self.contact = contact
  }

  package var title: Phrase {
    Phrase(
      fr: "contact technique \(contact) sur \(serviceName)",
      it: "contatto tecnico \(contact) su \(serviceName)",
      en: "technical contact \(contact) on \(serviceName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let service = try records.service(self.service)
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    try OnlyTheOwnerNamesTechnicalContacts.check(standing, on: service)
    try PermissionsHoldEverywhere.check(
      [.manageServices, .manageContacts], of: session, reading: records)
    try AServiceIsSuspendedThenDeleted.checkMayRenew(
      service, records.lifecycle(of: service), on: circumstances.today)
    let owner = try records.account(service.owner)
    let contact = try ALinkIsNewAndToSomebodyElse.existing(self.contact, reading: records)
    try ALinkIsNewAndToSomebodyElse.checkOther(contact, than: owner)
    let latest = try records.latestTechnicalLink(of: contact.id, on: service.id)
    try ALinkIsNewAndToSomebodyElse.checkNew(latest != nil && latest?.endedOn == nil, contact)

    var decision = Decision(
      saying: Phrase(
        fr: "\(contact.nameAndCode) est contact technique de \(service.name).",
        it: "\(contact.nameAndCode) è contatto tecnico di \(service.name).",
        en: "\(contact.nameAndCode) is technical contact of \(service.name)."))
    decision.save(
      TechnicalLink(
        id: circumstances.newID(), account: contact.id, service: service.id,
        since: circumstances.today, order: nil))
    decision.explain([
      Reason(OnlyTheOwnerNamesTechnicalContacts.self, OwnerKeepsEveryRight.reason(service).fact),
      TechnicalContactIsForOneService.reason(contact, service),
    ])
    decision.send(
      Letter(
        .technicalContactAdded, to: contact,
        facts: [
          .service: Phrase(name: service.name), .owner: Phrase(name: owner.nameAndCode),
        ],
        about: service.id, because: [TechnicalContactIsForOneService.reason(contact, service)]))
    return decision
  }
}
