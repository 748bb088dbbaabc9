/// The client whom an order named as future owner accepts or declines whoever ordered (ORDER-8).
package struct AnswerAdministrativeLink: Command, Hashable {
  package let link: ID<AdministrativeLink>
  package let accepts: Bool

  package init(_ link: ID<AdministrativeLink>, accepting accepts: Bool) {
    self.link = link
    self.accepts = accepts
  }

  package var personalAct: PersonalAct? { .answer }

  package var title: Phrase {
    accepts
      ? Phrase(
        fr: "accepter un contact administratif", it: "accettare un contatto amministrativo",
        en: "accept an administrative contact")
      : Phrase(
        fr: "refuser un contact administratif", it: "rifiutare un contatto amministrativo",
        en: "decline an administrative contact")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var link = try records.administrativeLink(self.link)
    let principal = try SessionMustStand.actingAccount(
      of: session, needing: [.manageContacts], reading: records)
    try AnAddressThatIsKnownIsAsked.checkAnswer(to: link, by: principal)
    let contact = try records.account(link.account)

    link.status = accepts ? .active : .declined
    link.endedOn = accepts ? nil : circumstances.today
    var decision = Decision(
      saying: accepts
        ? Phrase(
          fr: "\(contact.nameAndCode) peut commander en votre nom.",
          it: "\(contact.nameAndCode) può ordinare a suo nome.",
          en: "\(contact.nameAndCode) may order in your name.")
        : Phrase(
          fr: "\(contact.nameAndCode) ne commandera pas en votre nom.",
          it: "\(contact.nameAndCode) non ordinerà a suo nome.",
          en: "\(contact.nameAndCode) will not order in your name."))
    decision.name(contact.nameAndCode)
    decision.save(link)
    for var order in try records.orders(waitingFor: link.id) {
      order.status = accepts ? .awaitingPayment : .cancelled
      decision.save(order)
    }
    decision.explain([
      Reason(AnAddressThatIsKnownIsAsked.self, AnAddressThatIsKnownIsAsked.answered(accepts))
    ])
    if accepts {
      decision.explain([
        AdministrativeContactOrdersForAnAccount.reason(contact, for: principal)
      ])
    }
    return decision
  }
}
