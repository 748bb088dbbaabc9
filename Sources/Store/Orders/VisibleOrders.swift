import ClientArea
import SQLite

/// Which orders a viewer sees: those the account has placed, and those that are entrusted to it as agency.
enum VisibleOrders {
  static func condition(for viewer: Viewer) -> SQL {
    "(\(sql: own(by: viewer)) OR \(sql: entrusted(to: viewer)))"
  }

  /// Which orders an account has placed itself.
  static func own(by viewer: Viewer) -> SQL { viewer.condition(with: .order) { "buyer = \($0)" } }

  /// Which orders stand in « Commandes confiées ». Every user of the agency sees them, whatever he may do in
  /// its account (AGENCY-3). Nothing is entrusted to staff.
  static func entrusted(to viewer: Viewer) -> SQL {
    guard let agency = viewer.account() else { return "FALSE" }
    return """
      "order".id IN (
        SELECT "order"
        FROM orderAgency
        WHERE agency = \(agency) AND endedOn IS NULL)
      """
  }

  /// The future owner, as far as the viewer may know him.
  static func owner(
    of order: Order, for viewer: Viewer, in reader: Reader
  ) throws -> AccountName? {
    guard viewer == .staff || AnAddressThatIsKnownIsAsked.namesOwner(of: order) else { return nil }
    return AccountName(try reader.account(order.owner))
  }
}
