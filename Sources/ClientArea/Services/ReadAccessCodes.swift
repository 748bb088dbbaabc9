/// A technical contact reads the access codes of a hosting, as its owner may; the owner's journal keeps the look
/// (LINK-15).
package struct ReadAccessCodes: Command, Hashable {
  package let service: ID<Service>
  package let serviceName: String

  package init(of service: ID<Service>, named serviceName: String) {
    self.service = service
    self.serviceName = serviceName
  }

  package var personalAct: PersonalAct? { .secret }

  package var title: Phrase {
    Phrase(
      fr: "lire les codes d'accès de \(serviceName)",
      it: "leggere i codici di accesso di \(serviceName)",
      en: "read the access codes of \(serviceName)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let service = try records.service(self.service)
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    try ATechnicalContactSeesTheCodes.check(standing, on: service)
    let reader = try SessionMustStand.actingAccount(
      of: session, needing: [.manageServices, .seeSecrets], reading: records)
    try AServiceIsSuspendedThenDeleted.checkWorks(
      service, on: circumstances.today, reading: records)
    guard let codes = service.codes else { throw ATechnicalContactSeesTheCodes.none(service) }
    var decision = Decision(
      saying: Phrase(
        fr:
          "Les codes d'accès de \(service.name) sont montrés ; son propriétaire le lit au journal.",
        it:
          "I codici di accesso di \(service.name) sono mostrati; il proprietario lo legge nel registro.",
        en: "The access codes of \(service.name) are shown; its owner reads so in the journal."))
    if reader.id != service.owner { decision.name(reader.nameAndCode) }
    decision.reveal(codes.password)
    decision.explain([ATechnicalContactSeesTheCodes.reason(service, readBy: reader)])
    // The look is the owner's to know: his journal has it, with the name of whoever looked.
    decision.sign(as: Session(user: session.user, account: service.owner))
    return decision
  }
}
