/// An account's owner changes its details. Issued invoices keep the old ones (BILL-8).
package struct EditProfile: Command {
  package let details: ContactDetails

  package init(to details: ContactDetails) { self.details = details }

  package var title: Phrase {
    Phrase(
      fr: "fiche de \(details.name)", it: "scheda di \(details.name)",
      en: "profile of \(details.name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var account = try SessionMustStand.actingAccount(of: session, reading: records)
    try DetailsMustBeComplete.check(details)
    let isNewAddress = !details.email.caseInsensitiveEquals(account.details.email)
    if isNewAddress, let other = try records.user(email: details.email), other.id != session.user {
      throw Refusal(
        because: [
          Reason(
            AnAddressThatIsKnownIsAsked.self,
            Phrase(
              fr: "Cette adresse appartient déjà à quelqu'un d'autre.",
              it: "Questo indirizzo appartiene già a qualcun altro.",
              en: "This address already belongs to somebody else."))
        ],
        problems: [
          FieldProblem(
            field: .email,
            advice: Phrase(
              fr: "déjà prise par quelqu'un d'autre", it: "già usato da qualcun altro",
              en: "taken by somebody else"))
        ])
    }
    account.details = details
    var decision = Decision(
      saying: Phrase(fr: "Fiche enregistrée.", it: "Scheda salvata.", en: "Profile saved."))
    decision.save(account)
    decision.explain(
      InvoiceIsFrozenWhenIssued.self,
      Phrase(
        fr: "Les factures déjà émises gardent les anciennes coordonnées.",
        it: "Le fatture già emesse conservano i vecchi dati.",
        en: "Invoices already issued keep the old details."))
    return decision
  }
}
