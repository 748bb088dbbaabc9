package import ClientArea
import SQLite

/// The procedures as they are now, for staff.
package struct ProcedureList: Query {
  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> [Procedure] {
    guard try reader.viewer(of: session).isStaff else { return [] }
    return try reader.all(Procedure.self, "ORDER BY id")
  }
}
