/// Whose a request is, whatever becomes of the links.
package enum ARequestStaysWithTheOwner: Rule {
  package static let id: RuleID = "DOMAIN-12"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Une demande est celle du propriétaire, quelle que soit la personne qui l'a faite : si son lien est rompu, l'ancien \
      contact ne la voit plus, et elle reste au propriétaire, qui la confirme ou la clôt.
      """,
    it: """
      Una richiesta è del proprietario, chiunque l'abbia fatta: se il suo collegamento è rimosso, il vecchio \
      contatto non la vede più, ed essa resta al proprietario, che la conferma o la chiude.
      """,
    en: """
      A request is the owner's, whoever made it: once the link is broken the former contact no longer sees it, \
      and it stays with the owner, who confirms or closes it.
      """)

  /// What stays of a contact's requests on a service when his link ends; nil where there is none.
  static func reason(
    on service: Service, by contact: ClientAccount, reading records: some Records
  ) throws -> Reason? {
    let requests = try records.standingRequests(on: service.id).filter { $0.contact == contact.id }
    guard !requests.isEmpty else { return nil }
    let numbers = requests.map(\.number).joined(separator: ", ")
    return Reason(
      Self.self,
      Phrase(
        fr: "Demandé par \(contact.nameAndCode), reste au propriétaire : \(numbers).",
        it: "Chiesto da \(contact.nameAndCode), resta al proprietario: \(numbers).",
        en: "Asked by \(contact.nameAndCode), stays with the owner: \(numbers)."))
  }
}

/// That an account with a request under way is not archived.
package enum AnOpenRequestKeepsTheAccount: Rule {
  package static let id: RuleID = "DOMAIN-13"
  package static let source = "+"
  package static let statement = Phrase(
    fr: "Un compte qui a une demande en cours n'est pas archivé : la terminer ou la clore d'abord.",
    it: "Un account con una richiesta in corso non è archiviato: prima va conclusa o chiusa.",
    en: "An account with a request under way is not archived: finish or close it first.")

  /// Why an account stays; nil where nothing of it is under way.
  static func obstacle(_ account: ClientAccount, reading records: some Records) throws -> Reason? {
    let requests = try records.standingRequests(touching: account.id)
      .filter { $0.account == account.id }
    guard !requests.isEmpty else { return nil }
    let name = account.nameAndCode
    let numbers = requests.map(\.number).joined(separator: ", ")
    return Reason(
      Self.self,
      Phrase(
        fr: "\(name) : demande en cours, \(numbers).",
        it: "\(name): richiesta in corso, \(numbers).",
        en: "\(name): request under way, \(numbers)."))
  }
}

/// That the property « Agence » has nothing to do with requests.
package enum AnAgencysPropertyTouchesNoRequest: Rule {
  package static let id: RuleID = "DOMAIN-14"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Une agence ne fait pas de demande pour un client : ses commandes confiées n'en donnent pas le droit. Ce \
      qu'elle a demandé pour elle-même, ou comme contact technique, continue quand elle perd la propriété Agence.
      """,
    it: """
      Un'agenzia non fa richieste per un cliente: gli ordini affidati non ne danno il diritto. Ciò che ha chiesto \
      per sé, o come contatto tecnico, continua quando perde la proprietà Agenzia.
      """,
    en: """
      An agency makes no request for a client: entrusted orders give no right to. What it asked for itself, or as \
      technical contact, goes on when it loses the property Agency.
      """)

  /// What goes on of an account that loses the property; nil where it has asked for nothing.
  static func reason(_ account: ClientAccount, reading records: some Records) throws -> Reason? {
    let requests = try records.standingRequests(touching: account.id)
    guard !requests.isEmpty else { return nil }
    let numbers = requests.map(\.number).joined(separator: ", ")
    return Reason(
      Self.self,
      Phrase(
        fr: "Les demandes de \(account.nameAndCode) continuent : \(numbers).",
        it: "Le richieste di \(account.nameAndCode) continuano: \(numbers).",
        en: "The requests of \(account.nameAndCode) go on: \(numbers)."))
  }
}

/// That the same thing is not asked twice at a time.
package enum OneRequestAtATime: Rule {
  package static let id: RuleID = "DOMAIN-17"
  package static let source = "+"
  package static let statement = Phrase(
    fr:
      "Une même chose ne se demande pas deux fois à la fois ; une fois la demande finie, on la refait.",
    it: "La stessa cosa non si chiede due volte insieme; finita la richiesta, la si può rifare.",
    en:
      "The same thing is not asked for twice at a time; once a request is over it may be made again."
  )

  static func check(_ standing: ServiceRequest?) throws(Refusal) {
    guard let standing else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "La demande \(standing.number) est déjà \(standing.status.word).",
        it: "La richiesta \(standing.number) è già \(standing.status.word).",
        en: "Request \(standing.number) is already \(standing.status.word)."), forNow: true)
  }

  static func checkReason(_ text: String) throws(Refusal) {
    try refuse(TextFormat.problem(with: text, in: .text))
  }

  /// - Throws: a refusal for whoever does not work on requests.
  static func checkMayHave(_ user: User) throws(Refusal) {
    guard !user.mayWork(with: .manageRequests) else { return }
    throw Refusal(
      EachOfStaffHasARole.self,
      Phrase(
        fr: "\(user.name) ne traite pas les demandes.", it: "\(user.name) non tratta le richieste.",
        en: "\(user.name) does not work on requests."), forNow: true)
  }

  static func reason(_ request: ServiceRequest) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Demande \(request.number), \(request.title).",
        it: "Richiesta \(request.number), \(request.title).",
        en: "Request \(request.number), \(request.title)."))
  }
}
