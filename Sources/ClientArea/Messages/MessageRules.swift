/// What becomes of a message to clients.
package enum AMessageOpensATicketWithEach: Rule {
  package static let id: RuleID = "CLIENTS-6"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      Un message pour les clients part à un, à plusieurs ou à tous, à chacun une seule fois, et ouvre un \
      ticket avec chacun. Si la case est cochée, une réponse confie le ticket à qui a écrit ; sinon il \
      n'est à personne.
      """,
    it: """
      Un messaggio ai clienti va a uno, a più o a tutti, a ciascuno una volta sola, e apre un ticket con \
      ciascuno. Se la casella è spuntata, una risposta affida il ticket a chi ha scritto; altrimenti non \
      è di nessuno.
      """,
    en: """
      A message to clients goes to one, to several or to all, to each only once, and opens a ticket with \
      each. With the box ticked, a reply gives the ticket to whoever wrote; otherwise it is nobody's.
      """)

  /// - Throws: a refusal where nobody is meant.
  static func check(_ count: Int) throws(Refusal) {
    guard count == 0 else { return }
    throw forNobody
  }

  /// Nobody was chosen.
  package static let forNobody = Refusal(
    AMessageOpensATicketWithEach.self,
    Phrase(
      fr: "Ce message n'est pour aucun client : choisissez des destinataires.",
      it: "Questo messaggio non è per nessun cliente: scelga dei destinatari.",
      en: "This message is for no client: choose recipients."), forNow: true)

  static let unsigned = Refusal(
    AMessageOpensATicketWithEach.self,
    Phrase(
      fr: "Un message est signé : connectez-vous.", it: "Un messaggio è firmato: acceda.",
      en: "A message is signed: log in."))

  static func checkIsUnfinished(_ broadcast: Broadcast) throws(Refusal) {
    guard broadcast.isFinished else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Ce message est parti à tous ceux qu'il concerne.",
        it: "Questo messaggio è partito a tutti quelli che riguarda.",
        en: "This message has gone to everybody it is for."), forNow: true)
  }

  /// Who gets a ticket when the client answers; nil where it stays with nobody.
  static func sender(of ticket: Ticket, reading records: some Records) throws -> User? {
    guard let broadcast = try ticket.broadcast.map({ try records.broadcast($0) }),
      broadcast.returnsToSender
    else { return nil }
    let author = try records.user(broadcast.author)
    return author.isActive && author.kind == .internal ? author : nil
  }

  static func returned(_ ticket: Ticket, to sender: User) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(sender.name) a envoyé le message : la réponse lui revient.",
        it: "\(sender.name) ha inviato il messaggio: la risposta torna a chi l'ha scritto.",
        en: "\(sender.name) sent the message: the reply goes back there."))
  }

  /// - Throws: a refusal where tickets cannot be given to somebody.
  static func checkMayHaveTickets(_ user: User) throws(Refusal) {
    guard !user.mayWork(with: .answerTickets) else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(user.name) (\(user.email)) ne répond pas aux tickets.",
        it: "\(user.name) (\(user.email)) non risponde ai ticket.",
        en: "\(user.name) (\(user.email)) does not answer tickets."))
  }

  static func assigned(_ ticket: Ticket, to user: User?) -> Reason {
    Reason(
      Self.self,
      user.map {
        Phrase(
          fr: "Le ticket \(ticket.number) est confié à \($0.name).",
          it: "Il ticket \(ticket.number) è affidato a \($0.name).",
          en: "Ticket \(ticket.number) is given to \($0.name).")
      }
        ?? Phrase(
          fr: "Le ticket \(ticket.number) n'est confié à personne.",
          it: "Il ticket \(ticket.number) non è affidato a nessuno.",
          en: "Ticket \(ticket.number) is given to nobody."))
  }
}
