/// What the owner of a service never loses.
package enum OwnerKeepsEveryRight: Rule {
  package static let id: RuleID = "LINK-8"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Le propriétaire garde tous ses droits et peut rompre un lien technique à tout moment ; l'ancien \
      contact garde ce qu'il a payé et ses propres tickets, rien de plus.
      """,
    it: """
      Il proprietario conserva ogni diritto e può rimuovere un collegamento tecnico in ogni momento; il \
      vecchio contatto conserva ciò che ha pagato e i propri ticket, nient'altro.
      """,
    en: """
      The owner keeps every right and may break a technical link at any time; the former contact \
      keeps what they paid and their own tickets, nothing more.
      """)

  static func check(_ standing: ServiceStanding, on service: Service) throws(Refusal) {
    guard standing != .owner else { return }
    var reasons = standing.refusalReasons(on: service)
    reasons.append(
      Reason(
        Self.self,
        Phrase(
          fr: "Cela revient au propriétaire de \(service.name).",
          it: "Questo spetta al proprietario di \(service.name).",
          en: "That is for the owner of \(service.name) to do.")))
    if standing == .technicalContact { reasons.append(NotGrantedByATechnicalLink.othersLinks) }
    throw Refusal(because: reasons)
  }

  static func reason(_ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Vous êtes propriétaire de \(service.name).",
        it: "Lei è proprietario di \(service.name).", en: "You own \(service.name)."))
  }
}

/// That one kind of link gives nothing of the other.
package enum LinksAreIndependent: Rule {
  package static let id: RuleID = "LINK-9"
  package static let source = "A+"
  package static let statement = Phrase(
    fr: """
      Les deux sortes de lien sont indépendantes : commander pour quelqu'un ne montre pas ce qu'il a, \
      s'occuper d'une prestation ne permet pas de commander, et rompre un lien n'en touche aucun autre.
      """,
    it: """
      I due tipi di collegamento sono indipendenti: ordinare per qualcuno non mostra ciò che ha, occuparsi \
      di un servizio non permette di ordinare, e rimuovere un collegamento non ne tocca altri.
      """,
    en: """
      The two kinds of link are independent: ordering for somebody does not show what they have, looking \
      after a service does not allow to order, and breaking one link touches no other.
      """)

  static let untouched = Reason(
    LinksAreIndependent.self,
    Phrase(
      fr: "Les autres liens entre ces comptes restent.",
      it: "Gli altri collegamenti tra questi account restano.",
      en: "The other links between these accounts stay."))
}

/// Which links make no sense.
package enum ALinkIsNewAndToSomebodyElse: Rule {
  package static let id: RuleID = "LINK-11"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Pas de lien avec soi-même, pas deux fois le même, pas avec une adresse sans compte client ; une \
      prestation peut avoir plusieurs contacts techniques.
      """,
    it: """
      Nessun collegamento con sé stessi, mai due volte lo stesso, mai con un indirizzo senza account cliente; \
      un servizio può avere più contatti tecnici.
      """,
    en: """
      No link to oneself, none twice, none to an address without a client account; a service may have \
      several technical contacts.
      """)

  /// The account that a code or an address means. Where the address is several accounts', nobody guesses which,
  /// and nobody is told which there are.
  static func existing(_ text: String, reading records: some Records) throws -> ClientAccount {
    let meant = try records.accounts(meantBy: text.trimmed, limit: 2).filter {
      $0.archivedOn == nil
    }
    if let account = meant.first, meant.count == 1 { return account }
    guard meant.isEmpty else {
      throw refusal(
        Phrase(
          fr: "Plusieurs comptes ont l'adresse « \(text.trimmed) » : donnez le code du compte.",
          it: "Più account hanno l'indirizzo «\(text.trimmed)»: indichi il codice dell'account.",
          en: "Several accounts have the address “\(text.trimmed)”: give the account's code."))
    }
    throw refusal(
      Phrase(
        fr: "Aucun compte client pour « \(text.trimmed) ».",
        it: "Nessun account cliente per «\(text.trimmed)».",
        en: "No client account for “\(text.trimmed)”."))
  }

  static func checkOther(
    _ contact: ClientAccount, than account: ClientAccount, in field: DetailField = .account
  ) throws(Refusal) {
    guard contact.id == account.id else { return }
    throw refusal(
      Phrase(
        fr: "On ne se désigne pas soi-même comme contact.",
        it: "Non ci si designa da soli come contatto.",
        en: "Nobody can name themselves as a contact."), in: field)
  }

  static func checkNew(_ alreadyStands: Bool, _ contact: ClientAccount) throws(Refusal) {
    guard alreadyStands else { return }
    throw refusal(
      Phrase(
        fr: "\(contact.nameAndCode) l'est déjà.", it: "\(contact.nameAndCode) lo è già.",
        en: "\(contact.nameAndCode) already is."))
  }

  static func refusal(_ fact: Phrase, in field: DetailField = .account) -> Refusal {
    Refusal(Self.self, fact, in: field)
  }
}

/// What stays with the owner whatever a technical contact may do.
package enum NotGrantedByATechnicalLink: Rule {
  package static let id: RuleID = "LINK-12"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un lien technique ne donne jamais le code d'autorisation, le changement de titulaire, la \
      résiliation, la fiche et les factures du propriétaire, ni les liens des autres ; le support \
      transmet une telle demande au propriétaire.
      """,
    it: """
      Un collegamento tecnico non dà mai il codice di autorizzazione, il cambio di titolare, la disdetta, la \
      scheda e le fatture del proprietario, né i collegamenti altrui; il supporto inoltra una tale richiesta \
      al proprietario.
      """,
    en: """
      A technical link never gives the auth code, a change of owner, a cancellation, the owner's \
      profile and invoices, or other people's links; support forwards such a request to the owner.
      """)

  static let staysWithOwner = Phrase(
    fr: "Le code d'autorisation, la résiliation et les factures restent au propriétaire.",
    it: "Il codice di autorizzazione, la disdetta e le fatture restano al proprietario.",
    en: "The auth code, a cancellation and the invoices stay with the owner.")

  static let othersLinks = Reason(
    NotGrantedByATechnicalLink.self,
    Phrase(
      fr: "Un contact technique ne touche pas aux liens des autres.",
      it: "Un contatto tecnico non tocca i collegamenti altrui.",
      en: "A technical contact does not touch other people's links."))

  /// What support asks the owner where a technical contact asked for what he alone may grant.
  static func question(
    from contact: ClientAccount, about service: Service, asking what: Phrase
  ) -> Phrase {
    Phrase(
      fr: """
        \(contact.nameAndCode), contact technique de \(service.name), demande : \(what). Vous seul pouvez \
        l'accorder : répondez à ce ticket.
        """,
      it: """
        \(contact.nameAndCode), contatto tecnico di \(service.name), chiede: \(what). Solo lei può \
        concederlo: risponda a questo ticket.
        """,
      en: """
        \(contact.nameAndCode), technical contact of \(service.name), asks for: \(what). Only you can \
        grant it: please answer this ticket.
        """)
  }

  /// Whether support sends what is asked on to the owner instead of answering.
  static func isForwarded(
    _ topic: TicketTopic, from standing: ServiceStanding, _ service: Service
  ) -> Ruled<Bool> {
    guard standing == .technicalContact else { return Ruled(false) }
    switch topic {
    case .question, .accessCodes: return Ruled(false)
    case .authCode, .ownerChange, .cancellation:
      return Ruled(
        true,
        because: Reason(
          Self.self,
          Phrase(
            fr:
              "\(topic.word) : cette demande relève du propriétaire de \(service.name) ; nous la lui transmettons.",
            it: "\(topic.word): la richiesta va al proprietario di \(service.name).",
            en: "\(topic.word): the request goes to the owner of \(service.name).")))
    }
  }
}
