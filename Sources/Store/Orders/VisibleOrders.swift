import ClientArea
import SQLite

/// Which orders a viewer sees: those the account has placed, and those that are entrusted to it as agency.
enum VisibleOrders {
  static func condition(for viewer: Viewer) -> SQL {
    "(\(sql: own(by: viewer)) OR \(sql: entrusted(to: viewer)))"
  }

  /// Which orders an account has placed itself.
  static func own(by viewer: Viewer) -> SQL { viewer.condition(with: .order) { "buyer = \($0)" } }

  /// Those that are not paid yet, and may be.
  static let waiting: SQL = "status IN ('awaitingConsent', 'awaitingPayment')"

  /// Which orders stand in « Commandes confiées ». Every user of the agency sees them, whatever he may do in
  /// its account (AGENCY-3). Nothing is entrusted to staff.
  static func entrusted(to viewer: Viewer) -> SQL {
    viewer.account().map { "\"order\".id IN (\(sql: assignments(to: $0)))" } ?? "FALSE"
  }

  /// The keys of the latest orders that a viewer sees, found by index however many others there are.
  static func latest(for viewer: Viewer) -> SQL {
    let own = LatestOrders.keys(where: own(by: viewer))
    guard let agency = viewer.account() else { return own }
    return "\(sql: own) UNION ALL \(sql: LatestOrders.keys(entrustedTo: agency))"
  }

  /// The keys of the orders that are entrusted to an agency.
  static func assignments(to agency: ID<ClientAccount>) -> SQL {
    """
    SELECT "order"
    FROM orderAgency
    WHERE agency = \(agency) AND endedOn IS NULL
    """
  }

  /// The future owner, as far as the viewer may know him.
  static func owner(
    of order: Order, for viewer: Viewer, in reader: Reader
  ) throws -> AccountName? {
    guard viewer.isStaff || AnAddressThatIsKnownIsAsked.namesOwner(of: order),
      !order.awaitsPersonWithoutAccount
    else { return nil }
    return AccountName(try reader.account(order.owner))
  }
}
