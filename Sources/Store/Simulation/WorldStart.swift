package import ClientArea

/// How the simulation of a new world begins (SIM-1, SIM-2).
package struct WorldStart: Hashable, Sendable {
  package let worldName: String
  package let seed: UInt64
  package let now: Moment
  /// On which days after the due date an unpaid invoice is reminded, in ascending order (BILL-20).
  package let reminderDays: [Int]

  package init(
    worldName: String, seed: UInt64, now: Moment,
    reminderDays: [Int] = AnUnpaidInvoiceIsReminded.usualDays
  ) {
    self.reminderDays = reminderDays
    self.worldName = worldName
    self.seed = seed
    self.now = now
  }

  /// A world without a name, on the morning of 2 February 2026.
  package static let empty = WorldStart(
    worldName: "", seed: 1, now: Moment(morningOf: Day(number: 20_486)))
}
