import ClientArea

// BILL-9, BILL-11, BILL-12, BILL-14, LINK-9, ORDER-11.
extension PermissionTable {
  /// One's own balance and payers.
  var money: [Action] {
    let party = Party(
      name: "P", street: "1 rue", postcode: "75001", city: "Paris", country: "FR", siren: "",
      vatNumber: "")
    func may(_ actor: Actor) -> Bool { actor.account != nil && actor.may(.manageBalance) }
    return [
      Action(TopUpBalance(by: Money(cents: 100)), if: may),
      Action(AddPayer(party), if: may),
    ]
      + facts.accounts.map { account in
        Action(CorrectBalance(of: account.id, by: Money(cents: 5), because: "Geste")) {
          $0.works(.issueInvoices)
        }
      }
      + facts.payers.map { payer in
        Action(RemovePayer(payer.id)) { may($0) && $0.account == payer.account }
      }
  }

  var invoices: [Action] {
    let line = InvoiceLine(label: "Heure", amount: Money(cents: 100))
    let issued: [Action] = facts.accounts.flatMap { account in
      [
        Action(IssueInvoice(to: account.id, for: "Conseil", lines: [line])) {
          $0.works(.issueInvoices)
        },
        Action(DraftInvoice(to: account.id, lines: [line])) { $0.works(.issueInvoices) },
      ]
    }
    let drafted: [Action] = facts.drafts.flatMap { draft in
      [
        Action(EditDraft(draft.id, lines: [line], dueIn: 3)) { $0.works(.issueInvoices) },
        Action(DeleteDraft(draft.id)) { $0.works(.issueInvoices) },
        Action(IssueDraft(draft.id)) { $0.works(.issueInvoices) },
      ]
    }
    return issued + drafted + facts.invoices.flatMap { work(on: $0) }
  }

  private func work(on invoice: Invoice) -> [Action] {
    let isPaid = facts.payments.contains { $0.invoice == invoice.id }
    let notes = facts.creditNotes.filter { $0.invoice == invoice.id }
    let credited = Set(notes.flatMap(\.positions))
    let isCancelled = credited.count == invoice.lines.count
    let left = notes.reduce(invoice.totals.includingTax) { $0 - $1.totals.includingTax }
    let isReminded = facts.reminders.contains {
      $0.invoice == invoice.id && $0.sentOn == facts.today
    }
    func may(_ actor: Actor) -> Bool {
      actor.account == invoice.account && actor.may(.viewInvoices, .pay) && !isPaid
        && !isCancelled
    }
    return [
      Action(PayInvoice(invoice.id, with: .card), if: may),
      Action(PayInvoice(invoice.id, with: .balance)) { actor in
        let account = facts.accounts.first { $0.id == actor.account }
        return may(actor) && actor.may(.manageBalance)
          && account.map { $0.balance >= left } == true
      },
      Action(CancelInvoice(invoice.id)) { $0.works(.issueInvoices) && !isCancelled },
      Action(CancelInvoiceLines(0, of: invoice.id)) {
        $0.works(.issueInvoices) && !credited.contains(0)
      },
      Action(RemindInvoice(invoice.id)) {
        $0.works(.issueInvoices) && !isPaid && !isCancelled && !isReminded
      },
      Action(RemindUnpaidInvoice(invoice.id, after: 3)) { actor in
        let isLate = invoice.dueOn.map { facts.today >= $0 + 3 } == true
        let wasSent = facts.reminders.contains {
          $0.invoice == invoice.id && $0.stage == 3
        }
        return actor.isClock && isLate && !isPaid && !isCancelled && !wasSent
      },
    ]
  }
}

extension CommandRow {
  static var billing: [CommandRow] {
    [
      CommandRow(TopUpBalance.self, carries: .new, acting: .forbidden),
      CommandRow(AddPayer.self, carries: .new, acting: .likeTheOwner),
      CommandRow(CorrectBalance.self, carries: .new, acting: .staffsOwn),
      CommandRow(RemovePayer.self, acting: .likeTheOwner),
      CommandRow(IssueInvoice.self, carries: .new, acting: .likeTheOwner),
      CommandRow(DraftInvoice.self, carries: .new, acting: .staffsOwn),
      CommandRow(EditDraft.self, acting: .staffsOwn),
      CommandRow(DeleteDraft.self, acting: .staffsOwn),
      CommandRow(IssueDraft.self, acting: .staffsOwn),
      CommandRow(PayInvoice.self, carries: .new, acting: .forbidden),
      CommandRow(CancelInvoice.self, carries: .new, acting: .likeTheOwner),
      CommandRow(CancelInvoiceLines.self, carries: .new, acting: .staffsOwn),
      CommandRow(RemindInvoice.self, acting: .staffsOwn),
      CommandRow(RemindUnpaidInvoice.self, carries: .new, saidBy: .theClock, acting: .likeTheOwner),
    ]
  }
}
