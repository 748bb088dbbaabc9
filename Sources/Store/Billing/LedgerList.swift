package import ClientArea
import SQLite

/// The movements of the acting account's balance, the newest first (BILL-11).
package struct LedgerList: Query {
  package let window: Window<ID<LedgerEntry>>

  package init(window: Window<ID<LedgerEntry>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [LedgerEntry] {
    let visible = VisibleInvoices.condition(for: try reader.viewer(of: session))
    return try window.read(
      "\(sql: LedgerEntry.selection) WHERE \(sql: visible)", by: ["id"], down: true,
      at: { "\($0)" }, in: reader.database
    ) { try LedgerEntry(from: $0) }
  }
}
