/// Failed logins with an address that is nobody's. They count and lock as a user's do, so that nobody learns from them
/// which addresses there are (ACCESS-12).
package struct StrangerLogin: Entity {
  package let id: ID<StrangerLogin>
  package let email: String
  package var failedLogins: Int
  package var lockedUntil: Moment?

  package init(
    id: ID<StrangerLogin>, email: String, failedLogins: Int = 0, lockedUntil: Moment? = nil
  ) {
    self.id = id
    self.email = email
    self.failedLogins = failedLogins
    self.lockedUntil = lockedUntil
  }
}

/// What failed logins are counted of.
protocol FailureCount {
  var failedLogins: Int { get set }
  var lockedUntil: Moment? { get set }
}

extension User: FailureCount {}
extension StrangerLogin: FailureCount {}
