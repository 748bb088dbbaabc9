/// Which quick links still work.
package enum AQuickLinkRenewsOnce: Rule {
  package static let id: RuleID = "MAIL-7"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un lien rapide renouvelle une fois la période en cours ; utilisé, remplacé ou plus de 30 jours \
      après l'échéance, il est refusé et aucun numéro n'est pris.
      """,
    it: """
      Un link rapido rinnova una volta il periodo in corso; usato, sostituito o oltre 30 giorni dopo la \
      scadenza, è rifiutato e nessun numero è preso.
      """,
    en: """
      A quick link renews the current period once; used, replaced or more than 30 days after the \
      expiry date, it is refused and no number is taken.
      """)

  /// In days after the expiry date.
  package static let lifetime = 30

  static func check(_ link: RenewalLink, _ service: Service, on today: Day) throws(Refusal) {
    if let day = link.usedOn {
      throw Refusal(
        because: [
          Reason(
            Self.self,
            Phrase(
              fr: "Ce lien a déjà servi le \(day).", it: "Questo link è già servito il \(day).",
              en: "This link was used on \(day)."))
        ] + APeriodIsRenewedOnce.refusal(service).reasons, forNow: true)
    }
    if let day = link.replacedOn {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Ce lien a été remplacé le \(day) : prenez celui du dernier courriel.",
          it: "Questo link è stato sostituito il \(day): usi quello dell'ultima e-mail.",
          en: "This link was replaced on \(day): take the one in the latest mail."), forNow: true)
    }
    if link.renews != service.expiresOn {
      throw Refusal(
        because: APeriodIsRenewedOnce.refusal(service).reasons + [
          Reason(Self.self, Self.statement)
        ], forNow: true)
    }
    if today > link.renews + lifetime {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Ce lien a expiré : l'échéance du \(link.renews) est passée de plus de 30 jours.",
          it: "Questo link è scaduto: la scadenza del \(link.renews) è passata da oltre 30 giorni.",
          en: "This link is too old: \(link.renews) is more than 30 days ago."), forNow: true)
    }
  }

  static let unknown = Refusal(
    AQuickLinkRenewsOnce.self,
    Phrase(
      fr: "Ce lien de renouvellement n'existe pas : vérifiez qu'il est entier.",
      it: "Questo link di rinnovo non esiste: verifichi che sia intero.",
      en: "This renewal link does not exist: check that it is complete."))
}
