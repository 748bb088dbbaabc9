import ClientArea
import Store

extension OpenTicket: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let subject = FreeText(self.subject)
    if let order {
      guard topic == .question, service == nil,
        let name = try place.service(ofLatestOrder: order)
      else { return nil }
      return [
        OpensTicketAboutOrder(
          actor: place.actor, subject: subject, service: name,
          saying: text == self.subject ? nil : FreeText(text))
      ]
    }
    let service = try service.map { try place.service($0) }
    return [
      text == self.subject && topic == .question
        ? OpensTicket(actor: place.actor, subject: subject, service: service)
        : OpensTicketSaying(
          actor: place.actor, subject: subject, topic: topic, saying: FreeText(text),
          service: service)
    ]
  }
}

extension ReplyToTicket: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [
      AnswersTicket(
        actor: place.actor, answer: FreeText(text), subject: try place.ticket(ticket))
    ]
  }
}

extension CloseTicket: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [ClosesTicket(actor: place.actor, subject: try place.ticket(ticket))]
  }
}

extension RenewAccessCodes: RecordableCommand {
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    [
      RenewsAccessCodes(
        actor: place.actor, service: try place.service(service),
        ticket: try ticket.map { try place.ticket($0) })
    ]
  }
}

extension MarkMailRead: RecordableCommand {
  /// Nil for somebody else's mail, which no mailbox shows.
  func steps(in place: RecordingPlace) throws -> [any WhenStep]? {
    let mail = try place.desk.reader.mail(self.mail)
    let alike = try place.facts.mails(
      to: place.names.addresses(of: place.email), about: mail.subject)
    guard let index = alike.firstIndex(where: { $0.id == mail.id }) else { return nil }
    return [
      ReadsMail(
        actor: place.email, subject: FreeText(mail.subject),
        rank: alike.count == 1 ? nil : index + 1)
    ]
  }
}
