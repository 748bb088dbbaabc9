/// That support ends what it began, whoever still has a link, and knows to whom it speaks.
package enum SupportAlwaysAnswers: Rule {
  package static let id: RuleID = "LINK-14"
  package static let source = "A+"
  package static let statement = Phrase(
    fr: """
      Un ticket sur une prestation montre au support le propriétaire, l'auteur et son lien avec la prestation. \
      Le support peut toujours y répondre et le clore, que le lien existe encore ou non ; un ancien contact n'en \
      lit que ses propres messages et les réponses qui leur sont faites.
      """,
    it: """
      Un ticket su un servizio mostra al supporto il proprietario, l'autore e il suo rapporto con il servizio. \
      Il supporto può sempre rispondere e chiuderlo, che il collegamento esista ancora o no; un vecchio contatto \
      ne legge solo i propri messaggi e le risposte a essi.
      """,
    en: """
      A ticket about a service shows staff its owner, its writer and how they stand to the service. Staff can \
      always answer and close it, whoever still has a link; a former contact reads of it only their own messages \
      and the answers to them.
      """)

  static func reason(_ writer: ClientAccount, until day: Day) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(writer.nameAndCode), contact technique jusqu'au \(day), lit encore ses réponses.",
        it: "\(writer.nameAndCode), contatto tecnico fino al \(day), legge ancora le sue risposte.",
        en: "\(writer.nameAndCode), technical contact until \(day), still reads the answers."))
  }

  /// What of a ticket its writer reads once he is no longer technical contact: what he wrote himself, what support wrote
  /// while it was his turn, and what the system says of the end.
  package static func readBack(_ messages: [TicketMessage]) -> [TicketMessage] {
    var isHisTurn = true
    return messages.filter { message in
      if message.isFromStaff { return isHisTurn || message.author == nil }
      isHisTurn = message.isFromContact
      return isHisTurn
    }
  }

  /// Whether support's next answer is to a former contact: the owner who was asked may have written since (SUPPORT-4).
  static func isToWriter(_ messages: [TicketMessage]) -> Bool {
    messages.last { !$0.isFromStaff }?.isFromContact ?? true
  }
}

extension TicketMessage {
  /// A technical contact writes in the owner's name, the owner in his own (SUPPORT-3).
  fileprivate var isFromContact: Bool { onBehalfOf != nil }
}

/// How the account that opened a ticket stands to the service that it is about.
package enum WriterStanding: Hashable, Sendable {
  case owner
  case technicalContact(since: Day)
  case formerContact(until: Day)
  case none

  package static func of(
    _ ticket: Ticket, on service: Service, reading records: some Records
  ) throws -> WriterStanding {
    if ticket.account == service.owner { return .owner }
    guard let link = try records.latestTechnicalLink(of: ticket.account, on: service.id) else {
      return .none
    }
    return link.endedOn.map { .formerContact(until: $0) } ?? .technicalContact(since: link.since)
  }

  package var word: Phrase {
    switch self {
    case .owner: Phrase(fr: "propriétaire", it: "proprietario", en: "owner")
    case .technicalContact(let day):
      Phrase(
        fr: "contact technique depuis le \(day)", it: "contatto tecnico dal \(day)",
        en: "technical contact since \(day)")
    case .formerContact(let day):
      Phrase(
        fr: "ancien contact technique, jusqu'au \(day)",
        it: "ex contatto tecnico, fino al \(day)", en: "former technical contact, until \(day)")
    case .none: Phrase(fr: "aucun lien", it: "nessun collegamento", en: "no link")
    }
  }
}
