/// How staff narrows what it sees.
package enum TheFiltersAreIndependent: Rule {
  package static let id: RuleID = "CLIENTS-5"
  package static let source = "B"
  package static let statement = Phrase(
    fr: """
      « Filtre » : un seul client, et tous les modules ne montrent plus que lui jusqu'à ce qu'on l'annule. C'est \
      une vue : ce qu'on ordonne n'en est pas restreint. Le filtre d'une liste (code, nom, projet, groupe) est \
      indépendant.
      """,
    it: """
      «Filtro»: un solo cliente, e tutti i moduli mostrano solo lui finché non lo si annulla. È una vista: ciò \
      che si ordina non ne è limitato. Il filtro di una lista (codice, nome, progetto, gruppo) è indipendente.
      """,
    en: """
      “Filter”: one client, and every module shows only that client until it is cancelled. It is a view: what is \
      ordered is not narrowed by it. The filter of a list (code, name, project, group) is independent.
      """)

  /// - Throws: a refusal for whoever is not staff.
  package static func check(_ session: Session, reading records: some Records) throws {
    guard try !SessionMustStand.isStaff(session, reading: records) else { return }
    throw Refusal(
      Self.self,
      Phrase(
        fr: "Le filtre sur un client est réservé à l'administration.",
        it: "Il filtro su un cliente è riservato all'amministrazione.",
        en: "The filter on one client is for the administration."))
  }
}
