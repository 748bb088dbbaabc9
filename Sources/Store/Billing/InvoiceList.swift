package import ClientArea
import SQLite

/// The invoices in the acting account's name, or all for staff, the newest first.
package struct InvoiceList: Query {
  /// The key of a row.
  package struct Anchor: Hashable, Sendable {
    package let issuedOn: Day
    package let id: ID<Invoice>

    package init(issuedOn: Day, id: ID<Invoice>) {
      self.issuedOn = issuedOn
      self.id = id
    }
  }

  package struct Item: Sendable {
    package let invoice: Invoice
    package let status: InvoiceStatus

    package var anchor: Anchor { Anchor(issuedOn: invoice.issuedOn, id: invoice.id) }
  }

  package struct Answer: Sendable {
    package let items: [Item]
    package let count: BoundedCount
  }

  package let window: Window<Anchor>

  package init(window: Window<Anchor>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    let visible = VisibleInvoices.condition(for: try reader.viewer(of: session))
    let today = try reader.today()
    let invoices = try window.read(
      "\(sql: Invoice.selection) WHERE \(sql: visible)", by: ["issuedOn", "id"], down: true,
      at: { "\($0.issuedOn), \($0.id)" }, in: reader.database
    ) { try Invoice(from: $0) }
    return Answer(
      items: try invoices.map { invoice in
        Item(invoice: invoice, status: try reader.status(of: invoice, on: today))
      },
      count: try reader.count("FROM invoice WHERE \(sql: visible)"))
  }
}
