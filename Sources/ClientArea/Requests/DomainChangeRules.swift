/// What a domain costs that takes the place of another.
package enum ADomainIsInvoicedForItsFirstYear: Rule {
  package static let id: RuleID = "DOMAIN-6"
  package static let source = "E"
  package static let statement = Phrase(
    fr: """
      Achat ou changement de domaine, pour l'une de trois raisons (changement de nom, erreur du client, \
      domaine existant non récupéré) : 15,00 € HT facturés pour la première année seulement ; les années \
      suivantes ne coûtent rien à ce client, car un seul domaine est gardé à la fois.
      """,
    it: """
      Acquisto o cambio di dominio, per uno di tre motivi (cambio di nome, errore del cliente, dominio \
      esistente non recuperato): 15,00 € IVA esclusa fatturati solo per il primo anno; gli anni seguenti non \
      costano nulla a quel cliente, perché si tiene un solo dominio alla volta.
      """,
    en: """
      Domain purchase or change, for one of three reasons (change of name, the client's mistake, an existing \
      domain that could not be recovered): €15.00 excluding tax invoiced for the first year only; later years \
      cost that client nothing, since one domain is kept at a time.
      """)

  static func check(_ reason: ReplacementReason?) throws(Refusal) -> ReplacementReason {
    if let reason { return reason }
    let words = Phrase.list(ReplacementReason.allCases.map(\.word))
    throw Refusal(
      because: [
        Reason(
          Self.self,
          Phrase(
            fr: "Une de ces raisons : \(words).", it: "Uno di questi motivi: \(words).",
            en: "One of these reasons: \(words)."))
      ], forNow: true)
  }

  /// Why the coming period of a service costs nothing: it took the place of another domain of its owner. Nil where it
  /// costs its price. Whoever takes the domain over gave none up for it, so that the free years end with the change of
  /// owner (LINK-16).
  package static func freePeriod(
    of service: Service, reading records: some Records
  ) throws -> Reason? {
    guard let replacement = try records.replacement(by: service.id),
      try records.request(replacement.request).account == service.owner
    else { return nil }
    let old = try records.service(replacement.old).name
    return Reason(
      Self.self,
      Phrase(
        fr:
          "\(service.name) a remplacé \(old) : la première année a été facturée, la suite est offerte.",
        it:
          "\(service.name) ha sostituito \(old): il primo anno è stato fatturato, il resto è offerto.",
        en: "\(service.name) replaced \(old): its first year was invoiced, the following are free.")
    )
  }

  static let offered = Phrase(fr: "année offerte", it: "anno offerto", en: "free year")
}

/// That nothing is bought before the client has agreed.
package enum NothingIsSubmittedBeforeTheAgreement: Rule {
  package static let id: RuleID = "DOMAIN-7"
  package static let source = "E"
  package static let statement = Phrase(
    fr: """
      Rien n'est soumis avant que l'accord écrit du client aux 15,00 € HT soit au dossier ; la demande d'aide \
      porte le lien de la fiche CRM et un court résumé.
      """,
    it: """
      Nulla è inoltrato prima che l'accordo scritto del cliente ai 15,00 € IVA esclusa sia agli atti; la \
      richiesta di aiuto porta il link della scheda CRM e un breve riassunto.
      """,
    en: """
      Nothing is submitted before the client's written agreement to the €15.00 excluding tax is on file; the \
      help request carries a link to the CRM record and a short summary.
      """)

  static let missing = Reason(
    NothingIsSubmittedBeforeTheAgreement.self,
    Phrase(
      fr: "L'accord écrit du client n'est pas au dossier.",
      it: "L'accordo scritto del cliente non è agli atti.",
      en: "The client's written agreement is not on file."))

  static func nothingToWithdraw(_ request: ServiceRequest) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "La demande \(request.number) n'a pas d'accord à retirer.",
        it: "La richiesta \(request.number) non ha un accordo da ritirare.",
        en: "Request \(request.number) has no agreement to withdraw."), forNow: true)
  }

  static func tooLate(_ step: ProcedureStep) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "L'étape « \(step.name) » est faite : l'accord ne se retire plus.",
        it: "Il passo «\(step.name)» è fatto: l'accordo non si ritira più.",
        en: "The step “\(step.name)” is done: the agreement can no longer be withdrawn."),
      forNow: true)
  }
}

/// What becomes of the domain that is replaced.
package enum TheReplacedDomainStaysUntilItsDate: Rule {
  package static let id: RuleID = "DOMAIN-8"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le domaine remplacé n'est pas renouvelé, reste jusqu'à son échéance et n'appelle plus d'alerte.
      """,
    it: """
      Il dominio sostituito non è rinnovato, resta fino alla scadenza e non richiede più avvisi.
      """,
    en: """
      The replaced domain is not renewed, stays until its expiry and calls for no more alerts.
      """)

  static func reason(_ old: Service, by new: String) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr:
          "\(old.name) est remplacé par \(new) : il reste jusqu'au \(old.expiresOn), sans renouvellement.",
        it: "\(old.name) è sostituito da \(new): resta fino al \(old.expiresOn), senza rinnovo.",
        en: "\(old.name) is replaced by \(new): it stays until \(old.expiresOn) and is not renewed."
      ))
  }

  /// - Throws: a refusal where another domain has taken the place of this one.
  static func check(_ service: Service, reading records: some Records) throws {
    guard let replacement = try records.replacement(of: service.id) else { return }
    let new = try records.service(replacement.new)
    throw Refusal(because: [reason(service, by: new.name)], forNow: true)
  }
}
