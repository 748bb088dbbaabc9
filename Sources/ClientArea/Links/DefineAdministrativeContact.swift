/// An account lets another order in its name.
package struct DefineAdministrativeContact: Command, Hashable {
  /// The contact's code or e-mail address.
  package let contact: String

  package init(as contact: String) { self.contact = contact }

  package var title: Phrase {
    Phrase(
      fr: "contact administratif \(contact)", it: "contatto amministrativo \(contact)",
      en: "administrative contact \(contact)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let principal = try SessionMustStand.actingAccount(
      of: session, needing: [.manageContacts], reading: records)
    let contact = try ALinkIsNewAndToSomebodyElse.existing(self.contact, reading: records)
    try ALinkIsNewAndToSomebodyElse.checkOther(contact, than: principal)
    let latest = try records.latestAdministrativeLink(of: contact.id, for: principal.id)
    try ALinkIsNewAndToSomebodyElse.checkNew(latest?.status == .active, contact)
    if let pending = latest, pending.status == .pending {
      return try AnswerAdministrativeLink(pending.id, accepting: true)
        .decide(reading: records, as: session, under: &circumstances)
    }

    var decision = Decision(
      saying: Phrase(
        fr: "\(contact.nameAndCode) peut commander en votre nom.",
        it: "\(contact.nameAndCode) può ordinare a suo nome.",
        en: "\(contact.nameAndCode) may order in your name."))
    decision.save(
      AdministrativeLink(
        id: circumstances.newID(), account: contact.id, principal: principal.id,
        status: .active, since: circumstances.today))
    decision.explain([
      AdministrativeContactOrdersForAnAccount.reason(contact, for: principal),
      Reason(
        LinksAreIndependent.self,
        Phrase(
          fr: "Vos prestations et factures existantes ne lui sont pas montrées.",
          it: "I suoi servizi e fatture esistenti non gli sono mostrati.",
          en: "Your existing services and invoices are not shown to them.")),
    ])
    return decision
  }
}
