/// « Modèle de réponse »: a text that staff inserts into replies and messages, with places for what is each
/// client's own (CLIENTS-9).
package struct ReplyTemplate: Entity {
  package let id: ID<ReplyTemplate>
  package var name: String
  package var category: ID<TicketCategory>?
  package var texts: MessageTexts
  /// Since when it is offered no more.
  package var archivedOn: Day?

  package init(
    id: ID<ReplyTemplate>, name: String, category: ID<TicketCategory>?, texts: MessageTexts,
    archivedOn: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.texts = texts
    self.archivedOn = archivedOn
  }
}
