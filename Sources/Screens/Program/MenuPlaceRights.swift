package import ClientArea
package import Store

extension MenuPlace {
  /// The places for a session: a right that is missing hides its place (ACCESS-10), and « Commandes
  /// confiées » is there for agencies alone.
  package static func all(for session: Session, at desk: Desk) -> [MenuPlace] {
    let isStaff = (try? SessionMustStand.isStaff(session, reading: desk.reader)) ?? false
    guard !isStaff else { return all(forStaff: true) }
    let rights =
      (try? PermissionsHoldEverywhere.rights(of: session, reading: desk.reader))
      ?? .limited(.none)
    let isEntrusted =
      (try? session.account.map { try desk.reader.isAgencyOrEntrusted($0) }) ?? false
    return all(forStaff: false).filter {
      $0.isOpen(to: rights) && ($0 != .entrusted || isEntrusted)
    }
  }

  /// Whether any of the rights for which a place is there is among these.
  private func isOpen(to rights: AccountRights) -> Bool {
    let any: [Permission] =
      switch self {
      case .services: [.manageServices]
      case .contacts: [.manageServices, .manageContacts]
      case .order: [.order]
      case .billing: [.viewInvoices, .manageBalance]
      case .support: [.viewTickets, .writeTickets]
      case .home, .entrusted, .mailbox, .profile, .tickets, .clients, .users, .orders, .invoices,
        .products,
        .simulator:
        []
      }
    return any.isEmpty || any.contains { rights.allows($0) }
  }
}
