/// One user's way to one account (ACCESS-1).
package struct AccountAccess: Entity {
  package let id: ID<AccountAccess>
  package let user: ID<User>
  package let account: ID<ClientAccount>
  package let role: AccessRole
  package var status: AccessStatus
  package let since: Day

  package init(
    id: ID<AccountAccess>, user: ID<User>, account: ID<ClientAccount>, role: AccessRole,
    status: AccessStatus, since: Day
  ) {
    self.id = id
    self.user = user
    self.account = account
    self.role = role
    self.status = status
    self.since = since
  }
}

/// What a user is in an account.
package enum AccessRole: String, Sendable {
  case owner

  package var word: Phrase {
    switch self {
    case .owner: Phrase(fr: "titulaire", it: "titolare", en: "owner")
    }
  }
}

/// Whether an access stands.
package enum AccessStatus: String, Sendable {
  case active, inactive
}
