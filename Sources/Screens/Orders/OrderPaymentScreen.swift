package import Canvas
package import ClientArea
package import Store

/// The payment page of an order that waited until its future owner agreed (ORDER-8).
package struct OrderPaymentScreen: Screen {
  private let number: String
  private var checkout: Checkout

  package init(_ facts: OrderDetail.Facts) {
    let order = facts.order.id
    number = facts.order.number
    checkout = Checkout(
      of: PaymentPage.Fact(ServiceWords.service, Phrase(name: facts.order.serviceName)),
      by: { PayOrder(order, paying: $0) }, saying: RecapFacts.of)
  }

  package var title: Phrase { PaymentWords.payment }
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

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let receipt = ReceiptScreen(
        OrderWords.confirmationStep.capitalized, under: OrderWords.orderHeading(number), decision)
      return .all([.replace(receipt), .say(decision.message)])
    case .refused(let refusal): return checkout.refused(refusal, in: stage)
    }
  }

  package func explanation(
    showing content: Checkout.Content, in stage: Stage
  ) -> Explanation? {
    PaymentExplanation.of(content.foresight, payer: stage.account)
  }

  package func trial(
    showing content: Checkout.Content, in stage: Stage
  ) -> (any Command)? {
    checkout.trial(showing: content)
  }

  package func draw(_ content: Checkout.Content, on frame: inout Frame, in stage: Stage) {
    checkout.draw(content, under: OrderWords.orderHeading(number), on: &frame, in: stage)
  }
}
