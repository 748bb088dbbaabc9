import ClientArea
import Store

extension RightsAction {
  /// An account's invoices and its balance.
  static func billing(_ facts: RightsSetting.OfAccount) -> [RightsAction] {
    let account = facts.account
    var actions: [RightsAction] = []
    if let invoice = facts.invoice {
      actions.append(
        RightsAction(
          seeing: "invoices", RightsWords.seeInvoices, in: MenuPlace.billing.word,
          by: LinksAreIndependent.self, needing: [.viewInvoices]
        ) { session, desk in
          let anchor = InvoiceList.Anchor(issuedOn: invoice.issuedOn, id: invoice.id)
          let list = InvoiceList(window: Window(.from(anchor), limit: 1))
          return try desk.answer(list, as: session).items.first?.invoice.id == invoice.id
        })
    }
    if let invoice = facts.openInvoice {
      actions.append(
        RightsAction(
          "payInvoice", RightsWords.payInvoice, by: StaffInvoiceIsPaidFromBilling.self
        ) { _ in PayInvoice(invoice.id, with: .card) })
    }
    actions += [
      RightsAction(
        "topUp", RightsWords.topUp, by: BalanceIsTheActingAccounts.self, for: account.id
      ) { _ in TopUpBalance(by: Money(cents: 1000)) },
      RightsAction(
        "issueInvoice", RightsWords.issueInvoice, by: StaffInvoiceIsPaidFromBilling.self
      ) { _ in
        IssueInvoice(
          to: account.id, for: "…", lines: [InvoiceLine(label: "…", amount: Money(cents: 1000))])
      },
    ]
    if let invoice = facts.invoice {
      actions.append(
        RightsAction(
          "cancelInvoice", RightsWords.cancelInvoice, by: NumbersFollowWithoutGaps.self
        ) { _ in CancelInvoice(invoice.id) })
    }
    return actions
  }
}
