package import ClientArea
import SQLite

/// Whose eyes a query looks through. Each kind of object has one fragment of SQL that says what a viewer
/// sees of it (`VisibleServices` and so on), so that lists, details and the search agree (ACCESS-10).
enum Viewer: Equatable {
  /// A visitor, and simulated time: sees nothing.
  case nobody
  /// Provider staff: sees everything, or, under the global filter, what concerns one client (CLIENTS-5).
  case staff(only: ID<ClientAccount>?)
  /// Whoever acts for this account, with what he may do there (ACCESS-10).
  case account(ID<ClientAccount>, AccountRights)

  var isStaff: Bool {
    switch self {
    case .staff: true
    case .nobody, .account: false
    }
  }

  /// What staff sees of rows that belong to accounts: all, or those of the client it looks at; nobody else any.
  func staff(_ ofClient: (ID<ClientAccount>) -> SQL) -> SQL {
    switch self {
    case .nobody, .account: "FALSE"
    case .staff(let client): client.map(ofClient) ?? "TRUE"
    }
  }

  /// The acting account, where the viewer may do all of this there.
  func account(with permissions: Permission...) -> ID<ClientAccount>? {
    switch self {
    case .nobody, .staff: nil
    case .account(let account, let rights): rights.allows(permissions) ? account : nil
    }
  }

  /// What a viewer sees of something that belongs to accounts: nothing, all, what an account may, or, for staff
  /// under the global filter, what that account's owner would see.
  func condition(
    with permissions: Permission..., of own: (ID<ClientAccount>) -> SQL
  ) -> SQL {
    switch self {
    case .nobody: "FALSE"
    case .staff(let client): client.map(own) ?? "TRUE"
    case .account(let account, let rights): rights.allows(permissions) ? own(account) : "FALSE"
    }
  }
}

extension Reader {
  func viewer(of session: Session) throws -> Viewer {
    if session.isClock { return .nobody }
    if let account = session.account {
      return .account(
        account, try PermissionsHoldEverywhere.rights(of: session, reading: self))
    }
    return try SessionMustStand.isStaff(session, reading: self)
      ? .staff(only: session.focus) : .nobody
  }

  /// The day on the simulated clock.
  func today() throws -> Day { try now().day }

  package func now() throws -> Moment { try database.value("SELECT now FROM simulation") }
}
