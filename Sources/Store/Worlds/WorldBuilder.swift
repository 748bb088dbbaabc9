package import ClientArea
import SQLite

/// Makes the people and things of a world: for world files, and for the « Soit » steps of scenarios. It
/// writes rows through the store's tables without a command and leaves no entry in the journal, because
/// nobody in the simulation did it.
package final class WorldBuilder {
  let desk: Desk
  private let writer: EntityWriter
  private let passwords: WorldPasswords

  /// - Parameter passwords: hashes made before, for instance for another world.
  package init(_ desk: Desk, passwords: WorldPasswords = WorldPasswords()) {
    self.desk = desk
    self.passwords = passwords
    writer = EntityWriter(to: desk.database)
  }

  /// The day on which new things begin.
  package var today: Day {
    get throws { try SimulationRow(in: desk.database).now.day }
  }

  /// Sets the simulated clock to nine in the morning of a day, whatever it showed before. Nothing falls due
  /// on the way: the world is only being made.
  package func setToday(_ day: Day) throws {
    try make { _, circumstances in
      circumstances = Circumstances(
        now: Moment(morningOf: day), dice: circumstances.dice, nextKey: circumstances.nextKey)
    }
  }

  /// Everything that the body adds, or nothing.
  package func together(_ body: () throws -> Void) throws {
    try desk.database.transaction { try body() }
  }

  @discardableResult
  package func addProduct(_ item: CatalogueItem) throws -> ID<Product> {
    try make { writer, circumstances in
      guard try desk.reader.product(named: item.name) == nil else {
        throw WorldProblem.taken(item.name)
      }
      let product = Product(
        id: circumstances.newID(), name: item.name, italian: item.italian, english: item.english,
        kind: item.kind, price: item.price, months: item.months,
        withdrawnOn: item.isSold ? nil : circumstances.today)
      try writer.save(product)
      for (day, price) in item.later {
        try writer.save(
          ProductPrice(
            id: circumstances.newID(), product: product.id, startsOn: day, price: price))
      }
      return product.id
    }
  }

  /// Everything that the body saves, with the keys and dice that it took, or nothing. It must not stand in
  /// another: the outer one would give the inner one's keys again.
  func make<Made>(_ body: (EntityWriter, inout Circumstances) throws -> Made) throws -> Made {
    try desk.database.transaction {
      var circumstances = try SimulationRow(in: desk.database).circumstances
      let made = try body(writer, &circumstances)
      try SimulationRow(
        now: circumstances.now, dice: circumstances.dice, nextKey: circumstances.nextKey
      ).save(in: desk.database)
      try JournalPlace.raiseFloor(in: desk.database)
      return made
    }
  }

  func hash(of password: String, for email: String) throws -> String {
    let seed = try desk.database.value("SELECT seed FROM simulation", as: Int64.self)
    return try passwords.hash(of: password, for: email, seed: UInt64(bitPattern: seed))
  }
}
