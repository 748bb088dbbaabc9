import ClientArea

// BILL-9, BILL-11, BILL-12, BILL-14, LINK-9, ORDER-11.
extension PermissionTable {
  /// One's own balance and payers, and the catalogue.
  var money: [Action] {
    let party = Party(
      name: "P", street: "1 rue", postcode: "75001", city: "Paris", country: "FR", siren: "",
      vatNumber: "")
    func may(_ actor: Actor) -> Bool { actor.account != nil && actor.may(.manageBalance) }
    return [
      Action(TopUpBalance(by: Money(cents: 100)), if: may),
      Action(AddPayer(party), if: may),
      Action(ChangePrice(of: plan.id, to: plan.price)) { $0.works(.manageCatalogue) },
    ]
      + facts.payers.map { payer in
        Action(RemovePayer(payer.id)) { may($0) && $0.account == payer.account }
      }
  }

  var invoices: [Action] {
    let line = InvoiceLine(label: "Heure", amount: Money(cents: 100))
    return facts.accounts.map { account in
      Action(IssueInvoice(to: account.id, for: "Conseil", lines: [line])) {
        $0.works(.issueInvoices)
      }
    }
      + facts.invoices.flatMap { invoice in
        let isPaid = facts.payments.contains { $0.invoice == invoice.id }
        let isCancelled = facts.creditNotes.contains { $0.invoice == invoice.id }
        func may(_ actor: Actor) -> Bool {
          actor.account == invoice.account && actor.may(.viewInvoices, .pay) && !isPaid
            && !isCancelled
        }
        return [
          Action(PayInvoice(invoice.id, with: .card), if: may),
          Action(PayInvoice(invoice.id, with: .balance)) { actor in
            let account = facts.accounts.first { $0.id == actor.account }
            return may(actor) && actor.may(.manageBalance)
              && account.map { $0.balance >= invoice.totals.includingTax } == true
          },
          Action(CancelInvoice(invoice.id)) { $0.works(.issueInvoices) && !isCancelled },
        ]
      }
  }
}
