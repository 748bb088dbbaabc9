/// « Message pour les clients »: what staff writes to one, to several or to all, and how far its sending has come
/// (CLIENTS-6).
package struct Broadcast: Entity {
  package let id: ID<Broadcast>
  package let author: ID<User>
  package let writtenAt: Moment
  package let category: ID<TicketCategory>?
  /// « renvoyer le ticket vers l'administrateur quand de nouveaux messages arrivent ».
  package let returnsToSender: Bool
  /// « seulement aux clients dont la langue est remplie ».
  package let onlyFilledLanguages: Bool
  package let texts: MessageTexts
  package let audience: MessageAudience
  /// How many clients it is for.
  package let total: Int
  package var sent: Int
  /// How many were looked at and got nothing.
  package var skipped: Int
  /// The last client who was looked at. They follow one another by their keys, so that nobody gets it twice.
  package var reached: ID<ClientAccount>?
  package var isFinished: Bool

  package init(
    id: ID<Broadcast>, author: ID<User>, writtenAt: Moment, category: ID<TicketCategory>?,
    returnsToSender: Bool, onlyFilledLanguages: Bool, texts: MessageTexts,
    audience: MessageAudience, total: Int, sent: Int = 0, skipped: Int = 0,
    reached: ID<ClientAccount>? = nil, isFinished: Bool = false
  ) {
    self.id = id
    self.author = author
    self.writtenAt = writtenAt
    self.category = category
    self.returnsToSender = returnsToSender
    self.onlyFilledLanguages = onlyFilledLanguages
    self.texts = texts
    self.audience = audience
    self.total = total
    self.sent = sent
    self.skipped = skipped
    self.reached = reached
    self.isFinished = isFinished
  }

  /// A client who registers later has a later key, and is not meant.
  package var lastMeant: ID<ClientAccount> { ID(id.value) }
}
