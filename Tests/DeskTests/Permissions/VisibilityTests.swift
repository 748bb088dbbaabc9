import ClientArea
import Testing

@testable import Store

/// For worlds and actors made by chance: every list and detail shows exactly what the table allows.
@Suite struct VisibilityTests {
  @Test(arguments: Array(101...108))
  func `each list shows exactly what the independent table says`(_ seed: Int) throws {
    let town = try RandomWorld(seed: seed).town
    try town.pass(days: 16)
    let table = VisibilityTable(facts: try Facts(of: town))
    try compare(table.facts.actors, with: table, at: town, seed: seed)
  }

  /// Every role × every set of rights × every list.
  @Test(arguments: [121])
  func `each right opens just its lists, to contacts and guests alike`(_ seed: Int) throws {
    var world = try RandomWorld(seed: seed)
    try world.addCrowd()
    let table = VisibilityTable(facts: try Facts(of: world.town))
    let actors = world.crowd.map {
      Actor(Session(user: $0.user, account: $0.account), in: table.facts)
    }
    try compare(actors, with: table, at: world.town, seed: seed)
  }

  private func compare(
    _ actors: [Actor], with table: VisibilityTable, at town: Town, seed: Int
  ) throws {
    let comparison = Comparison(table: table, seed: seed)
    for actor in actors {
      let sight = Sight(desk: town.desk, session: actor.session)
      guard actor.stands else {
        #expect(throws: Refusal.self, "Seed \(seed): \(actor)") { try sight.owned }
        #expect(throws: Refusal.self, "Seed \(seed): \(actor)") { try sight.mails }
        comparison.answers += 2
        continue
      }
      try town.desk.together { try comparison.all(actor, sight) }
    }
    print("Visibility, seed \(seed): \(comparison.answers) answers compared.")
  }
}
