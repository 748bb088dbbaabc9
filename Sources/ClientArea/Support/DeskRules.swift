/// In which order support works, and how long a ticket may rest.
package enum SupportWorksInOrder: Rule {
  package static let id: RuleID = "SUPPORT-1"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le support prend d'abord ce qui est urgent, puis ce qui attend une réponse depuis le plus longtemps. \
      Un ticket mis en attente revient au jour dit, ou dès que le client écrit ; une réponse du client \
      rouvre un ticket clos.
      """,
    it: """
      Il supporto prende prima ciò che è urgente, poi ciò che attende una risposta da più tempo. Un ticket \
      messo in attesa torna nel giorno indicato, o appena il cliente scrive; una risposta del cliente \
      riapre un ticket chiuso.
      """,
    en: """
      Support takes what is urgent first, then what has waited longest for an answer. A ticket on hold \
      comes back on its day, or as soon as the client writes; a client's reply reopens a closed ticket.
      """)

  static func checkChanges(_ ticket: Ticket, to priority: TicketPriority) throws(Refusal) {
    guard ticket.priority == priority else { return }
    throw Refusal(Self.self, reason(ticket, priority).fact, forNow: true)
  }

  static func reason(_ ticket: Ticket, _ priority: TicketPriority) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Le ticket \(ticket.number) a la priorité \(priority.word).",
        it: "Il ticket \(ticket.number) ha priorità \(priority.word).",
        en: "Ticket \(ticket.number) has priority \(priority.word)."))
  }

  /// A closed ticket waits for nothing, and one holds a ticket for a day to come.
  static func checkMayHold(_ ticket: Ticket, until day: Day, on today: Day) throws(Refusal) {
    guard ticket.status != .closed else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Le ticket \(ticket.number) est clos : il n'attend rien.",
          it: "Il ticket \(ticket.number) è chiuso: non attende nulla.",
          en: "Ticket \(ticket.number) is closed: it waits for nothing."), forNow: true)
    }
    guard day <= today else { return }
    let advice = Phrase(
      fr: "Donnez un jour après le \(today).", it: "Indichi un giorno dopo il \(today).",
      en: "Give a day after \(today).")
    throw Refusal(Self.self, advice, in: .delay)
  }

  static func checkIsHeld(_ ticket: Ticket) throws(Refusal) {
    guard ticket.heldUntil == nil else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Le ticket \(ticket.number) n'est pas en attente.",
        it: "Il ticket \(ticket.number) non è in attesa.",
        en: "Ticket \(ticket.number) is not on hold."), forNow: true)
  }

  static func held(_ ticket: Ticket, until day: Day?) -> Reason {
    Reason(
      Self.self,
      day.map {
        Phrase(
          fr: "Le ticket \(ticket.number) est en attente jusqu'au \($0).",
          it: "Il ticket \(ticket.number) è in attesa fino al \($0).",
          en: "Ticket \(ticket.number) is on hold until \($0).")
      }
        ?? Phrase(
          fr: "Le ticket \(ticket.number) n'est plus en attente.",
          it: "Il ticket \(ticket.number) non è più in attesa.",
          en: "Ticket \(ticket.number) is on hold no longer."))
  }

  static func reopened(_ ticket: Ticket) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La réponse rouvre le ticket \(ticket.number), qui était clos.",
        it: "La risposta riapre il ticket \(ticket.number), che era chiuso.",
        en: "The reply reopens ticket \(ticket.number), which was closed."))
  }
}

/// Who reads what staff notes in a ticket.
package enum ANoteIsForStaffAlone: Rule {
  package static let id: RuleID = "SUPPORT-2"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Une note interne n'est lue que par le personnel : aucun client ne la voit, ni dans une liste, ni par \
      la recherche, ni dans un courriel, un export ou le journal.
      """,
    it: """
      Una nota interna è letta solo dal personale: nessun cliente la vede, né in un elenco, né con la \
      ricerca, né in un'e-mail, in un'esportazione o nel registro.
      """,
    en: """
      An internal note is read by staff alone: no client sees it, neither in a list nor by the search, in \
      a mail, an export or the journal.
      """)
}

/// In whose name a technical contact writes.
package enum AContactWritesInTheOwnersName: Rule {
  package static let id: RuleID = "SUPPORT-3"
  package static let source = "A+"
  package static let statement = Phrase(
    fr: """
      Un contact technique qui écrit au sujet d'une prestation le fait au nom du propriétaire : chaque \
      message le dit, au support comme au client, même après la fin du lien.
      """,
    it: """
      Un contatto tecnico che scrive di un servizio lo fa a nome del proprietario: ogni messaggio lo dice, \
      al supporto come al cliente, anche dopo la fine del collegamento.
      """,
    en: """
      A technical contact who writes about a service does so on behalf of its owner: each message says so, \
      to support and to the client, also after the link has ended.
      """)

  /// In whose name an account writes about a service; nil for the owner himself.
  static func owner(of service: Service, for writer: ID<ClientAccount>) -> ID<ClientAccount>? {
    service.owner == writer ? nil : service.owner
  }

  static func reason(_ owner: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Vous écrivez au nom du propriétaire, \(owner.nameAndCode).",
        it: "Scrive a nome del proprietario, \(owner.nameAndCode).",
        en: "You write on behalf of the owner, \(owner.nameAndCode)."))
  }
}
