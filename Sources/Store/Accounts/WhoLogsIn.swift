package import ClientArea

/// Whom a text means at log-in, and for which account he goes on: open to whoever sits at the simulator.
package struct WhoLogsIn: Query {
  package let name: String

  package init(as name: String) { self.name = name }

  package func fetch(from reader: Reader, as session: Session) throws -> LoginName? {
    try reader.whoLogsIn(as: name)
  }
}
