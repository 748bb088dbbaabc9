import ClientArea
import SQLite

/// The one row of the simulation: the clock, the dice and the next free key.
struct SimulationRow: Equatable {
  var now: Moment
  var dice: Dice
  var nextKey: Int

  init(now: Moment, dice: Dice, nextKey: Int) {
    self.now = now
    self.dice = dice
    self.nextKey = nextKey
  }

  init(in database: Database) throws {
    let row = try database.first("SELECT now, dice, nextKey FROM simulation") { row in
      try SimulationRow(
        now: row.get("now"), dice: Dice(state: UInt64(bitPattern: row.get("dice"))),
        nextKey: row.get("nextKey"))
    }
    guard let row else { throw RecordMissing("simulation", 1) }
    self = row
  }

  var circumstances: Circumstances { Circumstances(now: now, dice: dice, nextKey: nextKey) }

  func save(in database: Database) throws {
    try database.run(
      """
      UPDATE simulation
      SET now = \(now), dice = \(Int64(bitPattern: dice.state)), nextKey = \(nextKey)
      WHERE id = 1
      """)
  }

  /// The row of a world that begins: the seed is the first state of the dice.
  static func found(_ start: WorldStart, in database: Database) throws {
    let seed = Int64(bitPattern: start.seed)
    try database.run(
      """
      INSERT INTO simulation (id, now, seed, dice, nextKey, worldName)
      VALUES (1, \(start.now), \(seed), \(seed), 1, \(start.worldName))
      """)
    // The column has the usual days where nothing else is said.
    guard start.reminderDays != AnUnpaidInvoiceIsReminded.usualDays else { return }
    let days = start.reminderDays.map(String.init).joined(separator: ",")
    try database.run("UPDATE simulation SET reminderDays = \(days)")
  }
}
