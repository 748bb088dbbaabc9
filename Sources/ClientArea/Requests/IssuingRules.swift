/// That retention holds nobody back.
package enum RetentionIsNoWall: Rule {
  package static let id: RuleID = "DOMAIN-4"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      La rétention n'est pas un mur : un délai de 5 jours court depuis la demande du titulaire, passe au rouge \
      quand il est dépassé, et l'hébergeur peut délivrer le code avec un motif noté.
      """,
    it: """
      La fidelizzazione non è un muro: un termine di 5 giorni corre dalla richiesta del titolare, diventa \
      rosso quando è passato, e il fornitore può rilasciare il codice con un motivo annotato.
      """,
    en: """
      Retention is no wall: a countdown of 5 days from the holder's request is shown, turns red when it is \
      overdue, and staff can issue the code with a recorded reason.
      """)

  static func checkMotive(_ motive: String) throws(Refusal) {
    try refuse(TextFormat.problem(with: motive, in: .text))
  }

  static func reason(_ motive: String) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Délivré au-delà de la vérification, motif : \(motive)",
        it: "Rilasciato oltre la verifica, motivo: \(motive)",
        en: "Issued past the check, reason: \(motive)"))
  }

  static func deadline(_ day: Day) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Le délai court depuis la demande : au plus tard le \(day).",
        it: "Il termine corre dalla richiesta: entro il \(day).",
        en: "The countdown runs from the request: by \(day)."))
  }
}

/// How a code is kept.
package enum ACodeIsShownOnce: Rule {
  package static let id: RuleID = "DOMAIN-5"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le code d'autorisation est montré une fois au titulaire, gardé seulement sous forme de hachage et valable \
      14 jours ; un nouveau remplace l'ancien.
      """,
    it: """
      Il codice di autorizzazione è mostrato una volta al titolare, conservato solo come hash e valido \
      14 giorni; uno nuovo sostituisce il vecchio.
      """,
    en: """
      The auth code is shown once to the holder, stored only as a hash and valid 14 days; a new one replaces \
      the old.
      """)

  static func check(_ code: AuthCode?, of service: Service, on today: Day) throws(Refusal) {
    guard let code else {
      throw refusal(
        Phrase(
          fr: "Aucun code d'autorisation n'a été délivré pour \(service.name).",
          it: "Nessun codice di autorizzazione è stato rilasciato per \(service.name).",
          en: "No auth code was issued for \(service.name)."))
    }
    if let shown = code.shownAt {
      throw refusal(
        Phrase(
          fr: "Ce code a été montré le \(shown.day). Pour en avoir un autre, faites une demande.",
          it:
            "Questo codice è stato mostrato il \(shown.day). Per averne un altro faccia una richiesta.",
          en: "This code was shown on \(shown.day). To get another, make a request."))
    }
    guard !code.isValid(on: today) else { return }
    throw refusal(
      Phrase(
        fr: "Ce code était valable jusqu'au \(code.validUntil). Demandez-en un autre.",
        it: "Questo codice era valido fino al \(code.validUntil). Ne chieda un altro.",
        en: "This code was valid until \(code.validUntil). Ask for another."))
  }

  static func reason(_ code: AuthCode, of service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Code de \(service.name) : valable jusqu'au \(code.validUntil), à lire une fois.",
        it: "Codice di \(service.name): valido fino al \(code.validUntil), da leggere una volta.",
        en: "Code of \(service.name): valid until \(code.validUntil), to be read once."))
  }

  private static func refusal(_ fact: Phrase) -> Refusal { Refusal(Self.self, fact, forNow: true) }
}
