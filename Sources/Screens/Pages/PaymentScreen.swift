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
  func paid(_ decision: Decision, in context: Context) -> Effect
  func explanation(of foresight: Foresight, in context: Context) -> Explanation?
  /// Adds what is more than the payment to the page.
  func complete(_ page: inout Page, in context: Context)
}

extension PaymentScreen {
  package func complete(_ page: inout Page, in context: Context) {}

  @_semantics("optimize.sil.specialize.generic.never")
  package func page(in context: Context) throws -> Page {
    let content = try checkout.read(in: context)
    let body = checkout.body(context.words(heading), showing: content, in: context)
    var page = Page(.form(body))
    page.takesText = checkout.takesText(in: body.form)
    page.isForm = true
    page.purpose = checkout.purpose
    page.trial = checkout.trial(showing: content)
    page.explain = { explanation(of: content.foresight, in: context) }
    page.content = content
    complete(&page, in: context)
    return page
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func update(
    _ event: ScreenEvent, on page: Page, in context: Context
  ) throws -> Effect? {
    guard case .key(let key) = event, let content = page.content as? Checkout.Content else {
      return nil
    }
    return checkout.press(key, showing: content, in: context)
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func settle(on page: Page, goingToNew: Bool) -> Bool {
    if let content = page.content as? Checkout.Content { checkout.settle(on: content) }
    return false
  }

  @_semantics("optimize.sil.specialize.generic.never")
  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _): paid(decision, in: context)
    case .refused(let refusal): checkout.refused(refusal, in: context)
    }
  }

  package func explanation(of foresight: Foresight, in context: Context) -> Explanation? {
    PaymentExplanation.of(foresight, payer: context.account)
  }
}
