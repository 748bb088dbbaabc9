import ClientArea
import SQLite

/// Which reminders of unpaid invoices fall due, and when (BILL-20).
struct DueReminders {
  let database: Database

  struct Reminder: Hashable {
    let invoice: ID<Invoice>
    let days: Int
  }

  /// The next day after another on which a reminder falls due.
  func day(after day: Day) throws -> Day? {
    try setting().compactMap { days -> Day? in
      let due: Day? = try database.value(
        "SELECT min(dueOn) FROM invoice WHERE dueOn > \(day - days) AND \(sql: VisibleInvoices.open)"
      )
      return due.map { $0 + days }
    }.min()
  }

  /// The reminders of a day that were not sent, the newest invoices first as they are reminded the first time.
  func reminders(on day: Day) throws -> [Reminder] {
    try setting().flatMap { days in
      try database.all(
        """
        SELECT id
        FROM invoice
        WHERE dueOn = \(day - days) AND \(sql: VisibleInvoices.open) AND NOT EXISTS (
          SELECT 1
          FROM invoiceReminder
          WHERE invoiceReminder.invoice = invoice.id AND invoiceReminder.stage = \(days))
        ORDER BY id
        """
      ) { try Reminder(invoice: $0.get("id"), days: days) }
    }
  }

  /// The seller's setting, in ascending order.
  func setting() throws -> [Int] {
    let text = try database.value("SELECT reminderDays FROM simulation", as: String.self)
    return text.split(separator: ",").compactMap { Int($0) }
  }
}
