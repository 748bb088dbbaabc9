package import ClientArea
import SQLite

// What scenarios check of messages.
extension WorldFacts {
  /// The latest message with this subject in any language.
  package func broadcast(about subject: String) throws -> Broadcast? {
    try reader.first(
      Broadcast.self,
      """
      WHERE subjectFr = \(subject) OR subjectIt = \(subject) OR subjectEn = \(subject)
      ORDER BY id DESC
      LIMIT 1
      """)
  }

  /// The latest ticket of an account about something.
  package func ticket(about subject: String, of account: ID<ClientAccount>) throws -> Ticket? {
    try reader.first(
      Ticket.self, "WHERE account = \(account) AND subject = \(subject) ORDER BY id DESC LIMIT 1")
  }
}
