import ClientArea
import SQLite

/// Which users staff sees: all, or under the global filter those who reach the client it looks at, whatever the state of
/// their access (CLIENTS-5). Nobody else sees any.
enum VisibleUsers {
  static func condition(for viewer: Viewer) -> SQL {
    viewer.staff { client in
      """
      user.id IN (
        SELECT access.user
        FROM access
        WHERE access.account = \(client))
      """
    }
  }
}
