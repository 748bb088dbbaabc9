package import Canvas
package import ClientArea
package import Store

/// The recap of an order that is entrusted to an agency: who will own the service, who the agency is, and
/// that nothing is paid yet (ORDER-10).
package struct EntrustOrderScreen: FormScreen {
  private let request: OrderRequest
  package var form: Form?

  package init(_ request: OrderRequest) { self.request = request }

  package var title: Phrase { OrderWords.recap }
  package var verb: Phrase { AgencyWords.record }
  package var shape: ScreenShape { .full }

  package func heading(in stage: Stage) -> Phrase { OrderWords.heading(3, OrderWords.recapStep) }

  package func fresh(in stage: Stage) -> Form {
    Form([], buttons: FormButtons.of(verb, in: stage), startsAtButtons: true)
  }

  package func read(in stage: Stage) throws -> Form {
    let foresight = try stage.desk.foresee(RecordOrder(request), as: stage.session)
    var form = form ?? fresh(in: stage)
    form.fields =
      switch foresight {
      case .possible(let decision): try fields(of: decision, filling: &form, in: stage)
      case .refused(let refusal):
        [Field("why", "✖ " + stage.words(refusal.spoken), .note(Style(.danger)))]
      }
    return form
  }

  package func command(of form: Form, in stage: Stage) -> (any Command)? { RecordOrder(request) }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      guard let order = decision.first(Order.self) else { return .close }
      return .all([
        .fill(nil), .close, .replace(WaitingOrderScreen(order.id)), .say(decision.message),
      ])
    case .refused(let refusal): return .warn(refusal.spoken)
    }
  }

  package func explanation(showing form: Form, in stage: Stage) -> Explanation? {
    guard let foresight = try? stage.desk.foresee(RecordOrder(request), as: stage.session) else {
      return nil
    }
    return Explanation(
      AgencyWords.whyRecorded,
      because: foresight.refusal?.reasons ?? foresight.decision?.reasons ?? [])
  }

  private func fields(
    of decision: Decision, filling form: inout Form, in stage: Stage
  ) throws -> [Field] {
    guard let order = decision.first(Order.self),
      let assignment = decision.first(OrderAgency.self)
    else { return [] }
    let product = try stage.desk.answer(Catalogue(), as: stage.session)
      .first { $0.id == order.product }
    form["service"] = "\(product.map { "\($0.name), " } ?? "")\(order.serviceName)"
    form["price"] = stage.words(ProductWords.frozen(order.price, on: order.placedOn))
    form["owner"] = try stage.desk.reader.account(order.owner).nameAndCode
    form["agency"] = try stage.desk.reader.account(assignment.agency).nameAndCode
    form["until"] = stage.words(order.placedOn + ARecordedOrderWaits.lifetime)
    form["mails"] = stage.words(
      MailNotices.phrase(
        of: decision.letters.map { MailNotices.Notice($0.model, to: $0.recipient) }))
    return [
      Field("service", stage.words(ServiceWords.service), .readOnly),
      Field("price", stage.words(DetailField.price.word), .readOnly),
      Field("owner", stage.words(ServiceWords.owner), .readOnly),
      Field("agency", stage.words(AgencyWords.agency), .readOnly),
      Field("until", stage.words(AgencyWords.until), .readOnly),
      Field("mails", stage.words(MailNotices.title), .readOnly),
      .blank("space"),
      Field("follows", "▲ " + stage.words(AgencyWords.whatFollows), .note(Style(.warning))),
      Field("sees", stage.words(AgencyWords.whatAgencySees), .note(.plain)),
    ]
  }
}
