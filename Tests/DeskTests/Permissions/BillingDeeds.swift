import ClientArea

// BILL-9, BILL-11, BILL-12, BILL-14, LINK-9, ORDER-11.
extension PermissionTable {
  /// One's own balance and payers, and the catalogue.
  var money: [Deed] {
    let party = Party(
      name: "P", street: "1 rue", postcode: "75001", city: "Paris", country: "FR", siren: "",
      vatNumber: "")
    func may(_ actor: Actor) -> Bool { actor.account != nil && actor.may(.manageBalance) }
    return [
      Deed(TopUpBalance(by: Money(cents: 100)), if: may),
      Deed(AddPayer(party), if: may),
      Deed(ChangePrice(of: plan.id, to: plan.price)) { $0.isStaff },
    ]
      + facts.payers.map { payer in
        Deed(RemovePayer(payer.id)) { may($0) && $0.account == payer.account }
      }
  }

  var invoices: [Deed] {
    let line = InvoiceLine(label: "Heure", amount: Money(cents: 100))
    return facts.accounts.map { account in
      Deed(IssueInvoice(to: account.id, for: "Conseil", lines: [line])) { $0.isStaff }
    }
      + facts.invoices.flatMap { invoice in
        let isPaid = facts.payments.contains { $0.invoice == invoice.id }
        let isCancelled = facts.creditNotes.contains { $0.invoice == invoice.id }
        func may(_ actor: Actor) -> Bool {
          actor.account == invoice.account && actor.may(.viewInvoices, .pay) && !isPaid
            && !isCancelled
        }
        return [
          Deed(PayInvoice(invoice.id, with: .card), if: may),
          Deed(PayInvoice(invoice.id, with: .balance)) { actor in
            let account = facts.accounts.first { $0.id == actor.account }
            return may(actor) && actor.may(.manageBalance)
              && account.map { $0.balance >= invoice.totals.includingTax } == true
          },
          Deed(CancelInvoice(invoice.id)) { $0.isStaff && !isCancelled },
        ]
      }
  }
}
