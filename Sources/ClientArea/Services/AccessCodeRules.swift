/// Who reads the access codes of a hosting, and who hears of it.
package enum ATechnicalContactSeesTheCodes: Rule {
  package static let id: RuleID = "LINK-15"
  package static let source = "A+"
  package static let statement = Phrase(
    fr: """
      Un contact technique voit les codes d'accès de la prestation, ceux d'avant son lien aussi ; chaque lecture \
      est dans le journal du propriétaire.
      """,
    it: """
      Un contatto tecnico vede i codici di accesso del servizio, anche quelli di prima del suo collegamento; ogni \
      lettura è nel registro del proprietario.
      """,
    en: """
      A technical contact sees the access codes of the service, those from before the link too; each look is in \
      the owner's journal.
      """)

  static func check(_ standing: ServiceStanding, on service: Service) throws(Refusal) {
    try standing.checkLooksAfter(
      service,
      else: Reason(
        Self.self,
        Phrase(
          fr: "Les codes de \(service.name) sont à son propriétaire et à ses contacts.",
          it: "I codici di \(service.name) sono del proprietario e dei suoi contatti.",
          en: "The codes of \(service.name) are its owner's and its contacts'.")))
  }

  static func none(_ service: Service) -> Refusal {
    Refusal(
      Self.self,
      Phrase(
        fr: "\(service.name) n'a pas de codes d'accès : seul un hébergement en a.",
        it: "\(service.name) non ha codici di accesso: li ha solo un hosting.",
        en: "\(service.name) has no access codes: only a hosting has."), forNow: true)
  }

  static func reason(_ service: Service, readBy reader: ClientAccount) -> Reason {
    Reason(
      Self.self,
      Phrase(
        fr: "\(reader.nameAndCode) a lu les codes d'accès de \(service.name).",
        it: "\(reader.nameAndCode) ha letto i codici di accesso di \(service.name).",
        en: "\(reader.nameAndCode) read the access codes of \(service.name)."))
  }
}
