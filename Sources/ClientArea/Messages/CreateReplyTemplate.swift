/// Staff keeps a text to insert it again (CLIENTS-23).
package struct CreateReplyTemplate: Command, Hashable {
  package let name: String
  package let category: ID<TicketCategory>?
  package let texts: MessageTexts

  package init(_ name: String, in category: ID<TicketCategory>? = nil, _ texts: MessageTexts) {
    self.name = name.trimmed
    self.category = category
    self.texts = texts
  }

  package var title: Phrase {
    Phrase(
      fr: "créer le modèle de réponse « \(name) »", it: "creare il modello di risposta «\(name)»",
      en: "create the reply template “\(name)”")
  }

  package func decide(
    reading records: some Records, as session: Session, under circumstances: inout Circumstances
  ) throws -> Decision {
    try EachOfStaffHasARole.check(.sendMessages, of: session, reading: records)
    try TextsHaveKnownPlaces.check(name, isTaken: records.template(named: name) != nil)
    try TextsHaveKnownPlaces.checkIsOffered(category, reading: records)
    try TextsHaveKnownPlaces.check(texts)
    var decision = Decision(
      saying: Phrase(
        fr: "Modèle « \(name) » enregistré.", it: "Modello «\(name)» salvato.",
        en: "Template “\(name)” saved."))
    decision.save(
      ReplyTemplate(id: circumstances.newID(), name: name, category: category, texts: texts))
    decision.explain(TextsHaveKnownPlaces.self, TextsHaveKnownPlaces.statement)
    return decision
  }
}
