import Canvas
package import ClientArea
package import Store

/// One ticket: its messages, and the area in which a reply is written.
package struct TicketScreen: ContentScreen {
  private let ticket: ID<Ticket>
  /// Lines from the end, so that the latest message is seen first.
  private var scroll = ScrollView(top: .max / 2)
  private var reply: ReplyArea?

  package init(_ ticket: ID<Ticket>) { self.ticket = ticket }

  package var title: Phrase { TicketWords.ticket }
  package var isChanged: Bool { reply?.isChanged ?? false }

  package func read(in context: Context) throws -> TicketDetail.Facts? {
    try context.desk.answer(TicketDetail(ticket), as: context.session)
  }

  package func page(showing facts: TicketDetail.Facts?, in context: Context) -> Page {
    guard let facts else { return .gone(TicketWords.gone, under: title, in: context) }
    let parts = parts(in: context)
    let heading = "\(context.words(title)) \(facts.ticket.number)"
    let text = TicketPage.of(facts, for: parts.messages, in: context)
    var page = Page(
      .drawn { frame, rect in
        Box(heading).draw(on: &frame, in: rect)
        text.draw(scroll, on: &frame, in: parts.messages)
        reply?.draw(on: &frame, in: parts.reply, context)
      }, keys: keys(of: facts, in: context))
    page.takesText = reply?.takesText ?? false
    page.isForm = reply != nil
    page.purpose = reply.map { _ in
      ReplyToTicket(ticket, saying: TicketExplanation.anyText)
    }
    page.fact = .ticket(ticket)
    page.text = facts.ticket.number
    page.explain = { TicketExplanation.of(facts, in: context) }
    return page
  }

  private func keys(of facts: TicketDetail.Facts, in context: Context) -> [PageKey] {
    if let reply {
      return [
        PageKey("send", [.function(5)], TicketWords.send) {
          .perform(ReplyToTicket(ticket, saying: reply.text))
        }
      ] + [inserting(facts, in: context)].compactMap { $0 }
    }
    var keys = [
      PageKey(
        changing: Self.reply, ["r"], TicketWords.reply,
        offBecause: context.refusal(
          of: ReplyToTicket(ticket, saying: TicketExplanation.anyText)))
    ]
    if let command = renewal(for: facts, in: context) {
      keys.append(
        PageKey(
          "codes", ["c"], TicketWords.renewCodesTitle, short: TicketWords.renewCodes,
          orders: command, in: context
        ) {
          .open(
            ConfirmScreen(
              TicketWords.renewCodesTitle, TicketWords.confirmCodes(command.serviceName),
              doing: command, called: TicketWords.renewCodesTitle))
        })
    }
    if context.isStaff {
      keys.append(
        PageKey(
          "assign", ["a"], TicketWords.assignTitle, short: TicketWords.assign,
          offBecause: context.refusal(of: AssignTicket(ticket, to: nil))
        ) { .open(AssigneeScreen(of: ticket)) })
    }
    if facts.ticket.status != .closed {
      keys.append(
        PageKey(
          "close", ["x"], TicketWords.closeTitle, short: TicketWords.close,
          orders: CloseTicket(ticket), in: context))
    }
    return keys
  }

  /// Puts a template into the reply, with its places filled for the client and in his language. Nil for clients.
  private func inserting(_ facts: TicketDetail.Facts, in context: Context) -> PageKey? {
    guard let places = facts.places else { return nil }
    return PageKey("template", [.function(3)], TemplateWords.autofill) {
      .open(
        TemplatePickScreen { template in
          var screen = self
          screen.reply?.insert(
            places.fill(template.texts.best(for: facts.language).text),
            in: parts(in: context).reply, context)
          return .all([.close, .replace(screen)])
        })
    }
  }

  package mutating func update(
    _ event: ScreenEvent, showing facts: TicketDetail.Facts?, in context: Context
  ) -> Effect? {
    guard case .key(let key) = event else {
      reply = ReplyArea()
      return .stay
    }
    let parts = parts(in: context)
    if var area = reply, key != .pageUp, key != .pageDown {
      let event = area.press(key, in: parts.reply, context)
      reply = event == .left ? nil : area
      switch event {
      case .sent: return .perform(ReplyToTicket(ticket, saying: area.text))
      case .warned: return .warn(ProgramWords.unsaved)
      case .left, .moved: return .stay
      case nil: return nil
      }
    }
    let height = TicketPage.of(facts, for: parts.messages, in: context).height
    return scroll.handle(key, content: height, in: parts.messages) ? .stay : nil
  }

  package mutating func performed(_ outcome: Outcome, in context: Context) -> Effect {
    switch outcome {
    case .done(let decision, _):
      reply = nil
      scroll.top = .max / 2
      return .say(decision.message)
    case .refused(let refusal):
      if reply?.show(refusal, in: context) == true { return .stay }
      return .warn(refusal.spoken)
    }
  }

  private static let reply = "reply"

  /// Messages above, the reply below while one is written.
  private func parts(in context: Context) -> (messages: Rect, reply: Rect) {
    let inner = Box.inside(context.rect)
    guard reply != nil else { return (inner, inner.cutBottom(0).bottom) }
    let (messages, area) = inner.cutBottom(max(5, inner.rows * 2 / 5))
    return (messages, area)
  }

  /// The command that gives the codes that the ticket asks for; nil where it asks for none.
  private func renewal(
    for facts: TicketDetail.Facts, in context: Context
  ) -> RenewAccessCodes? {
    guard context.isStaff, facts.ticket.topic == .accessCodes, let service = facts.ticket.service,
      let name = facts.serviceName
    else { return nil }
    return RenewAccessCodes(of: service, named: name, answering: ticket)
  }
}
