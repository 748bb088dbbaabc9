import ClientArea

@testable import Store

extension RandomWorld {
  /// An invoice that was to be paid some days ago, of which nobody was reminded (BILL-20).
  func addLateInvoice() throws {
    let account = accounts[0]
    let line = InvoiceLine(label: "Heure", amount: Money(cents: 100))
    _ = try town.desk.found { circumstances in
      Invoice(
        id: circumstances.newID(), number: "F2025-00001", issuedOn: circumstances.today - 34,
        dueOn: circumstances.today - 4, account: account.id, subject: "Retard",
        buyer: account.details.party, seller: .provider, lines: [line],
        totals: TaxIsComputedOnTheTotal.totals(of: [line]), reasons: [])
    }
  }
}
