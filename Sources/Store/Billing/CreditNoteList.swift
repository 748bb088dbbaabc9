package import ClientArea
import SQLite

/// The credit notes in the acting account's name, or all for staff, the newest first.
package struct CreditNoteList: CountableList {
  package struct Item: Sendable {
    package let creditNote: CreditNote
    /// The number of the invoice that it cancels.
    package let invoiceNumber: String
  }

  package let window: Window<ID<CreditNote>>

  package init(window: Window<ID<CreditNote>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let visible = VisibleInvoices.condition(for: try reader.viewer(of: session))
    let notes = try window.read(
      "\(sql: CreditNote.selection) WHERE \(sql: visible)", by: ["id"], down: true,
      at: { "\($0)" }, in: reader.database
    ) { try CreditNote(from: $0) }
    return try notes.map { note in
      Item(creditNote: note, invoiceNumber: try reader.invoice(note.invoice).number)
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = VisibleInvoices.condition(for: try reader.viewer(of: session))
    return try reader.count("FROM creditNote WHERE \(sql: visible)")
  }
}
