package import Canvas
package import ClientArea
package import Store

/// Gives an account the property « Agence », or asks what becomes of its entrusted orders before it is taken
/// away (AGENCY-1, AGENCY-5).
package struct AgencyPropertyScreen: Screen {
  private let account: ID<ClientAccount>
  private var form: Form

  package init(_ account: ID<ClientAccount>) {
    self.account = account
    form = Form(
      [], buttons: [Button(FormButtons.cancel, ""), Button(FormButtons.send, "")],
      startsAtButtons: true)
  }

  /// What there is to decide on, with the form that asks it.
  package struct Content {
    let facts: AgencyAssignments.Facts?
    let form: Form
  }

  /// The most orders that are told by name.
  private static let named = 5

  package var title: Phrase { AgencyPropertyWords.title }
  package var shape: ScreenShape { .popup(Size(rows: 15, columns: 74)) }
  package var isForm: Bool { true }

  package func read(in stage: Stage) throws -> Content {
    let facts = try stage.desk.answer(AgencyAssignments(account), as: stage.session)
    var form = form
    form.fields = fields(of: facts, in: stage)
    var buttons = [Button(FormButtons.cancel, stage.words(PopupWords.cancel))]
    if let facts {
      let verb = facts.isAgency ? AgencyPropertyWords.take : AgencyPropertyWords.give
      buttons.append(Button(FormButtons.send, stage.words(verb)))
    }
    form.buttons = buttons
    return Content(facts: facts, form: form)
  }

  package func bindings(showing content: Content, in stage: Stage) -> [Binding<FormIntent>] {
    guard let facts = content.facts else { return [] }
    let verb = facts.isAgency ? AgencyPropertyWords.take : AgencyPropertyWords.give
    return [Binding("submit", [.function(5)], verb, does: .submit)]
  }

  package mutating func update(
    _ intent: FormIntent, showing content: Content, in stage: Stage
  ) -> Effect {
    switch intent {
    case .submit: command(on: content.facts, with: content.form).map { .perform($0) } ?? .close
    }
  }

  package mutating func press(_ key: Key, showing content: Content, in stage: Stage) -> Effect? {
    form = content.form
    switch form.handle(key, in: Box.inside(stage.rect)) {
    case .moved, .changed: return .stay
    case .pressed(FormButtons.send):
      return command(on: content.facts, with: form).map { .perform($0) } ?? .close
    case .pressed: return .close
    case nil: return nil
    }
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _): .all([.close, .say(decision.message)])
    case .refused(let refusal): .all([.close, .warn(refusal.spoken)])
    }
  }

  package func explanation(showing content: Content, in stage: Stage) -> Explanation? {
    Explanation(
      AgencyPropertyWords.why,
      because: [
        Reason(AnAccountMayBeAnAgency.self, AnAccountMayBeAnAgency.statement),
        Reason(AgencyActsLikeTheClient.self, AgencyActsLikeTheClient.statement),
        Reason(ClearingTheAgencyIsAskedAbout.self, ClearingTheAgencyIsAskedAbout.statement),
      ])
  }

  package func trial(showing content: Content, in stage: Stage) -> (any Command)? {
    command(on: content.facts, with: content.form)
  }

  package func draw(_ content: Content, on frame: inout Frame, in stage: Stage) {
    frame.clear(stage.rect)
    let inner = Box(stage.words(title)).draw(on: &frame, in: stage.rect)
    content.form.draw(on: &frame, in: inner)
  }

  private func command(on facts: AgencyAssignments.Facts?, with form: Form) -> SetAgency? {
    facts.map {
      SetAgency(
        account, to: !$0.isAgency,
        withdrawingOrders: $0.isAgency && form.isOn(Self.withdraws))
    }
  }

  private func fields(of facts: AgencyAssignments.Facts?, in stage: Stage) -> [Field] {
    guard let facts else {
      return [Field("text", stage.words(ServiceWords.gone), .note(.plain))]
    }
    let name = Field("name", facts.account.nameAndCode, .note(Style(.text, isBold: true)))
    guard facts.isAgency else {
      return [name, Field("text", stage.words(AgencyPropertyWords.giving), .note(.plain))]
    }
    guard !facts.orders.isEmpty else {
      return [name, Field("text", stage.words(AgencyPropertyWords.noneEntrusted), .note(.plain))]
    }
    let lines = facts.orders.prefix(Self.named).enumerated().map { index, item in
      let mark = OrderMark(item.order.status)
      let text = "\(item.order.number)  \(item.order.serviceName)  \(item.client.nameAndCode)"
      return Field(FieldID("order\(index)"), "\(mark.sign) \(text)", .note(Style(mark.role)))
    }
    let more = facts.orders.count > Self.named ? [Field("more", "…", .note(Style(.quiet)))] : []
    return [
      name,
      Field("text", stage.words(AgencyPropertyWords.entrusted(facts.orders.count)), .note(.plain)),
    ] + lines + more + [
      .blank("space"),
      Field(Self.withdraws, stage.words(AgencyPropertyWords.withdrawing), .checkbox),
      Field("keeping", stage.words(AgencyPropertyWords.keeping), .note(Style(.quiet))),
    ]
  }

  private static let withdraws: FieldID = "withdraws"
}
