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

  func fresh(in stage: Stage) throws -> Form {
    let products = try stage.desk.answer(Catalogue(), as: stage.session).map {
      Field.Choice("\($0.id.value)", stage.words(ProductWords.nameAndPrice(of: $0)))
    }
    let agencies = try stage.desk.answer(AgencyChoices(), as: stage.session).map {
      Field.Choice("\($0.id.value)", $0.nameAndCode)
    }
    let none = Field.Choice("", stage.words(AgencyWords.noneForStaff))
    return Form(
      [
        Field(
          Self.client, stage.words(AgencyWords.client),
          .text(limit: TextFormat.longest, width: nil),
          placeholder: stage.words(StaffInvoiceWords.client)),
        Field(Self.product, stage.words(ServiceWords.product), .select(products, width: 44)),
        .text(Self.name, stage.words(DetailField.serviceName.word), limit: TextFormat.longest),
        Field(Self.agency, stage.words(AgencyWords.agency), .select([none] + agencies, width: 44)),
      ], values: [Self.product: products.first?.value ?? "", Self.agency: ""],
      buttons: FormButtons.of(verb, in: stage))
  }

  mutating func submit(_ form: Form, in stage: Stage) throws -> Effect {
    if let command = try command(of: form, in: stage) { return .perform(command) }
    let client = try MeantClient(form[Self.client], in: stage)
    return show(client.problem.map { [Self.client: $0] } ?? [:], in: stage)
  }

  mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let order = decision.first(Order.self).map { Effect.replace(WaitingOrderScreen($0.id)) }
      return .all([order ?? .close, .say(decision.message)])
    case .refused(let refusal): return show(refusal, in: stage)
    }
  }

  func command(of form: Form, in stage: Stage) throws -> (any Command)? {
    guard let client = try MeantClient(form[Self.client], in: stage).id,
      let product = form.number(Self.product)
    else { return nil }
    return RecordOrder(
      OrderRequest(
        ID(product), named: form[Self.name], entrustedTo: form.number(Self.agency).map { ID($0) }),
      for: client)
  }
}
