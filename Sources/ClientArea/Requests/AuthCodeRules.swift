/// Who gets an auth code.
package enum AuthCodeGoesToTheHolder: Rule {
  package static let id: RuleID = "DOMAIN-1"
  package static let source = "E"
  package static let statement = Phrase(
    fr: """
      Le code d'autorisation sert à un autre bureau d'enregistrement à reprendre un domaine ; celui qui le \
      perd le donne au titulaire du domaine, et à personne d'autre.
      """,
    it: """
      Il codice di autorizzazione serve a un altro registrar per riprendere un dominio; chi lo perde lo dà \
      al titolare del dominio, e a nessun altro.
      """,
    en: """
      The auth code is what another registrar needs to take over a domain; the one that loses it gives it to \
      the holder of the domain and to nobody else.
      """)

  static func checkIsDomain(_ service: Service) throws(Refusal) {
    guard service.kind != .domain else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(service.name) est de type \(service.kind.word) : seul un domaine a un code.",
        it: "\(service.name) è di tipo \(service.kind.word): solo un dominio ha un codice.",
        en: "\(service.name) is a \(service.kind.word): only a domain has a code."), forNow: true)
  }

  static func checkIsHolder(_ standing: ServiceStanding, of service: Service) throws(Refusal) {
    guard standing != .owner else { return }
    var reasons = [
      Reason(
        Self.self,
        Phrase(
          fr: "Le code d'autorisation de \(service.name) va à son titulaire seul.",
          it: "Il codice di autorizzazione di \(service.name) va solo al suo titolare.",
          en: "The auth code of \(service.name) goes to its holder alone."))
    ]
    if standing == .technicalContact {
      reasons.append(
        Reason(NotGrantedByATechnicalLink.self, NotGrantedByATechnicalLink.staysWithOwner))
    }
    throw Refusal(because: reasons + standing.refusalReasons(on: service))
  }

  static func nobodyAsked(for service: Service) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "Aucune demande en cours : le titulaire de \(service.name) n'a pas demandé de code.",
        it: "Nessuna richiesta in corso: il titolare di \(service.name) non ha chiesto un codice.",
        en: "No request under way: the holder of \(service.name) has not asked for a code."),
      forNow: true)
  }

  static func reason(_ service: Service, _ holder: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(holder.nameAndCode) est titulaire de \(service.name).",
        it: "\(holder.nameAndCode) è titolare di \(service.name).",
        en: "\(holder.nameAndCode) is the holder of \(service.name)."))
  }
}

/// What is checked before a code is given.
package enum ACodeNeedsALostOpportunity: Rule {
  package static let id: RuleID = "DOMAIN-2"
  package static let source = "E"
  package static let statement = Phrase(
    fr: """
      Code d'autorisation : vérifier qu'une opportunité churn existe et qu'elle est « en perdu », puis remplir \
      le formulaire avec l'opportunité et le responsable de compte.
      """,
    it: """
      Codice di autorizzazione: verificare che esista un'opportunità di churn e che sia «persa», poi \
      compilare il modulo con l'opportunità e il responsabile del cliente.
      """,
    en: """
      Auth code: check that a churn opportunity exists and is “lost”; then fill in the form with the \
      opportunity and the account manager in charge.
      """)
}

/// What happens where that check fails.
package enum AFailedCheckGoesToRetention: Rule {
  package static let id: RuleID = "DOMAIN-3"
  package static let source = "E"
  package static let statement = Phrase(
    fr: """
      Si la vérification échoue, la demande passe en « Risque de Churn & Churn », qui note pourquoi et signale \
      un risque de downsell sur l'offre de site internet.
      """,
    it: """
      Se la verifica non riesce, la richiesta passa in «Rischio di Churn & Churn», che annota il perché e \
      segnala un rischio di downsell sull'offerta di sito internet.
      """,
    en: """
      If the check fails the request goes to “Churn Risk & Churn”, which records why and flags a downsell risk \
      on the website offer.
      """)

  static func reason(_ risk: ChurnRisk, website: Service?) -> Reason {
    let name = website?.name
    return Reason(
      Self.self,
      Phrase(
        fr:
          "\(ChurnRisk.title) : \(risk.reason)\(name.map { " Risque de downsell : \($0)." } ?? "")",
        it:
          "\(ChurnRisk.title): \(risk.reason)\(name.map { " Rischio di downsell: \($0)." } ?? "")",
        en: "\(ChurnRisk.title): \(risk.reason)\(name.map { " Downsell risk: \($0)." } ?? "")"))
  }

  static func checkReason(_ text: String) throws(Refusal) {
    try refuse(TextFormat.problem(with: text, in: .text))
  }
}
