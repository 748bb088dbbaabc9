package import ClientArea
import SQLite

/// Everything about one invoice; nil where the session does not see it. Its reasons are in it.
package struct InvoiceDetail: Query {
  package struct Facts: Sendable {
    package let invoice: Invoice
    package let account: AccountName
    package let status: InvoiceStatus
    package let payment: Payment?
    /// Who paid: the account logged in; nil where a visitor did, by a quick link (BILL-2).
    package let paidBy: String?
    package let creditNote: CreditNote?
  }

  package let invoice: ID<Invoice>

  package init(_ invoice: ID<Invoice>) { self.invoice = invoice }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    let visible = VisibleInvoices.readable(by: try reader.viewer(of: session))
    guard let invoice = try reader.first(Invoice.self, "WHERE id = \(invoice) AND \(sql: visible)")
    else { return nil }
    let payment = try reader.payment(of: invoice.id)
    return Facts(
      invoice: invoice, account: AccountName(try reader.account(invoice.account)),
      status: try reader.status(of: invoice, on: reader.today()), payment: payment,
      paidBy: try payment?.user.map { try reader.user($0).name },
      creditNote: try reader.creditNote(of: invoice.id))
  }
}
