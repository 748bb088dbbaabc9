package import ClientArea
package import Store

/// « Commander », third step: who will own the service and, apart from it, whose name the invoice will bear,
/// both read off the decision that the payment will carry out (ORDER-5).
package struct OrderRecapScreen: CheckoutScreen {
  private let request: OrderRequest
  package var checkout: Checkout

  package init(_ request: OrderRequest) {
    self.request = request
    checkout = Checkout(
      of: PaymentPage.Fact(ServiceWords.service, Phrase(name: request.serviceName)),
      by: { PlaceOrder(request, paying: $0) }, saying: RecapFacts.of)
  }

  package var title: Phrase { OrderWords.recap }
  package var heading: Phrase { OrderWords.heading(3, OrderWords.recapStep) }

  package func receipt(of decision: Decision) -> ReceiptScreen {
    let step = OrderWords.confirmationStep
    return ReceiptScreen(step.capitalized, under: OrderWords.heading(4, step), decision)
  }

  /// Paid, the cart is empty and the confirmation stands in the place of the options; given up, the cart is
  /// empty and nothing was created (ORDER-7).
  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      return .all([
        .fill(nil), .close, .replace(receipt(of: decision)), .say(decision.message),
      ])
    case .refused(let refusal):
      guard checkout.order.choice == .abandoned else {
        return checkout.refused(refusal, in: stage)
      }
      return .all([.fill(nil), .close, .close, .warn(refusal.spoken)])
    }
  }

  package func explanation(
    showing content: Checkout.Content, in stage: Stage
  ) -> Explanation? {
    guard case .possible(let decision) = content.foresight else {
      return PaymentExplanation.of(content.foresight, payer: stage.account)
    }
    return Explanation(OrderWords.whyThisRecap, because: decision.reasons)
  }

  package func copyable(showing content: Checkout.Content, in stage: Stage) -> String? {
    request.serviceName
  }
}
