/// How a website is removed.
package enum AShutdownNeedsALostOpportunity: Rule {
  package static let id: RuleID = "DOMAIN-10"
  package static let source = "E"
  package static let statement = Phrase(
    fr: """
      Suppression complète du site : l'opportunité doit être « en perdu » ; puis la demande d'arrêt, un premier \
      message qui annonce la prise en charge, et le second seulement quand la suppression est constatée. Le \
      domaine et les boîtes mail ne sont pas touchés.
      """,
    it: """
      Rimozione completa del sito: l'opportunità deve essere «persa»; poi la richiesta di arresto, un primo \
      messaggio che annuncia la presa in carico, e il secondo solo quando la rimozione è constatata. Il dominio e \
      le caselle mail non sono toccati.
      """,
    en: """
      Complete removal of the website: the opportunity must be “lost”; then the shutdown request, a first message \
      that it is taken in charge, and the second only when the deletion is confirmed. Domain and mailboxes are not \
      touched.
      """)

  static func checkIsWebsite(_ service: Service) throws(Refusal) {
    guard service.kind != .website else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(service.name) est de type \(service.kind.word) : seul un site se supprime ainsi.",
        it: "\(service.name) è di tipo \(service.kind.word): solo un sito si rimuove così.",
        en: "\(service.name) is a \(service.kind.word): only a website is removed this way."),
      forNow: true)
  }

  static func untouched(_ site: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Seul le site \(site.name) s'arrête : domaine et boîtes mail restent.",
        it: "Solo il sito \(site.name) si ferma: dominio e caselle mail restano.",
        en: "Only the website \(site.name) ends: domain and mailboxes stay."))
  }
}

/// What a shutdown does where the site runs out meanwhile.
package enum AShutdownGoesOnAfterTheExpiry: Rule {
  package static let id: RuleID = "DOMAIN-15"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un site qui expire pendant sa suppression n'y met pas fin : la demande va jusqu'au bout, ses deux messages \
      partent, et aucune alerte n'engage à le renouveler.
      """,
    it: """
      Un sito che scade durante la sua rimozione non la interrompe: la richiesta va fino in fondo, i suoi due \
      messaggi partono, e nessun avviso invita a rinnovarlo.
      """,
    en: """
      A website that expires during its removal does not end it: the request goes on to its end, both messages \
      leave, and no alert urges to renew it.
      """)

  /// - Throws: a refusal where the site is being removed, or was.
  static func checkMayAlert(_ service: Service, reading records: some Records) throws {
    guard service.kind == .website,
      let request = try records.latestRequest(.siteShutdown, on: service.id),
      request.status == .open || request.status == .done
    else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(service.name) est en cours de suppression (\(request.number)) : pas d'alerte.",
        it: "\(service.name) è in corso di rimozione (\(request.number)): nessun avviso.",
        en: "\(service.name) is being removed (\(request.number)): no alert."), forNow: true)
  }

  static func reason(_ site: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(site.name) a expiré le \(site.expiresOn) : la suppression continue.",
        it: "\(site.name) è scaduto il \(site.expiresOn): la rimozione continua.",
        en: "\(site.name) expired on \(site.expiresOn): the removal goes on."))
  }
}
