package import ClientArea
package import Store

/// `espace-client export invoices`: tables of payments and of the movements of balances (RFC 4180), the oldest first.
package enum MoneyListing {
  private static let paymentColumns = [
    "paidOn", "account", "name", "invoice", "creditNote", "amount", "means", "paidBy",
  ]
  private static let ledgerColumns = [
    "bookedOn", "account", "name", "amount", "balanceAfter", "label",
  ]

  /// - Parameters:
  ///   - reader: whose payments they are, as far as he may see them; nil for everybody's.
  ///   - form: for which spreadsheet.
  package static func payments(
    of desk: Desk, seenBy reader: Session?, in form: SpreadsheetForm = .standard
  ) throws -> (text: String, count: Int) {
    var rows: [[SpreadsheetText.Cell]] = []
    var window = Window<ID<Payment>>(limit: stretch)
    while true {
      let items =
        try reader.map { try desk.answer(PaymentList(window: window), as: $0) }
        ?? desk.answer(AllPayments(window: window), as: .visitor)
      rows += items.map(row)
      guard let last = items.last, items.count == stretch else { break }
      window = Window(.after(last.payment.id), limit: stretch)
    }
    return table(paymentColumns, rows, seenBy: reader, in: form)
  }

  /// The movements of balances; a reader without the right to his account's balance gets none (ACCESS-10).
  package static func ledger(
    of desk: Desk, seenBy reader: Session?, in form: SpreadsheetForm = .standard
  ) throws -> (text: String, count: Int) {
    var rows: [[SpreadsheetText.Cell]] = []
    var window = Window<ID<LedgerEntry>>(limit: stretch)
    while true {
      let entries =
        try reader.map { try desk.answer(LedgerList(window: window), as: $0) }
        ?? desk.answer(AllMovements(window: window), as: .visitor)
      rows += try entries.map { try row($0, of: desk.reader.account($0.account)) }
      guard let last = entries.last, entries.count == stretch else { break }
      window = Window(.after(last.id), limit: stretch)
    }
    return table(ledgerColumns, rows, seenBy: reader, in: form)
  }

  /// What a reader sees comes newest first.
  private static func table(
    _ columns: [String], _ rows: [[SpreadsheetText.Cell]], seenBy reader: Session?,
    in form: SpreadsheetForm
  ) -> (text: String, count: Int) {
    let ordered = reader == nil ? rows : rows.reversed()
    return (SpreadsheetText(form: form).table(columns, ordered), rows.count)
  }

  private static func row(_ item: PaymentList.Item) -> [SpreadsheetText.Cell] {
    let payment = item.payment
    return [
      .day(payment.paidOn), .text(item.account.code), .text(item.account.name),
      .text(item.invoiceNumber ?? ""), .text(item.creditNoteNumber ?? ""),
      .amount(payment.amount), .text(payment.means.rawValue), .text(item.paidBy ?? ""),
    ]
  }

  private static func row(
    _ entry: LedgerEntry, of account: ClientAccount
  ) -> [SpreadsheetText.Cell] {
    [
      .day(entry.bookedOn), .text(account.code), .text(account.name),
      .amount(entry.amount), .amount(entry.balanceAfter), .text(entry.label[account.language]),
    ]
  }

  private static let stretch = 500
}
