/// How a life ends.
package enum EachStepOfALifeIsTold: Rule {
  package static let id: RuleID = "LIFE-3"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Chaque étape après l'échéance est un événement de l'horloge, dans l'ordre, avec son courriel au \
      propriétaire et aux contacts techniques, sa ligne au journal et son annulation ; liens, agences, \
      renouvellement automatique et demandes en cours prennent fin avec la prestation, et qui les avait l'apprend.
      """,
    it: """
      Ogni tappa dopo la scadenza è un evento dell'orologio, in ordine, con la sua e-mail al proprietario e ai \
      contatti tecnici, la sua riga nel registro e il suo annullamento; collegamenti, agenzie, rinnovo \
      automatico e richieste in corso finiscono con il servizio, e chi li aveva lo sa.
      """,
    en: """
      Each step after the expiry is an event of the clock, in order, with its mail to owner and technical \
      contacts, its journal entry and its undo; links, agencies, automatic renewal and open \
      requests end with the service, and who had them is told.
      """)

  static func check(
    _ step: LifeStep, _ service: Service, _ life: Lifecycle, wasTaken: Bool, on today: Day,
    as session: Session
  ) throws(Refusal) {
    guard session.isClock else {
      throw Refusal(
        Self.self,
        Phrase(
          fr: "Les étapes après l'échéance viennent d'elles-mêmes, avec le temps.",
          it: "Le tappe dopo la scadenza vengono da sole, con il tempo.",
          en: "The steps after the expiry come by themselves, as time goes by."))
    }
    guard
      wasTaken || service.endedOn != nil || !life.steps.contains(step)
        || life.day(of: step, after: service.expiresOn) > today
    else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "\(service.name) : \(LifeWords.name(of: step, service.kind)), pas venue ou déjà faite.",
        it:
          "\(service.name): \(LifeWords.name(of: step, service.kind)), non ancora venuta o già fatta.",
        en: "\(service.name): \(LifeWords.name(of: step, service.kind)), not due or done already."))
  }

  /// Whether a step comes late and a later one has come too: in a file from before there were such steps.
  static func isOvertaken(
    _ step: LifeStep, _ service: Service, _ life: Lifecycle, on today: Day
  ) -> Bool {
    guard life.day(of: step, after: service.expiresOn) < today else { return false }
    return life.steps.last { life.day(of: $0, after: service.expiresOn) <= today } != step
  }

  static func reason(_ step: LifeStep, _ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr:
          "\(service.name), échu le \(service.expiresOn) et non renouvelé : \(LifeWords.name(of: step, service.kind)).",
        it:
          "\(service.name), scaduto il \(service.expiresOn) e non rinnovato: \(LifeWords.name(of: step, service.kind)).",
        en:
          "\(service.name), expired on \(service.expiresOn) and not renewed: \(LifeWords.name(of: step, service.kind))."
      ))
  }

  /// Whoever has left is told no more.
  static func isClosed(_ owner: ClientAccount, _ service: Service) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr:
          "\(owner.nameAndCode) est fermé : rien n'est dit de \(service.name) avant sa suppression.",
        it:
          "\(owner.nameAndCode) è chiuso: nulla è detto di \(service.name) prima della sua eliminazione.",
        en:
          "\(owner.nameAndCode) is closed: nothing is said of \(service.name) before its deletion."),
      forNow: true)
  }

  static func ends(_ contact: ClientAccount, _ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Le lien de \(contact.nameAndCode) prend fin avec \(service.name).",
        it: "Il collegamento di \(contact.nameAndCode) finisce con \(service.name).",
        en: "The link of \(contact.nameAndCode) ends with \(service.name)."))
  }

  /// Why what hangs on a service comes to nothing.
  static func isGone(_ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(service.kindAndName.fr) : la prestation n'est plus là.",
        it: "\(service.kindAndName.it): il servizio non c'è più.",
        en: "\(service.kindAndName.en): the service is gone."))
  }

  static func ends(_ request: ServiceRequest, _ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La demande \(request.number) prend fin avec \(service.name).",
        it: "La richiesta \(request.number) finisce con \(service.name).",
        en: "Request \(request.number) ends with \(service.name)."))
  }

  static func ends(_ order: Order, _ domain: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) ne peut plus être ouverte sur \(domain.name).",
        it: "L'ordine \(order.number) non può più essere aperto su \(domain.name).",
        en: "Order \(order.number) can no longer be opened on \(domain.name)."))
  }

  static func leavesAgency(_ order: Order, _ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "La commande \(order.number) n'est plus confiée : \(service.name) est supprimé.",
        it: "L'ordine \(order.number) non è più affidato: \(service.name) è eliminato.",
        en: "Order \(order.number) is entrusted no longer: \(service.name) is deleted."))
  }
}
