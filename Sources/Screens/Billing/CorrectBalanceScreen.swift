import Canvas
import ClientArea
import Store

/// Staff corrects the balance of an account, with a reason that the client reads (CLIENTS-21).
struct CorrectBalanceScreen: FormScreen {
  private let account: AccountName
  var form: Form?

  private static let amount = DetailField.amount.fieldID
  private static let motive = DetailField.text.fieldID

  init(of account: AccountName) { self.account = account }

  /// The key that leads here.
  static func key(on account: AccountName, in context: Context) -> PageKey {
    PageKey(
      "correct", ["c"], MoneyWords.correctTitle, short: MoneyWords.correct,
      orders: CorrectBalance(of: account.id, by: Money(cents: 1), because: "…"), in: context
    ) { .open(CorrectBalanceScreen(of: account)) }
  }

  var title: Phrase { MoneyWords.correctTitle }
  var verb: Phrase { MoneyWords.correct }
  var shape: ScreenShape { .popup(Size(rows: 11, columns: 74)) }

  func fresh(in context: Context) -> Form {
    Form(
      [
        Field("account", account.nameAndCode, .heading),
        .text(Self.amount, context.words(BillingWords.amount), limit: 20, width: 14),
        .text(Self.motive, context.words(InvoiceWords.motive), limit: TextFormat.longest),
        Field("note", context.words(MoneyWords.minusTakesAway), .note(Style(.quiet))),
      ], buttons: FormButtons.of(verb, in: context))
  }

  func problems(of form: Form, in context: Context) -> [FieldID: Phrase] {
    Money(reading: form[Self.amount]) == nil ? [Self.amount: FormWords.amountExpected] : [:]
  }

  func command(of form: Form, in context: Context) -> (any Command)? {
    Money(reading: form[Self.amount]).map {
      CorrectBalance(of: account.id, by: $0, because: form[Self.motive].trimmed)
    }
  }
}
