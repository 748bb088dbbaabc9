/// Staff deletes clients: those that may go are archived, the others are told with their reasons (CLIENTS-4).
package struct DeleteClients: Command, Hashable {
  package let accounts: [ID<ClientAccount>]

  package init(_ accounts: [ID<ClientAccount>]) { self.accounts = accounts }

  package var title: Phrase {
    accounts.count == 1
      ? Phrase(fr: "supprimer un client", it: "eliminare un cliente", en: "delete a client")
      : Phrase(
        fr: "supprimer \(accounts.count, "client", "clients")",
        it: "eliminare \(accounts.count, "cliente", "clienti")",
        en: "delete \(accounts.count, "client", "clients")")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.deleteClients, of: session, reading: records)
    var leaving: [ClientAccount] = []
    var obstacles: [Reason] = []
    var seen: Set<ID<ClientAccount>> = []
    for id in accounts where seen.insert(id).inserted {
      let account = try records.account(id)
      let obstacle = try OnlyAQuietAccountIsArchived.obstacle(
        account, on: circumstances.today, reading: records)
      let request = try AnOpenRequestKeepsTheAccount.obstacle(account, reading: records)
      if let request { obstacles.append(request) }
      if let obstacle { obstacles.append(obstacle) }
      if obstacle == nil, request == nil { leaving.append(account) }
    }
    guard !leaving.isEmpty else {
      throw Refusal(
        because: obstacles.isEmpty
          ? [Reason(OnlyAQuietAccountIsArchived.self, Self.nobody)] : obstacles, forNow: true)
    }
    var decision = Decision(saying: Self.told(leaving, refused: obstacles.count))
    if let account = leaving.first, leaving.count == 1 { decision.name(account.nameAndCode) }
    var farewell = Farewell(to: leaving, on: circumstances.today)
    for account in leaving {
      try farewell.archive(
        account, in: &decision, reading: records, under: &circumstances)
    }
    decision.explain(
      obstacles + [
        Reason(OnlyAQuietAccountIsArchived.self, OnlyAQuietAccountIsArchived.statement)
      ])
    return decision
  }

  private static let nobody = Phrase(
    fr: "Aucun client n'est choisi.", it: "Nessun cliente è scelto.", en: "No client is chosen.")

  private static func told(_ leaving: [ClientAccount], refused: Int) -> Phrase {
    let count = leaving.count
    let done =
      count == 1
      ? Phrase(
        fr: "\(leaving[0].nameAndCode) est archivé.", it: "\(leaving[0].nameAndCode) è archiviato.",
        en: "\(leaving[0].nameAndCode) is archived.")
      : Phrase(
        fr: "\(count, "client est archivé", "clients sont archivés").",
        it: "\(count, "cliente è archiviato", "clienti sono archiviati").",
        en: "\(count, "client is archived", "clients are archived").")
    guard refused > 0 else { return done }
    return Phrase(
      fr: "\(done) Restés en place : \(number: refused).",
      it: "\(done) Rimasti: \(number: refused).",
      en: "\(done) Left in place: \(number: refused).")
  }
}
