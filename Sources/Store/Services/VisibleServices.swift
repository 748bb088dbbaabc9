import ClientArea
import SQLite

/// Which services a viewer sees at all: those of the account, and those it is technical contact of.
enum VisibleServices {
  static func condition(for viewer: Viewer) -> SQL {
    "(\(sql: everStood(for: viewer)) AND \(sql: stands))"
  }

  /// What is not deleted: lists have nothing else (LIFE-1).
  static let stands: SQL = "service.endedOn IS NULL"

  /// The same with what is deleted: its page, and what refers to it, stay (LIFE-1).
  static func everStood(for viewer: Viewer) -> SQL {
    if viewer.isStaff { return viewer.staff { "service.owner = \($0)" } }
    return viewer.condition(with: .manageServices) { account in
      """
      (service.owner = \(account)
        OR service.id IN (
          SELECT service
          FROM technicalLink
          WHERE account = \(account) AND endedOn IS NULL))
      """
    }
  }

  /// The same, asked of one service after the other: how many others the viewer sees costs nothing.
  static func probe(for viewer: Viewer) -> SQL {
    if viewer.isStaff { return condition(for: viewer) }
    return viewer.condition(with: .manageServices) { account in
      """
      ((service.owner = \(account)
        OR EXISTS (
          SELECT 1
          FROM technicalLink
          WHERE technicalLink.account = \(account) AND technicalLink.service = service.id
            AND technicalLink.endedOn IS NULL))
        AND \(sql: stands))
      """
    }
  }

  /// Those that an index has in the order of their names, of all that a viewer sees.
  static func named(for viewer: Viewer) -> SQL {
    viewer.isStaff ? condition(for: viewer) : owned(by: viewer)
  }

  /// Whether a viewer sees more services than so many.
  static func areMore(than limit: Int, for viewer: Viewer, in reader: Reader) throws -> Bool {
    if try ownedAreMore(than: limit, by: viewer, in: reader) { return true }
    guard !viewer.isStaff, let account = viewer.account(with: .manageServices) else { return false }
    return try reader.areMore(
      than: limit, "SELECT 1 FROM technicalLink WHERE account = \(account) AND endedOn IS NULL")
  }

  /// Whether more services than so many stand in « Gérer mes services »; all services for staff.
  static func ownedAreMore(
    than limit: Int, by viewer: Viewer, in reader: Reader
  ) throws -> Bool {
    try reader.isSo(
      """
      SELECT ifnull(sum(services), 0) > \(limit)
      FROM service_counts
      WHERE \(sql: counted(by: viewer))
      """)
  }

  /// Which services stand in « Gérer mes services » (LINK-4).
  static func owned(by viewer: Viewer) -> SQL {
    viewer.account(with: .manageServices).map {
      "(service.owner = \($0) AND \(sql: stands))"
    } ?? "FALSE"
  }

  /// Which services of others stand in « Gestion des contacts » (LINK-4).
  static func lookedAfter(by viewer: Viewer) -> SQL {
    viewer.account(with: .manageServices).map { account in
      """
      (EXISTS (
          SELECT 1
          FROM technicalLink
          WHERE technicalLink.account = \(account) AND technicalLink.service = service.id
            AND technicalLink.endedOn IS NULL)
        AND \(sql: stands))
      """
    } ?? "FALSE"
  }

  /// The rows of `service_counts` about what stands in « Gérer mes services »; all services for staff.
  static func counted(by viewer: Viewer) -> SQL {
    switch viewer {
    case .nobody: "FALSE"
    case .staff(let client): client.map { "owner = \($0)" } ?? "owner = 0"
    case .account: viewer.account(with: .manageServices).map { "owner = \($0)" } ?? "FALSE"
    }
  }
}

extension Reader {
  /// The service, or nil where the session does not see it.
  func visibleService(_ id: ID<Service>, as session: Session) throws -> Service? {
    let visible = VisibleServices.everStood(for: try viewer(of: session))
    return try first(Service.self, "WHERE id = \(id) AND \(sql: visible)")
  }
}
