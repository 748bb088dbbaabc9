extension Migration {
  /// Which reminders the clock sent, and on which days after the due date the seller wants them (BILL-20).
  static let reminders = Migration(
    name: "reminders",
    script: """
      ALTER TABLE invoiceReminder ADD COLUMN stage INTEGER;
      ALTER TABLE simulation ADD COLUMN reminderDays TEXT NOT NULL DEFAULT '3,10,20';
      CREATE INDEX userOfStaff ON user (id) WHERE kind = 'internal';
      """)
}
