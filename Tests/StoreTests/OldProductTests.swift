import Equipment
import SQLite
import Testing

@testable import ClientArea
@testable import Store

/// Catalogues of files from before prices had dates (ORDER-11).
final class OldProductTests {
  private let folder: TemporaryFolder
  private var file: String { folder.file("area.db") }

  init() throws { folder = try TemporaryFolder() }

  /// A file with one product, of which the second entry of the journal changed the price at once, as it was done then.
  private func makeFile() throws {
    let before = Schema.migrations.prefix { $0.name != Migration.productPrices.name }
    let old = try Database(.file(file))
    for migration in before { try old.execute(script: migration.script) }
    try old.setApplicationID(Schema.applicationID)
    try old.setUserVersion(Int32(before.count))
    try SimulationRow.found(.empty, in: old)
    for statement: SQL in [
      """
      INSERT INTO product (id, name, kind, price, months)
      VALUES (1, 'Hébergement', 'hosting', 6000, 12)
      """,
      "UPDATE product SET price = 6600 WHERE id = 1",
    ] {
      let changes = try old.recordingChanges(where: JournalTable.isRecorded) {
        try old.run(statement)
        try old.run("UPDATE simulation SET nextKey = nextKey + 1")
      }.changes
      try old.run(
        """
        INSERT INTO journalEntry (at, command, title, isClock, reasons, changes)
        VALUES (0, 'Old', '["ancien","vecchio","old"]', 0, '[]', \(changes))
        """)
    }
  }

  @Test func `ORDER-11: an old product is sold at its price from the first day on`() throws {
    try makeFile()
    let desk = try Desk(at: .file(file), mails: PlainMails(), passwordCost: 1)
    let history = try desk.reader.prices(of: ID(1))
    #expect(history.later.isEmpty && history.product.isSold)
    for day in [Day(number: 0), Day(number: 30_000)] {
      #expect(history.price(on: day) == Money(cents: 6600))
    }
    try desk.save([
      ProductPrice(
        id: ID(900), product: ID(1), startsOn: Day(number: 30_000), price: Money(cents: 7000))
    ])
    let later = try desk.reader.prices(of: ID(1))
    #expect(later.price(on: Day(number: 29_999)) == Money(cents: 6600))
    #expect(later.price(on: Day(number: 30_000)) == Money(cents: 7000))
  }

  @Test func `a price that was changed before is taken back and given again`() throws {
    try makeFile()
    let desk = try Desk(at: .file(file), mails: PlainMails(), passwordCost: 1)
    try desk.rewind(to: 1)
    #expect(try desk.reader.prices(of: ID(1)).price(on: Day(number: 0)) == Money(cents: 6000))
    try desk.replay()
    #expect(try desk.reader.prices(of: ID(1)).price(on: Day(number: 0)) == Money(cents: 6600))
    #expect(try desk.database.damage() == [])
  }
}
