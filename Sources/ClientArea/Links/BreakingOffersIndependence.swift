/// What goes with a broken technical link.
package enum BreakingOffersIndependence: Rule {
  package static let id: RuleID = "LINK-13"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Rompre un lien propose, coché d'avance, de renouveler les codes d'accès de l'hébergement et de \
      retirer l'agence de la commande d'origine, pour que le propriétaire soit tout à fait indépendant.
      """,
    it: """
      Rimuovere un collegamento propone, già spuntato, di rinnovare i codici di accesso dell'hosting e di \
      ritirare l'agenzia dell'ordine d'origine, perché il proprietario sia del tutto indipendente.
      """,
    en: """
      Breaking a link offers, ticked beforehand, to renew the hosting's access codes and to withdraw \
      the agency of the order that created the service, so that the owner is wholly independent.
      """)

  /// Whether the offer is made for a service at all.
  package static func offersNewCodes(for service: Service) -> Bool { service.codes != nil }

  /// The agency to which the order that opened a service is still entrusted, with what becomes of it.
  static func agency(
    of service: Service, withdrawn: Bool, reading records: some Records
  ) throws -> (assignment: OrderAgency, reason: Reason)? {
    guard let order = try records.order(opening: service.id),
      let assignment = try records.agency(of: order.id), assignment.endedOn == nil
    else { return nil }
    let name = try records.account(assignment.agency).nameAndCode
    let reason = Reason(
      Self.self,
      withdrawn
        ? Phrase(
          fr: "La commande \(order.number) n'est plus confiée à \(name).",
          it: "L'ordine \(order.number) non è più affidato a \(name).",
          en: "Order \(order.number) is no longer entrusted to \(name).")
        : Phrase(
          fr: "La commande \(order.number) reste confiée à \(name).",
          it: "L'ordine \(order.number) resta affidato a \(name).",
          en: "Order \(order.number) stays entrusted to \(name)."))
    return (assignment, reason)
  }

  static func reason(_ service: Service, renewed: Bool) -> Reason {
    Reason(
      Self.self,
      renewed
        ? Phrase(
          fr: "Les codes d'accès de \(service.name) ont été renouvelés.",
          it: "I codici di accesso di \(service.name) sono stati rinnovati.",
          en: "The access codes of \(service.name) were renewed.")
        : Phrase(
          fr: "Les codes d'accès de \(service.name) restent ceux que l'ancien contact connaît.",
          it: "I codici di accesso di \(service.name) restano quelli noti al vecchio contatto.",
          en: "The access codes of \(service.name) stay those that the former contact knows."))
  }
}
