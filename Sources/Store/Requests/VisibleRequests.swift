import ClientArea
import SQLite

/// Which requests a viewer sees: those of the account, and those that it asked as technical contact, as long as its link
/// stands (DOMAIN-12).
enum VisibleRequests {
  static let standing: SQL = "status IN ('open', 'forwarded')"
  static let finished: SQL = "status NOT IN ('open', 'forwarded')"

  static func condition(for viewer: Viewer) -> SQL {
    if viewer.isStaff { return viewer.staff { "serviceRequest.account = \($0)" } }
    return "(\(sql: own(by: viewer)) OR \(sql: asked(by: viewer)))"
  }

  private static func own(by viewer: Viewer) -> SQL {
    viewer.account(with: .manageDomains).map { "serviceRequest.account = \($0)" } ?? "FALSE"
  }

  private static func asked(by viewer: Viewer) -> SQL {
    viewer.account(with: .manageServices).map { account in
      """
      (serviceRequest.contact = \(account) AND serviceRequest.service IN (
        SELECT service
        FROM technicalLink
        WHERE account = \(account) AND endedOn IS NULL))
      """
    } ?? "FALSE"
  }
}
