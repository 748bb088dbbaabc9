import Canvas
package import ClientArea
import Store

/// « Commander », second step: the service's name, what is ordered with it (ORDER-13), which agency acts for the client and, in « Mode avancé », who will
/// own it all. Nothing goes on while a detail is missing or malformed (ORDER-3); what is wrong stands under its field.
package struct OrderOptionsScreen: ContentScreen {
  let product: Product
  var form: Form
  /// Whether « Mode avancé » is unfolded (ORDER-2).
  var isUnfolded = false
  /// The first has the product, which was chosen before (ORDER-13).
  var lines: OrderLineForm

  package init(_ product: Product) {
    self.product = product
    lines = OrderLineForm(product)
    form = Form([.text(Self.name, "")], buttons: [Button(Self.cancel, ""), Button(Self.next, "")])
    form.defaultButton = nil
  }

  /// The options of a cart that was kept (ORDER-9).
  package init(_ product: Product, holding request: OrderRequest) {
    self.product = product
    lines = OrderLineForm(product, further: request.lines.count - 1)
    var values = OrderLineForm.values(of: request.lines)
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
    if let agency = request.agency { values[Self.agency] = "\(agency.value)" }
    form = Form(
      [.text(Self.name, "")], values: values,
      buttons: [Button(Self.cancel, ""), Button(Self.next, "")])
  }

  typealias Choice = AdvancedModeOffersThreeChoices.Choice

  /// What the form offers now.
  package struct Content {
    let choices: [Choice]
    /// The accounts that one may order for (ORDER-4).
    let principals: [AccountName]
    /// The accounts to which the order may be entrusted (AGENCY-2).
    let agencies: [AccountName]
    /// What a further line may order.
    let offers: [Offer]
    let form: Form
  }

  package var title: Phrase { OrderWords.options }
  package var isChanged: Bool { form.isChanged }

  package func read(in context: Context) throws -> Content {
    let isOn = context.account?.isAdvancedModeOn ?? false
    let choices = AdvancedModeOffersThreeChoices.choices(whenAdvancedModeIsOn: isOn)
    let principals = try context.desk.answer(OrderableAccounts(), as: context.session)
    let agencies = try context.desk.answer(AgencyChoices(), as: context.session)
    let offers = try context.desk.answer(Catalogue(), as: context.session)
    return Content(
      choices: choices, principals: principals, agencies: agencies, offers: offers,
      form: filled(offering: choices, principals, agencies, offers, in: context))
  }

  package func page(showing content: Content, in context: Context) -> Page {
    let isAdvanced = content.choices.count > 1
    let heading = context.words(OrderWords.heading(2, OrderWords.optionsStep))
    let goOn = PageKey(
      changing: Self.next, [.function(5)], OrderWords.recap, short: OrderWords.recapStep)
    let unfold = PageKey(
      changing: Self.advanced.name, [.function(4)], OrderWords.advancedMode,
      short: OrderWords.advanced)
    var page = Page(
      .form(FormBody(heading, content.form)),
      keys: [goOn, lines.addKey] + (isAdvanced ? [unfold] : [])
        + SampleData.keys(for: content.form))
    page.takesText = content.form.takesText
    page.isForm = true
    page.explain = { OrderWords.whyTheseOptions(isAdvanced, in: content.form) }
    return page
  }

  package mutating func update(
    _ event: ScreenEvent, showing content: Content, in context: Context
  ) throws -> Effect? {
    form = content.form
    switch event {
    case .chose(let id): return try choose(id, offering: content, in: context)
    case .key(let key):
      switch form.handle(key, in: Box.inside(context.rect)) {
      case .moved: return .stay
      case .changed(let field):
        form.errors[field] = nil
        lines.rename(after: field, in: &form, offering: content.offers)
        return .stay
      case .pressed(let id): return try choose(id, offering: content, in: context)
      case nil: return nil
      }
    }
  }

  private mutating func choose(
    _ id: String, offering content: Content, in context: Context
  ) throws -> Effect {
    switch id {
    case Self.next: return try goOn(offering: content, in: context)
    case SampleData.id:
      var filled = form
      try SampleData.fill(&filled, in: context.language) {
        problems(of: $0, offering: content, in: context)
      }
      form = filled
      return .sampled(title)
    case Self.advanced.name:
      isUnfolded.toggle()
      if isUnfolded {
        form = try read(in: context).form
        form.move(to: .field(Self.beneficiary))
      }
      return .stay
    case Self.cancel: return .close
    default:
      if let field = lines.choose(id, in: &form, offering: content.offers) {
        form = try read(in: context).form
        form.move(to: .field(field))
      }
      return .stay
    }
  }

  static let name = DetailField.serviceName.fieldID
  static let advanced: FieldID = "advanced"
  static let beneficiary: FieldID = "beneficiary"
  static let principal: FieldID = "principal"
  static let agency = DetailField.agency.fieldID
  static let cancel = "cancel"
  static let next = "next"
}
