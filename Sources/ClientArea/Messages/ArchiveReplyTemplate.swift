/// Staff takes a template from those that are offered (CLIENTS-23).
package struct ArchiveReplyTemplate: Command, Hashable {
  package let template: ID<ReplyTemplate>

  package init(_ template: ID<ReplyTemplate>) { self.template = template }

  package var title: Phrase {
    Phrase(
      fr: "archiver un modèle de réponse", it: "archiviare un modello di risposta",
      en: "archive a reply template")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.sendMessages, of: session, reading: records)
    var template = try records.template(self.template)
    try TextsHaveKnownPlaces.checkIsOffered(template.name, template.archivedOn)
    template.archivedOn = circumstances.today
    var decision = Decision(
      saying: Phrase(
        fr: "Modèle « \(template.name) » archivé.", it: "Modello «\(template.name)» archiviato.",
        en: "Template “\(template.name)” archived."))
    decision.name(template.name)
    decision.save(template)
    decision.explain(TextsHaveKnownPlaces.self, TextsHaveKnownPlaces.statement)
    return decision
  }
}
