import ClientArea

// LINK-7, ORDER-1, ORDER-4, ORDER-7, ORDER-8, ORDER-10, AGENCY-3.
extension PermissionTable {
  /// What somebody orders anew.
  var ownOrders: [Action] {
    func order(_ beneficiary: Beneficiary) -> OrderRequest {
      OrderRequest(plan.id, named: "\(fresh).example", for: beneficiary)
    }
    func new(_ email: String) -> OrderRequest { order(.newClient(.complete(email: email))) }
    func maySpend(_ actor: Actor) -> Bool { actor.account != nil && actor.may(.order, .pay) }
    let unknown = new("\(fresh)@client.test")
    return [
      Action(PlaceOrder(order(.myself), paying: .card), if: maySpend),
      Action(PlaceOrder(order(.myself), paying: .balance)) {
        maySpend($0) && $0.may(.manageBalance) && canAfford($0)
      },
      Action(PlaceOrder(unknown, paying: .card)) { maySpend($0) && isAdvanced($0) },
      Action(RequestConsent(for: unknown)) { _ in false },
      Action(RequestConsent(for: order(.myself))) { _ in false },
    ]
      + facts.accounts.map { owner in
        Action(PlaceOrder(order(.existingClient(owner.id)), paying: .card)) {
          maySpend($0) && isAdvanced($0) && facts.mayOrder($0.account, for: owner.id)
        }
      }
      + people.flatMap { user in
        [
          Action(PlaceOrder(new(user.email), paying: .card)) { _ in false },
          Action(RequestConsent(for: new(user.email)), if: mayAsk(user)),
        ]
      }
  }

  /// The account that a known address leads to is its user's oldest; whoever has none is asked himself, but staff
  /// (ORDER-8, ORDER-12).
  private func mayAsk(_ user: User) -> (Actor) -> Bool {
    { actor in
      guard actor.may(.order), isAdvanced(actor) else { return false }
      guard let owner = facts.owned(by: user.id).first else { return user.kind == .external }
      return owner.id != actor.account && !facts.mayOrder(actor.account, for: owner.id)
    }
  }

  /// What becomes of orders that wait: their client and their agency decide (ORDER-8, AGENCY-3).
  var orders: [Action] {
    facts.orders.flatMap { order in
      let name = "changed\(order.id.value)-\(facts.services.count).example"
      return payments(of: order) + [
        Action(CancelOrder(order.id)) {
          facts.actsLikeClient($0, of: order, with: .order)
            && (order.status == .awaitingConsent || isPayable(order))
        },
        Action(ChangeOrder(order.id, to: plan.id, named: name)) {
          facts.actsLikeClient($0, of: order, with: .order) && isPayable(order)
            && order.consent == nil
        },
      ]
    }
  }

  private func payments(of order: Order) -> [Action] {
    func may(_ actor: Actor) -> Bool {
      facts.actsLikeClient(actor, of: order, with: .order, .pay) && isPayable(order)
        && (order.buyer == order.owner || facts.mayOrder(order.buyer, for: order.owner))
        && !facts.services.contains { $0.name == order.first.serviceName && $0.kind == plan.kind }
    }
    return [
      Action(PayOrder(order.id, paying: .card), if: may),
      Action(PayOrder(order.id, paying: .balance)) {
        may($0) && $0.may(.manageBalance) && canAfford($0)
      },
    ]
      + facts.payers.prefix(2).map { payer in
        Action(PayOrder(order.id, paying: PaymentOrder(.card, payer: payer.id))) {
          may($0) && $0.may(.manageBalance) && $0.account == payer.account
        }
      }
  }

  /// A recorded order stands for 30 days (ORDER-10); one that waited for a client's consent longer.
  private func isPayable(_ order: Order) -> Bool {
    order.status == .awaitingPayment
      && (order.consent != nil || facts.today <= order.placedOn + 30)
  }
}

extension CommandRow {
  static var order: [CommandRow] {
    [
      CommandRow(PlaceOrder.self, carries: .new, acting: .forbidden),
      CommandRow(RequestConsent.self, carries: .new, acting: .likeTheOwner),
      CommandRow(CancelOrder.self, acting: .likeTheOwner),
      CommandRow(ChangeOrder.self, acting: .likeTheOwner),
      CommandRow(PayOrder.self, carries: .new, acting: .forbidden),
    ]
  }
}
