package import ClientArea
import SQLite

// What commands and rules ask about links.
extension Reader {
  package func technicalLink(_ id: ID<TechnicalLink>) throws -> TechnicalLink { try find(id) }

  package func standingTechnicalLinks(on service: ID<Service>) throws -> [TechnicalLink] {
    try all(TechnicalLink.self, "WHERE service = \(service) AND endedOn IS NULL ORDER BY id")
  }

  package func latestTechnicalLink(
    of account: ID<ClientAccount>, on service: ID<Service>
  ) throws -> TechnicalLink? {
    try first(
      TechnicalLink.self,
      "WHERE account = \(account) AND service = \(service) ORDER BY id DESC LIMIT 1")
  }

  package func administrativeLink(_ id: ID<AdministrativeLink>) throws -> AdministrativeLink {
    try find(id)
  }

  package func latestAdministrativeLink(
    of account: ID<ClientAccount>, for principal: ID<ClientAccount>
  ) throws -> AdministrativeLink? {
    try first(
      AdministrativeLink.self,
      "WHERE account = \(account) AND principal = \(principal) ORDER BY id DESC LIMIT 1")
  }

  package func questions(to person: ID<User>) throws -> [AdministrativeLink] {
    try all(
      AdministrativeLink.self, "WHERE asked = \(person) AND status = 'pending' ORDER BY id")
  }
}
