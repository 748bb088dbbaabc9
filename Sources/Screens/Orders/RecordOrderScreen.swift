import Canvas
import ClientArea
import Store

/// Staff orders for a client: the order is recorded, and paid by the client or by the agency that is chosen
/// here (ORDER-10, AGENCY-2).
struct RecordOrderScreen: FormScreen {
  var form: Form?

  private static let client = DetailField.account.fieldID
  private static let product: FieldID = "product"
  private static let name = DetailField.serviceName.fieldID
  private static let agency = DetailField.agency.fieldID

  var title: Phrase { AgencyWords.createTitle }
  var verb: Phrase { AgencyWords.create }
  var shape: ScreenShape { .popup(Size(rows: 14, columns: 78)) }

  func fresh(in context: Context) throws -> Form {
    let products = try context.desk.answer(Catalogue(), as: context.session).map {
      Field.Choice("\($0.id.value)", context.words(ProductWords.nameAndPrice(of: $0)))
    }
    let agencies = try context.desk.answer(AgencyChoices(), as: context.session).map {
      Field.Choice("\($0.id.value)", $0.nameAndCode)
    }
    let none = Field.Choice("", context.words(AgencyWords.noneForStaff))
    return Form(
      [
        Field(
          Self.client, context.words(AgencyWords.client),
          .text(limit: TextFormat.longest, width: nil),
          placeholder: context.words(StaffInvoiceWords.client)),
        Field(Self.product, context.words(ServiceWords.product), .select(products, width: 44)),
        .text(Self.name, context.words(DetailField.serviceName.word), limit: TextFormat.longest),
        Field(
          Self.agency, context.words(AgencyWords.agency), .select([none] + agencies, width: 44)),
      ], values: [Self.product: products.first?.value ?? "", Self.agency: ""],
      buttons: FormButtons.of(verb, in: context))
  }

  mutating func submit(_ form: Form, in context: Context) throws -> Effect {
    if let command = try command(of: form, in: context) { return .perform(command) }
    let client = try MeantClient(form[Self.client], in: context)
    return show(client.problem.map { [Self.client: $0] } ?? [:], in: context)
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
    guard let client = try MeantClient(form[Self.client], in: context).id,
      let product = form.number(Self.product)
    else { return nil }
    return RecordOrder(
      OrderRequest(
        ID(product), named: form[Self.name], entrustedTo: form.number(Self.agency).map { ID($0) }),
      for: client)
  }
}
