/// Staff takes a category away: archived where something refers to it, deleted otherwise (CLIENTS-23).
package struct RemoveTicketCategory: Command, Hashable {
  package let category: ID<TicketCategory>

  package init(_ category: ID<TicketCategory>) { self.category = category }

  package var title: Phrase {
    Phrase(
      fr: "supprimer une catégorie", it: "eliminare una categoria", en: "delete a category")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.sendMessages, of: session, reading: records)
    var category = try records.category(self.category)
    try TextsHaveKnownPlaces.checkIsOffered(category.name, category.archivedOn)
    let isKept = try records.isReferredTo(category.id)
    let name = category.name
    var decision = Decision(
      saying: isKept
        ? Phrase(
          fr: "Catégorie « \(name) » archivée : des tickets, messages ou modèles la citent.",
          it: "Categoria «\(name)» archiviata: ticket, messaggi o modelli la citano.",
          en: "Category “\(name)” archived: tickets, messages or templates refer to it.")
        : Phrase(
          fr: "Catégorie « \(name) » supprimée.", it: "Categoria «\(name)» eliminata.",
          en: "Category “\(name)” deleted."))
    decision.name(name)
    decision.explain(TextsHaveKnownPlaces.self, decision.message)
    if isKept {
      category.archivedOn = circumstances.today
      decision.save(category)
    } else {
      decision.remove(category)
    }
    return decision
  }
}
