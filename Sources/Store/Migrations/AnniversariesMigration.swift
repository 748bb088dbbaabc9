extension Migration {
  /// The day of the month that is kept over shorter months (BILL-18). A service from before keeps the day of its date.
  static let anniversaries = Migration(
    name: "anniversaries",
    script: "ALTER TABLE service ADD COLUMN anniversary INTEGER")
}
