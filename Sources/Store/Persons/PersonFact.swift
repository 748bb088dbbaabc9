package import ClientArea
import SQLite

/// What a wide terminal shows of persons besides.
package enum PersonFact: RowFact {
  /// Since when the account knows the person.
  case since

  package typealias Thing = Person

  package static var table: FactTable {
    FactTable("person") { viewer in
      viewer.isStaff
        ? "TRUE" : viewer.condition(with: .manageContacts) { "person.account = \($0)" }
    }
  }

  package var column: FactColumn {
    switch self {
    case .since: .day("person.since")
    }
  }
}
