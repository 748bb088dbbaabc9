package import ClientArea
import SQLite

// Saved cards, and what they renew by themselves (BILL-22).
extension WorldBuilder {
  /// The card of an account, in the place of the one that it had.
  package func saveCard(_ outcome: CardOutcome, of code: String) throws {
    try make { writer, circumstances in
      let account = try account(code).id
      try writer.save(
        SavedCard.fresh(
          of: account, outcome: outcome, replacing: try desk.reader.savedCard(of: account)?.id,
          under: &circumstances))
    }
  }

  /// Lets an account that owns or looks after a service renew it by itself, or nobody.
  package func setAutomaticRenewal(
    of service: String, kind: ServiceKind? = nil, by code: String?, since: Day? = nil
  ) throws {
    try make { writer, circumstances in
      var service = try self.service(service, kind: kind)
      service.renewal = try code.map { code in
        let account = try account(code)
        let link = try desk.reader.latestTechnicalLink(of: account.id, on: service.id)
        guard account.id == service.owner || link.map({ $0.endedOn == nil }) == true else {
          throw WorldProblem.unknown(.link, "\(account.code) → \(service.name)")
        }
        return AutomaticRenewal(
          account: account.id, user: nil, since: since ?? circumstances.today)
      }
      try writer.save(service)
    }
  }
}
