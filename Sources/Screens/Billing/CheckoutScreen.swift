package import Canvas
package import ClientArea
package import Store

/// A screen that is nothing but a payment page: whatever the program asks of it, its checkout answers.
package protocol CheckoutScreen: Screen where Content == Checkout.Content, Intent == Never {
  var checkout: Checkout { get set }
  /// What stands above the page: « Renouveler lune.example ».
  var heading: Phrase { get }

  /// The page that follows once the payment went through.
  func receipt(of decision: Decision) -> ReceiptScreen
}

extension CheckoutScreen {
  package var takesText: Bool { checkout.takesText }
  package var isForm: Bool { true }

  package func read(in stage: Stage) throws -> Checkout.Content { try checkout.read(in: stage) }

  package mutating func press(
    _ key: Key, showing content: Checkout.Content, in stage: Stage
  ) -> Effect? {
    checkout.press(key, showing: content, in: stage)
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      .all([.replace(receipt(of: decision)), .say(decision.message)])
    case .refused(let refusal): checkout.refused(refusal, in: stage)
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

  package func purpose(in stage: Stage) -> (any Command)? { checkout.purpose }

  package func draw(_ content: Checkout.Content, on frame: inout Frame, in stage: Stage) {
    checkout.draw(content, under: heading, on: &frame, in: stage)
  }
}
