import Canvas
package import ClientArea
package import Store

/// A screen that is a payment page: it says what the payment would do and whose name the invoice will bear, takes the
/// way to pay, and carries it out.
package protocol PaymentScreen: Screen {
  var checkout: Checkout { get set }
  /// What stands above the page: « Renouveler lune.example ».
  var heading: Phrase { get }
  /// What follows once the payment went through.
  func paid(_ decision: Decision, in stage: Stage) -> Effect
  func explanation(of foresight: Foresight, in stage: Stage) -> Explanation?
  /// Adds what is more than the payment to the page.
  func complete(_ page: inout Page, in stage: Stage)
}

extension PaymentScreen {
  package func complete(_ page: inout Page, in stage: Stage) {}

  package func page(in stage: Stage) throws -> Page {
    let content = try checkout.read(in: stage)
    let form = checkout.form(showing: content, in: stage)
    var page = Page(
      .form(FormBody(stage.words(heading), form)))
    page.takesText = form.takesText
    page.isForm = true
    page.purpose = checkout.purpose
    page.trial = checkout.trial(showing: content)
    page.explain = { explanation(of: content.foresight, in: stage) }
    page.content = content
    complete(&page, in: stage)
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
