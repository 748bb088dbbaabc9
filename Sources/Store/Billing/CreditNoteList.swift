package import ClientArea
import SQLite

/// The credit notes in the acting account's name, or all for staff, the newest first.
package struct CreditNoteList: CountableList {
  package struct Item: Sendable {
    package let creditNote: CreditNote
    /// The number of the invoice that it cancels.
    package let invoiceNumber: String
  }

  /// Shows only those whose number has it.
  package let filter: String
  /// Shows only those of one account.
  package let account: ID<ClientAccount>?
  package let window: Window<ID<CreditNote>>

  package init(
    of account: ID<ClientAccount>? = nil, filter: String = "", window: Window<ID<CreditNote>>
  ) {
    self.account = account
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let visible = try condition(in: reader, session)
    let notes = try window.read(
      "\(sql: CreditNote.selection) WHERE \(sql: visible)", by: ["id"], down: true,
      at: { "\($0)" }, in: reader.database
    ) { try CreditNote(from: $0) }
    return try notes.map { note in
      Item(creditNote: note, invoiceNumber: try reader.invoice(note.invoice).number)
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = try condition(in: reader, session)
    return try reader.count("FROM creditNote WHERE \(sql: visible)")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let visible: SQL = """
      \(sql: VisibleInvoices.condition(for: try reader.viewer(of: session)))
      AND \(sql: VisibleInvoices.narrowed(to: account))
      """
    guard !filter.isEmpty else { return visible }
    let matching: SQL = NameFilter.anywhere(filter, in: ["creditNote.number"])
    return "\(sql: visible) AND \(sql: matching)"
  }
}
