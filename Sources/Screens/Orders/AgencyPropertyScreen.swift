package import Canvas
package import ClientArea
package import Store

/// Gives an account the property « Agence », or asks what becomes of its entrusted orders before it is taken
/// away (AGENCY-1, AGENCY-5).
package struct AgencyPropertyScreen: FormScreen {
  private let account: ID<ClientAccount>
  /// What the form was opened to do. It does not turn into the opposite where somebody else did that meanwhile (SIM-8).
  private let isGiving: Bool
  package var form: Form?

  package init(_ account: ID<ClientAccount>, giving isGiving: Bool) {
    self.account = account
    self.isGiving = isGiving
  }

  /// The most orders that are told by name.
  private static let named = 5

  package var title: Phrase { AgencyPropertyWords.title }
  package var verb: Phrase { AgencyPropertyWords.title }
  package var shape: ScreenShape { .popup(Size(rows: 15, columns: 74)) }

  package func fresh(in context: Context) -> Form {
    Form([], buttons: FormButtons.of(verb, in: context), startsAtButtons: true)
  }

  package func read(in context: Context) throws -> Form {
    let facts = try facts(in: context)
    var form = form ?? fresh(in: context)
    form.fields = fields(of: facts, in: context)
    // Set once: a form whose focused button is gone puts the focus elsewhere.
    form.buttons =
      facts.map { FormButtons.of(verb(for: $0), in: context) }
      ?? [Button(FormButtons.cancel, context.words(PopupWords.cancel))]
    return form
  }

  package func command(of form: Form, in context: Context) throws -> (any Command)? {
    try facts(in: context).map {
      SetAgency(
        account, to: isGiving,
        withdrawingOrders: $0.isAgency && !isGiving && form.isOn(Self.withdraws))
    }
  }

  /// The key says what sending does.
  package func complete(_ page: inout Page, with form: Form, in context: Context) {
    let verb = (try? facts(in: context)).flatMap { $0 }.map { self.verb(for: $0) }
    page.keys = verb.map { [PageKey(changing: FormButtons.send, [.function(5)], $0)] } ?? []
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _): .all([.close, .say(decision.message)])
    case .refused(let refusal): .all([.close, .refused(refusal)])
    }
  }

  package func explanation(showing form: Form, in context: Context) -> Explanation? {
    Explanation(
      AgencyPropertyWords.why,
      because: [
        Reason(AnAccountMayBeAnAgency.self, AnAccountMayBeAnAgency.statement),
        Reason(AgencyActsLikeTheClient.self, AgencyActsLikeTheClient.statement),
        Reason(ClearingTheAgencyIsAskedAbout.self, ClearingTheAgencyIsAskedAbout.statement),
      ])
  }

  /// What there is to decide on.
  private func facts(in context: Context) throws -> AgencyAssignments.Facts? {
    try context.desk.answer(AgencyAssignments(account), as: context.session)
  }

  private func verb(for facts: AgencyAssignments.Facts) -> Phrase {
    isGiving ? AgencyPropertyWords.give : AgencyPropertyWords.take
  }

  private func fields(of facts: AgencyAssignments.Facts?, in context: Context) -> [Field] {
    guard let facts else {
      return [Field("text", context.words(ServiceWords.gone), .note(.plain))]
    }
    let name = Field("name", facts.account.nameAndCode, .note(Style(.text, isBold: true)))
    guard facts.isAgency, !isGiving else {
      return [name, Field("text", context.words(AgencyPropertyWords.giving), .note(.plain))]
    }
    guard !facts.orders.isEmpty else {
      return [name, Field("text", context.words(AgencyPropertyWords.noneEntrusted), .note(.plain))]
    }
    let lines = facts.orders.prefix(Self.named).enumerated().map { index, item in
      let mark = OrderMark(item.order.status)
      let text = "\(item.order.number)  \(item.order.names)  \(item.client.nameAndCode)"
      return Field(FieldID("order\(index)"), "\(mark.sign) \(text)", .note(Style(mark.role)))
    }
    let more = facts.orders.count > Self.named ? [Field("more", "…", .note(Style(.quiet)))] : []
    return [
      name,
      Field(
        "text", context.words(AgencyPropertyWords.entrusted(facts.orders.count)), .note(.plain)),
    ] + lines + more + [
      .blank("space"),
      Field(Self.withdraws, context.words(AgencyPropertyWords.withdrawing), .checkbox),
      Field("keeping", context.words(AgencyPropertyWords.keeping), .note(Style(.quiet))),
    ]
  }

  private static let withdraws: FieldID = "withdraws"
}
