import Canvas
import ClientArea
import Store

/// Issues an invoice of one line to a client, to be paid later (BILL-14).
struct IssueInvoiceScreen: FormScreen {
  var form: Form?

  private static let client = DetailField.account.fieldID
  private static let subject = DetailField.subject.fieldID
  private static let amount = DetailField.amount.fieldID
  private static let delay = DetailField.delay.fieldID

  var title: Phrase { StaffInvoiceWords.issueTitle }
  var verb: Phrase { StaffInvoiceWords.issue }
  var shape: ScreenShape { .popup(Size(rows: 13, columns: 78)) }

  func fresh(in context: Context) -> Form {
    Form(
      [
        Field(
          Self.client, context.words(InvoiceWords.account),
          .text(limit: TextFormat.longest, width: nil),
          placeholder: context.words(StaffInvoiceWords.client)),
        .text(Self.subject, context.words(InvoiceWords.subject), limit: TextFormat.longest),
        .text(Self.amount, context.words(StaffInvoiceWords.net), limit: 20, width: 14),
        .text(Self.delay, context.words(StaffInvoiceWords.delay), limit: 4, width: 6),
      ], values: [Self.delay: "\(StaffInvoiceIsPaidFromBilling.usualDelay)"],
      buttons: FormButtons.of(verb, in: context))
  }

  mutating func submit(_ form: Form, in context: Context) throws -> Effect {
    if let command = try command(of: form, in: context) { return .perform(command) }
    var problems: [FieldID: Phrase] = [:]
    problems[Self.client] = try MeantClient(form[Self.client], in: context).problem
    if Money(reading: form[Self.amount]) == nil {
      problems[Self.amount] = FormWords.amountExpected
    }
    if form.number(Self.delay) == nil { problems[Self.delay] = FormWords.daysExpected }
    return show(problems, in: context)
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    let subject = form[Self.subject].trimmed
    guard let client = try MeantClient(form[Self.client], in: context).id,
      let amount = Money(reading: form[Self.amount]), let delay = form.number(Self.delay)
    else { return nil }
    return IssueInvoice(
      to: client, for: subject, lines: [InvoiceLine(label: subject, amount: amount)],
      dueIn: delay)
  }
}
