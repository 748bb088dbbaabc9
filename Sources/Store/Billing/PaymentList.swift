package import ClientArea
import SQLite

/// The payments of the acting account that its rights show, or all for staff, the newest first (ACCESS-10).
package struct PaymentList: CountableList {
  package struct Item: Sendable {
    package let payment: Payment
    /// Nil for a top-up of the balance.
    package let invoiceNumber: String?
  }

  /// Shows only those of an invoice whose number or subject has it.
  package let filter: String
  package let window: Window<ID<Payment>>

  package init(filter: String = "", window: Window<ID<Payment>>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let visible = try condition(in: reader, session)
    let payments = try window.read(
      "\(sql: Payment.selection) WHERE \(sql: visible)", by: ["id"], down: true, at: { "\($0)" },
      in: reader.database
    ) { try Payment(from: $0) }
    return try payments.map { payment in
      Item(
        payment: payment,
        invoiceNumber: try payment.invoice.map { try reader.invoice($0).number })
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = try condition(in: reader, session)
    return try reader.count("FROM payment WHERE \(sql: visible)")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let visible = VisibleInvoices.payments(for: try reader.viewer(of: session))
    guard !filter.isEmpty else { return visible }
    let matching: SQL =
      "payment.invoice IN (SELECT invoice.id FROM invoice WHERE \(sql: NameFilter.anywhere(filter, in: ["invoice.number", "invoice.subject"])))"
    return "\(sql: visible) AND \(sql: matching)"
  }
}
