package import ClientArea

/// The neighbours of a node that are linked to it in one and the same way. Another way of being linked
/// adds its case here, its place in `around`, and its rows in `LinkNeighbours`.
package enum LinkGroup: Hashable, CaseIterable, Sendable {
  /// Of an account: the users who reach it.
  case users
  /// Of an account: who may order for it.
  case administrativeContacts
  /// Of an account: who looks after services of it.
  case technicalContactsOfServices
  /// Of an account: what it owns.
  case services
  /// Of an account: its orders that it entrusted to an agency.
  case ordersWithAgency
  /// Of an account: other accounts' services that it looks after.
  case entrusted
  /// Of an account: other accounts' orders that are entrusted to it as their agency.
  case entrustedOrders
  /// Of an account: for whom it may order.
  case principals
  /// Of a service: who looks after it.
  case technicalContacts
  /// Of a service: whose it is.
  case owner
  /// Of an order: who made it.
  case client
  /// Of an order: to whom it is entrusted.
  case agency
  /// Of an order: who will own what was ordered, where it is not who made it.
  case futureOwner
  /// Of a user: the accounts that he reaches.
  case accounts

  /// The groups round a node, in the order of the map.
  package static func around(_ subject: Subject) -> [LinkGroup] {
    switch subject {
    case .account:
      [
        .users, .administrativeContacts, .technicalContactsOfServices, .services,
        .ordersWithAgency, .entrusted, .entrustedOrders, .principals,
      ]
    case .service: [.technicalContacts, .owner]
    case .order: [.client, .agency, .futureOwner]
    case .user: [.accounts]
    case .person, .invoice, .mail, .ticket, .request: []
    }
  }

  package var kind: LinkKind {
    switch self {
    case .users, .accounts: .access
    case .services, .owner: .ownership
    case .technicalContactsOfServices, .entrusted, .technicalContacts: .technical
    case .administrativeContacts, .principals: .administrative
    case .ordersWithAgency, .entrustedOrders, .agency: .agency
    case .client: .client
    case .futureOwner: .futureOwner
    }
  }

  /// Whether the neighbours stand at the left: those who act for what is in the middle. At the right stands
  /// what it has or serves, and the owner of a service or of what was ordered.
  package var isLeft: Bool {
    switch self {
    case .users, .administrativeContacts, .technicalContactsOfServices, .technicalContacts, .client,
      .agency:
      true
    case .services, .ordersWithAgency, .entrusted, .entrustedOrders, .principals, .owner,
      .futureOwner, .accounts:
      false
    }
  }

  /// Whether it is the neighbour who acts on what is in the middle, and not the other way round.
  package var neighbourActs: Bool { isLeft || self == .owner || self == .futureOwner }
}
