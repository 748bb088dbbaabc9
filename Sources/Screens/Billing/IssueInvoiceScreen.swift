import Canvas
import ClientArea
import Store

/// Issues an invoice of one line to a client, to be paid later, or keeps it as a draft, to which lines are added
/// (BILL-14).
struct IssueInvoiceScreen: FormScreen {
  private let account: AccountName?
  private let startsAsDraft: Bool
  var form: Form?

  private static let client = DetailField.account.fieldID
  private static let delay = DetailField.delay.fieldID
  private static let order = DetailField.orderNumber.fieldID
  private static let then: FieldID = "then"
  private static let draft = "draft"
  private static let issue = "issue"

  /// - Parameter account: the client that the list is narrowed to.
  init(to account: AccountName? = nil, asDraft startsAsDraft: Bool = false) {
    self.account = account
    self.startsAsDraft = startsAsDraft
  }

  var title: Phrase { StaffInvoiceWords.issueTitle }
  var verb: Phrase { ProductWords.save }
  var shape: ScreenShape { .popup(Size(rows: 18, columns: 78)) }

  func fresh(in context: Context) -> Form {
    var values = InvoiceLineFields.values(of: nil)
    values[Self.client] = account?.code
    values[Self.delay] = "\(StaffInvoiceIsPaidFromBilling.usualDelay)"
    values[Self.then] = startsAsDraft ? Self.draft : Self.issue
    return Form(
      fields(for: account?.id, in: context), values: values,
      buttons: FormButtons.of(verb, in: context))
  }

  /// Whose rate of VAT counts is known once the client is.
  func read(in context: Context) throws -> Form {
    var form = form ?? fresh(in: context)
    form.fields = fields(for: try MeantClient(form[Self.client], in: context).id, in: context)
    return form
  }

  private func fields(for buyer: ID<ClientAccount>?, in context: Context) -> [Field] {
    let client = Field(
      Self.client, context.words(InvoiceWords.account),
      .text(limit: TextFormat.longest, width: nil),
      placeholder: context.words(StaffInvoiceWords.client))
    let rest: [Field] = [
      .text(Self.delay, context.words(StaffInvoiceWords.delay), limit: 4, width: 6),
      .text(
        Self.order, context.words(DetailField.orderNumber.word), limit: 40, width: 20,
        isBeside: true),
      Field(
        Self.then, context.words(StaffInvoiceWords.then),
        .choice([
          Field.Choice(Self.issue, context.words(StaffInvoiceWords.issueNow)),
          Field.Choice(Self.draft, context.words(StaffInvoiceWords.keepAsDraft)),
        ])),
    ]
    let vat = InvoiceLineFields.vat(for: buyer, in: context)
    return [client] + InvoiceLineFields.fields(for: vat, in: context) + rest
  }

  func problems(of form: Form, in context: Context) throws -> [FieldID: Phrase] {
    var problems = InvoiceLineFields.problems(of: form)
    problems[Self.client] = try MeantClient(form[Self.client], in: context).problem
    if form.number(Self.delay) == nil { problems[Self.delay] = FormWords.daysExpected }
    return problems
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    guard let client = try MeantClient(form[Self.client], in: context).id,
      let line = InvoiceLineFields.line(of: form), let delay = form.number(Self.delay)
    else { return nil }
    return form[Self.then] == Self.draft
      ? DraftInvoice(
        to: client, lines: [line], dueIn: delay, orderNumber: form[Self.order])
      : IssueInvoice(
        to: client, for: line.label, lines: [line], dueIn: delay, orderNumber: form[Self.order])
  }

  /// A draft is opened at once, since its other lines are still to come.
  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .refused(let refusal): return show(refusal, in: context)
    case .done(let decision, _):
      guard let draft = decision.first(InvoiceDraft.self) else {
        return .all([.close, .say(decision.message)])
      }
      return .all([.replace(InvoiceDraftScreen(draft.id)), .say(decision.message)])
    }
  }
}
