package import ClientArea
import SQLite

extension Reader {
  /// A domain's own extension comes before what holds for every other.
  package func lifecycle(of kind: ServiceKind, named name: String) throws -> Lifecycle {
    try lifecycle(
      of: kind, ending: kind == .domain ? DomainExtension.name(in: name) : "")
  }

  func lifecycle(of kind: ServiceKind, ending: String) throws -> Lifecycle {
    try first(
      Lifecycle.self,
      "WHERE kind = \(kind) AND ending IN (\(ending), '') ORDER BY ending DESC LIMIT 1")
      ?? .usual(kind)
  }

  /// Where a service stands today, for a row of a list.
  func phase(
    of kind: ServiceKind, named name: String, expiringOn expiry: Day, on today: Day
  ) throws -> LifePhase {
    // Most are paid, and nothing is asked of them.
    if today < expiry { return .active }
    return try lifecycle(of: kind, named: name).phase(expiringOn: expiry, on: today)
  }
}
