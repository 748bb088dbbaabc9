/// Who acts, and for which account.
package struct Session: Hashable, Sendable {
  /// Nil for a visitor who is not logged in, and for the clock.
  package let user: ID<User>?
  /// The acting account; nil for a visitor and for provider staff.
  package let account: ID<ClientAccount>?
  /// The member of staff who acts with the client's rights, if any.
  package let impersonator: ID<User>?
  /// By which entry into the client's panel, if so (CLIENTS-7).
  package let impersonation: ID<Impersonation>?
  /// The one client that staff looks at in every module: the global filter (CLIENTS-5). A view, and no right: commands
  /// are not narrowed by it.
  package private(set) var focus: ID<ClientAccount>?
  /// Whether simulated time itself acts (SIM-1).
  package let isClock: Bool
  /// How often the person's password had been changed when he logged in (ACCESS-13); nil where nobody logged in to act.
  /// It tells no session from another.
  package private(set) var passwordChanges: Int?

  package init(
    user: ID<User>?, account: ID<ClientAccount>?, impersonator: ID<User>? = nil,
    impersonation: ID<Impersonation>? = nil, focus: ID<ClientAccount>? = nil, isClock: Bool = false
  ) {
    self.user = user
    self.account = account
    self.impersonator = impersonator
    self.impersonation = impersonation
    self.focus = focus
    self.isClock = isClock
  }

  /// Who sits at the keyboard: staff that acts as a client is still that member of staff.
  package var person: ID<User>? { impersonator ?? user }

  /// The client himself, where staff acts with his rights: through whose eyes it is foreseen what is only shown.
  package var client: Session {
    impersonator == nil ? self : Session(user: user, account: account)
  }

  /// The same, looking at one client only, or at all again.
  package func focused(on client: ID<ClientAccount>?) -> Session {
    var session = self
    session.focus = client
    return session
  }

  /// The same, begun with the password that the person has now, or had when it began.
  package func begun(after passwordChanges: Int?) -> Session {
    var session = self
    session.passwordChanges = passwordChanges
    return session
  }

  package static func == (one: Session, other: Session) -> Bool {
    one.user == other.user && one.account == other.account
      && one.impersonator == other.impersonator && one.impersonation == other.impersonation
      && one.focus == other.focus && one.isClock == other.isClock
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(user)
    hasher.combine(account)
    hasher.combine(impersonator)
    hasher.combine(impersonation)
    hasher.combine(focus)
    hasher.combine(isClock)
  }

  package static let visitor = Session(user: nil, account: nil)
  package static let clock = Session(user: nil, account: nil, isClock: true)
}
