import ClientArea
import Store

extension RightsAction {
  /// Seeing, paying and giving up one order, and answering the question that it waits for.
  static func orders(_ facts: RightsSetting.OfOrder) -> [RightsAction] {
    let order = facts.order
    var actions = [
      RightsAction(
        seeing: "order", RightsWords.seeOrder, in: RightsWords.orderPage,
        by: BuyerIsTheAccountThatPays.self, needing: [.order]
      ) { session, desk in try desk.answer(OrderDetail(order.id), as: session) != nil },
      RightsAction(
        seeing: "futureOwner", RightsWords.seeFutureOwner, in: RightsWords.orderPage,
        by: AnAddressThatIsKnownIsAsked.self, needing: [.order]
      ) { session, desk in try desk.answer(OrderDetail(order.id), as: session)?.owner != nil },
      RightsAction("payOrder", RightsWords.payOrder, by: BuyerIsTheAccountThatPays.self) { _ in
        PayOrder(order.id, paying: .card)
      },
      RightsAction(
        "cancelOrder", OrderWords.cancelOrder, by: AnAbandonedOrderCreatesNothing.self
      ) { _ in CancelOrder(order.id) },
    ]
    if let consent = order.consent {
      actions.append(
        RightsAction("answer", RightsWords.answer, by: AnAddressThatIsKnownIsAsked.self) { _ in
          AnswerAdministrativeLink(consent, accepting: true)
        })
    }
    return actions
  }

  /// Ordering so that an account owns what is ordered: its own users for themselves, others for it.
  static func ordering(_ facts: RightsSetting.OfAccount, _ product: Product?) -> [RightsAction] {
    let account = facts.account.id
    var actions = [
      RightsAction(
        "advancedMode", RightsWords.advancedMode, by: BeneficiaryNeedsAdvancedMode.self,
        for: account
      ) { _ in SetAdvancedMode(on: true) }
    ]
    if let product {
      actions.append(
        RightsAction("orderFor", RightsWords.orderFor, by: OnlyPrincipalsCanBeChosen.self) {
          actor in
          PlaceOrder(
            OrderRequest(
              product.id, named: "carte-et-droits.example",
              for: actor.account?.id == account ? .myself : .existingClient(account)),
            paying: .card)
        })
    }
    return actions
  }
}
