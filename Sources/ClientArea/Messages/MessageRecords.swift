/// What may be asked about messages, their categories and templates.
package protocol MessageRecords {
  func broadcast(_ id: ID<Broadcast>) throws -> Broadcast
  func category(_ id: ID<TicketCategory>) throws -> TicketCategory
  /// The category of this name, letter case aside, that is offered.
  func category(named name: String) throws -> TicketCategory?
  /// Whether a ticket, a message or a template refers to it.
  func isReferredTo(_ category: ID<TicketCategory>) throws -> Bool
  func template(_ id: ID<ReplyTemplate>) throws -> ReplyTemplate
  /// The template of this name, letter case aside, that is offered.
  func template(named name: String) throws -> ReplyTemplate?
  /// How many accounts a message is for, up to a key.
  func recipientCount(of audience: MessageAudience) throws -> Int
  /// The next accounts that a message is for, by their keys.
  func recipients(of broadcast: Broadcast, limit: Int) throws -> [ClientAccount]
  /// The names of an account's services, the first few.
  func serviceNames(of account: ID<ClientAccount>) throws -> [String]
}
