/// « Catégorie »: what tickets and messages are sorted by (CLIENTS-6).
package struct TicketCategory: Entity {
  package let id: ID<TicketCategory>
  package var name: String
  /// Since when it is offered no more, where something still refers to it.
  package var archivedOn: Day?

  package init(id: ID<TicketCategory>, name: String, archivedOn: Day? = nil) {
    self.id = id
    self.name = name
    self.archivedOn = archivedOn
  }
}
