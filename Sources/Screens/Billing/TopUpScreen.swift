import Canvas
import ClientArea
import Store

/// « Approvisionner »: an amount, and how the simulated bank is to answer (SIM-7).
struct TopUpScreen: FormScreen {
  var form: Form?

  private static let amount = DetailField.amount.fieldID

  var title: Phrase { BillingWords.topUpTitle }
  var verb: Phrase { BillingWords.topUp }
  var shape: ScreenShape { .popup(Size(rows: 12, columns: 74)) }

  func fresh(in context: Context) -> Form {
    Form(
      [
        .text(Self.amount, context.words(BillingWords.amount), limit: 20, width: 14),
        .blank("space"),
      ] + PaymentFields.outcomes(in: context),
      values: [PaymentFields.choice: PaymentChoice.card.rawValue],
      buttons: FormButtons.of(verb, in: context))
  }

  func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    Money(reading: form[Self.amount]) == nil ? [Self.amount: FormWords.amountExpected] : [:]
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    let choice = PaymentChoice(rawValue: form[PaymentFields.choice]) ?? .card
    return Money(reading: form[Self.amount]).map { TopUpBalance(by: $0, with: choice) }
  }

  /// Whatever amount is typed.
  func purpose(of form: Form, in context: Context) -> (any Command)? {
    TopUpBalance(by: Money(cents: 1_00), with: .card)
  }
}
