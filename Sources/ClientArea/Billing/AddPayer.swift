/// An account keeps another billing identity (BILL-12).
package struct AddPayer: Command, Hashable {
  package let party: Party

  package init(_ party: Party) { self.party = party.standard }

  package var title: Phrase {
    Phrase(
      fr: "ajouter le payeur \(party.name)", it: "aggiungere il pagatore \(party.name)",
      en: "add the payer \(party.name)")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let account = try SessionMustStand.actingAccount(
      of: session, needing: [.manageBalance], reading: records)
    try checkForm()
    var decision = Decision(
      saying: Phrase(
        fr: "Payeur \(party.name) ajouté.", it: "Pagatore \(party.name) aggiunto.",
        en: "Payer \(party.name) added."))
    decision.save(Payer(id: circumstances.newID(), account: account.id, party: party))
    decision.explain(APayerOfTheAccountMayBeChosen.self, APayerOfTheAccountMayBeChosen.statement)
    return decision
  }

  private func checkForm() throws(Refusal) {
    try APayerOfTheAccountMayBeChosen.refuse(party.problems)
  }
}
