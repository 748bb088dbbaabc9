/// « Renouvellement automatique » of a service: which account pays for it by itself, with its own saved card (BILL-22).
package struct AutomaticRenewal: Hashable, Sendable {
  /// The account that pays, and whose name the invoices bear.
  package let account: ID<ClientAccount>
  /// Who switched it on; nil where a world was made with it.
  package let user: ID<User>?
  package let since: Day
  /// When its card last failed; nil where it never did, or where the service was renewed since.
  package var failedOn: Day?

  package init(
    account: ID<ClientAccount>, user: ID<User>?, since: Day, failedOn: Day? = nil
  ) {
    self.account = account
    self.user = user
    self.since = since
    self.failedOn = failedOn
  }

  /// How many days before the expiry it is tried: the first time, and again where it failed.
  package static let stages = [7, 4, 1]

  /// The next day on which it is tried for a date; nil where all have passed.
  package static func nextTry(expiringOn expiry: Day, after today: Day) -> Day? {
    stages.map { expiry - $0 }.first { $0 > today }
  }
}

extension Service {
  /// The next day on which its automatic renewal is tried; nil where none is on, or none is to come for its date.
  package func nextTry(after today: Day) -> Day? {
    guard renewal != nil, endedOn == nil else { return nil }
    return AutomaticRenewal.nextTry(expiringOn: expiresOn, after: today)
  }

  /// Whether its automatic renewal has failed for the date that it has, and will be tried no more.
  package func isGivenUp(on today: Day) -> Bool {
    guard renewal?.failedOn != nil else { return false }
    return AutomaticRenewal.nextTry(expiringOn: expiresOn, after: today) == nil
  }
}
