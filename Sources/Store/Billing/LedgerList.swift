package import ClientArea
import SQLite

/// The movements of the acting account's balance, the newest first (BILL-11).
package struct LedgerList: CountableList {
  package typealias Item = LedgerEntry

  /// Shows only those whose label has it.
  package let filter: String
  /// Shows only those of one account.
  package let account: ID<ClientAccount>?
  package let window: Window<ID<LedgerEntry>>

  package init(
    of account: ID<ClientAccount>? = nil, filter: String = "", window: Window<ID<LedgerEntry>>
  ) {
    self.account = account
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [LedgerEntry] {
    let visible = try condition(in: reader, session)
    return try window.read(
      "\(sql: LedgerEntry.selection) WHERE \(sql: visible)", by: ["id"], down: true,
      at: { "\($0)" }, in: reader.database
    ) { try LedgerEntry(from: $0) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = try condition(in: reader, session)
    return try reader.count("FROM ledgerEntry WHERE \(sql: visible)")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let visible: SQL = """
      \(sql: VisibleInvoices.ledger(for: try reader.viewer(of: session)))
      AND \(sql: VisibleInvoices.narrowed(to: account))
      """
    guard !filter.isEmpty else { return visible }
    let matching: SQL = NameFilter.anywhere(filter, in: ["ledgerEntry.label"])
    return "\(sql: visible) AND \(sql: matching)"
  }
}
