package import Canvas
package import ClientArea
package import Store

/// « Commander », third step: who will own the service and, apart from it, whose name the invoice will bear,
/// both read off the decision that the payment will carry out (ORDER-5).
package struct OrderRecapScreen: Screen {
  private let request: OrderRequest
  private var checkout: Checkout

  package init(_ request: OrderRequest) {
    self.request = request
    checkout = Checkout(
      of: PaymentPage.Fact(ServiceWords.service, Phrase(name: request.serviceName)),
      by: { PlaceOrder(request, paying: $0) }, saying: RecapFacts.of)
  }

  package var title: Phrase { OrderWords.recap }
  package var takesText: Bool { checkout.takesText }
  package var isForm: Bool { true }

  package func read(in stage: Stage) throws -> Checkout.Content { try checkout.read(in: stage) }

  package func bindings(
    showing content: Checkout.Content, in stage: Stage
  ) -> [Binding<Never>] { [] }

  package mutating func press(
    _ key: Key, showing content: Checkout.Content, in stage: Stage
  ) -> Effect? {
    checkout.press(key, showing: content, in: stage)
  }

  /// Paid, the cart is empty and the confirmation stands in the place of the options; given up, the cart is
  /// empty and nothing was created (ORDER-7).
  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let step = OrderWords.confirmationStep
      let receipt = ReceiptScreen(
        step.capitalized, under: OrderWords.heading(4, step), decision)
      return .all([.fill(nil), .close, .replace(receipt), .say(decision.message)])
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

  package func trial(
    showing content: Checkout.Content, in stage: Stage
  ) -> (any Command)? {
    checkout.trial(showing: content)
  }

  package func draw(_ content: Checkout.Content, on frame: inout Frame, in stage: Stage) {
    checkout.draw(
      content, under: OrderWords.heading(3, OrderWords.recapStep), on: &frame, in: stage)
  }
}
