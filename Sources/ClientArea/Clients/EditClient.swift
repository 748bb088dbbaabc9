/// Staff changes what it may of a client's record (CLIENTS-3). Registration date and address are facts.
package struct EditClient: Command, Hashable {
  package let account: ID<ClientAccount>
  /// For a company only.
  package let company: String
  package let firstName: String
  package let lastName: String
  package let placement: ClientPlacement

  package init(
    _ account: ID<ClientAccount>, company: String, firstName: String, lastName: String,
    placed placement: ClientPlacement
  ) {
    self.account = account
    self.company = company.trimmed
    self.firstName = firstName.trimmed
    self.lastName = lastName.trimmed
    self.placement = placement
  }

  package var title: Phrase {
    Phrase(
      fr: "modifier la fiche d'un client", it: "modificare la scheda di un cliente",
      en: "edit a client's record")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.editClients, of: session, reading: records)
    var account = try records.account(self.account)
    var problems: [FieldProblem] = []
    if account.details.kind == .company {
      problems += TextFormat.problem(with: company, in: .company)
      account.details.company = company
    }
    problems += TextFormat.problem(with: firstName + lastName, in: .firstName)
    problems += try placement.problems(of: account.id, reading: records)
    try TheRemarkIsForStaffAlone.refuse(problems)
    account.details.firstName = firstName
    account.details.lastName = lastName
    let name = account.nameAndCode
    var decision = Decision(
      saying: Phrase(
        fr: "La fiche de \(name) est enregistrée.", it: "La scheda di \(name) è salvata.",
        en: "The record of \(name) is saved."))
    decision.save(account)
    try placement.record(
      for: account, in: &decision, reading: records, under: &circumstances)
    decision.explain(TheRemarkIsForStaffAlone.self, TheRemarkIsForStaffAlone.statement)
    return decision
  }
}
