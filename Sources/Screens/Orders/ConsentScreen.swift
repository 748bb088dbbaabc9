package import Canvas
package import ClientArea
package import Store

/// The recap of an order for an address that is known already: it shows what was typed and nothing of that
/// client, and asks for his consent instead of a payment (ORDER-8).
package struct ConsentScreen: FormScreen {
  private let request: OrderRequest
  package var form: Form?

  package init(_ request: OrderRequest) { self.request = request }

  package var title: Phrase { OrderWords.recap }
  package var verb: Phrase { OrderWords.askConsent }
  package var shape: ScreenShape { .full }

  package func heading(in stage: Stage) -> Phrase { OrderWords.heading(3, OrderWords.recapStep) }

  package func fresh(in stage: Stage) -> Form {
    Form([], buttons: FormButtons.of(verb, in: stage), startsAtButtons: true)
  }

  package func read(in stage: Stage) throws -> Form {
    let product = try stage.desk.answer(Catalogue(), as: stage.session)
      .first { $0.id == request.product }
    var form = form ?? fresh(in: stage)
    form["service"] = "\(product.map { "\($0.name), " } ?? "")\(request.serviceName)"
    var fields = [Field("service", stage.words(ServiceWords.service), .readOnly)]
    if case .newClient(let details) = request.beneficiary {
      form["typed"] = "\(details.name) · \(details.email)"
      fields.append(Field("typed", stage.words(OrderWords.typed), .readOnly))
    }
    form.fields =
      fields + [
        .blank("space"),
        Field("why", "▲ " + stage.words(explanation.spoken), .note(Style(.warning))),
        Field("then", stage.words(OrderWords.consentThen), .note(.plain)),
      ]
    return form
  }

  package func command(of form: Form, in stage: Stage) -> (any Command)? {
    RequestConsent(for: request)
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

  private var explanation: Refusal { AnAddressThatIsKnownIsAsked.mustBeAsked }
}
