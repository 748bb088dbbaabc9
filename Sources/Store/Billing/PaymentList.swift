package import ClientArea
import SQLite

/// The payments of the acting account that its rights show, or all for staff, the newest first (ACCESS-10).
package struct PaymentList: CountableList {
  package struct Item: Sendable {
    package let payment: Payment
    /// Nil for a top-up of the balance.
    package let invoiceNumber: String?
    package let account: AccountName
    /// The user who paid; nil for a visitor with a quick link, and for what the provider gave back.
    package let paidBy: String?
    /// The credit note whose money went back to the card; nil for what was paid.
    package let creditNoteNumber: String?

    init(_ payment: Payment, in reader: Reader) throws {
      self.payment = payment
      invoiceNumber = try payment.invoice.map { try reader.invoice($0).number }
      account = AccountName(try reader.account(payment.account))
      paidBy = try payment.user.map { try reader.user($0).name }
      creditNoteNumber = try payment.creditNote.map { id in
        let note: CreditNote = try reader.find(id)
        return note.number
      }
    }
  }

  /// Shows only those of an invoice whose number or subject has it; for staff, whose number begins with it, or
  /// whose account has it.
  package let filter: String
  /// Shows only those of one account.
  package let account: ID<ClientAccount>?
  package let window: Window<ID<Payment>>

  package init(
    of account: ID<ClientAccount>? = nil, filter: String = "", window: Window<ID<Payment>>
  ) {
    self.account = account
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let visible = try condition(in: reader, session)
    let payments = try window.read(
      "\(sql: Payment.selection) WHERE \(sql: visible)", by: ["id"], down: true, at: { "\($0)" },
      in: reader.database
    ) { try Payment(from: $0) }
    return try payments.map { try Item($0, in: reader) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = try condition(in: reader, session)
    return try reader.count("FROM payment WHERE \(sql: visible)")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let viewer = try reader.viewer(of: session)
    let visible: SQL = """
      \(sql: VisibleInvoices.payments(for: viewer))
      AND \(sql: VisibleInvoices.narrowed(to: account))
      """
    guard !filter.isEmpty else { return visible }
    return "\(sql: visible) AND \(sql: try matching(in: reader, viewer))"
  }

  /// An account has few payments, so that subjects can be looked through; staff finds all there are by what has an
  /// index.
  private func matching(in reader: Reader, _ viewer: Viewer) throws -> SQL {
    guard viewer.isStaff else {
      let texts = NameFilter.anywhere(filter, in: ["invoice.number", "invoice.subject"])
      return "payment.invoice IN (SELECT invoice.id FROM invoice WHERE \(sql: texts))"
    }
    let start = filter.uppercased()
    let named = try NameFilter.ofAccounts(filter).condition(in: reader)
    return """
      (payment.account IN (
        SELECT account.id
        FROM account
        WHERE \(sql: named))
      OR payment.invoice IN (
        SELECT invoice.id
        FROM invoice
        WHERE invoice.number >= \(start) AND invoice.number < \(start + "\u{10FFFF}")))
      """
  }
}
