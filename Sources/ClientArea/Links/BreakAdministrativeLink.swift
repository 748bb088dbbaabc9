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
    let wasAsked = link.status == .pending
    let answers = link.awaitsAnswer(of: account.id)
    link.end(on: circumstances.today)
    let contact = try records.account(link.account)
    var decision = Decision(
      saying: Phrase(
        fr: "\(contact.nameAndCode) n'est plus contact administratif.",
        it: "\(contact.nameAndCode) non è più contatto amministrativo.",
        en: "\(contact.nameAndCode) is no longer administrative contact."))
    decision.name(contact.nameAndCode)
    decision.save(link)
    let principal = try records.account(link.principal)
    if answers {
      let no = Reason(
        AnAddressThatIsKnownIsAsked.self, AnAddressThatIsKnownIsAsked.answered(false))
      try decision.settle(link, .declined, because: no, reading: records)
    } else if wasAsked {
      decision.save(try records.orders(waitingFor: link.id), as: .cancelled)
      decision.send(try TheOtherSideIsTold.withdrawn(link, reading: records))
    } else {
      let other = account.id == contact.id ? principal : contact
      decision.send(TheOtherSideIsTold.ended(contact, for: principal, to: other))
    }
    // Of whoever is asked, nothing is told to whoever asked (ORDER-8).
    decision.explain([
      wasAsked && !answers
        ? Reason(
          AdministrativeContactOrdersForAnAccount.self,
          AdministrativeContactOrdersForAnAccount.statement)
        : AdministrativeContactOrdersForAnAccount.reason(contact, for: principal),
      LinksAreIndependent.untouched,
    ])
    return decision
  }
}
