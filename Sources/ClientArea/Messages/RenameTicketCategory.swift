/// Staff gives a category another name, also where it is in use (CLIENTS-23).
package struct RenameTicketCategory: Command, Hashable {
  package let category: ID<TicketCategory>
  package let edit: Edit<String>

  package init(_ category: ID<TicketCategory>, from opened: String? = nil, to name: String) {
    self.category = category
    edit = Edit(from: opened?.trimmed, to: name.trimmed)
  }

  package var title: Phrase {
    let name = edit.wanted
    return Phrase(
      fr: "renommer une catégorie en « \(name) »", it: "rinominare una categoria in «\(name)»",
      en: "rename a category to “\(name)”")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.sendMessages, of: session, reading: records)
    var category = try records.category(self.category)
    try TextsHaveKnownPlaces.checkIsOffered(category.name, category.archivedOn)
    let name = try edit.merged(over: category.name, in: .serviceName)
    let other = try records.category(named: name)
    try TextsHaveKnownPlaces.check(name, isTaken: other != nil && other?.id != category.id)
    let before = category.name
    category.name = name
    var decision = Decision(
      saying: Phrase(
        fr: "« \(before) » s'appelle maintenant « \(name) ».",
        it: "«\(before)» ora si chiama «\(name)».", en: "“\(before)” is now called “\(name)”."))
    decision.save(category)
    decision.explain(TextsHaveKnownPlaces.self, TextsHaveKnownPlaces.statement)
    return decision
  }
}
