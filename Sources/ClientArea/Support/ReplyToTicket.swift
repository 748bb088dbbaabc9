/// The account that opened a ticket, or staff, writes in it; about an order its client and its agency do
/// (AGENCY-3).
package struct ReplyToTicket: Command, Hashable {
  package let ticket: ID<Ticket>
  package let text: String

  package init(_ ticket: ID<Ticket>, saying text: String) {
    self.ticket = ticket
    self.text = text.normal
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
    try SupportHelpsOwnersAndContacts.checkStillConcerned(
      ticket, isSupports: isStaff, reading: records)
    try SupportHelpsOwnersAndContacts.checkText(text)
    var decision = Decision(
      saying: Phrase(
        fr: "Réponse ajoutée au ticket \(ticket.number).",
        it: "Risposta aggiunta al ticket \(ticket.number).",
        en: "Reply added to ticket \(ticket.number)."))
    decision.name(ticket.number)
    decision.explain(
      SupportHelpsOwnersAndContacts.self, SupportHelpsOwnersAndContacts.statement)
    if ticket.order != nil {
      decision.explain(AgencyActsLikeTheClient.self, AgencyActsLikeTheClient.statement)
    }
    guard isStaff else {
      try write(in: &ticket, &decision, as: session, reading: records, under: &circumstances)
      return decision
    }
    try decision.answer(ticket, with: text, by: session, reading: records, under: &circumstances)
    let order = try ticket.order.map { try records.order($0) }
    if let (writer, day) = try formerContact(of: ticket, reading: records) {
      decision.explain([SupportAlwaysAnswers.reason(writer, until: day)])
    }
    for (recipient, reason) in try recipients(of: ticket, in: order, reading: records) {
      decision.send(
        Letter(
          .supportReply, to: recipient,
          facts: [.subject: Phrase(name: ticket.subject), .text: Phrase(name: text)],
          about: ticket.service, inOrder: order, because: [reason]))
    }
    for reader in try ServiceMailsAreCopied.readers(along: ticket, reading: records) {
      decision.send(try copy(of: ticket, to: reader, reading: records))
    }
    return decision
  }

  /// What a technical contact reads of support's answer to the owner (MAIL-9).
  private func copy(
    of ticket: Ticket, to reader: RecipientsFollowTheLinks.Recipient, reading records: some Records
  ) throws -> Letter {
    var facts: [MailFact: Phrase] = [
      .subject: Phrase(name: ticket.subject), .text: Phrase(name: text),
      .owner: Phrase(name: try records.account(ticket.account).nameAndCode),
      .copy: .present,
    ]
    if let service = ticket.service {
      facts[.service] = try records.service(service).kindAndName
    }
    return Letter(
      .supportReply, to: reader.account, facts: facts, about: ticket.service,
      because: ServiceMailsAreCopied.copied(reader))
  }

  /// Adds a client's message: his own, or that of the owner who was asked (SUPPORT-4).
  private func write(
    in ticket: inout Ticket, _ decision: inout Decision, as session: Session,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws {
    if ticket.status == .closed { decision.explain([SupportWorksInOrder.reopened(ticket)]) }
    if try SupportMaySendATicketOn.isAskedOwner(session.account, ticket, reading: records) {
      ticket.ownerWrote(at: circumstances.now)
    } else {
      ticket.clientWrote(at: circumstances.now)
    }
    if let sender = try AMessageOpensATicketWithEach.sender(of: ticket, reading: records) {
      ticket.assignee = sender.id
      decision.explain([AMessageOpensATicketWithEach.returned(ticket, to: sender)])
    }
    let owner = try nameUsed(in: ticket, by: session, reading: records)
    if let owner { decision.explain([AContactWritesInTheOwnersName.reason(owner)]) }
    decision.save(
      ticket,
      TicketMessage(
        id: circumstances.newID(), ticket: ticket.id, author: session.user, isFromStaff: false,
        body: text, writtenAt: circumstances.now, onBehalfOf: owner?.id))
    try decision.tellNews(
      of: ticket, by: TicketSide(of: session), reading: records, under: &circumstances)
  }

  /// The owner in whose name a technical contact writes; nil for everybody else (SUPPORT-3).
  private func nameUsed(
    in ticket: Ticket, by session: Session, reading records: some Records
  ) throws -> ClientAccount? {
    guard let service = try ticket.service.map({ try records.service($0) }),
      session.account == ticket.account,
      let owner = AContactWritesInTheOwnersName.owner(of: service, for: ticket.account)
    else { return nil }
    return try records.account(owner)
  }

  /// Who opened the ticket as technical contact and is so no longer, and until when he was.
  private func formerContact(
    of ticket: Ticket, reading records: some Records
  ) throws -> (ClientAccount, Day)? {
    guard let service = try ticket.service.map({ try records.service($0) }),
      case .formerContact(let day) = try WriterStanding.of(ticket, on: service, reading: records)
    else { return nil }
    return (try records.account(ticket.account), day)
  }

  /// Whom support answers: the account that opened the ticket and the owner who was asked, or both sides of an
  /// order.
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
        it: "L'account ha aperto il ticket \(ticket.number).",
        en: "The account opened ticket \(ticket.number)."))
    var recipients = [(try records.account(ticket.account), opened)]
    if try formerContact(of: ticket, reading: records) != nil,
      try !SupportAlwaysAnswers.isToWriter(records.messages(of: ticket.id))
    {
      recipients = []
    }
    if ticket.isForwarded, let service = ticket.service {
      let owner = try records.account(records.service(service).owner)
      if owner.id != ticket.account {
        recipients.append((owner, SupportMaySendATicketOn.told(owner, ticket)))
      }
    }
    return recipients
  }
}
