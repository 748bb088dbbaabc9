/// That nothing goes on with half a client.
package enum DetailsMustBeComplete: Rule {
  package static let id: RuleID = "ORDER-3"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Les coordonnées complètes du futur propriétaire sont demandées ; rien n'avance tant qu'une manque \
      ou est mal formée.
      """,
    it: """
      I dati completi del futuro proprietario sono richiesti; nulla va avanti finché uno manca o è mal \
      formato.
      """,
    en: """
      The complete details of the future owner are asked; nothing goes on while one is missing or \
      malformed.
      """)

  static func check(_ details: ContactDetails) throws(Refusal) {
    try check(details.problems)
  }

  /// Staff creates a client without his address (CLIENTS-2): it is asked for when something is paid in his name.
  /// - Throws: a refusal while the address that an invoice shows is not there.
  static func checkHasAddress(_ account: ClientAccount) throws(Refusal) {
    let details = account.details
    guard [details.street, details.postcode, details.city].contains(where: \.isEmpty) else {
      return
    }
    let name = account.nameAndCode
    throw Refusal(
      Self.self,
      Phrase(
        fr: "L'adresse de \(name) manque encore pour la facture : « Mon profil » la demande.",
        it: "Manca ancora l'indirizzo di \(name) per la fattura: lo chiede «Il mio profilo».",
        en: "The address of \(name) is still missing for the invoice: “My profile” asks for it."),
      forNow: true)
  }

  static func checkName(_ name: String, of kind: ServiceKind, isTaken: Bool) throws(Refusal) {
    var problems = TextFormat.problem(withServiceName: name, of: kind)
    if problems.isEmpty, isTaken {
      problems.append(
        FieldProblem(
          field: .serviceName,
          advice: Phrase(
            fr: "ce nom est déjà pris", it: "questo nome è già preso",
            en: "this name is taken already")))
    }
    try check(problems)
  }

  private static func check(_ problems: [FieldProblem]) throws(Refusal) {
    guard !problems.isEmpty else { return }
    throw Refusal(
      because: problems.flatMap { problem in
        let fact = Phrase(
          fr: "\(problem.field.word) : \(problem.advice)",
          it: "\(problem.field.word): \(problem.advice)",
          en: "\(problem.field.word): \(problem.advice)")
        let asked = Reason(Self.self, fact)
        return CompanyNumbersFitTheCountry.names(problem)
          ? [asked, Reason(CompanyNumbersFitTheCountry.self, fact)] : [asked]
      }, problems: problems)
  }
}

/// For whom one may order without creating anybody.
package enum OnlyPrincipalsCanBeChosen: Rule {
  package static let id: RuleID = "ORDER-4"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      « Utiliser un contact existant » ne propose que les comptes dont on est contact administratif.
      """,
    it:
      "«Usare un contatto esistente» propone solo gli account di cui si è contatto amministrativo.",
    en: "“Use an existing contact” lists only the accounts one is administrative contact of.")

  static func check(
    _ link: AdministrativeLink?, _ buyer: ClientAccount, _ principal: ClientAccount
  ) throws(Refusal) {
    guard link?.status != .active else { return }
    throw Refusal(
      because: [
        Reason(
          Self.self,
          Phrase(
            fr: "\(buyer.nameAndCode) n'est pas contact administratif de ce client.",
            it: "\(buyer.nameAndCode) non è contatto amministrativo di questo cliente.",
            en: "\(buyer.nameAndCode) is not administrative contact of this client.")),
        Reason(LinksAreIndependent.self, LinksAreIndependent.statement),
      ])
  }
}

/// What happens when the future owner is a client already.
package enum AnAddressThatIsKnownIsAsked: Rule {
  package static let id: RuleID = "ORDER-8"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Si l'adresse du nouveau contact est déjà celle d'un client, rien de lui n'est montré ni créé ; la \
      commande attend qu'il accepte le contact administratif chez lui.
      """,
    it: """
      Se l'indirizzo del nuovo contatto è già di un cliente, nulla di lui è mostrato né creato; \
      l'ordine attende che accetti il contatto amministrativo nella sua area.
      """,
    en: """
      If the new contact's address is already a client's, nothing about them is shown or created; the \
      order waits until they accept the administrative contact in their own area.
      """)

  package static let mustBeAsked = Refusal(
    AnAddressThatIsKnownIsAsked.self,
    Phrase(
      fr: "Cette adresse a déjà un compte : la commande attend l'accord de son titulaire.",
      it: "Questo indirizzo ha già un account: l'ordine attende il consenso del titolare.",
      en: "This address has an account already: the order awaits its owner's consent."),
    forNow: true)

  /// Whether whoever ordered may be told who will own the service: not before that client has agreed.
  package static func namesOwner(of order: Order) -> Bool {
    switch order.status {
    case .awaitingConsent: false
    case .awaitingPayment, .paid: true
    case .cancelled: order.consent == nil
    }
  }

  /// The address of one of the provider's staff, who own no account.
  static let opensNoAccount = taken(
    Phrase(
      fr: "Cette adresse ne peut pas ouvrir de compte : prenez-en une autre.",
      it: "Questo indirizzo non può aprire un account: ne scelga un altro.",
      en: "This address cannot open an account: take another."))

  /// An address that somebody else has already, where a profile wants it.
  static let isSomebodyElses = taken(
    Phrase(
      fr: "Cette adresse appartient déjà à quelqu'un d'autre.",
      it: "Questo indirizzo appartiene già a qualcun altro.",
      en: "This address already belongs to somebody else."))

  private static func taken(_ fact: Phrase) -> Refusal {
    Refusal(Self.self, fact, in: .email)
  }

  static func checkPayable(_ order: Order) throws(Refusal) {
    switch order.status {
    case .awaitingPayment: return
    case .awaitingConsent: throw mustBeAsked
    case .paid, .cancelled:
      throw Refusal(
        Self.self,
        Phrase(
          fr: "La commande \(order.number) est \(order.status.word).",
          it: "L'ordine \(order.number) è \(order.status.word).",
          en: "Order \(order.number) is \(order.status.word)."), forNow: true)
    }
  }

  static func checkAnswer(
    to link: AdministrativeLink, by principal: ClientAccount
  ) throws(Refusal) {
    guard !link.awaitsAnswer(of: principal.id) else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Aucune demande n'attend votre réponse ici.",
        it: "Nessuna richiesta attende qui la sua risposta.",
        en: "No request awaits your answer here."), forNow: link.principal == principal.id)
  }

  static func answered(_ accepts: Bool) -> Phrase {
    accepts
      ? Phrase(
        fr: "Le client a accepté dans son propre espace ; la commande peut être payée.",
        it: "Il cliente ha accettato nella propria area; l'ordine può essere pagato.",
        en: "The client accepted in their own area; the order can be paid.")
      : Phrase(
        fr: "Le client a refusé dans son propre espace ; la commande est annulée.",
        it: "Il cliente ha rifiutato nella propria area; l'ordine è annullato.",
        en: "The client declined in their own area; the order is cancelled.")
  }
}
