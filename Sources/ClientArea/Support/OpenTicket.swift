/// Somebody writes to support, about one service, one order or neither.
package struct OpenTicket: Command, Hashable {
  package let subject: String
  package let text: String
  package let topic: TicketTopic
  package let service: ID<Service>?
  package let order: ID<Order>?

  package init(
    _ subject: String, saying text: String, asking topic: TicketTopic = .question,
    about service: ID<Service>? = nil, inOrder order: ID<Order>? = nil
  ) {
    self.subject = subject.normal
    self.text = text.normal
    self.topic = topic
    self.service = service
    self.order = order
  }

  package var title: Phrase {
    Phrase(
      fr: "ouvrir le ticket « \(subject) »", it: "aprire il ticket «\(subject)»",
      en: "open the ticket “\(subject)”")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    let (account, aboutOrder) = try author(session, reading: records)
    try SupportHelpsOwnersAndContacts.checkSubject(subject)
    try SupportHelpsOwnersAndContacts.checkText(text)
    var ticket = try newTicket(for: account, reading: records, under: &circumstances)
    var forwarding: Forwarding?
    if let service {
      try PermissionsHoldEverywhere.check([.manageServices], of: session, reading: records)
      forwarding = try self.forwarding(
        of: records.service(service), session, reading: records)
    }
    if forwarding?.isForwarded.value == true { ticket.ticket.forward(on: circumstances.today) }
    var decision = Decision(
      saying: forwarding?.isForwarded.reasons.first?.fact
        ?? Phrase(
          fr: "Ticket \(ticket.ticket.number) ouvert.",
          it: "Ticket \(ticket.ticket.number) aperto.",
          en: "Ticket \(ticket.ticket.number) opened."))
    decision.save(
      ticket.series, ticket.ticket,
      TicketMessage(
        id: circumstances.newID(), ticket: ticket.ticket.id, author: session.user,
        isFromStaff: false, body: text, writtenAt: circumstances.now,
        onBehalfOf: forwarding?.onBehalfOf?.id))
    try decision.tellNews(
      of: ticket.ticket, by: .client(account.id), isNew: true, reading: records,
      under: &circumstances)
    if let forwarding {
      decision.explain(forwarding.reasons)
      if forwarding.isForwarded.value {
        forward(
          ticket.ticket, to: try records.account(forwarding.service.owner), from: account,
          forwarding, in: &decision, under: &circumstances)
      }
    } else {
      decision.explain(
        aboutOrder ?? [SupportHelpsOwnersAndContacts.writerReason(ticket.ticket, isStaff: false)])
    }
    return decision
  }

  /// Who writes, and why he may where it is about an order.
  private func author(
    _ session: Session, reading records: some Records
  ) throws -> (account: ClientAccount, aboutOrder: [Reason]?) {
    guard let order = try order.map({ try records.order($0) }) else {
      let account = try SessionMustStand.actingAccount(
        of: session, needing: [.writeTickets], reading: records)
      return (account, nil)
    }
    let (account, standing) = try AgencyActsLikeTheClient.check(
      session, on: order, needing: [.order, .writeTickets], reading: records)
    return (account, [AgencyActsLikeTheClient.writerReason(order, account, standing)])
  }

  private struct Forwarding {
    let service: Service
    let isForwarded: Ruled<Bool>
    let mayAsk: Reason
    /// In whose name the ticket is opened; nil for the owner himself (SUPPORT-3).
    let onBehalfOf: ClientAccount?

    var reasons: [Reason] {
      isForwarded.reasons + [mayAsk]
        + (onBehalfOf.map { [AContactWritesInTheOwnersName.reason($0)] } ?? [])
    }
  }

  private func forwarding(
    of service: Service, _ session: Session, reading records: some Records
  ) throws -> Forwarding {
    let standing = try ServiceStanding.of(session, on: service, reading: records)
    try SupportHelpsOwnersAndContacts.checkMayAsk(standing, on: service)
    return Forwarding(
      service: service,
      isForwarded: NotGrantedByATechnicalLink.isForwarded(topic, from: standing, service),
      mayAsk: Reason(
        SupportHelpsOwnersAndContacts.self,
        standing == .owner
          ? OwnerKeepsEveryRight.reason(service).fact
          : OwnerAndContactsMayRenew.reason(service).fact),
      onBehalfOf: try session.account.flatMap {
        try AContactWritesInTheOwnersName.owner(of: service, for: $0).map {
          try records.account($0)
        }
      })
  }

  private func newTicket(
    for account: ClientAccount, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws -> (ticket: Ticket, series: NumberSeries) {
    var series = try records.numbering("T", under: &circumstances)
    let ticket = Ticket(
      id: circumstances.newID(), number: "T-\(series.next())", account: account.id,
      service: service, order: order, topic: topic, subject: subject.trimmed,
      openedOn: circumstances.today, status: .open, waitingSince: circumstances.now)
    return (ticket, series)
  }

  /// Support asks the owner, and tells whoever wrote (LINK-12).
  private func forward(
    _ ticket: Ticket, to owner: ClientAccount, from contact: ClientAccount,
    _ forwarding: Forwarding, in decision: inout Decision,
    under circumstances: inout Circumstances
  ) {
    let note = NotGrantedByATechnicalLink.question(
      from: contact, about: forwarding.service, asking: topic.word)
    decision.save(
      TicketMessage(
        id: circumstances.newID(), ticket: ticket.id, author: nil, isFromStaff: true,
        body: (forwarding.isForwarded.reasons.first?.fact ?? note)[contact.language],
        writtenAt: circumstances.now))
    decision.send(
      Letter(
        .supportReply, to: owner, facts: [.subject: Phrase(name: subject), .text: note],
        about: forwarding.service.id, because: forwarding.isForwarded.reasons))
  }
}
