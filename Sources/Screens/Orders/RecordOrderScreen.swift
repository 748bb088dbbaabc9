import Canvas
import ClientArea
import Store

/// Staff orders for a client: the order is recorded, and paid by the client or by the agency that is chosen
/// here (ORDER-10, AGENCY-2).
struct RecordOrderScreen: FormScreen {
  var form: Form?
  private var lines = OrderLineForm()

  private static let client = DetailField.account.fieldID
  private static let agency = DetailField.agency.fieldID

  var title: Phrase { AgencyWords.createTitle }
  var verb: Phrase { AgencyWords.create }
  var shape: ScreenShape { .popup(Size(rows: 18, columns: 78)) }

  func fresh(in context: Context) throws -> Form {
    let products = try context.desk.answer(Catalogue(), as: context.session)
    return Form(
      try fields(of: nil, in: context),
      values: [
        OrderLineForm.product(inLine: 0): products.first.map { "\($0.id.value)" } ?? "",
        Self.agency: "",
      ], buttons: FormButtons.of(verb, in: context))
  }

  func read(in context: Context) throws -> Form {
    var form = try form ?? fresh(in: context)
    form.fields = try fields(of: form, in: context)
    return form
  }

  /// - Parameter form: nil before anything is chosen.
  private func fields(of form: Form?, in context: Context) throws -> [Field] {
    let offers = try context.desk.answer(Catalogue(), as: context.session)
    let agencies = try context.desk.answer(AgencyChoices(), as: context.session).map {
      Field.Choice("\($0.id.value)", $0.nameAndCode)
    }
    let none = Field.Choice("", context.words(AgencyWords.noneForStaff))
    return [
      Field(
        Self.client, context.words(AgencyWords.client),
        .text(limit: TextFormat.longest, width: nil),
        placeholder: context.words(StaffInvoiceWords.client))
    ] + lines.fields(of: form ?? Form([]), offering: offers, in: context) + [
      Field(
        Self.agency, context.words(AgencyWords.agency), .select([none] + agencies, width: 44))
    ]
  }

  func complete(_ page: inout Page, with form: Form, in context: Context) {
    page.keys.insert(lines.addKey, at: 1)
  }

  mutating func chose(_ id: String, _ form: Form, in context: Context) throws -> Effect? {
    var form = form
    let offers = try context.desk.answer(Catalogue(), as: context.session)
    guard let field = lines.choose(id, in: &form, offering: offers) else { return nil }
    self.form = form
    self.form = try read(in: context)
    self.form?.move(to: .field(field))
    return .stay
  }

  func follow(_ changed: FieldID, in form: inout Form, _ context: Context) {
    let offers = (try? context.desk.answer(Catalogue(), as: context.session)) ?? []
    lines.rename(after: changed, in: &form, offering: offers)
  }

  func problems(of form: Form, in context: Context) throws -> [FieldID: Phrase] {
    let client = try MeantClient(form[Self.client], in: context)
    return client.problem.map { [Self.client: $0] } ?? [:]
  }

  mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let order = decision.first(Order.self).map { Effect.replace(OrderScreen($0.id)) }
      return .all([order ?? .close, .say(decision.message)])
    case .refused(let refusal): return show(refusal, in: context)
    }
  }

  func command(of form: Form, in context: Context) throws -> (any Command)? {
    let lines = lines.lines(in: form)
    guard let client = try MeantClient(form[Self.client], in: context).id, let first = lines.first
    else { return nil }
    return RecordOrder(
      OrderRequest(
        first, with: Array(lines.dropFirst()),
        entrustedTo: form.number(Self.agency).map { ID($0) }),
      for: client)
  }
}
