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
  /// Of an account: other accounts' services that it looks after.
  case entrusted
  /// Of an account: for whom it may order.
  case principals
  /// Of a service: who looks after it.
  case technicalContacts
  /// Of a service: whose it is.
  case owner
  /// Of a user: the accounts that he reaches.
  case accounts

  /// The groups round a node, in the order of the map.
  package static func around(_ subject: LinkSubject) -> [LinkGroup] {
    switch subject {
    case .account:
      [
        .users, .administrativeContacts, .technicalContactsOfServices, .services, .entrusted,
        .principals,
      ]
    case .service: [.technicalContacts, .owner]
    case .user: [.accounts]
    }
  }

  package var kind: LinkKind {
    switch self {
    case .users, .accounts: .access
    case .services, .owner: .ownership
    case .technicalContactsOfServices, .entrusted, .technicalContacts: .technical
    case .administrativeContacts, .principals: .administrative
    }
  }

  /// Whether the neighbours stand at the left: those who act for what is in the middle. At the right stands
  /// what it has or serves, and a service's owner.
  package var isLeft: Bool {
    switch self {
    case .users, .administrativeContacts, .technicalContactsOfServices, .technicalContacts: true
    case .services, .entrusted, .principals, .owner, .accounts: false
    }
  }

  /// Whether it is the neighbour who acts on what is in the middle, and not the other way round.
  package var neighbourActs: Bool { isLeft || self == .owner }
}
