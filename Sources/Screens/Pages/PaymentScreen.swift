import Canvas
package import ClientArea
package import Store

/// A screen that is a payment page: it says what the payment would do and whose name the invoice will bear, takes the
/// way to pay, and carries it out.
package protocol PaymentScreen: Screen {
  var checkout: Checkout { get set }
  /// What stands above the page: « Renouveler lune.example ».
  var heading: Phrase { get }
  /// What `y` copies.
  var copied: String? { get }

  /// What follows once the payment went through.
  func paid(_ decision: Decision, in stage: Stage) -> Effect
  func explanation(of foresight: Foresight, in stage: Stage) -> Explanation?
}

extension PaymentScreen {
  package var copied: String? { nil }

  package func page(in stage: Stage) throws -> Page {
    let content = try checkout.read(in: stage)
    var page = Page(
      .form(FormBody(stage.words(heading), checkout.form(showing: content, in: stage))))
    page.takesText = checkout.takesText
    page.isForm = true
    page.purpose = checkout.purpose
    page.trial = checkout.trial(showing: content)
    page.text = copied
    page.explain = { explanation(of: content.foresight, in: stage) }
    page.content = content
    return page
  }

  package mutating func update(
    _ event: ScreenEvent, on page: Page, in stage: Stage
  ) throws -> Effect? {
    guard case .key(let key) = event, let content = page.content as? Checkout.Content else {
      return nil
    }
    return checkout.press(key, showing: content, in: stage)
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _): paid(decision, in: stage)
    case .refused(let refusal): checkout.refused(refusal, in: stage)
    }
  }

  package func explanation(of foresight: Foresight, in stage: Stage) -> Explanation? {
    PaymentExplanation.of(foresight, payer: stage.account)
  }
}
