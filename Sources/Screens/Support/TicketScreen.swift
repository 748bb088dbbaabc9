package import Canvas
package import ClientArea
package import Store

/// One ticket: its messages, and the area in which a reply or a note is written.
package struct TicketScreen: ContentScreen {
  /// What is shown: the ticket, and what staff noted in it.
  package struct Facts {
    let ticket: TicketDetail.Facts
    let notes: [TicketNotes.Item]
  }

  private let ticket: ID<Ticket>
  /// Lines from the end, so that the latest message is seen first.
  private var scroll = ScrollView(top: .max / 2)
  private var area: ReplyArea?

  package init(_ ticket: ID<Ticket>) { self.ticket = ticket }

  package var title: Phrase { TicketWords.ticket }
  package var isChanged: Bool { area?.isChanged ?? false }

  package func read(in context: Context) throws -> Facts? {
    guard let facts = try context.desk.answer(TicketDetail(ticket), as: context.session) else {
      return nil
    }
    let notes = try context.desk.answer(TicketNotes(of: ticket), as: context.session)
    return Facts(ticket: facts, notes: notes)
  }

  package func page(showing facts: Facts?, in context: Context) -> Page {
    guard let facts else { return .gone(TicketWords.gone, under: title, in: context) }
    let parts = parts(in: context)
    let heading = "\(context.words(title)) \(facts.ticket.ticket.number)"
    let text = TicketPage.of(facts, for: parts.messages, in: context)
    var page = Page(
      .drawn { frame, rect in
        Box(heading).draw(on: &frame, in: rect)
        text.draw(scroll, on: &frame, in: parts.messages)
        area?.draw(on: &frame, in: parts.area, context)
      }, keys: keys(of: facts.ticket, in: context))
    page.takesText = area?.takesText ?? false
    page.isForm = area != nil
    page.purpose = area.map { writing(TicketExplanation.anyText, in: $0) }
    page.trial = area.map { writing($0.text, in: $0) }
    page.fact = .ticket(ticket)
    page.copies = .number(facts.ticket.ticket.number)
    page.explain = { TicketExplanation.of(facts.ticket, in: context) }
    return page
  }

  private func writing(_ text: String, in area: ReplyArea) -> any Command {
    area.isNote
      ? AddTicketNote(to: ticket, saying: text) : ReplyToTicket(ticket, saying: text)
  }

  private func keys(of facts: TicketDetail.Facts, in context: Context) -> [PageKey] {
    if let area {
      return [
        PageKey("send", [.function(5)], area.isNote ? TicketWords.keep : TicketWords.send) {
          .perform(writing(area.text, in: area))
        }
      ] + [inserting(facts, in: context)].compactMap { $0 }
    }
    var keys = [
      PageKey(
        changing: Self.reply, ["r"], TicketWords.reply,
        offBecause: context.refusal(of: writing(TicketExplanation.anyText, in: ReplyArea())))
    ]
    if let other = facts.ticket.mergedInto {
      keys.append(
        PageKey("merged", [.enter], TicketWords.openMerged, short: TicketWords.open) {
          .replace(TicketScreen(other))
        })
    }
    keys += [renewing(facts, in: context)].compactMap { $0 }
    let ofTicket = TicketKeys(facts.ticket, in: context)
    guard context.isStaff else { return keys + ofTicket.closing }
    return keys + [noting(in: context)] + ofTicket.ofTheDesk + ofTicket.ofTheWhole
  }

  private func noting(in context: Context) -> PageKey {
    PageKey(
      changing: Self.note, ["n"], TicketWords.note, short: TicketWords.noteKey,
      offBecause: context.refusal(
        of: writing(TicketExplanation.anyText, in: ReplyArea(isNote: true))))
  }

  /// Puts a template into the reply, with its places filled for the client and in his language. Nil for clients, and
  /// for notes.
  private func inserting(_ facts: TicketDetail.Facts, in context: Context) -> PageKey? {
    guard let places = facts.places, area?.isNote == false else { return nil }
    return PageKey("template", [.function(3)], TemplateWords.autofill) {
      .open(
        TemplatePickScreen { template in
          var screen = self
          screen.area?.insert(
            places.fill(template.texts.best(for: facts.language).text),
            in: parts(in: context).area, context)
          return .all([.close, .replace(screen)])
        })
    }
  }

  package mutating func withdrawWarning(before key: Key) {
    if key != .escape { area?.withdrawWarning() }
  }

  package mutating func update(
    _ event: ScreenEvent, showing facts: Facts?, in context: Context
  ) -> Effect? {
    guard case .key(let key) = event else {
      if case .chose(let id) = event { area = ReplyArea(isNote: id == Self.note) }
      return .stay
    }
    let parts = parts(in: context)
    if var area, key != .pageUp, key != .pageDown {
      let event = area.press(key, in: parts.area, context)
      self.area = event == .left ? nil : area
      switch event {
      case .sent: return .perform(writing(area.text, in: area))
      case .warned: return .warn(ProgramWords.unsaved())
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
      area = nil
      scroll.top = .max / 2
      return .say(decision.message)
    case .refused(let refusal):
      if area?.show(refusal, in: context) == true { return .stay }
      return .refused(refusal)
    }
  }

  private static let reply = "reply"
  private static let note = "note"

  /// Messages above, the area below while something is written.
  private func parts(in context: Context) -> (messages: Rect, area: Rect) {
    let inner = Box.inside(context.rect)
    guard area != nil else { return (inner, inner.cutBottom(0).bottom) }
    let (messages, area) = inner.cutBottom(max(5, inner.rows * 2 / 5))
    return (messages, area)
  }

  /// Gives the codes that the ticket asks for; nil where it asks for none.
  private func renewing(_ facts: TicketDetail.Facts, in context: Context) -> PageKey? {
    guard context.isStaff, facts.ticket.topic == .accessCodes, let service = facts.ticket.service,
      let name = facts.serviceName
    else { return nil }
    let command = RenewAccessCodes(of: service, named: name, answering: ticket)
    return PageKey(
      "codes", ["c"], TicketWords.renewCodesTitle, short: TicketWords.renewCodes,
      orders: command, in: context
    ) {
      .open(
        ConfirmScreen(
          TicketWords.renewCodesTitle, TicketWords.confirmCodes(name), doing: command,
          called: TicketWords.renewCodesTitle))
    }
  }
}
