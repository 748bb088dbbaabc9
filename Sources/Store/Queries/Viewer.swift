import ClientArea
import SQLite

/// Whose eyes a query looks through. Each kind of object has one fragment of SQL that says what a viewer
/// sees of it (`VisibleServices` and so on), so that lists, details and the search agree (ACCESS-10).
enum Viewer: Equatable {
  /// A visitor, and simulated time: sees nothing.
  case nobody
  /// Provider staff: sees everything.
  case staff
  /// Whoever acts for this account.
  case account(ID<ClientAccount>)
}

extension Reader {
  func viewer(of session: Session) throws -> Viewer {
    if session.isClock { return .nobody }
    if let account = session.account { return .account(account) }
    return try SessionMustStand.isStaff(session, reading: self) ? .staff : .nobody
  }

  /// The day on the simulated clock.
  func today() throws -> Day { try now().day }

  func now() throws -> Moment { try database.value("SELECT now FROM simulation") }
}
