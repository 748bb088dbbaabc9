package import ClientArea
import SQLite

/// What the page of a quick renewal link shows to whoever holds its secret, logged in or not; nil for a
/// secret that nobody was given. Of the owner it tells no more than the name on the invoice (BILL-2).
package struct QuickLinkPage: Query {
  package struct Facts: Hashable, Sendable {
    /// « hébergement lune.example ».
    package let service: Phrase
    package let expiresOn: Day
    package let owner: AccountName
    /// The account that is logged in and is not the owner's, if there is one.
    package let somebodyElse: AccountName?
  }

  package let secret: String

  package init(_ secret: String) { self.secret = secret.trimmed }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard let link = try reader.renewalLink(secret: secret) else { return nil }
    let service = try reader.service(link.service)
    let acting = try session.account.map { AccountName(try reader.account($0)) }
    return Facts(
      service: service.kindAndName, expiresOn: service.expiresOn,
      owner: AccountName(try reader.account(service.owner)),
      somebodyElse: acting?.id == service.owner ? nil : acting)
  }
}
