package import ClientArea
import SQLite

/// The credit notes in the acting account's name, or all for staff, the newest first.
package struct CreditNoteList: CountableList {
  package struct Item: Sendable {
    package let creditNote: CreditNote
    /// The number of the invoice that it cancels, and what that is about.
    package let invoiceNumber: String
    package let subject: String
    /// The account whose name it bears.
    package let account: AccountName
  }

  /// Shows only those whose number or motive has it, or whose invoice's number or subject, or whose buyer's name or code.
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
    return try notes.map { try Item($0, in: reader) }
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
    let invoice: SQL = """
      (SELECT invoice.number || ' ' || invoice.subject
      FROM invoice
      WHERE invoice.id = creditNote.invoice)
      """
    let matching: SQL = """
      (\(sql: NameFilter.anywhere(filter, in: ["creditNote.number", "creditNote.motive", invoice]))
      OR \(sql: NameFilter.anywhere(filter, inAccount: "creditNote.account")))
      """
    return "\(sql: visible) AND \(sql: matching)"
  }
}

extension CreditNoteList.Item {
  init(_ note: CreditNote, in reader: Reader) throws {
    let invoice = try reader.invoice(note.invoice)
    self.init(
      creditNote: note, invoiceNumber: invoice.number, subject: invoice.subject,
      account: AccountName(try reader.account(note.account)))
  }
}
