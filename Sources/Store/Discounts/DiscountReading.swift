package import ClientArea
import SQLite

extension WorldFacts {
  /// The first of staff who may log in; nil where there is none.
  package func firstOfStaff() throws -> ID<User>? {
    try reader.first(User.self, "WHERE kind = 'internal' AND isActive ORDER BY id LIMIT 1")?.id
  }
}

// What commands and rules ask about discounts.
extension Reader {
  package func discount(_ id: ID<Discount>) throws -> Discount { try find(id) }

  /// Each kind of target is looked up in its own index.
  package func discounts(
    for account: ID<ClientAccount>, buying product: ID<Product>, on day: Day
  ) throws -> [Discount] {
    let targets: [SQL] = [
      "account = \(account)",
      """
      "group" IN (
        SELECT groupMembership."group"
        FROM groupMembership
        WHERE groupMembership.account = \(account))
      """,
      "product = \(product)",
    ]
    return try targets.flatMap {
      try all(
        Discount.self,
        """
        WHERE \(sql: $0) AND lastDay >= \(day) AND firstDay <= \(day)
          AND (endedOn IS NULL OR endedOn > \(day)) AND archivedOn IS NULL
        """)
    }
  }

  package func isUsed(_ discount: ID<Discount>) throws -> Bool {
    try database.value(
      "SELECT EXISTS (SELECT 1 FROM discountUse WHERE discount = \(discount))")
  }

  /// Those of a name, the latest first; for sentences.
  package func discounts(called label: String) throws -> [Discount] {
    try all(Discount.self, "WHERE label = \(label) ORDER BY id DESC")
  }
}
