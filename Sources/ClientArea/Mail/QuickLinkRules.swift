/// Which quick links still work.
package enum AQuickLinkRenewsOnce: Rule {
  package static let id: RuleID = "MAIL-7"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un lien rapide renouvelle une fois la période en cours ; tous ceux qui ont été envoyés pour elle \
      servent jusqu'à son renouvellement. Utilisé, d'une autre période ou plus de 30 jours après \
      l'échéance, il est refusé et aucun numéro n'est pris.
      """,
    it: """
      Un link rapido rinnova una volta il periodo in corso; tutti quelli inviati per esso servono fino al \
      suo rinnovo. Usato, di un altro periodo o oltre 30 giorni dopo la scadenza, è rifiutato e nessun \
      numero è preso.
      """,
    en: """
      A quick link renews the current period once; every one that was sent for it works until it is \
      renewed. Used, of another period or more than 30 days after the expiry date, it is refused and no \
      number is taken.
      """)

  /// In days after the expiry date.
  package static let lifetime = 30

  /// Whether a link would renew its service on a day.
  package static func works(_ link: RenewalLink, for service: Service, on today: Day) -> Bool {
    do {
      try check(link, service, on: today)
      return true
    } catch {
      return false
    }
  }

  static func check(_ link: RenewalLink, _ service: Service, on today: Day) throws(Refusal) {
    if let day = link.usedOn {
      throw Refusal(
        because: [
          Reason(
            Self.self,
            Phrase(
              fr: "Ce lien a déjà servi le \(day) : il n'y a plus rien à payer.",
              it: "Questo link è già servito il \(day): non c'è più nulla da pagare.",
              en: "This link was used on \(day): there is nothing left to pay."))
        ] + APeriodIsRenewedOnce.refusal(service).reasons, forNow: true)
    }
    if let day = link.closedOn { throw closed(on: day) }
    if link.renews != service.expiresOn {
      throw Refusal(
        because: APeriodIsRenewedOnce.refusal(service).reasons + [
          Reason(Self.self, ofAnotherPeriod(link))
        ], forNow: true)
    }
    if today > link.renews + lifetime {
      throw Refusal(
        Self.self,
        Phrase(
          fr: """
            Ce lien a expiré : l'échéance du \(link.renews) est passée de plus de 30 jours. Connectez-vous pour \
            renouveler.
            """,
          it: """
            Questo link è scaduto: la scadenza del \(link.renews) è passata da oltre 30 giorni. Acceda per \
            rinnovare.
            """,
          en: """
            This link is too old: \(link.renews) is more than 30 days ago. Log in to renew.
            """), forNow: true)
    }
  }

  private static func closed(on day: Day) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: """
          Ce lien ne sert plus depuis le \(day) : le compte a été fermé, ou la prestation a changé de \
          propriétaire. Écrivez à l'hébergeur.
          """,
        it: """
          Questo link non serve più dal \(day): l'account è stato chiuso, o il servizio ha cambiato \
          proprietario. Scriva al provider.
          """,
        en: """
          This link has not worked since \(day): the account was closed, or the service has another owner. \
          Write to the provider.
          """),
      forNow: true)
  }

  private static func ofAnotherPeriod(_ link: RenewalLink) -> Phrase {
    Phrase(
      fr: """
        Ce lien était pour l'échéance du \(link.renews), qui est renouvelée : le prochain courriel aura le sien.
        """,
      it: """
        Questo link era per la scadenza del \(link.renews), che è rinnovata: la prossima e-mail avrà il suo.
        """,
      en: """
        This link was for \(link.renews), which is renewed: the next mail will have its own.
        """)
  }

  static let unknown = Refusal(
    AQuickLinkRenewsOnce.self,
    Phrase(
      fr: "Ce lien de renouvellement n'existe pas : vérifiez qu'il est entier.",
      it: "Questo link di rinnovo non esiste: verifichi che sia intero.",
      en: "This renewal link does not exist: check that it is complete."))
}
