package import ClientArea
import SQLite

/// Where the simulation stands. It is nobody's secret.
package struct SimulationState: Query {
  package struct Answer: Hashable, Sendable {
    package let now: Moment
    package let seed: UInt64
    package let worldName: String

    package var today: Day { now.day }
  }

  package init() {}

  package func fetch(from reader: Reader, as session: Session) throws -> Answer {
    let state = try reader.database.first("SELECT now, seed, worldName FROM simulation") { row in
      try Answer(
        now: row.get("now"), seed: UInt64(bitPattern: row.get("seed")),
        worldName: row.get("worldName"))
    }
    guard let state else { throw RecordMissing("simulation", 1) }
    return state
  }
}
