import ClientArea
import SQLite

/// Makes a large world: a client with nine tenths of the services, many clients with a few, and a webmaster who
/// looks after every tenth. The same seed and number give the same world, byte for byte (SIM-2).
package struct WorldGenerator {
  package static let worldName = "generated"
  /// Who can log in, with the usual password: the large client, the webmaster, and staff.
  package static let largeClient = "direction@grand-compte.example"
  package static let webmaster = "atelier@webmaster.example"
  package static let staff = "nora@hebergeur.example"

  /// What is being done.
  package enum Stage { case services, search }

  private let count: Int
  private let seed: UInt64

  /// - Parameter count: the number of services.
  package init(services count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
  }

  /// How the world begins.
  package var start: WorldStart {
    WorldStart(worldName: Self.worldName, seed: seed, now: WorldStart.empty.now)
  }

  /// Fills a desk at a new file, which is to be thrown away if this fails.
  /// - Parameter progress: is told now and then how many services are there, or can be sought; throws to end it.
  package func fill(
    _ desk: Desk, offering catalogue: [CatalogueItem], progress: (Stage, Int) throws -> Void
  ) throws {
    let builder = WorldBuilder(desk)
    for item in catalogue { try builder.addProduct(item) }
    try builder.addInternalUser(Self.staff)
    // By the world and not by chance: the same world has the same bytes.
    try FileStamp(after: nil, number: seed &* 1_000_003 ^ UInt64(clamping: count) | 1)
      .write(to: desk.database)
    let load = try BulkLoad(
      into: desk.database,
      of: ["service", "account", "user", "access", TechnicalLink.table.name])
    try addClients(to: desk) {
      try progress(.services, $0)
    }
    try load.finish(
      indexing: [
        (table: "service", columns: "name"), (table: "account", columns: "name, code, email"),
        (table: "user", columns: "firstName, lastName, email"),
      ]
    ) { try progress(.search, min($0, count)) }
  }

  private func addClients(
    to desk: Desk, progress: (Int) throws -> Void
  ) throws {
    let before = try SimulationRow(in: desk.database)
    var crowd = GeneratedCrowd(
      products: try desk.reader.all(Product.self, "ORDER BY id"),
      writer: EntityWriter(to: desk.database), circumstances: before.circumstances, seed: seed)
    let large = try crowd.addClient("Grand Compte SA", email: Self.largeClient)
    let webmaster = try crowd.addClient("Atelier du Web", email: Self.webmaster)
    while crowd.services < count {
      let isLarge = crowd.services < count / 10 * 9
      let owner = isLarge ? large : try crowd.addClient()
      let sites = isLarge ? 200 : crowd.fewSites()
      for _ in 0..<sites where crowd.services < count {
        try crowd.addSite(of: owner, lookedAfterBy: webmaster, atMost: count - crowd.services)
      }
      if crowd.clients.isMultiple(of: 100) || isLarge { try progress(crowd.services) }
    }
    try crowd.countClients()
    try progress(count)
    try SimulationRow(
      now: before.now, dice: crowd.circumstances.dice, nextKey: crowd.circumstances.nextKey
    ).save(in: desk.database)
  }
}
