package import Canvas
package import ClientArea
package import Store

/// One ticket: its messages, and the area in which a reply is written.
package struct TicketScreen: OldScreen {
  private let ticket: ID<Ticket>
  /// Lines from the end, so that the latest message is seen first.
  private var scroll = ScrollView(top: .max / 2)
  private var reply: ReplyArea?

  package init(_ ticket: ID<Ticket>) { self.ticket = ticket }

  package enum Intent { case reply, send, close, renewCodes }

  package var title: Phrase { TicketWords.ticket }
  package var takesText: Bool { reply?.takesText ?? false }
  package var isForm: Bool { reply != nil }
  package var isChanged: Bool { reply?.isChanged ?? false }

  package func read(in stage: Stage) throws -> TicketDetail.Facts? {
    try stage.desk.answer(TicketDetail(ticket), as: stage.session)
  }

  package func bindings(
    showing facts: TicketDetail.Facts?, in stage: Stage
  ) -> [Binding<Intent>] {
    guard let facts else { return [] }
    if reply != nil { return [Binding("send", [.function(5)], TicketWords.send, does: .send)] }
    var bindings = [
      Binding(
        "reply", "r", TicketWords.reply, does: Intent.reply,
        offBecause: stage.refusal(
          of: ReplyToTicket(ticket, saying: TicketExplanation.anyText)))
    ]
    if let command = renewal(for: facts, in: stage) {
      bindings.append(
        Binding(
          "codes", "c", TicketWords.renewCodesTitle, short: TicketWords.renewCodes,
          does: .renewCodes, offBecause: stage.refusal(of: command)))
    }
    if facts.ticket.status != .closed {
      bindings.append(
        Binding(
          "close", "x", TicketWords.closeTitle, short: TicketWords.close, does: .close,
          offBecause: stage.refusal(of: CloseTicket(ticket))))
    }
    return bindings
  }

  package mutating func update(
    _ intent: Intent, showing facts: TicketDetail.Facts?, in stage: Stage
  ) -> Effect {
    switch intent {
    case .reply:
      reply = ReplyArea()
      return .stay
    case .send: return reply.map { .perform(ReplyToTicket(ticket, saying: $0.text)) } ?? .stay
    case .close: return .perform(CloseTicket(ticket))
    case .renewCodes:
      guard let facts, let command = renewal(for: facts, in: stage) else { return .stay }
      return .open(
        ConfirmScreen(
          TicketWords.renewCodesTitle, TicketWords.confirmCodes(command.serviceName),
          doing: command, called: TicketWords.renewCodesTitle))
    }
  }

  package mutating func press(
    _ key: Key, showing facts: TicketDetail.Facts?, in stage: Stage
  ) -> Effect? {
    let parts = parts(in: stage)
    if var area = reply, key != .pageUp, key != .pageDown {
      let event = area.press(key, in: parts.reply, stage)
      reply = event == .left ? nil : area
      switch event {
      case .sent: return .perform(ReplyToTicket(ticket, saying: area.text))
      case .warned: return .warn(ProgramWords.unsaved)
      case .left, .moved: return .stay
      case nil: return nil
      }
    }
    let height = TicketPage.of(facts, for: parts.messages, in: stage).height
    return scroll.handle(key, content: height, in: parts.messages) ? .stay : nil
  }

  package mutating func performed(_ outcome: Outcome, in stage: Stage) -> Effect {
    switch outcome {
    case .done(let decision, _):
      reply = nil
      scroll.top = .max / 2
      return .say(decision.message)
    case .refused(let refusal):
      if reply?.show(refusal, in: stage) == true { return .stay }
      return .warn(refusal.spoken)
    }
  }

  package func explanation(
    showing facts: TicketDetail.Facts?, in stage: Stage
  ) -> Explanation? {
    facts.flatMap { TicketExplanation.of($0, in: stage) }
  }

  package func fact(showing facts: TicketDetail.Facts?, in stage: Stage) -> ShownFact? {
    facts.map { .ticket($0.ticket.id) }
  }

  package func copyable(
    showing facts: TicketDetail.Facts?, in stage: Stage
  ) -> String? {
    facts?.ticket.number
  }

  package func purpose(in stage: Stage) -> (any Command)? {
    reply.map { _ in ReplyToTicket(ticket, saying: TicketExplanation.anyText) }
  }

  package func draw(
    _ facts: TicketDetail.Facts?, on frame: inout Frame, in stage: Stage
  ) {
    let heading = facts.map { "\(stage.words(title)) \($0.ticket.number)" } ?? stage.words(title)
    Box(heading).draw(on: &frame, in: stage.rect)
    let parts = parts(in: stage)
    TicketPage.of(facts, for: parts.messages, in: stage)
      .draw(scroll, on: &frame, in: parts.messages)
    reply?.draw(on: &frame, in: parts.reply, stage)
  }

  /// Messages above, the reply below while one is written.
  private func parts(in stage: Stage) -> (messages: Rect, reply: Rect) {
    let inner = Box.inside(stage.rect)
    guard reply != nil else { return (inner, inner.cutBottom(0).bottom) }
    let (messages, area) = inner.cutBottom(max(5, inner.rows * 2 / 5))
    return (messages, area)
  }

  /// The command that gives the codes that the ticket asks for; nil where it asks for none.
  private func renewal(
    for facts: TicketDetail.Facts, in stage: Stage
  ) -> RenewAccessCodes? {
    guard stage.isStaff, facts.ticket.topic == .accessCodes, let service = facts.ticket.service,
      let name = facts.serviceName
    else { return nil }
    return RenewAccessCodes(of: service, named: name, answering: ticket)
  }
}
