package import Canvas
package import ClientArea
package import Store

/// Writes to support, about a service of one's own or one looked after, or about none (LINK-6). What support
/// would send on to the owner is said before anything is written (LINK-12).
package struct NewTicketScreen: FormScreen {
  package var form: Form?
  private let service: ID<Service>?
  private let name: String?
  private let topic: TicketTopic

  package init(
    about service: ID<Service>? = nil, named name: String? = nil,
    asking topic: TicketTopic = .question
  ) {
    self.service = service
    self.name = name
    self.topic = topic
  }

  package var title: Phrase { TicketWords.newTitle }
  package var verb: Phrase { TicketWords.send }
  package var shape: ScreenShape { .full }
  /// The first field is a list of services.
  package var takesText: Bool { form?.takesText ?? false }

  package func read(in stage: Stage) throws -> Form {
    var form = try form ?? fresh(in: stage)
    var fields = try fields(in: stage)
    if let notice = try notice(for: form, in: stage) { fields.insert(notice, at: 2) }
    if form.fields != fields { form.fields = fields }
    return form
  }

  package func fresh(in stage: Stage) throws -> Form {
    Form(
      try fields(in: stage),
      values: [
        NewTicketFields.service: service.map { "\($0.value)" } ?? "",
        NewTicketFields.topic: topic.rawValue,
      ], buttons: FormButtons.of(verb, in: stage))
  }

  package mutating func submit(_ form: Form, in stage: Stage) -> Effect {
    .perform(
      OpenTicket(
        form[NewTicketFields.subject], saying: form[NewTicketFields.text],
        asking: NewTicketFields.topic(in: form), about: NewTicketFields.service(in: form)))
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let opened = decision.first(Ticket.self).map { Effect.replace(TicketScreen($0.id)) }
      return .all([opened ?? .close, .say(decision.message)])
    case .refused(let refusal): return show(refusal, in: stage)
    }
  }

  package func explanation(showing form: Form, in stage: Stage) -> Explanation? {
    guard let foresight = try? foresight(for: form, in: stage) else { return nil }
    let reasons: [Reason]
    switch foresight {
    case .possible(let decision): reasons = decision.reasons
    case .refused(let refusal): reasons = refusal.reasons
    }
    return reasons.isEmpty ? nil : Explanation(TicketWords.whyForwarded, because: reasons)
  }

  package func purpose(in stage: Stage) -> (any Command)? {
    let anything = TicketExplanation.anyText
    return OpenTicket(anything, saying: anything, asking: topic, about: service)
  }

  private func fields(in stage: Stage) throws -> [Field] {
    NewTicketFields.all(
      services: try NewTicketFields.services(with: service, named: name, in: stage), in: stage)
  }

  /// Why support would not answer whoever asks this, or nil where it would.
  private func notice(for form: Form, in stage: Stage) throws -> Field? {
    switch try foresight(for: form, in: stage) {
    case .refused(let refusal):
      return NewTicketFields.notice(
        "✖ " + stage.words(refusal.spoken), Style(.danger))
    case .possible(let decision):
      let rule = NotGrantedByATechnicalLink.id
      guard let reason = decision.reasons.first(where: { $0.rule == rule }) else { return nil }
      return NewTicketFields.notice(
        "▲ \(stage.words(reason.fact)) (\(rule))", Style(.warning, isBold: true))
    }
  }

  private func foresight(for form: Form, in stage: Stage) throws -> Foresight {
    try stage.desk.foresee(
      OpenTicket(
        TicketExplanation.anyText, saying: TicketExplanation.anyText,
        asking: NewTicketFields.topic(in: form), about: NewTicketFields.service(in: form)),
      as: stage.session)
  }
}
