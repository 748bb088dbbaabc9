package import ClientArea
package import Store

/// « Commander », third step: who will own the service and, apart from it, whose name the invoice will bear,
/// both read off the decision that the payment will carry out (ORDER-5).
package struct OrderRecapScreen: PaymentScreen {
  private let request: OrderRequest
  package var checkout: Checkout

  package init(_ request: OrderRequest) {
    self.request = request
    checkout = Checkout(
      of: PaymentPage.Fact(ServiceWords.service, Phrase(name: request.names)),
      by: { PlaceOrder(request, paying: $0) }, naming: RecapFacts.naming,
      saying: RecapFacts.of)
  }

  package var title: Phrase { OrderWords.recap }
  package var heading: Phrase { OrderWords.heading(3, OrderWords.recapStep) }

  package func complete(_ page: inout Page, in context: Context) {
    page.copies = .name(request.names)
  }

  /// The cart is empty and the confirmation stands in the place of the options.
  package func paid(_ decision: Decision, in context: Context) -> Effect {
    let step = OrderWords.confirmationStep
    let receipt = ReceiptScreen(step.capitalized, under: OrderWords.heading(4, step), decision)
    return .all([.fill(nil), .close, .receipt(receipt, of: decision)])
  }

  /// Given up, the cart is empty and nothing was created (ORDER-7).
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _): return paid(decision, in: context)
    case .refused(let refusal):
      guard checkout.order.choice == .abandoned else {
        return checkout.refused(refusal, in: context)
      }
      return .all([.fill(nil), .close, .close, .refused(refusal)])
    }
  }

  package func explanation(of foresight: Foresight, in context: Context) -> Explanation? {
    guard case .possible(let decision) = foresight else {
      return PaymentExplanation.of(foresight, payer: context.account)
    }
    return Explanation(OrderWords.whyThisRecap, because: decision.reasons)
  }
}
