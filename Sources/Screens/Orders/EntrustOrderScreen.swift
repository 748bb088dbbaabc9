package import Canvas
package import ClientArea
package import Store

/// The recap of an order that is entrusted to an agency: who will own the service, who the agency is, and
/// that nothing is paid yet (ORDER-10).
package struct EntrustOrderScreen: OldScreen {
  private let request: OrderRequest
  private var form = Form(
    [], buttons: [Button(FormButtons.cancel, ""), Button(FormButtons.send, "")],
    startsAtButtons: true)

  package init(_ request: OrderRequest) { self.request = request }

  package var title: Phrase { OrderWords.recap }
  package var isForm: Bool { true }

  package func read(in stage: Stage) throws -> Form {
    let foresight = try stage.desk.foresee(RecordOrder(request), as: stage.session)
    var form = form
    form.fields =
      switch foresight {
      case .possible(let decision): try fields(of: decision, filling: &form, in: stage)
      case .refused(let refusal):
        [Field("why", "✖ " + stage.words(refusal.spoken), .note(Style(.danger)))]
      }
    form.buttons = [
      Button(FormButtons.cancel, stage.words(PopupWords.cancel)),
      Button(FormButtons.send, stage.words(AgencyWords.record.capitalized)),
    ]
    return form
  }

  package func bindings(showing form: Form, in stage: Stage) -> [Binding<Never>] { [] }

  package mutating func press(_ key: Key, showing form: Form, in stage: Stage) -> Effect? {
    self.form = form
    switch self.form.handle(key, in: Box.inside(stage.rect)) {
    case .moved, .changed: return .stay
    case .pressed(FormButtons.send): return .perform(RecordOrder(request))
    case .pressed: return .close
    case nil: return nil
    }
  }

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

  package func trial(showing form: Form, in stage: Stage) -> (any Command)? {
    RecordOrder(request)
  }

  package func purpose(in stage: Stage) -> (any Command)? { RecordOrder(request) }

  package func draw(_ form: Form, on frame: inout Frame, in stage: Stage) {
    let inner = Box(stage.words(OrderWords.heading(3, OrderWords.recapStep)))
      .draw(on: &frame, in: stage.rect)
    form.draw(on: &frame, in: inner)
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
