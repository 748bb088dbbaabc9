/// One person's login.
package struct User: Entity {
  package let id: ID<User>
  package var email: String
  package var firstName: String
  package var lastName: String
  package let kind: UserKind
  /// A yescrypt hash; the password itself is kept nowhere (ACCESS-12).
  package private(set) var passwordHash: String
  /// How often the password was changed: a session that began before the last time has ended (ACCESS-13).
  package private(set) var passwordChanges: Int
  package var language: Language
  /// Failed logins since the last good one (ACCESS-12).
  package var failedLogins: Int
  /// When the lock of the login ends, if it is locked (ACCESS-12).
  package var lockedUntil: Moment?
  /// Whether the login may be used at all (PERSON-5).
  package var isActive: Bool
  /// What one of staff is there for; nil for clients' users, and for staff who had none given (CLIENTS-11).
  package var role: StaffRole?

  package init(
    id: ID<User>, email: String, firstName: String, lastName: String, kind: UserKind,
    passwordHash: String, language: Language, failedLogins: Int = 0, lockedUntil: Moment? = nil,
    isActive: Bool = true, role: StaffRole? = nil, passwordChanges: Int = 0
  ) {
    self.id = id
    self.email = email
    self.firstName = firstName
    self.lastName = lastName
    self.kind = kind
    self.passwordHash = passwordHash
    self.language = language
    self.failedLogins = failedLogins
    self.lockedUntil = lockedUntil
    self.isActive = isActive
    self.role = role
    self.passwordChanges = passwordChanges
  }

  /// The one way to another password.
  mutating func changePassword(to hash: String) {
    passwordHash = hash
    passwordChanges += 1
  }

  package var name: String { "\(firstName) \(lastName)".trimmed }

  /// The role of one of staff, all of whom were administrators before there were roles; nil for the others.
  package var staffRole: StaffRole? { Self.staffRole(of: kind, given: role) }

  package static func staffRole(of kind: UserKind, given role: StaffRole?) -> StaffRole? {
    kind == .internal ? role ?? .administrator : nil
  }
}

/// Whose person a user is.
package enum UserKind: String, Sendable {
  /// A client's.
  case external
  /// The provider's staff.
  case `internal`
}
