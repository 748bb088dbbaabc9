package import Canvas
package import ClientArea
package import Store

/// The recap of an order for an address that is known already: it shows what was typed and nothing of that
/// client, and asks for his consent instead of a payment (ORDER-8).
package struct ConsentScreen: OldScreen {
  private let request: OrderRequest
  private var form = Form(
    [], buttons: [Button("cancel", ""), Button("ask", "")], startsAtButtons: true)

  package init(_ request: OrderRequest) { self.request = request }

  package var title: Phrase { OrderWords.recap }

  package var isForm: Bool { true }

  package func read(in stage: Stage) throws -> Form {
    let product = try stage.desk.answer(Catalogue(), as: stage.session)
      .first { $0.id == request.product }
    var form = form
    form["service"] = "\(product.map { "\($0.name), " } ?? "")\(request.serviceName)"
    form.fields = [Field("service", stage.words(ServiceWords.service), .readOnly)]
    if case .newClient(let details) = request.beneficiary {
      form["typed"] = "\(details.name) · \(details.email)"
      form.fields.append(Field("typed", stage.words(OrderWords.typed), .readOnly))
    }
    form.fields += [
      .blank("space"),
      Field("why", "▲ " + stage.words(explanation.spoken), .note(Style(.warning))),
      Field("then", stage.words(OrderWords.consentThen), .note(.plain)),
    ]
    form.buttons = [
      Button("cancel", stage.words(PopupWords.cancel)),
      Button("ask", stage.words(OrderWords.askConsent)),
    ]
    return form
  }

  package func bindings(showing form: Form, in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func press(_ key: Key, showing form: Form, in stage: Stage) -> Effect? {
    self.form = form
    switch self.form.handle(key, in: Box.inside(stage.rect)) {
    case .moved, .changed: return .stay
    case .pressed("ask"): return .perform(RequestConsent(for: request))
    case .pressed: return .close
    case nil: return nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      guard let order = decision.first(Order.self) else { return .close }
      return .all([
        .fill(nil), .close, .replace(WaitingOrderScreen(order.id)),
        .say(OrderWords.consentAsked(order.number)),
      ])
    case .refused(let refusal): return .warn(refusal.spoken)
    }
  }

  package func explanation(showing form: Form, in stage: Stage) -> Explanation? {
    Explanation(OrderWords.whyConsent, because: explanation.reasons)
  }

  package func purpose(in stage: Stage) -> (any Command)? { RequestConsent(for: request) }

  package func draw(_ form: Form, on frame: inout Frame, in stage: Stage) {
    let inner = Box(stage.words(OrderWords.heading(3, OrderWords.recapStep)))
      .draw(on: &frame, in: stage.rect)
    form.draw(on: &frame, in: inner)
  }

  private var explanation: Refusal { AnAddressThatIsKnownIsAsked.mustBeAsked }
}
