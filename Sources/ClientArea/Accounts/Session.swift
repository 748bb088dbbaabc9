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

  /// The same, looking at one client only, or at all again.
  package func focused(on client: ID<ClientAccount>?) -> Session {
    var session = self
    session.focus = client
    return session
  }

  package static let visitor = Session(user: nil, account: nil)
  package static let clock = Session(user: nil, account: nil, isClock: true)
}
