/// Staff adds a category for tickets and messages (CLIENTS-23).
package struct CreateTicketCategory: Command, Hashable {
  package let name: String

  package init(_ name: String) { self.name = name.trimmed }

  package var title: Phrase {
    Phrase(
      fr: "créer la catégorie « \(name) »", it: "creare la categoria «\(name)»",
      en: "create the category “\(name)”")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.sendMessages, of: session, reading: records)
    try TextsHaveKnownPlaces.check(name, isTaken: records.category(named: name) != nil)
    var decision = Decision(
      saying: Phrase(
        fr: "Catégorie « \(name) » créée.", it: "Categoria «\(name)» creata.",
        en: "Category “\(name)” created."))
    decision.save(TicketCategory(id: circumstances.newID(), name: name))
    decision.explain(TextsHaveKnownPlaces.self, TextsHaveKnownPlaces.statement)
    return decision
  }
}
