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

  package func read(in context: Context) throws -> Form {
    var form = try form ?? fresh(in: context)
    var fields = try fields(in: context)
    if let notice = try notice(for: form, in: context) { fields.insert(notice, at: 2) }
    if form.fields != fields { form.fields = fields }
    return form
  }

  package func fresh(in context: Context) throws -> Form {
    Form(
      try fields(in: context),
      values: [
        NewTicketFields.service: service.map { "\($0.value)" } ?? "",
        NewTicketFields.topic: topic.rawValue,
      ], buttons: FormButtons.of(verb, in: context))
  }

  package func command(of form: Form, in context: Context) -> (any Command)? {
    OpenTicket(
      form[NewTicketFields.subject], saying: form[NewTicketFields.text],
      asking: NewTicketFields.topic(in: form), about: NewTicketFields.service(in: form))
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      let opened = decision.first(Ticket.self).map { Effect.replace(TicketScreen($0.id)) }
      return .all([opened ?? .close, .say(decision.message)])
    case .refused(let refusal): return show(refusal, in: context)
    }
  }

  package func explanation(showing form: Form, in context: Context) -> Explanation? {
    guard let foresight = try? foresight(for: form, in: context) else { return nil }
    let reasons: [Reason]
    switch foresight {
    case .possible(let decision): reasons = decision.reasons
    case .refused(let refusal): reasons = refusal.reasons
    }
    return reasons.isEmpty ? nil : Explanation(TicketWords.whyForwarded, because: reasons)
  }

  package func purpose(of form: Form, in context: Context) -> (any Command)? {
    let anything = TicketExplanation.anyText
    return OpenTicket(anything, saying: anything, asking: topic, about: service)
  }

  private func fields(in context: Context) throws -> [Field] {
    NewTicketFields.all(
      services: try NewTicketFields.services(with: service, named: name, in: context), in: context)
  }

  /// Why support would not answer whoever asks this, or nil where it would.
  private func notice(for form: Form, in context: Context) throws -> Field? {
    switch try foresight(for: form, in: context) {
    case .refused(let refusal):
      return NewTicketFields.notice(
        "✖ " + context.words(refusal.spoken), Style(.danger))
    case .possible(let decision):
      let rule = NotGrantedByATechnicalLink.id
      guard let reason = decision.reasons.first(where: { $0.rule == rule }) else { return nil }
      return NewTicketFields.notice(
        "▲ \(context.words(reason.fact)) (\(rule))", Style(.warning, isBold: true))
    }
  }

  private func foresight(for form: Form, in context: Context) throws -> Foresight {
    try context.desk.foresee(
      OpenTicket(
        TicketExplanation.anyText, saying: TicketExplanation.anyText,
        asking: NewTicketFields.topic(in: form), about: NewTicketFields.service(in: form)),
      as: context.session)
  }
}
