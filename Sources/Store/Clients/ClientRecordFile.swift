package import ClientArea
import SQLite

/// What staff keeps of a client, with the names that it may be filed under; nil for everybody else (CLIENTS-3).
package struct ClientRecordFile: Query {
  package struct Facts: Sendable {
    package let account: ClientAccount
    package let file: ClientFile?
    package let groups: [ClientGroup]
    package let project: Project?
    package let attitude: Attitude?
  }

  package let account: ID<ClientAccount>

  package init(_ account: ID<ClientAccount>) { self.account = account }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard try reader.viewer(of: session).isStaff,
      let account = try reader.first(ClientAccount.self, "WHERE id = \(account)")
    else { return nil }
    let file = try reader.file(of: account.id)
    return Facts(
      account: account, file: file,
      groups: try reader.memberships(of: account.id).map { try reader.group($0.group) },
      project: try file?.project.map { try reader.project($0) },
      attitude: try file?.attitude.map { try reader.attitude($0) })
  }
}

/// A password that nobody had before, for « Générer un mot de passe ». It is taken from the simulation's dice without
/// moving them, so that nothing else depends on how often somebody asks.
package struct FreshPassword: Query {
  /// How many were made before.
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package func fetch(from reader: Reader, as session: Session) throws -> String {
    let row = try SimulationRow(in: reader.database)
    var dice = Dice(state: row.dice.state ^ (0x5DEE_CE66_D1CE_4E5B &+ UInt64(number)))
    return dice.secret(length: 14)
  }
}
