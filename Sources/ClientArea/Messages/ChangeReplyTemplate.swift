/// Staff writes a template anew. What was sent with it stays as it was (CLIENTS-23).
package struct ChangeReplyTemplate: Command, Hashable {
  package let template: ID<ReplyTemplate>
  package let edit: Edit<TemplateEntry>

  package init(
    _ template: ID<ReplyTemplate>, from opened: TemplateEntry? = nil, to entry: TemplateEntry
  ) {
    self.template = template
    edit = Edit(from: opened, to: entry)
  }

  package init(
    _ template: ID<ReplyTemplate>, name: String, in category: ID<TicketCategory>? = nil,
    _ texts: MessageTexts
  ) {
    self.init(template, to: TemplateEntry(name, in: category, texts))
  }

  package var title: Phrase {
    let name = edit.wanted.name
    return Phrase(
      fr: "modifier le modèle de réponse « \(name) »",
      it: "modificare il modello di risposta «\(name)»", en: "change the reply template “\(name)”"
    )
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.sendMessages, of: session, reading: records)
    var template = try records.template(self.template)
    try TextsHaveKnownPlaces.checkIsOffered(template.name, template.archivedOn)
    let entry = try edit.merged(over: TemplateEntry(of: template), reading: records)
    let (name, category, texts) = (entry.name, entry.category, entry.texts)
    let other = try records.template(named: name)
    try TextsHaveKnownPlaces.check(name, isTaken: other != nil && other?.id != template.id)
    if category != template.category {
      try TextsHaveKnownPlaces.checkIsOffered(category, reading: records)
    }
    try TextsHaveKnownPlaces.check(texts)
    template.name = name
    template.category = category
    template.texts = texts
    var decision = Decision(
      saying: Phrase(
        fr: "Modèle « \(name) » enregistré.", it: "Modello «\(name)» salvato.",
        en: "Template “\(name)” saved."))
    decision.save(template)
    decision.explain(TextsHaveKnownPlaces.self, TextsHaveKnownPlaces.statement)
    return decision
  }
}
