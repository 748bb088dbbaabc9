package import ClientArea
import SQLite

/// Every payment of the simulated world, the oldest first, whoever is logged in: the simulator's own list.
package struct AllPayments: Query {
  package let window: Window<ID<Payment>>

  package init(window: Window<ID<Payment>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [PaymentList.Item] {
    let payments = try window.read(
      "\(sql: Payment.selection) WHERE TRUE", by: ["id"], at: { "\($0)" }, in: reader.database
    ) { try Payment(from: $0) }
    return try payments.map { try PaymentList.Item($0, in: reader) }
  }
}

/// Every movement of every balance of the simulated world, the oldest first.
package struct AllMovements: Query {
  package let window: Window<ID<LedgerEntry>>

  package init(window: Window<ID<LedgerEntry>>) { self.window = window }

  package func fetch(from reader: Reader, as session: Session) throws -> [LedgerEntry] {
    try window.read(
      "\(sql: LedgerEntry.selection) WHERE TRUE", by: ["id"], at: { "\($0)" },
      in: reader.database
    ) { try LedgerEntry(from: $0) }
  }
}
