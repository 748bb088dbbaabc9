/// How a service is renewed without anybody doing anything.
package enum AServiceRenewsItself: Rule {
  package static let id: RuleID = "BILL-22"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Le compte qui active le renouvellement automatique d'une prestation qu'il peut renouveler la paie avec sa \
      propre carte enregistrée, sept jours avant l'échéance, et la facture porte son nom. Une carte qui échoue est \
      signalée par courriel et essayée de nouveau trois jours après, deux fois. Le propriétaire voit qui renouvelle \
      quoi, et peut l'arrêter.
      """,
    it: """
      L'account che attiva il rinnovo automatico di un servizio che può rinnovare lo paga con la propria carta \
      salvata, sette giorni prima della scadenza, e la fattura è intestata a lui. Una carta che fallisce è segnalata \
      per e-mail e riprovata dopo tre giorni, due volte. Il proprietario vede chi rinnova che cosa, e può fermarlo.
      """,
    en: """
      The account that switches automatic renewal on for a service it may renew pays for it with its own saved card, \
      seven days before the date, and the invoice bears its name. A card that fails is told by mail and tried again \
      after three days, twice. The owner sees who renews what, and can switch it off.
      """)

  /// - Parameter other: the account that renews the service already.
  static func checkMaySwitchOn(
    _ service: Service, by account: ClientAccount, renewedBy other: ClientAccount?
  ) throws(Refusal) {
    guard let other else { return }
    throw Refusal(
      Self.self,
      other.id == account.id
        ? Phrase(
          fr: "\(account.nameAndCode) renouvelle déjà \(service.name) automatiquement.",
          it: "\(account.nameAndCode) rinnova già \(service.name) automaticamente.",
          en: "\(account.nameAndCode) renews \(service.name) automatically already.")
        : Phrase(
          fr:
            "\(other.nameAndCode) renouvelle déjà \(service.name) automatiquement : un seul compte peut le faire.",
          it:
            "\(other.nameAndCode) rinnova già \(service.name) automaticamente: può farlo un solo account.",
          en:
            "\(other.nameAndCode) renews \(service.name) automatically already: only one account can."
        ), forNow: true)
  }

  /// - Returns: the day on which it is first tried.
  static func firstTry(of service: Service, on today: Day) throws(Refusal) -> Day {
    if let day = AutomaticRenewal.nextTry(expiringOn: service.expiresOn, after: today) {
      return day
    }
    throw Refusal(
      Self.self,
      Phrase(
        fr:
          "L'échéance de \(service.name), le \(service.expiresOn), est trop proche : renouvelez d'abord vous-même.",
        it:
          "La scadenza di \(service.name), il \(service.expiresOn), è troppo vicina: prima rinnovi lei.",
        en:
          "The date of \(service.name), \(service.expiresOn), is too close: renew it yourself first."
      ), forNow: true)
  }

  static func noCard(_ account: ClientAccount) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr:
          "\(account.nameAndCode) n'a pas de carte enregistrée : « Facturation », « Carte » en garde une.",
        it:
          "\(account.nameAndCode) non ha una carta salvata: «Fatturazione», «Carta» ne conserva una.",
        en: "\(account.nameAndCode) has no saved card: “Billing”, “Card” keeps one."), forNow: true)
  }

  static func checkMaySwitchOff(
    _ service: Service, as standing: ServiceStanding, by account: ID<ClientAccount>?
  ) throws(Refusal) -> AutomaticRenewal {
    guard let renewal = service.renewal else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "\(service.name) n'est pas renouvelé automatiquement.",
          it: "\(service.name) non è rinnovato automaticamente.",
          en: "\(service.name) is not renewed automatically."), forNow: true)
    }
    guard standing == .owner || renewal.account == account else {
      throw Refusal(
        because: standing.refusalReasons(on: service) + [
          Reason(
            Self.self,
            Phrase(
              fr: "Seuls qui paie et le propriétaire arrêtent ce renouvellement automatique.",
              it: "Solo chi paga e il proprietario fermano questo rinnovo automatico.",
              en: "Only whoever pays and the owner switch this automatic renewal off."))
        ])
    }
    return renewal
  }

  /// Whether today is a day on which the clock tries it.
  static func checkIsDue(
    _ service: Service, on today: Day, as session: Session
  ) throws(Refusal) -> AutomaticRenewal {
    let isDay = AutomaticRenewal.stages.contains(service.expiresOn - today)
    if session.isClock, isDay, service.endedOn == nil, let renewal = service.renewal,
      renewal.since < today, renewal.failedOn != today
    {
      return renewal
    }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Le renouvellement automatique vient de lui-même, à son jour, une fois.",
        it: "Il rinnovo automatico viene da solo, nel suo giorno, una volta.",
        en: "Automatic renewal comes by itself, on its day, once."))
  }

  /// The buyer of what is renewed by itself: whose card it is (BILL-1).
  static func buyer(
    _ payer: ClientAccount, since day: Day, owner: ClientAccount
  ) -> Ruled<ClientAccount> {
    let own = Reason(
      BuyerIsTheAccountThatPays.self,
      Phrase(
        fr: "\(payer.nameAndCode) paie avec sa propre carte.",
        it: "\(payer.nameAndCode) paga con la propria carta.",
        en: "\(payer.nameAndCode) pays with its own card."))
    return Ruled(
      payer, because: own, isOn(payer, since: day),
      payer.id == owner.id
        ? OwnerWhoRenewsIsInvoiced.reason(payer)
        : WebmasterWhoRenewsIsInvoiced.reason(payer, owner))
  }

  private static func isOn(_ payer: ClientAccount, since day: Day) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Renouvellement automatique activé par \(payer.nameAndCode) le \(day).",
        it: "Rinnovo automatico attivato da \(payer.nameAndCode) il \(day).",
        en: "Automatic renewal was switched on by \(payer.nameAndCode) on \(day)."))
  }
}
