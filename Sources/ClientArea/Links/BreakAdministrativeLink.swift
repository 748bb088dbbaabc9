/// One side of an administrative link ends it. Orders that waited for it are cancelled.
package struct BreakAdministrativeLink: Command, Hashable {
  package let link: ID<AdministrativeLink>

  package init(_ link: ID<AdministrativeLink>) { self.link = link }

  package var title: Phrase {
    Phrase(
      fr: "rompre un contact administratif", it: "rimuovere un contatto amministrativo",
      en: "break an administrative contact's link")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var link = try records.administrativeLink(self.link)
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.manageContacts], reading: records)
    try AdministrativeContactOrdersForAnAccount.checkEnd(link, account)
    guard link.status == .active || link.status == .pending else {
      throw AdministrativeContactOrdersForAnAccount.none
    }
    link.status = .ended
    link.endedOn = circumstances.today
    let contact = try records.account(link.account)
    var decision = Decision(
      saying: Phrase(
        fr: "\(contact.nameAndCode) n'est plus contact administratif.",
        it: "\(contact.nameAndCode) non è più contatto amministrativo.",
        en: "\(contact.nameAndCode) is no longer administrative contact."))
    decision.name(contact.nameAndCode)
    decision.save(link)
    for var order in try records.orders(waitingFor: link.id) {
      order.status = .cancelled
      decision.save(order)
    }
    decision.explain([
      AdministrativeContactOrdersForAnAccount.reason(
        contact, for: try records.account(link.principal)),
      LinksAreIndependent.untouched,
    ])
    return decision
  }
}
