import ClientArea
import SQLite

@testable import Store

/// Worlds of very many services, and what a question costs there.
enum ManyServices {
  /// Letters that every name has, that few have, that stand late in the alphabet, one, two and more of them.
  static let texts = [
    "e", "v", "x", "1", "ve", "ex", "zz", "er", "ver", "exa", "ger", "verger", "example",
    "verger-99", "web studio", "c-1002", "xn--",
  ]

  static let small = 12_000

  /// Lune with so many more services, and the studio as technical contact of all of those.
  static func lookedAfter(of count: Int) throws -> Desk {
    let desk = try desk(of: count)
    try desk.database.run(
      """
      INSERT INTO technicalLink (id, account, service, since)
      SELECT id, \(SmallWorld.studio), id, 0
      FROM service
      WHERE id >= 1000
      """)
    return desk
  }

  static func steps<Asked: Query>(
    of query: Asked, as session: Session = SmallWorld.asLune, at desk: Desk
  ) throws -> Int {
    try desk.database.countingSteps { _ = try query.fetch(from: desk.reader, as: session) }
  }

  /// Lune with so many more services.
  static func desk(of count: Int) throws -> Desk {
    let desk = try Desk.small()
    try desk.database.run(
      """
      \(sql: numbers(count))
      INSERT INTO service (id, name, kind, owner, product, openedOn, paidFrom, expiresOn)
      SELECT 1000 + n, iif(n % 2, 'atelier-', 'verger-') || n || '.example', kind, owner, product,
        openedOn, paidFrom, expiresOn
      FROM service, number
      WHERE service.id = \(SmallWorld.luneMailbox)
      """)
    return desk
  }

  /// A table `number` with so many rows, whose `n` counts from 0.
  static func numbers(_ count: Int) -> SQL {
    """
    WITH RECURSIVE number (n) AS (
      SELECT 0
      UNION ALL
      SELECT n + 1
      FROM number
      WHERE n < \(count - 1))
    """
  }
}
