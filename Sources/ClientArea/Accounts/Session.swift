/// Who acts, and for which account.
package struct Session: Hashable, Sendable {
  /// Nil for a visitor who is not logged in, and for the clock.
  package let user: ID<User>?
  /// The acting account; nil for a visitor and for provider staff.
  package let account: ID<ClientAccount>?
  /// The member of staff who acts with the client's rights, if any.
  package let impersonator: ID<User>?
  /// Whether simulated time itself acts (SIM-1).
  package let isClock: Bool

  package init(
    user: ID<User>?, account: ID<ClientAccount>?, impersonator: ID<User>? = nil,
    isClock: Bool = false
  ) {
    self.user = user
    self.account = account
    self.impersonator = impersonator
    self.isClock = isClock
  }

  package static let visitor = Session(user: nil, account: nil)
  package static let clock = Session(user: nil, account: nil, isClock: true)
}
