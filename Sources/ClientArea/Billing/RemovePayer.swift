/// An account gives up a billing identity. Invoices that bear it stay (BILL-8).
package struct RemovePayer: Command, Hashable {
  package let payer: ID<Payer>

  package init(_ payer: ID<Payer>) { self.payer = payer }

  package var title: Phrase {
    Phrase(fr: "retirer un payeur", it: "togliere un pagatore", en: "remove a payer")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.manageBalance], reading: records)
    let payer = try records.payer(self.payer)
    _ = try APayerOfTheAccountMayBeChosen.party(of: account, chosen: payer)
    var decision = Decision(
      saying: Phrase(
        fr: "Payeur \(payer.party.name) retiré.", it: "Pagatore \(payer.party.name) tolto.",
        en: "Payer \(payer.party.name) removed."))
    decision.name(payer.party.name)
    decision.remove(payer)
    decision.explain(InvoiceIsFrozenWhenIssued.self, InvoiceIsFrozenWhenIssued.statement)
    return decision
  }
}
