package import ClientArea
import SQLite

/// The drafts that staff has begun, the newest first.
package struct InvoiceDraftList: CountableList {
  package struct Item: Sendable {
    package let draft: InvoiceDraft
    package let account: AccountName
    /// The VAT that it would have if it were issued now (BILL-15).
    package let vat: InvoiceVAT

    init(_ draft: InvoiceDraft, in reader: Reader) throws {
      let account = try reader.account(draft.account)
      self.draft = draft
      self.account = AccountName(account)
      vat = try TheRateFollowsFromTheBuyer.vat(
        for: account.details.party, on: try reader.today(), reading: reader)
    }

    /// The lines as the invoice would have them.
    package var lines: [InvoiceLine] { draft.lines.map(vat.taxing) }
  }

  /// Shows only those whose account has it, or whose lines.
  package let filter: String
  /// Shows only those of one account.
  package let account: ID<ClientAccount>?
  package let window: Window<ID<InvoiceDraft>>

  package init(
    of account: ID<ClientAccount>? = nil, filter: String = "", window: Window<ID<InvoiceDraft>>
  ) {
    self.account = account
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let chosen = try condition(in: reader, session)
    let drafts = try window.read(
      "\(sql: InvoiceDraft.selection) WHERE \(sql: chosen)", by: ["id"], down: true,
      at: { "\($0)" }, in: reader.database
    ) { try InvoiceDraft(from: $0) }
    return try drafts.map { try Item($0, in: reader) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    try reader.count("FROM invoiceDraft WHERE \(sql: try condition(in: reader, session))")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let visible: SQL = """
      \(sql: VisibleInvoices.forStaffAlone(try reader.viewer(of: session)))
      AND \(sql: VisibleInvoices.narrowed(to: account))
      """
    guard !filter.isEmpty else { return visible }
    let named = try NameFilter.ofAccounts(filter).condition(in: reader)
    return """
      \(sql: visible) AND (\(sql: NameFilter.anywhere(filter, in: ["lines"])) OR account IN (
        SELECT account.id
        FROM account
        WHERE \(sql: named)))
      """
  }
}

/// One draft with the account that it is for; nil where it is gone, or the session is not staff's.
package struct InvoiceDraftDetail: Query {
  package let draft: ID<InvoiceDraft>

  package init(_ draft: ID<InvoiceDraft>) { self.draft = draft }

  package func fetch(from reader: Reader, as session: Session) throws -> InvoiceDraftList.Item? {
    let visible = VisibleInvoices.forStaffAlone(try reader.viewer(of: session))
    let found = try reader.first(InvoiceDraft.self, "WHERE id = \(draft) AND \(sql: visible)")
    return try found.map { try InvoiceDraftList.Item($0, in: reader) }
  }
}
