/// An account keeps another billing identity (BILL-12).
package struct AddPayer: Command, Hashable {
  package let party: Party

  package init(_ party: Party) { self.party = party }

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
    var problems = TextFormat.problem(with: party.name, in: .company)
    if !party.siren.isEmpty { problems += TextFormat.problem(withSiren: party.siren) }
    if !party.vatNumber.isEmpty { problems += TextFormat.problem(withVATNumber: party.vatNumber) }
    problems += TextFormat.problem(with: party.street, in: .street)
    problems += TextFormat.problem(withPostcode: party.postcode, in: party.country)
    problems += TextFormat.problem(with: party.city, in: .city)
    problems += TextFormat.problem(withCountry: party.country)
    try APayerOfTheAccountMayBeChosen.refuse(problems)
  }
}
