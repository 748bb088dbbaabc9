import ClientArea

/// Who may do what, written from sections 1 to 6 of the rule book and nothing else. It knows rows, not
/// rules, and calls none. Each section has its file of actions beside this one.
struct PermissionTable {
  let facts: Facts
  let plan: Product
  /// The users on whom somebody acts; the others only act.
  let people: [User]

  /// - Parameter crowd: users who act but are not acted on, since there are many of them.
  init(facts: Facts, plan: Product, besides crowd: Set<ID<User>> = []) {
    self.facts = facts
    self.plan = plan
    people = facts.users.filter { !crowd.contains($0.id) }
  }

  var actions: [Action] {
    services + technicalLinks + administrativeLinks + ownerChanges + orders + ownOrders + money
      + cards + invoices
      + tickets + mails + anybody + contacts + invitations + contactTypes + persons + logins
      + agencies + recordedOrders + acting + messages + clients
      + catalogue + discounts + desk + requests + requestWork
      + opportunities
  }

  /// Whether the service's present period is not paid ahead (BILL-13).
  func isRenewable(_ service: Service) -> Bool { service.paidFrom <= facts.today }

  /// Whether codes and mail of a service still work: hosting, mailbox and domain for 30 days after the expiry, a website
  /// for 15 (LIFE-1, LIFE-2).
  func works(_ service: Service) -> Bool {
    facts.today < service.expiresOn + (service.kind == .website ? 15 : 30)
  }

  /// Whether a renewal brings it back: until 60 days after the expiry (LIFE-1, LIFE-2).
  func isThere(_ service: Service) -> Bool {
    service.endedOn == nil && facts.today < service.expiresOn + 60
  }

  func holds(_ actor: Actor, _ service: Service) -> Bool {
    actor.account == service.owner || facts.isContact(actor.account, of: service)
  }

  /// Whether the balance of the account that acts covers one period of any product (BILL-11): in these worlds
  /// it is next to nothing, or far more than the dearest costs.
  func canAfford(_ actor: Actor) -> Bool {
    let balance = facts.accounts.first { $0.id == actor.account }?.balance ?? .zero
    return balance.cents * 100 >= plan.firstPrice.cents * 120
  }

  /// A name that nothing has yet: what was ordered before took the names before.
  var fresh: String { "fresh\(facts.services.count)-\(facts.orders.count)" }

  func isAdvanced(_ actor: Actor) -> Bool {
    facts.accounts.contains { $0.id == actor.account && $0.isAdvancedModeOn }
  }
}
