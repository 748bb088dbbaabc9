package import ClientArea
import SQLite

/// The movements of the acting account's balance, the newest first (BILL-11).
package struct LedgerList: CountableList {
  package typealias Item = LedgerEntry

  package let window: Window<ID<LedgerEntry>>

  package init(window: Window<ID<LedgerEntry>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [LedgerEntry] {
    let visible = VisibleInvoices.ledger(for: try reader.viewer(of: session))
    return try window.read(
      "\(sql: LedgerEntry.selection) WHERE \(sql: visible)", by: ["id"], down: true,
      at: { "\($0)" }, in: reader.database
    ) { try LedgerEntry(from: $0) }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    let visible = VisibleInvoices.ledger(for: try reader.viewer(of: session))
    return try reader.count("FROM ledgerEntry WHERE \(sql: visible)")
  }
}
