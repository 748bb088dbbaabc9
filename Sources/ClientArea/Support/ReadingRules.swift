/// Until when a ticket counts as unread.
package enum ATicketIsUnreadUntilOpened: Rule {
  package static let id: RuleID = "SUPPORT-5"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un ticket est non lu pour le support, et pour chaque client qui le lit, depuis qu'un autre y a écrit \
      jusqu'à ce qu'on l'ouvre ou y réponde ; une note interne n'y change rien pour le client.
      """,
    it: """
      Un ticket è non letto per il supporto, e per ogni cliente che lo legge, da quando un altro vi ha \
      scritto fino a quando lo si apre o vi si risponde; una nota interna non cambia nulla per il cliente.
      """,
    en: """
      A ticket is unread for support, and for each client who reads it, from when somebody else wrote in it \
      until it is opened or replied to; an internal note changes nothing of it for the client.
      """)

  static func read(_ ticket: Ticket) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Le ticket \(ticket.number) est lu.", it: "Il ticket \(ticket.number) è letto.",
        en: "Ticket \(ticket.number) is read."))
  }

  static func alreadyRead(_ ticket: Ticket) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "Le ticket \(ticket.number) n'a rien de nouveau.",
        it: "Il ticket \(ticket.number) non ha nulla di nuovo.",
        en: "Ticket \(ticket.number) has nothing new."), forNow: true)
  }

  /// The accounts that read a ticket, each once: whose it is, the asked owner, both sides of an order.
  static func readers(
    of ticket: Ticket, reading records: some Records
  ) throws -> [ID<ClientAccount>] {
    var readers = [ticket.account]
    if ticket.isForwarded, let service = ticket.service {
      readers.append(try records.service(service).owner)
    }
    if let order = try ticket.order.map({ try records.order($0) }) {
      readers += try AgencyActsLikeTheClient.sides(of: order, reading: records).map(\.0.id)
    }
    var seen: Set<ID<ClientAccount>> = []
    return readers.filter { seen.insert($0).inserted }
  }
}

/// One side of a ticket's conversation.
enum TicketSide: Equatable {
  case desk
  case client(ID<ClientAccount>)

  init(of session: Session) { self = session.account.map { .client($0) } ?? .desk }

  func isSide(of unread: TicketUnread) -> Bool {
    switch self {
    case .desk: unread.account == nil
    case .client(let account): unread.account == account
    }
  }
}

extension Decision {
  /// Counts a ticket as unread for all who read it besides whoever has written (SUPPORT-5).
  mutating func tellNews(
    of ticket: Ticket, by writer: TicketSide, isNew: Bool = false, reading records: some Records,
    under circumstances: inout Circumstances
  ) throws {
    let unread = isNew ? [] : try records.unread(of: ticket.id)
    for row in unread where writer.isSide(of: row) { remove(row) }
    let readers = try ATicketIsUnreadUntilOpened.readers(of: ticket, reading: records)
    for account in [nil] + readers.map(Optional.some)
    where !unread.contains(where: { $0.account == account }) {
      let row = TicketUnread(id: circumstances.newID(), ticket: ticket.id, account: account)
      if !writer.isSide(of: row) { save(row) }
    }
  }
}

/// By what tickets are found.
package enum TicketsAreFoundByAllTheirTexts: Rule {
  package static let id: RuleID = "SUPPORT-6"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      On trouve un ticket par son numéro, son sujet et tous ses messages, sans égard aux accents ni aux \
      majuscules ; le personnel aussi par les notes internes, que la recherche d'un client ne connaît pas.
      """,
    it: """
      Un ticket si trova per numero, oggetto e tutti i messaggi, senza badare ad accenti e maiuscole; il \
      personale anche per le note interne, che la ricerca di un cliente non conosce.
      """,
    en: """
      A ticket is found by its number, its subject and all its messages, whatever the accents and letter \
      case; by staff also by the internal notes, which a client's search does not know.
      """)
}
