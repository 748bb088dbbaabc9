/// What goes with a broken technical link.
package enum BreakingOffersIndependence: Rule {
  package static let id: RuleID = "LINK-13"
  package static let source = "+"
  package static let statement = Phrase(
    fr: """
      Rompre un lien propose, coché d'avance, de renouveler les codes d'accès de l'hébergement, pour \
      que le propriétaire soit tout à fait indépendant.
      """,
    it: """
      Sciogliere un legame propone, già spuntato, di rinnovare i codici di accesso dell'hosting, \
      perché il proprietario sia del tutto indipendente.
      """,
    en: """
      Breaking a link offers, ticked beforehand, to renew the hosting's access codes, so that the \
      owner is wholly independent.
      """)

  /// Whether the offer is made for a service at all.
  package static func offersNewCodes(for service: Service) -> Bool { service.codes != nil }

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
