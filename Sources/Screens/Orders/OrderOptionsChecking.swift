import Canvas
import ClientArea
import Store

extension OrderOptionsScreen {
  /// Goes on to the recap, to the recording where an agency is chosen (ORDER-10), or to the question for
  /// a client whose address is known already (ORDER-8); stays,
  /// with everything typed, where a rule stands against it.
  mutating func goOn(offering content: Content, in context: Context) throws -> Effect {
    guard let beneficiary = beneficiary(in: form, offering: content.choices) else {
      return .warn(OrderWords.noPrincipal)
    }
    let request = request(in: form, for: beneficiary, offering: content.choices)
    let cart = Effect.fill(request)
    switch OrderWay(of: request, refusal: { context.refusal(of: $0) }) {
    case .pay: return .all([cart, .open(OrderRecapScreen(request))])
    case .entrust: return .all([cart, .open(EntrustOrderScreen(request))])
    case .ask: return .all([cart, .open(ConsentScreen(request))])
    case .refused(let refusal): return try show(refusal, of: request, in: context)
    }
  }

  /// The fields that would be refused as they are.
  func problems(of form: Form, offering content: Content, in context: Context) -> Set<FieldID> {
    guard let beneficiary = beneficiary(in: form, offering: content.choices) else { return [] }
    let request = request(in: form, for: beneficiary, offering: content.choices)
    let way = OrderWay(of: request, refusal: { context.refusal(of: $0) })
    switch (way, beneficiary) {
    case (.refused(let refusal), _):
      let fields = Set(refusal.errors(in: context).keys)
      // Whose address it is stands in the field of the address.
      return fields.contains(DetailField.account.fieldID)
        ? fields.union([DetailField.email.fieldID]) : fields
    // An invented person is nobody who is there already.
    case (.ask, .newClient): return [DetailField.email.fieldID]
    case (.pay, _), (.entrust, _), (.ask, _): return []
    }
  }

  /// What the form orders, for somebody.
  private func request(
    in form: Form, for beneficiary: Beneficiary, offering choices: [Choice]
  ) -> OrderRequest {
    let lines = lines.lines(in: form)
    return OrderRequest(
      lines.first ?? OrderRequest.Line(product.id, named: form[Self.name]),
      with: Array(lines.dropFirst()), for: beneficiary,
      entrustedTo: agency(in: form, offering: choices))
  }

  private mutating func show(
    _ refusal: Refusal, of request: OrderRequest, in context: Context
  ) throws -> Effect {
    var errors = refusal.errors(in: context)
    if case .newClient(let details) = request.beneficiary {
      let others = Refusal(because: [], problems: details.problems).errors(in: context)
      errors.merge(others) { first, _ in first }
      errors[DetailField.email.fieldID] =
        errors[DetailField.account.fieldID] ?? errors[DetailField.email.fieldID]
      isUnfolded = true
    }
    guard !errors.isEmpty else { return .refused(refusal) }
    form = try read(in: context).form
    form.show(errors)
    return .stay
  }
}
