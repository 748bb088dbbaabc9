package import ClientArea
import SQLite

/// Every invoice of the simulated world, the oldest first, whoever is logged in: the simulator's own list.
package struct AllInvoices: Query {
  package let window: Window<ID<Invoice>>

  package init(window: Window<ID<Invoice>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [InvoiceList.Item] {
    let today = try reader.today()
    let invoices = try window.read(
      "\(sql: Invoice.selection) WHERE TRUE", by: ["id"], at: { "\($0)" }, in: reader.database
    ) { try Invoice(from: $0) }
    return try invoices.map { invoice in
      InvoiceList.Item(
        invoice: invoice, account: AccountName(try reader.account(invoice.account)),
        status: try reader.status(of: invoice, on: today))
    }
  }
}

/// Every credit note of the simulated world, the oldest first.
package struct AllCreditNotes: Query {
  package let window: Window<ID<CreditNote>>

  package init(window: Window<ID<CreditNote>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [CreditNoteList.Item] {
    let notes = try window.read(
      "\(sql: CreditNote.selection) WHERE TRUE", by: ["id"], at: { "\($0)" }, in: reader.database
    ) { try CreditNote(from: $0) }
    return try notes.map { try CreditNoteList.Item($0, in: reader) }
  }
}
