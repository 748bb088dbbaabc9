package import ClientArea
import SQLite

/// What a wide terminal shows of invoices besides.
package enum InvoiceFact: RowFact {
  /// When it was paid.
  case paidOn
  /// With what: a `PaymentMeans`.
  case means

  package typealias Thing = Invoice

  package static var table: FactTable {
    FactTable("invoice") { VisibleInvoices.condition(for: $0) }
  }

  package var column: FactColumn {
    switch self {
    case .paidOn: .day(Self.payment("paidOn"))
    case .means: .text(Self.payment("means"))
    }
  }

  /// What went back by a credit note is no payment of it.
  private static func payment(_ column: SQL) -> SQL {
    """
    (
      SELECT payment.\(sql: column)
      FROM payment
      WHERE payment.invoice = invoice.id AND payment.creditNote IS NULL)
    """
  }
}
