/// What becomes of a domain that is not renewed.
package enum ADomainIsRedeemedThenFree: Rule {
  package static let id: RuleID = "LIFE-2"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Un domaine qui n'est pas renouvelé passe par la grâce, la rédemption (renouvelé contre des frais annoncés \
      avant le paiement) et la suppression en cours, puis il est libre et chacun peut le commander. Les jours \
      sont ceux de son extension.
      """,
    it: """
      Un dominio che non è rinnovato passa per la grazia, la redenzione (rinnovato con una spesa annunciata prima \
      del pagamento) e l'eliminazione in corso, poi è libero e chiunque può ordinarlo. I giorni sono quelli della \
      sua estensione.
      """,
    en: """
      A domain that is not renewed passes through grace, redemption (renewed for a fee that is named before \
      payment) and pending deletion, then it is free and anybody can order it. The days are its extension's.
      """)

  static func redeemable(_ service: Service, _ life: Lifecycle) -> Reason {
    let (since, last) = (
      life.day(of: .suspension, after: service.expiresOn),
      life.lastRenewal(after: service.expiresOn)
    )
    return Reason(
      Self.self,
      Phrase(
        fr: """
          \(service.name) est en rédemption depuis le \(since) : il se renouvelle jusqu'au \(last), avec \
          \(life.fee) HT de frais.
          """,
        it: """
          \(service.name) è in redenzione dal \(since): si rinnova fino al \(last), con \(life.fee) IVA \
          esclusa di spese.
          """,
        en: """
          \(service.name) has been in redemption since \(since): it can be renewed until \(last), for a fee of \
          \(life.fee) excluding tax.
          """))
  }

  static func pending(_ service: Service, _ life: Lifecycle) -> Reason {
    let (last, end) = (
      life.lastRenewal(after: service.expiresOn), life.day(of: .deletion, after: service.expiresOn)
    )
    return Reason(
      Self.self,
      Phrase(
        fr: """
          \(service.name) est en suppression : il se renouvelait jusqu'au \(last). Le nom sera libre le \(end).
          """,
        it: """
          \(service.name) è in eliminazione: si rinnovava fino al \(last). Il nome sarà libero il \(end).
          """,
        en: """
          \(service.name) is being deleted: it could be renewed until \(last). The name will be free on \(end).
          """))
  }

  static func free(_ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Le nom \(service.name) est libre : chacun peut le commander.",
        it: "Il nome \(service.name) è libero: chiunque può ordinarlo.",
        en: "The name \(service.name) is free: anybody can order it."))
  }

  /// The line that the fee is on an invoice.
  static func label(_ service: Service, in language: Language) -> String {
    Phrase(
      fr: "Frais de rédemption, \(service.name)", it: "Spese di redenzione, \(service.name)",
      en: "Redemption fee, \(service.name)")[language]
  }
}
