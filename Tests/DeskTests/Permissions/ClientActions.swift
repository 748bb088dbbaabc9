import ClientArea

// CLIENTS-2 to CLIENTS-4, CLIENTS-9, CLIENTS-14: what staff alone does with clients.
extension PermissionTable {
  var clients: [Action] {
    let draft = ClientDraft(
      login: "\(fresh)", password: nil, confirmation: nil, email: "\(fresh)@staff.test",
      country: "FR", kind: .individual, company: "", contact: "Ada Noir")
    let taken = ClientDraft(
      login: facts.accounts[0].login, password: nil, confirmation: nil,
      email: "\(fresh)@staff.test", country: "FR", kind: .individual, company: "",
      contact: "Ada Noir")
    return [
      Action(CreateClient(draft)) { $0.works(.editClients) },
      Action(CreateClient(taken)) { _ in false },
      Action(CreateClientLabel(.group, named: "\(fresh)")) { $0.works(.editClients) },
      Action(CreateClientLabel(.attitude, named: "Client fidèle")) { _ in false },
      Action(RenameClientLabel(.attitude(ID(-1)), to: "\(fresh)")) { $0.works(.editClients) },
      Action(RenameClientLabel(.attitude(ID(-1)), to: "Paie en retard")) { _ in false },
      Action(RemoveClientLabel(.attitude(ID(-4)))) { $0.works(.editClients) },
    ]
      + facts.accounts.flatMap { account in
        [
          Action(
            EditClient(
              account.id, company: "A", firstName: "B", lastName: "C",
              placed: ClientPlacement(remark: "D"))
          ) { $0.works(.editClients) },
          Action(DeleteClients([account.id])) { $0.works(.deleteClients) && isQuiet(account) },
        ]
      }
  }

  /// Neither a live service, nor an unpaid order or invoice, nor a balance (CLIENTS-4), nor a request under way
  /// (DOMAIN-13); nor archived already.
  private func isQuiet(_ account: ClientAccount) -> Bool {
    let isWaiting = facts.orders.contains {
      [$0.buyer, $0.owner].contains(account.id)
        && [.awaitingConsent, .awaitingPayment].contains($0.status)
    }
    let isDue = facts.invoices.contains { invoice in
      invoice.account == account.id && invoice.dueOn != nil
        && !facts.payments.contains { $0.invoice == invoice.id }
        && !facts.creditNotes.contains { $0.invoice == invoice.id }
    }
    let isLive = facts.services.contains {
      $0.owner == account.id && $0.expiresOn > facts.today
    }
    let isAsking = facts.requests.contains {
      $0.account == account.id && [.open, .forwarded].contains($0.status)
    }
    return account.archivedOn == nil && !isAsking && account.balance <= .zero && !isWaiting
      && !isDue && !isLive
  }
}

extension CommandRow {
  static var client: [CommandRow] {
    [
      CommandRow(CreateClient.self, carries: .new, acting: .staffsOwn),
      CommandRow(CreateClientLabel.self, carries: .new, acting: .staffsOwn),
      CommandRow(RenameClientLabel.self, acting: .staffsOwn),
      CommandRow(RemoveClientLabel.self, carries: .new, acting: .staffsOwn),
      CommandRow(EditClient.self, acting: .staffsOwn),
      CommandRow(DeleteClients.self, acting: .staffsOwn),
    ]
  }
}
