/// The account that opened a ticket, or staff, writes in it; about an order its client and its agency do
/// (AGENCY-3).
package struct ReplyToTicket: Command, Hashable {
  package let ticket: ID<Ticket>
  package let text: String

  package init(_ ticket: ID<Ticket>, saying text: String) {
    self.ticket = ticket
    self.text = text
  }

  package var title: Phrase {
    Phrase(fr: "répondre à un ticket", it: "rispondere a un ticket", en: "reply to a ticket")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    var ticket = try records.ticket(self.ticket)
    let isStaff = try SessionMustStand.isStaff(session, reading: records)
    try SupportHelpsOwnersAndContacts.checkMayWrite(in: ticket, session, reading: records)
    try SupportHelpsOwnersAndContacts.checkStillConcerned(ticket, reading: records)
    try SupportHelpsOwnersAndContacts.checkText(text)
    var decision = Decision(
      saying: Phrase(
        fr: "Réponse ajoutée au ticket \(ticket.number).",
        it: "Risposta aggiunta al ticket \(ticket.number).",
        en: "Reply added to ticket \(ticket.number)."))
    decision.explain(
      SupportHelpsOwnersAndContacts.self, SupportHelpsOwnersAndContacts.statement)
    if ticket.order != nil {
      decision.explain(AgencyActsLikeTheClient.self, AgencyActsLikeTheClient.statement)
    }
    guard isStaff else {
      // A request that was sent on stays with the owner, whoever adds to it (LINK-12).
      if ticket.status != .forwarded { ticket.status = .open }
      if let sender = try AMessageOpensATicketWithEach.sender(of: ticket, reading: records) {
        ticket.assignee = sender.id
        decision.explain([AMessageOpensATicketWithEach.returned(ticket, to: sender)])
      }
      decision.save(
        ticket,
        TicketMessage(
          id: circumstances.newID(), ticket: ticket.id, author: session.user, isFromStaff: false,
          body: text, writtenAt: circumstances.now))
      return decision
    }
    decision.answer(ticket, with: text, by: session, under: &circumstances)
    let order = try ticket.order.map { try records.order($0) }
    for (recipient, reason) in try recipients(of: ticket, in: order, reading: records) {
      decision.send(
        Letter(
          .supportReply, to: recipient,
          facts: [.subject: Phrase(name: ticket.subject), .text: Phrase(name: text)],
          about: ticket.service, inOrder: order, because: [reason]))
    }
    return decision
  }

  /// Whom support answers: the account that opened the ticket, or both sides of an order.
  private func recipients(
    of ticket: Ticket, in order: Order?, reading records: some Records
  ) throws -> [(ClientAccount, Reason)] {
    if let order {
      return try AgencyActsLikeTheClient.sides(of: order, reading: records)
    }
    let opened = Reason(
      SupportHelpsOwnersAndContacts.self,
      Phrase(
        fr: "Le compte a ouvert le ticket \(ticket.number).",
        it: "Il conto ha aperto il ticket \(ticket.number).",
        en: "The account opened ticket \(ticket.number)."))
    return [(try records.account(ticket.account), opened)]
  }
}
