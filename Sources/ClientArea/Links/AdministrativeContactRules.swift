/// What an administrative link is.
package enum AdministrativeContactOrdersForAnAccount: Rule {
  package static let id: RuleID = "LINK-2"
  package static let source = "A"
  package static let statement = Phrase(
    fr: "Un contact administratif relie deux comptes : le premier peut commander au nom du second.",
    it: "Un contatto amministrativo collega due account: il primo può ordinare a nome del secondo.",
    en: "An administrative contact links two accounts: the first may order in the second's name.")

  static func reason(_ contact: ClientAccount, for principal: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(contact.nameAndCode) peut commander au nom de \(principal.nameAndCode).",
        it: "\(contact.nameAndCode) può ordinare a nome di \(principal.nameAndCode).",
        en: "\(contact.nameAndCode) may order in the name of \(principal.nameAndCode)."))
  }

  /// Only the two ends of a link may break it.
  static func checkEnd(_ link: AdministrativeLink, _ account: ClientAccount) throws(Refusal) {
    guard link.principal != account.id, link.account != account.id else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Ce lien est celui d'autres comptes.",
        it: "Questo collegamento è di altri account.",
        en: "This link is between other accounts."))
  }

  package static let none = Refusal(
    AdministrativeContactOrdersForAnAccount.self,
    Phrase(
      fr: "Ce lien n'existe pas ou n'existe plus.",
      it: "Questo collegamento non esiste o non esiste più.",
      en: "There is no such link, or no longer."), forNow: true)
}

/// What follows from ordering for another.
package enum WhoOrdersForAnotherBecomesTechnicalContact: Rule {
  package static let id: RuleID = "LINK-7"
  package static let source = "A"
  package static let statement = Phrase(
    fr: """
      Un contact administratif commande une prestation dont l'autre compte est propriétaire, et devient \
      contact technique de ce qu'il commande ainsi.
      """,
    it: """
      Un contatto amministrativo ordina un servizio di cui l'altro account è proprietario, e diventa \
      contatto tecnico di ciò che ordina così.
      """,
    en: """
      An administrative contact orders a service that the other account owns, and becomes technical \
      contact of everything they order that way.
      """)

  /// The link that an order for another makes; none where one orders for oneself.
  static func link(
    of buyer: ClientAccount, on service: Service, by order: Order,
    under circumstances: inout Circumstances
  ) -> Ruled<TechnicalLink?> {
    guard buyer.id != service.owner else { return Ruled(nil) }
    return Ruled(
      TechnicalLink(
        id: circumstances.newID(), account: buyer.id, service: service.id,
        since: circumstances.today, order: order.id),
      because: Reason(
        Self.self,
        Phrase(
          fr: "\(buyer.nameAndCode) devient contact technique de \(service.name).",
          it: "\(buyer.nameAndCode) diventa contatto tecnico di \(service.name).",
          en: "\(buyer.nameAndCode) becomes technical contact of \(service.name).")))
  }
}
