/// One user's way to one account (ACCESS-1).
package struct AccountAccess: Entity {
  package let id: ID<AccountAccess>
  package let user: ID<User>
  package let account: ID<ClientAccount>
  package let role: AccessRole
  package var status: AccessStatus
  package let since: Day
  /// What a contact or a guest may do here (ACCESS-4); an owner needs none, and has none.
  package var permissions: Permissions
  /// When the standing invitation was sent; it is valid for seven days (ACCESS-8). Nil where none was.
  package var invitedOn: Day?
  /// Who sent the standing invitation, and answers for the rights it carries (ACCESS-14). Nil where none was sent, or where
  /// nobody noted it: then it is the owner's.
  package var invitedBy: ID<User>?
  /// When somebody was told that it does not stand any more; the owner is told once (ACCESS-14).
  package var lapsedOn: Day?

  package init(
    id: ID<AccountAccess>, user: ID<User>, account: ID<ClientAccount>, role: AccessRole,
    status: AccessStatus, since: Day, permissions: Permissions = .none, invitedOn: Day? = nil,
    invitedBy: ID<User>? = nil, lapsedOn: Day? = nil
  ) {
    self.id = id
    self.user = user
    self.account = account
    self.role = role
    self.status = status
    self.since = since
    self.permissions = permissions
    self.invitedOn = invitedOn
    self.invitedBy = invitedBy
    self.lapsedOn = lapsedOn
  }

  /// What the access allows while it stands.
  package var rights: AccountRights {
    guard status == .active else { return .limited(.none) }
    return switch role {
    case .owner: .owner
    case .contact, .guest: .limited(permissions)
    }
  }
}

/// What a user is in an account (ACCESS-1).
package enum AccessRole: String, CaseIterable, Sendable {
  /// « Client »: whose account it is.
  case owner
  /// Registered by the client, known to no other.
  case contact
  /// An address that is registered elsewhere, invited.
  case guest

  package var word: Phrase {
    switch self {
    case .owner: Phrase(fr: "titulaire", it: "titolare", en: "owner")
    case .contact: Phrase(fr: "contact", it: "contatto", en: "contact")
    case .guest: Phrase(fr: "invité", it: "ospite", en: "guest")
    }
  }
}

/// Whether an access stands (ACCESS-5).
package enum AccessStatus: String, CaseIterable, Sendable {
  /// Recorded; the mail was not sent.
  case pending
  case invited
  case declined
  case active
  case inactive

  package var word: Phrase {
    switch self {
    case .pending: Phrase(fr: "En attente", it: "In attesa", en: "Pending")
    case .invited: Phrase(fr: "Invitation envoyée", it: "Invito inviato", en: "Invitation sent")
    case .declined: Phrase(fr: "Refusé", it: "Rifiutato", en: "Declined")
    case .active: Phrase(fr: "Actif", it: "Attivo", en: "Active")
    case .inactive: Phrase(fr: "Inactif", it: "Inattivo", en: "Inactive")
    }
  }
}
