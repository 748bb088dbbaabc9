/// What a technical link is.
package enum TechnicalContactIsForOneService: Rule {
  package static let id: RuleID = "LINK-1"
  package static let source = "A"
  package static let statement = Phrase(
    fr: "Un contact technique relie un compte à une seule prestation d'un autre compte.",
    it: "Un contatto tecnico collega un account a un solo servizio di un altro account.",
    en: "A technical contact links one account to one service of another account.")

  static func reason(_ contact: ClientAccount, _ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(contact.nameAndCode) voit \(service.name), et rien d'autre de ce client.",
        it: "\(contact.nameAndCode) vede \(service.name), e nient'altro di questo cliente.",
        en: "\(contact.nameAndCode) sees \(service.name), and nothing else of this client."))
  }
}

/// Who may name a technical contact.
package enum OnlyTheOwnerNamesTechnicalContacts: Rule {
  package static let id: RuleID = "LINK-3"
  package static let source = "A"
  package static let statement = Phrase(
    fr: "Le propriétaire d'une prestation peut en confier la technique à un autre compte client.",
    it: "Il proprietario di un servizio può affidarne la tecnica a un altro account cliente.",
    en: "The owner of a service may name another client account as its technical contact.")

  static func check(_ standing: ServiceStanding, on service: Service) throws(Refusal) {
    guard standing != .owner else { return }
    var reasons = [
      Reason(
        Self.self,
        Phrase(
          fr: "Seul le propriétaire de \(service.name) désigne ses contacts techniques.",
          it: "Solo il proprietario di \(service.name) designa i suoi contatti tecnici.",
          en: "Only the owner of \(service.name) names its technical contacts."))
    ]
    if standing == .technicalContact { reasons.append(NotGrantedByATechnicalLink.othersLinks) }
    throw Refusal(because: reasons + standing.refusalReasons(on: service))
  }
}

/// Where a service is found.
package enum OnlyOwnServicesAreManaged: Rule {
  package static let id: RuleID = "LINK-4"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      « Gérer mes services » ne montre que ce qui appartient au compte ; un contact technique trouve \
      la prestation dans « Gestion des contacts ».
      """,
    it: """
      «Gestire i miei servizi» mostra solo ciò che appartiene all'account; un contatto tecnico trova il \
      servizio in «Gestione dei contatti».
      """,
    en: """
      “Manage my services” lists only what the account owns; a technical contact finds the service \
      in “Manage contacts”.
      """)

  /// Where a service is shown to somebody.
  package enum Place: Sendable {
    case myServices, contacts, backOffice
  }

  /// The place for a standing, or nil where the service is shown nowhere.
  package static func place(for standing: ServiceStanding, _ service: Service) -> Ruled<Place?> {
    switch standing {
    case .owner: Ruled(.myServices, because: Reason(Self.self, owned(service)))
    case .technicalContact: Ruled(.contacts, because: Reason(Self.self, lent(service)))
    case .staff, .clock: Ruled(.backOffice)
    case .formerContact, .administrativeContact, .stranger: Ruled(nil)
    }
  }

  private static func owned(_ service: Service) -> Phrase {
    Phrase(
      fr: "\(service.name) vous appartient : c'est dans « Gérer mes services ».",
      it: "\(service.name) le appartiene: si trova in «Gestire i miei servizi».",
      en: "\(service.name) is yours: it is in “Manage my services”.")
  }

  private static func lent(_ service: Service) -> Phrase {
    Phrase(
      fr: "\(service.name) appartient à un autre client : c'est dans « Gestion des contacts ».",
      it: "\(service.name) appartiene a un altro cliente: si trova in «Gestione dei contatti».",
      en: "\(service.name) belongs to another client: it is in “Manage contacts”.")
  }
}

/// Who may renew a service.
package enum OwnerAndContactsMayRenew: Rule {
  package static let id: RuleID = "LINK-5"
  package static let source = "A"
  package static let statement = Phrase(
    fr: "Un contact technique peut renouveler la prestation depuis son propre espace client.",
    it: "Un contatto tecnico può rinnovare il servizio dalla propria area clienti.",
    en: "A technical contact may renew the service from their own client area.")

  static func check(_ standing: ServiceStanding, on service: Service) throws(Refusal) {
    try standing.checkLooksAfter(
      service,
      else: Reason(
        Self.self,
        Phrase(
          fr: "Seuls le propriétaire et les contacts techniques renouvellent \(service.name).",
          it: "Solo il proprietario e i contatti tecnici rinnovano \(service.name).",
          en: "Only the owner and the technical contacts renew \(service.name).")))
  }

  static func reason(_ service: Service) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "Vous êtes contact technique de \(service.name).",
        it: "Lei è contatto tecnico di \(service.name).",
        en: "You are technical contact of \(service.name)."))
  }
}

/// How a technical contact gives up.
package enum ATechnicalContactMayResign: Rule {
  package static let id: RuleID = "LINK-10"
  package static let source = "+"
  package static let statement = Phrase(
    fr: "Un contact technique peut renoncer ; le propriétaire en est averti par courriel.",
    it: "Un contatto tecnico può rinunciare; il proprietario ne è avvisato per e-mail.",
    en: "A technical contact may resign; the owner is told by mail.")

  static func check(_ standing: ServiceStanding, on service: Service) throws(Refusal) {
    guard standing != .technicalContact else { return }
    throw Refusal(
      because: standing.refusalReasons(on: service) + [
        Reason(
          Self.self,
          Phrase(
            fr: "Vous n'êtes pas contact technique de \(service.name).",
            it: "Lei non è contatto tecnico di \(service.name).",
            en: "You are not technical contact of \(service.name)."))
      ])
  }
}
