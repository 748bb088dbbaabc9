/// Failed logins with a name that is nobody's. They count and lock as a user's do, so that nobody learns from them
/// which names there are (ACCESS-12).
package struct StrangerLogin: Entity {
  package let id: ID<StrangerLogin>
  /// The address, or what stands for a login name.
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

extension StrangerLogin {
  /// By what failures with a name are kept; nil for what is neither an address nor a login name. A login name may be a
  /// password that was typed in the wrong place, so that only one of a few numbers stands for it, which many share, and
  /// which counts alike where it is typed itself: a recording says it.
  package static func name(of name: String) -> String? {
    if EmailAddress(name) != nil { return name }
    guard TextFormat.problem(withLogin: name).isEmpty else { return nil }
    if name.hasPrefix(unsaid), let number = UInt64(name.dropFirst(unsaid.count)), number < numbers {
      return name
    }
    let number = name.lowercased().utf8.reduce(UInt64(5381)) { ($0 &* 33) ^ UInt64($1) }
    return "\(unsaid)\(number % numbers)"
  }

  private static let unsaid = "identifiant-non-note-"
  private static let numbers: UInt64 = 4096
}

/// What failed logins are counted of.
protocol FailureCount {
  var failedLogins: Int { get set }
  var lockedUntil: Moment? { get set }
}

extension User: FailureCount {}
extension StrangerLogin: FailureCount {}
