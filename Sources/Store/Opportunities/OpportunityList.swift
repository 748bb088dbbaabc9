package import ClientArea
import SQLite

/// « Opportunités »: the churn records, the newest first. For staff only.
package struct OpportunityList: CountableList {
  package struct Item: Sendable {
    package let opportunity: Opportunity
    package let account: AccountName
  }

  /// Shows only those whose client's name or code, reason or manager has it.
  package let filter: String
  package let window: Window<ID<Opportunity>>

  package init(filter: String = "", window: Window<ID<Opportunity>>) {
    self.filter = filter.trimmed
    self.window = window
  }

  package func fetch(from reader: Reader, as session: Session) throws -> [Item] {
    let found = try window.read(
      "\(sql: Opportunity.selection) WHERE \(sql: condition(in: reader, session))", by: ["id"],
      down: true, at: { "\($0)" }, in: reader.database
    ) { try Opportunity(from: $0) }
    return try found.map {
      Item(opportunity: $0, account: AccountName(try reader.account($0.account)))
    }
  }

  package func count(from reader: Reader, as session: Session) throws -> BoundedCount {
    try reader.count("FROM opportunity WHERE \(sql: condition(in: reader, session))")
  }

  private func condition(in reader: Reader, _ session: Session) throws -> SQL {
    let visible = try reader.viewer(of: session).staff { "opportunity.account = \($0)" }
    guard !filter.isEmpty else { return visible }
    let named = NameFilter.anywhere(filter, in: ["reason", "manager"])
    let ofClient = NameFilter.anywhere(filter, inAccount: "opportunity.account")
    return "\(sql: visible) AND (\(sql: named) OR \(sql: ofClient))"
  }
}
