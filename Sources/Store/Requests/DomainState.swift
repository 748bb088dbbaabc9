package import ClientArea
import SQLite

/// What there is to say of a domain beside its dates: its transfer lock, a code to read, what replaces it. Nil for another
/// service, and where the session does not see it.
package struct DomainState: Query {
  package struct Facts: Hashable, Sendable {
    package let lock: TransferLock
    /// Until when a code waits to be read by its holder; nil where none does, and for whoever may not read it.
    package let codeToRead: Day?
    /// The domain that takes the place of this one (DOMAIN-8).
    package let replacedBy: String?
    /// The domain whose place this one took: what follows the first year costs nothing (DOMAIN-6).
    package let replaces: String?
  }

  package let service: ID<Service>

  package init(_ service: ID<Service>) { self.service = service }

  package func fetch(from reader: Reader, as session: Session) throws -> Facts? {
    guard let domain = try reader.visibleService(service, as: session), domain.kind == .domain
    else { return nil }
    let today = try reader.today()
    let code = try reader.standingAuthCodes(of: domain.id).first
    let kind = try reader.domainExtension(named: DomainExtension.name(in: domain.name))
    let mayRead =
      try reader.viewer(of: session).account(with: .manageDomains) == domain.owner
    let waits = code.map { $0.shownAt == nil && $0.isValid(on: today) } ?? false
    return Facts(
      lock: .of(domain, kind, code, on: today),
      codeToRead: mayRead && waits ? code?.validUntil : nil,
      replacedBy: try reader.replacement(of: domain.id).map { try reader.service($0.new).name },
      replaces: try reader.replacement(by: domain.id).map { try reader.service($0.old).name })
  }
}
