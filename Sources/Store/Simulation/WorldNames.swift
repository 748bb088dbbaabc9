package import ClientArea
import SQLite

// What scenarios find by numbers and subjects.
extension WorldFacts {
  package func invoice(numbered number: String) throws -> Invoice? {
    try reader.first(Invoice.self, "WHERE number = \(number) COLLATE NOCASE")
  }

  package func ticket(numbered number: String) throws -> Ticket? {
    try reader.first(Ticket.self, "WHERE number = \(number) COLLATE NOCASE")
  }

  package func order(numbered number: String) throws -> Order? {
    try reader.first(Order.self, "WHERE number = \(number) COLLATE NOCASE")
  }

  /// The mails with a subject to one of these addresses, the latest first.
  package func mails(to addresses: [String], about subject: String) throws -> [Mail] {
    try reader.all(
      Mail.self,
      "WHERE \(sql: Self.condition(addresses)) AND subject = \(subject) ORDER BY id DESC")
  }

  /// The mails to one of these addresses that were not read yet, the oldest first.
  package func unreadMails(to addresses: [String]) throws -> [Mail] {
    try reader.all(
      Mail.self, "WHERE \(sql: Self.condition(addresses)) AND isRead = 0 ORDER BY id")
  }
}
