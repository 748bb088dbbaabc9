import ClientArea

/// Somebody who acts, with what the rule book makes him.
struct Actor: CustomStringConvertible {
  let session: Session
  /// Whether his login may be used, and whether it reaches the account for which he acts (ACCESS-1).
  let stands: Bool
  /// Whether his login may be used no more (PERSON-5).
  let isSwitchedOff: Bool
  /// The account for which he acts, if he reaches it.
  let account: ID<ClientAccount>?
  /// What he is there; nil where he acts for none.
  let role: AccessRole?
  /// What he may do there (ACCESS-4): everything for an owner, nothing where he acts for none.
  let permissions: Set<Permission>
  let isStaff: Bool
  /// What his role lets him do, of staff (CLIENTS-11).
  private let work: Set<StaffRight>
  let isClock: Bool
  /// Where mails to him arrive.
  let addresses: Set<String>

  init(_ session: Session, in facts: Facts) {
    self.session = session
    isClock = session == .clock
    let user = facts.users.first { $0.id == session.user }
    let access = facts.accesses.first {
      $0.user == session.user && $0.account == session.account && $0.status == .active
    }
    let isSwitchedOff = user?.isActive == false
    let stands = !isSwitchedOff && (session.account == nil || access != nil)
    self.isSwitchedOff = isSwitchedOff
    self.stands = stands
    account = stands ? session.account : nil
    role = stands ? access?.role : nil
    permissions =
      switch role {
      case .owner: Set(Permission.allCases)
      case .contact, .guest: Set(access?.permissions.list ?? [])
      case nil: []
      }
    isStaff = stands && session.account == nil && user?.kind == .internal
    work = isStaff ? Self.work(of: user?.role ?? .administrator) : []
    let own = facts.owned(by: session.user)
    addresses = Set(own.map(\.details.email) + (user.map { [$0.email] } ?? []))
  }

  /// Whether he was granted all of this in the account for which he acts (ACCESS-4, ACCESS-10).
  func may(_ needed: Permission...) -> Bool { permissions.isSuperset(of: needed) }

  private static func work(of role: StaffRole) -> Set<StaffRight> {
    switch role {
    case .administrator: Set(StaffRight.allCases)
    case .support:
      [
        .actAsClient, .answerTickets, .editClients, .manageOrders, .manageRequests, .sendMessages,
      ]
    case .billing: [.issueInvoices, .manageCatalogue]
    }
  }

  /// Whether this is staff's work, and his role's (CLIENTS-11).
  func works(_ right: StaffRight) -> Bool { work.contains(right) }

  /// Whether he has what he would pass on (ACCESS-11).
  func mayGrant(_ granted: Permissions) -> Bool {
    works(.editClients) || permissions.isSuperset(of: granted.list)
  }

  /// Whether contacts, guests and persons of an account are his to manage (ACCESS-2).
  func manages(_ managed: ID<ClientAccount>) -> Bool {
    works(.editClients) || account == managed && may(.manageContacts)
  }

  /// Whether he sees them: all of staff do, whatever their role (CLIENTS-11).
  func seesPeople(of seen: ID<ClientAccount>) -> Bool { isStaff || manages(seen) }

  var description: String {
    let rights = role == .owner ? "" : permissions.map(\.code).sorted().joined(separator: " ")
    return "user \(session.user?.value ?? 0) for account \(session.account?.value ?? 0)"
      + (role.map { ", \($0) \(rights)" } ?? "") + (isStaff ? ", staff" : "")
      + (stands ? "" : ", out of reach") + (isClock ? ", clock" : "")
  }
}
