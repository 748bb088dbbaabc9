package import Canvas
package import ClientArea
import Store

/// « Commander », second step: the service's name and, in « Mode avancé », who will own it and
/// which agency acts for the client. Nothing goes on
/// while a detail is missing or malformed (ORDER-3); what is wrong stands under its field.
package struct OrderOptionsScreen: OldScreen {
  let product: Product
  var form: Form
  /// Whether « Mode avancé » is unfolded (ORDER-2).
  var isUnfolded = false

  package init(_ product: Product) {
    self.product = product
    form = Form([.text(Self.name, "")], buttons: [Button(Self.cancel, ""), Button(Self.next, "")])
    form.defaultButton = nil
  }

  /// The options of a cart that was kept (ORDER-9).
  package init(_ product: Product, holding request: OrderRequest) {
    self.product = product
    var values: [FieldID: String] = [Self.name: request.serviceName]
    switch request.beneficiary {
    case .myself: break
    case .newClient(let details):
      values.merge(DetailsForm.values(of: details)) { $1 }
      values[Self.beneficiary] = Choice.newClient.rawValue
      isUnfolded = true
    case .existingClient(let id):
      values[Self.beneficiary] = Choice.existingClient.rawValue
      values[Self.principal] = "\(id.value)"
      isUnfolded = true
    }
    if let agency = request.agency {
      values[Self.agency] = "\(agency.value)"
      isUnfolded = true
    }
    form = Form(
      [.text(Self.name, "")], values: values,
      buttons: [Button(Self.cancel, ""), Button(Self.next, "")])
  }

  package enum Intent { case goOn, unfold }

  typealias Choice = AdvancedModeOffersThreeChoices.Choice

  /// What the form offers now.
  package struct Content {
    let choices: [Choice]
    /// The accounts that one may order for (ORDER-4).
    let principals: [AccountName]
    /// The accounts to which the order may be entrusted (AGENCY-2).
    let agencies: [AccountName]
    let form: Form
  }

  package var title: Phrase { OrderWords.options }
  package var takesText: Bool { form.takesText }
  package var isForm: Bool { true }
  package var isChanged: Bool { form.isChanged }

  package func read(in stage: Stage) throws -> Content {
    let isOn = stage.account?.isAdvancedModeOn ?? false
    let choices = AdvancedModeOffersThreeChoices.choices(whenAdvancedModeIsOn: isOn)
    let principals = try stage.desk.answer(OrderableAccounts(), as: stage.session)
    let agencies = try stage.desk.answer(AgencyChoices(), as: stage.session)
    return Content(
      choices: choices, principals: principals, agencies: agencies,
      form: filled(offering: choices, principals, agencies, in: stage))
  }

  package func bindings(showing content: Content, in stage: Stage) -> [Binding<Intent>] {
    var bindings = [
      Binding(
        "recap", [.function(5)], OrderWords.recap, short: OrderWords.recapStep,
        does: Intent.goOn)
    ]
    if content.choices.count > 1 {
      bindings.append(
        Binding(
          "advanced", [.function(4)], OrderWords.advancedMode, short: OrderWords.advanced,
          does: .unfold))
    }
    return bindings
  }

  package mutating func update(
    _ intent: Intent, showing content: Content, in stage: Stage
  ) throws -> Effect {
    form = content.form
    switch intent {
    case .goOn: return try goOn(offering: content, in: stage)
    case .unfold:
      isUnfolded.toggle()
      if isUnfolded {
        form = try read(in: stage).form
        form.move(to: .field(Self.beneficiary))
      }
      return .stay
    }
  }

  package mutating func press(
    _ key: Key, showing content: Content, in stage: Stage
  ) throws -> Effect? {
    form = content.form
    switch form.handle(key, in: Box.inside(stage.rect)) {
    case .moved: return .stay
    case .changed(let field):
      form.errors[field] = nil
      return .stay
    case .pressed(Self.next): return try goOn(offering: content, in: stage)
    case .pressed(Self.advanced.name): return try update(.unfold, showing: content, in: stage)
    case .pressed: return .close
    case nil: return nil
    }
  }

  package func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    OrderWords.whyTheseOptions(content.choices.count > 1)
  }

  package func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    let inner = Box(stage.words(OrderWords.heading(2, OrderWords.optionsStep)))
      .draw(on: &frame, in: stage.rect)
    content.form.draw(on: &frame, in: inner)
  }

  static let name = DetailField.serviceName.fieldID
  static let advanced: FieldID = "advanced"
  static let beneficiary: FieldID = "beneficiary"
  static let principal: FieldID = "principal"
  static let agency = DetailField.agency.fieldID
  static let cancel = "cancel"
  static let next = "next"
}
