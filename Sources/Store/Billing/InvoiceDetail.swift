package import ClientArea
import SQLite

/// Whose invoices and credit notes are asked for.
package enum PaperScope: Sendable {
  case own
  /// The simulator's, which holds everybody's.
  case everybody
}

/// Everything about one invoice; nil where the session does not see it. Its reasons are in it.
package struct InvoiceDetail: Query {
  package struct Facts: Sendable {
    package let invoice: Invoice
    package let account: AccountName
    /// In which the client reads.
    package let language: Language
    package let status: InvoiceStatus
    package let payment: Payment?
    /// Who paid: the account logged in; nil where a visitor did, by a quick link (BILL-2).
    package let paidBy: String?
    /// What its credit notes leave of it.
    package let rest: InvoiceRest
    /// The day of the last reminder.
    package let remindedOn: Day?

    /// The last one.
    package var creditNote: CreditNote? { rest.notes.last }
  }

  package let invoice: ID<Invoice>
  package let scope: PaperScope

  package init(_ invoice: ID<Invoice>, in scope: PaperScope = .own) {
    self.invoice = invoice
    self.scope = scope
  }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let visible: SQL =
      scope == .everybody
      ? "TRUE" : VisibleInvoices.readable(by: try reader.viewer(of: session))
    guard let invoice = try reader.first(Invoice.self, "WHERE id = \(invoice) AND \(sql: visible)")
    else { return nil }
    let payment = try reader.payment(of: invoice.id)
    let account = try reader.account(invoice.account)
    return Facts(
      invoice: invoice, account: AccountName(account), language: account.language,
      status: try reader.status(of: invoice, on: reader.today()), payment: payment,
      paidBy: try payment?.user.map { try reader.user($0).name },
      rest: InvoiceRest(of: invoice, less: try reader.creditNotes(of: invoice.id)),
      remindedOn: try reader.lastReminder(of: invoice.id)?.sentOn)
  }
}
