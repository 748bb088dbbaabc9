import ClientArea
import SQLite

/// Which tickets a viewer sees: those the account opened, whatever became of the links since (LINK-8), and
/// those that were forwarded to it as owner of the service (LINK-12).
enum VisibleTickets {
  static func condition(for viewer: Viewer) -> SQL {
    viewer.condition(with: .viewTickets) { account in
      """
      (ticket.account = \(account)
        OR ticket.status = 'forwarded' AND ticket.service IN (
          SELECT id
          FROM service
          WHERE owner = \(account)))
      """
    }
  }
}
