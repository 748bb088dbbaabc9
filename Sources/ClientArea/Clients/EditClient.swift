/// Staff changes what it may of a client's record (CLIENTS-3). Registration date and address are facts.
package struct EditClient: Command, Hashable {
  package let account: ID<ClientAccount>
  package let edit: Edit<ClientEntry>

  package init(
    _ account: ID<ClientAccount>, from opened: ClientEntry? = nil, to entry: ClientEntry
  ) {
    self.account = account
    edit = Edit(from: opened, to: entry)
  }

  package init(
    _ account: ID<ClientAccount>, company: String, firstName: String, lastName: String,
    placed placement: ClientPlacement
  ) {
    self.init(
      account,
      to: ClientEntry(
        company: company, firstName: firstName, lastName: lastName, placed: placement))
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
    let entry = try edit.merged(
      over: ClientEntry(of: account, reading: records), reading: records)
    var problems: [FieldProblem] = []
    if account.details.kind.isOrganisation {
      problems += TextFormat.problem(with: entry.company, in: .company)
      account.details.company = entry.company
    }
    problems += TextFormat.problem(with: entry.firstName + entry.lastName, in: .firstName)
    problems += try entry.placement.problems(of: account.id, reading: records)
    try TheRemarkIsForStaffAlone.refuse(problems)
    account.details.firstName = entry.firstName
    account.details.lastName = entry.lastName
    let name = account.nameAndCode
    var decision = Decision(
      saying: Phrase(
        fr: "La fiche de \(name) est enregistrée.", it: "La scheda di \(name) è salvata.",
        en: "The record of \(name) is saved."))
    decision.name(name)
    decision.save(account)
    try entry.placement.record(
      for: account, in: &decision, reading: records, under: &circumstances)
    decision.explain(TheRemarkIsForStaffAlone.self, TheRemarkIsForStaffAlone.statement)
    return decision
  }
}
