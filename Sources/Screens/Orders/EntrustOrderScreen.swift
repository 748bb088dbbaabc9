package import Canvas
package import ClientArea
import Store

/// The recap of an order that is entrusted to an agency: who will own the service, who the agency is, and
/// that nothing is paid yet (ORDER-10).
package struct EntrustOrderScreen: RecapForm {
  private let request: OrderRequest
  package var form: Form?

  package init(_ request: OrderRequest) { self.request = request }

  package var verb: Phrase { AgencyWords.record }

  package func read(in context: Context) throws -> Form {
    let foresight = try context.desk.foresee(RecordOrder(request), as: context.session)
    var form = form ?? fresh(in: context)
    form.fields =
      switch foresight {
      case .possible(let decision): try fields(of: decision, filling: &form, in: context)
      case .refused(let refusal):
        [Field("why", "✖ " + context.words(refusal.spoken), .note(Style(.danger)))]
      }
    return form
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    RecordOrder(request)
  }

  package func notice(of order: Order, by decision: Decision) -> Phrase {
    decision.message
  }

  package func explanation(showing form: Form, in context: Context) -> Explanation? {
    guard let foresight = try? context.desk.foresee(RecordOrder(request), as: context.session)
    else {
      return nil
    }
    return Explanation(
      AgencyWords.whyRecorded,
      because: foresight.refusal?.reasons ?? foresight.decision?.reasons ?? [])
  }

  private func fields(
    of decision: Decision, filling form: inout Form, in context: Context
  ) throws -> [Field] {
    guard let order = decision.first(Order.self),
      let assignment = decision.first(OrderAgency.self)
    else { return [] }
    var lines: [Field] = []
    for (place, line) in order.lines.enumerated() {
      let product = try context.desk.reader.product(line.product)
      let id = FieldID("service\(place)")
      let price = order.further.isEmpty ? "" : " — \(context.words(ProductWords.net(line.price)))"
      form[id] = "\(context.words(product.called)), \(line.serviceName)\(price)"
      lines.append(Field(id, place == 0 ? context.words(ServiceWords.service) : "", .readOnly))
    }
    form["price"] = context.words(ProductWords.frozen(order.price, on: order.placedOn))
    form["owner"] = try context.desk.reader.account(order.owner).nameAndCode
    form["agency"] = try context.desk.reader.account(assignment.agency).nameAndCode
    form["until"] = context.words(order.placedOn + ARecordedOrderWaits.lifetime)
    form["mails"] = context.words(
      MailNotices.phrase(
        of: decision.letters.map { MailNotices.Notice($0.model, to: $0.recipient) }))
    return lines + [
      Field("price", context.words(DetailField.price.word), .readOnly),
      Field("owner", context.words(ServiceWords.owner), .readOnly),
      Field("agency", context.words(AgencyWords.agency), .readOnly),
      Field("until", context.words(AgencyWords.until), .readOnly),
      Field("mails", context.words(MailNotices.title), .readOnly),
      .blank("space"),
      Field("follows", "▲ " + context.words(AgencyWords.whatFollows), .note(Style(.warning))),
      Field("sees", context.words(AgencyWords.whatAgencySees), .note(.plain)),
    ]
  }
}
