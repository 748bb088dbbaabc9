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

  func fresh(in stage: Stage) -> Form {
    Form(
      [
        Field(
          Self.client, stage.words(InvoiceWords.account),
          .text(limit: TextFormat.longest, width: nil),
          placeholder: stage.words(StaffInvoiceWords.client)),
        .text(Self.subject, stage.words(InvoiceWords.subject), limit: TextFormat.longest),
        .text(Self.amount, stage.words(StaffInvoiceWords.net), limit: 20, width: 14),
        .text(Self.delay, stage.words(StaffInvoiceWords.delay), limit: 4, width: 6),
      ], values: [Self.delay: "\(StaffInvoiceIsPaidFromBilling.usualDelay)"],
      buttons: FormButtons.of(verb, in: stage))
  }

  mutating func submit(_ form: Form, in stage: Stage) throws -> Effect {
    if let command = try command(of: form, in: stage) { return .perform(command) }
    var problems: [FieldID: Phrase] = [:]
    problems[Self.client] = try MeantClient(form[Self.client], in: stage).problem
    if Money(reading: form[Self.amount]) == nil {
      problems[Self.amount] = FormWords.amountExpected
    }
    if form.number(Self.delay) == nil { problems[Self.delay] = FormWords.daysExpected }
    return show(problems, in: stage)
  }

  func command(of form: Form, in stage: Stage) throws -> (any Command)? {
    let subject = form[Self.subject].trimmed
    guard let client = try MeantClient(form[Self.client], in: stage).id,
      let amount = Money(reading: form[Self.amount]), let delay = form.number(Self.delay)
    else { return nil }
    return IssueInvoice(
      to: client, for: subject, lines: [InvoiceLine(label: subject, amount: amount)],
      dueIn: delay)
  }
}
