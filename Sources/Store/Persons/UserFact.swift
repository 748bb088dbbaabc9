package import ClientArea
import SQLite

/// What a wide terminal shows staff of users besides.
package enum UserFact: RowFact {
  case language

  package typealias Thing = User

  package static var table: FactTable {
    FactTable("user") { $0.isStaff ? VisibleUsers.condition(for: $0) : "FALSE" }
  }

  package var column: FactColumn {
    switch self {
    case .language: .text("user.language")
    }
  }
}
