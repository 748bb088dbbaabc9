package import ClientArea
import Store

/// What happens in a session that no command tells, with the step that tells it.
package enum Occurrence {
  case world(String)
  case login(ID<User>)
  case logout
  /// Somebody goes on for another account.
  case actsFor(ID<ClientAccount>)
  /// Staff that acted as a client is back; staff looks at one client, or at all again.
  case comesBack
  case focuses(on: ID<ClientAccount>?)
  /// A cart is filled.
  case orders(OrderRequest)
  case abandonsOrder
  case clock(Moment)
  case journal(entry: Int)
  case refused(by: RuleID?)

  /// - Returns: nil where no step says just this.
  package func step(in names: Names) throws -> (any ScenarioStep)? {
    switch self {
    case .world(let name): NamedWorld(name: FreeText(name))
    case .login(let user): LogsIn(actor: UserEmail(try names.reader.user(user).email))
    case .logout: LogsOut(actor: names.actor)
    case .actsFor(let account): ActsFor(actor: names.actor, code: try names.code(of: account))
    case .comesBack: ComesBack(actor: names.actor)
    case .focuses(let client):
      if let client {
        FiltersOnClient(actor: names.actor, code: try names.code(of: client))
      } else {
        DropsFilter(actor: names.actor)
      }
    case .orders(let request): try names.asking(request)
    case .abandonsOrder: AbandonsOrder(actor: names.actor)
    case .clock(let moment):
      try SentenceRegistry.house.saying(AdvanceTime(to: moment), in: names)?.first
    case .journal(let entry): JournalRewinds(entry: entry)
    case .refused(let rule): IsRefused(rule: rule)
    }
  }
}
