/// What becomes of a ticket that nobody may answer any more.
package enum ATicketEndsWithTheRightToItsAnswer: Rule {
  package static let id: RuleID = "SUPPORT-8"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Quand un lien technique, l'agence d'une commande ou un compte prend fin, les tickets ouverts dont \
      l'auteur n'a plus droit à la réponse sont clos le jour même et disent pourquoi ; leurs messages restent \
      à qui les lisait, et leur auteur n'y écrit plus.
      """,
    it: """
      Quando finisce un collegamento tecnico, l'agenzia di un ordine o un account, i ticket aperti il cui autore \
      non ha più diritto alla risposta sono chiusi lo stesso giorno e dicono perché; i messaggi restano a \
      chi li leggeva, e il loro autore non vi scrive più.
      """,
    en: """
      When a technical link, the agency of an order or an account ends, the open tickets whose writer has no \
      right to an answer any more are closed on that day and say why; their messages stay with whoever read \
      them, and their writer writes in them no more.
      """)

  /// Nobody reads what is written to an account that is closed.
  static func checkIsThere(_ account: ClientAccount) throws(Refusal) {
    guard account.archivedOn != nil else { return }
    throw Refusal(because: [Reason(Self.self, closed(account))])
  }

  static func closed(_ account: ClientAccount) -> Phrase {
    Phrase(
      fr: "Le compte \(account.nameAndCode) est fermé.",
      it: "L'account \(account.nameAndCode) è chiuso.",
      en: "The account \(account.nameAndCode) is closed.")
  }

  static func linkEnded(_ service: Service) -> Phrase {
    Phrase(
      fr: "Le lien technique avec \(service.name) a pris fin.",
      it: "Il collegamento tecnico con \(service.name) è finito.",
      en: "The technical link with \(service.name) has ended.")
  }

  static func ownerChanged(_ service: Service) -> Phrase {
    Phrase(
      fr: "\(service.name) a changé de propriétaire.",
      it: "\(service.name) ha cambiato proprietario.",
      en: "\(service.name) has another owner.")
  }

  static func agencyEnded(_ order: Order) -> Phrase {
    Phrase(
      fr: "La commande \(order.number) n'est plus confiée à cette agence.",
      it: "L'ordine \(order.number) non è più affidato a questa agenzia.",
      en: "Order \(order.number) is no longer entrusted to this agency.")
  }

  fileprivate static func message(_ cause: Phrase) -> Phrase {
    Phrase(
      fr: "\(cause) Ce ticket est clos.", it: "\(cause) Questo ticket è chiuso.",
      en: "\(cause) This ticket is closed.")
  }

  fileprivate static func reason(_ tickets: [Ticket], _ cause: Phrase) -> Reason {
    let numbers = tickets.map(\.number).joined(separator: ", ")
    return Reason(
      Self.self,
      Phrase(
        fr: "\(cause) Clos : \(numbers).", it: "\(cause) Chiusi: \(numbers).",
        en: "\(cause) Closed: \(numbers)."))
  }
}

extension Decision {
  /// Closes what a former contact has open about the service (SUPPORT-8).
  mutating func endTickets(
    of link: TechnicalLink, about service: Service, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    let tickets = try records.openTickets(of: link.account).filter { $0.service == service.id }
    try end(
      tickets, because: ATicketEndsWithTheRightToItsAnswer.linkEnded(service), reading: records,
      under: &circumstances)
  }

  /// Closes what a former agency has open about the order (SUPPORT-8).
  mutating func endTickets(
    of assignment: OrderAgency, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    let order = try records.order(assignment.order)
    let tickets = try records.openTickets(of: assignment.agency).filter { $0.order == order.id }
    try end(
      tickets, because: ATicketEndsWithTheRightToItsAnswer.agencyEnded(order), reading: records,
      under: &circumstances)
  }

  /// Closes tickets, and says in each why.
  mutating func end(
    _ tickets: [Ticket], because cause: Phrase, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    guard !tickets.isEmpty else { return }
    for var ticket in tickets {
      ticket.close()
      let language = try records.account(ticket.account).language
      save(
        ticket,
        TicketMessage(
          id: circumstances.newID(), ticket: ticket.id, author: nil, isFromStaff: true,
          body: ATicketEndsWithTheRightToItsAnswer.message(cause)[language],
          writtenAt: circumstances.now))
      try tellNews(of: ticket, by: .desk, reading: records, under: &circumstances)
    }
    explain([ATicketEndsWithTheRightToItsAnswer.reason(tickets, cause)])
  }
}
