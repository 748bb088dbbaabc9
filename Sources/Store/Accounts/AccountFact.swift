package import ClientArea
import SQLite

/// What a wide terminal shows staff of clients besides.
package enum AccountFact: RowFact {
  case city, email, language, phone, registeredOn
  /// The names of the groups that it is in.
  case groups
  case project

  package typealias Thing = ClientAccount

  package static var table: FactTable {
    FactTable("account") { viewer in viewer.staff { "account.id = \($0)" } }
  }

  package var column: FactColumn {
    switch self {
    case .city: .text("account.city")
    case .email: .text("account.email")
    case .language: .text("account.language")
    case .phone: .text("account.phone")
    case .registeredOn: .day("account.registeredOn")
    case .groups: .text(Self.groupNames)
    case .project: .text(Self.projectName)
    }
  }

  private static let groupNames: SQL = """
    (
      SELECT group_concat(name, ', ')
      FROM (
        SELECT clientGroup.name
        FROM groupMembership AS own
        JOIN clientGroup ON clientGroup.id = own."group"
        WHERE own.account = account.id
        ORDER BY clientGroup.name))
    """
  private static let projectName: SQL = """
    (
      SELECT project.name
      FROM clientFile AS own
      JOIN project ON project.id = own.project
      WHERE own.account = account.id)
    """
}
