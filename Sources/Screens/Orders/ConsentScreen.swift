package import Canvas
package import ClientArea
import Store

/// The recap of an order for an address that is known already: it shows what was typed and nothing of that
/// client, and asks for his consent instead of a payment (ORDER-8).
package struct ConsentScreen: RecapForm {
  private let request: OrderRequest
  package var form: Form?

  package init(_ request: OrderRequest) { self.request = request }

  package var verb: Phrase { OrderWords.askConsent }

  package func read(in context: Context) throws -> Form {
    var form = form ?? fresh(in: context)
    var fields: [Field] = []
    for (place, line) in request.lines.enumerated() {
      let product = try? context.desk.reader.product(line.product)
      let id = FieldID("service\(place)")
      form[id] = "\(product.map { "\(context.words($0.called)), " } ?? "")\(line.serviceName)"
      fields.append(
        Field(id, place == 0 ? context.words(ServiceWords.service) : "", .readOnly))
    }
    if case .newClient(let details) = request.beneficiary {
      form["typed"] = "\(details.name) · \(details.email)"
      fields.append(Field("typed", context.words(OrderWords.typed), .readOnly))
    }
    form.fields =
      fields + [
        .blank("space"),
        Field("why", "▲ " + context.words(explanation.spoken), .note(Style(.warning))),
        Field("then", context.words(OrderWords.consentThen), .note(.plain)),
      ]
    return form
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    RequestConsent(for: request)
  }

  package func notice(of order: Order, by decision: Decision) -> Phrase {
    OrderWords.consentAsked(order.number)
  }

  package func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(OrderWords.whyConsent, because: explanation.reasons)
  }

  private var explanation: Refusal { AnAddressThatIsKnownIsAsked.mustBeAsked }
}
