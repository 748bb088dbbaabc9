package import ClientArea

/// What whoever is logged in may do where he is: what the menu offers (ACCESS-10).
package struct OwnRights: Query {
  package enum Answer: Hashable, Sendable {
    case staff
    /// In the acting account; nothing where there is none. Whether orders of others are or may be entrusted to
    /// it decides about « Commandes confiées ».
    case account(AccountRights, isEntrusted: Bool)
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    if try SessionMustStand.isStaff(session, reading: reader) { return .staff }
    return .account(
      try PermissionsHoldEverywhere.rights(of: session, reading: reader),
      isEntrusted: try session.account.map { try reader.isAgencyOrEntrusted($0) } ?? false)
  }
}
