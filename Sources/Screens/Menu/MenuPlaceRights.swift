package import ClientArea
package import Store

extension MenuPlace {
  /// The places for a session: a right that is missing hides its place (ACCESS-10), and « Commandes
  /// confiées » is there for agencies alone.
  package static func all(for session: Session, at desk: Desk) -> [MenuPlace] {
    switch try? desk.answer(OwnRights(), as: session) {
    case .staff: all(forStaff: true)
    case .account(let rights, let isEntrusted):
      all(forStaff: false).filter { $0.isOpen(to: rights) && ($0 != .entrusted || isEntrusted) }
    case nil:
      all(forStaff: false).filter { $0.isOpen(to: .limited(.none)) && $0 != .entrusted }
    }
  }

  /// The rights of which any opens the place; none for a place that takes none.
  var keys: [Permission] {
    switch self {
    case .services: [.manageServices]
    case .contacts: [.manageServices, .manageContacts]
    case .order: [.order]
    case .billing: [.viewInvoices, .manageBalance]
    case .support: [.viewTickets, .writeTickets]
    case .ownRequests: [.manageDomains, .manageServices]
    case .home, .staffHome, .entrusted, .mailbox, .profile, .tickets, .clients, .users, .orders,
      .invoices, .products, .payments, .expenses, .accountFacts, .broadcasts, .replyTemplates,
      .groups, .projects, .discounts, .simulator, .requests, .opportunities:
      []
    }
  }

  private func isOpen(to rights: AccountRights) -> Bool {
    keys.isEmpty || keys.contains { rights.allows($0) }
  }
}
