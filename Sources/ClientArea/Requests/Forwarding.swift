extension Asking {
  /// What a technical contact asks goes to the owner: as a ticket where it is one of those that tickets are
  /// opened for, and as a request that waits for his word.
  func forward(
    from contact: ClientAccount, to owner: ClientAccount, as session: Session,
    reading records: some Records, under circumstances: inout Circumstances
  ) throws -> Decision {
    guard let service else { throw ProceduresAreData.missing(kind) }
    let (request, series) = try newRequest(
      of: owner, .forwarded, by: contact.id, reading: records, under: &circumstances)
    let reason = Reason(
      NotGrantedByATechnicalLink.self,
      Phrase(
        fr: "\(kind.word), \(subject) : la demande part au propriétaire de \(service.name).",
        it: "\(kind.word), \(subject): la richiesta va al proprietario di \(service.name).",
        en: "\(kind.word), \(subject): the request goes to the owner of \(service.name)."))
    var decision = Decision(saying: reason.fact)
    decision.save(series, request)
    if let topic = kind.topic {
      decision.add(
        try topic.ticket(about: service).decide(
          reading: records, as: session, under: &circumstances))
    } else {
      decision.explain([reason])
      decision.send(
        Letter(
          .supportReply, to: owner,
          facts: [
            .subject: request.title,
            .text: NotGrantedByATechnicalLink.question(
              from: contact, about: service, asking: request.title),
          ],
          about: service.id, because: [reason]))
    }
    return decision
  }
}

extension RequestKind {
  /// The topic of the ticket by which it is sent on to an owner; nil where it has none.
  fileprivate var topic: TicketTopic? {
    switch self {
    case .authCode: .authCode
    case .siteShutdown: .cancellation
    case .domainPurchase, .mailbox: nil
    }
  }
}

extension TicketTopic {
  /// What a ticket is called that asks for it.
  package func subject(about service: String) -> String { "\(word.fr) : \(service)" }

  /// The ticket that asks for it and says no more.
  package func ticket(about service: Service) -> OpenTicket {
    let subject = subject(about: service.name)
    return OpenTicket(subject, saying: subject, asking: self, about: service.id)
  }
}
