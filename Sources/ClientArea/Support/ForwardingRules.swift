/// When support sends a ticket on to the owner of its service.
package enum SupportMaySendATicketOn: Rule {
  package static let id: RuleID = "SUPPORT-4"
  package static let source = "A+"
  package static let statement = Phrase(
    fr: """
      Le support peut transmettre au propriétaire le ticket qu'un contact technique a ouvert sur sa \
      prestation : le propriétaire le lit dès lors et y répond, et chacun des deux reçoit les réponses du \
      support.
      """,
    it: """
      Il supporto può inoltrare al proprietario il ticket che un contatto tecnico ha aperto sul suo \
      servizio: da allora il proprietario lo legge e vi risponde, e ciascuno dei due riceve le risposte \
      del supporto.
      """,
    en: """
      Support may send the ticket that a technical contact opened about a service on to its owner: from \
      then on the owner reads it and replies, and each of the two gets support's answers.
      """)

  /// The service and its owner, where the ticket can be sent on.
  static func check(
    _ ticket: Ticket, reading records: some Records
  ) throws -> (service: Service, owner: ClientAccount) {
    guard let service = try ticket.service.map({ try records.service($0) }),
      service.owner != ticket.account
    else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Le ticket \(ticket.number) n'est pas celui d'un contact technique.",
          it: "Il ticket \(ticket.number) non è di un contatto tecnico.",
          en: "Ticket \(ticket.number) is not a technical contact's."))
    }
    let owner = try records.account(service.owner)
    guard !ticket.isForwarded else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "\(owner.nameAndCode) lit déjà le ticket \(ticket.number).",
          it: "\(owner.nameAndCode) legge già il ticket \(ticket.number).",
          en: "\(owner.nameAndCode) reads ticket \(ticket.number) already."), forNow: true)
    }
    for other in try records.tickets(mergedInto: ticket.id) where other.service != ticket.service {
      throw Refusal(
        Self.self,
        Phrase(
          fr:
            "Le ticket \(ticket.number) contient \(other.number), qui n'est pas sur \(service.name).",
          it: "Il ticket \(ticket.number) contiene \(other.number), che non è su \(service.name).",
          en: "Ticket \(ticket.number) holds \(other.number), which is not about \(service.name)."))
    }
    return (service, owner)
  }

  /// Whether an account reads a ticket because it was asked as owner of the service.
  static func isAskedOwner(
    _ account: ID<ClientAccount>?, _ ticket: Ticket, reading records: some Records
  ) throws -> Bool {
    guard let account, account != ticket.account, ticket.isForwarded, let service = ticket.service
    else { return false }
    return try records.service(service).owner == account
  }

  static func notTheOwners(_ ticket: Ticket) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "Le ticket \(ticket.number) est celui du contact technique : répondez-y.",
        it: "Il ticket \(ticket.number) è del contatto tecnico: vi risponda.",
        en: "Ticket \(ticket.number) is the technical contact's: reply in it."))
  }

  static func told(_ owner: ClientAccount, _ ticket: Ticket) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Le ticket \(ticket.number) est transmis à \(owner.nameAndCode).",
        it: "Il ticket \(ticket.number) è inoltrato a \(owner.nameAndCode).",
        en: "Ticket \(ticket.number) is sent on to \(owner.nameAndCode)."))
  }

  /// What the contact reads in the ticket.
  static func note(about service: Service) -> Phrase {
    Phrase(
      fr: "Cette demande relève du propriétaire de \(service.name) : nous la lui transmettons.",
      it: "Questa richiesta spetta al proprietario di \(service.name): gliela inoltriamo.",
      en: "This request is for the owner of \(service.name): we are sending it on.")
  }

  /// What the owner is asked by mail.
  static func question(from contact: ClientAccount, about service: Service) -> Phrase {
    Phrase(
      fr: """
        \(contact.nameAndCode), contact technique de \(service.name), a écrit au support. Sa demande relève \
        de vous : le ticket est dans votre espace client, à la page « Support ». Répondez-y.
        """,
      it: """
        \(contact.nameAndCode), contatto tecnico di \(service.name), ha scritto al supporto. La richiesta \
        spetta a lei: il ticket è nella sua area clienti, alla pagina «Supporto». Vi risponda.
        """,
      en: """
        \(contact.nameAndCode), technical contact of \(service.name), wrote to support. The request is for \
        you: the ticket is in your client area, on the page “Support”. Please reply there.
        """)
  }
}
